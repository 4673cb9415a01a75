import { type Insertable, sql, type Updateable } from 'kysely'
import type { Variant } from '#contract/agents.ts'
import type { DB } from '#db/types.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import type { RunningExperiment } from './assignment.ts'

export type ExperimentRow = NonNullable<Awaited<ReturnType<typeof findExperimentRow>>>

/** Begins an experiment; undefined when another one of the agent is running. */
export function insertExperimentRow(
  { db, organizationId }: TenantContext,
  row: Omit<Insertable<DB['agent_experiments']>, 'organization_id'>,
) {
  return db
    .insertInto('agent_experiments')
    .values({ ...row, organization_id: organizationId })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'agent_id']).where('status', '=', sql.lit('running')).doNothing(),
    )
    .returningAll()
    .executeTakeFirst()
}

export function listExperimentRows({ db, organizationId }: TenantContext, agentId: string) {
  return db
    .selectFrom('agent_experiments')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('agent_id', '=', agentId)
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
}

export function findExperimentRow({ db, organizationId }: TenantContext, id: string) {
  return db
    .selectFrom('agent_experiments')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The experiment that divides an agent's visitors at the moment. */
export async function findRunningExperiment(
  { db, organizationId }: TenantContext,
  agentId: string,
): Promise<RunningExperiment | null> {
  const row = await db
    .selectFrom('agent_experiments')
    .select(['id', 'variants'])
    .where('organization_id', '=', organizationId)
    .where('agent_id', '=', agentId)
    .where('status', '=', 'running')
    .executeTakeFirst()
  return row ? { id: row.id, variants: row.variants as unknown as Variant[] } : null
}

/** Changes an experiment that has not ended; undefined when it has. */
export function changeExperimentRow(
  { db, organizationId }: TenantContext,
  id: string,
  change: Updateable<DB['agent_experiments']>,
) {
  return db
    .updateTable('agent_experiments')
    .set(change)
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .where('status', '<>', 'ended')
    .returningAll()
    .executeTakeFirst()
}
