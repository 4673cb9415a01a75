import type { Insertable, Updateable } from 'kysely'
import type { DB } from '#db/types.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'

export type ScenarioRow = NonNullable<Awaited<ReturnType<typeof findScenarioRow>>>
export type RunRow = NonNullable<Awaited<ReturnType<typeof findRunRow>>>
export type ResultRow = NonNullable<Awaited<ReturnType<typeof findResultRow>>>

export function listScenarioRows({ db, organizationId }: TenantContext, agentId: string) {
  return db
    .selectFrom('scenarios')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('agent_id', '=', agentId)
    .orderBy('id')
    .execute()
}

export function findScenarioRow({ db, organizationId }: TenantContext, id: string) {
  return db
    .selectFrom('scenarios')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst()
}

type NewRow = Omit<Insertable<DB['scenarios']>, 'organization_id'>

/** Undefined when the agent has another scenario of this name. */
export function insertScenarioRow({ db, organizationId }: TenantContext, row: NewRow) {
  return db
    .insertInto('scenarios')
    .values({ ...row, organization_id: organizationId })
    .onConflict((conflict) => conflict.columns(['organization_id', 'agent_id', 'name']).doNothing())
    .returningAll()
    .executeTakeFirst()
}

/** Puts a scenario in the place of the one of its name, or beside the others. */
export function upsertScenarioRow({ db, organizationId }: TenantContext, row: NewRow) {
  return db
    .insertInto('scenarios')
    .values({ ...row, organization_id: organizationId })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'agent_id', 'name'])
        .doUpdateSet({ definition: (eb) => eb.ref('excluded.definition') }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
}

export function updateScenarioRow(
  { db, organizationId }: TenantContext,
  id: string,
  change: Updateable<DB['scenarios']>,
) {
  return db
    .updateTable('scenarios')
    .set(change)
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
}

export async function deleteScenarioRow({ db, organizationId }: TenantContext, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('scenarios')
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** The last result of each of an agent's scenarios that came to an end. */
export function listLastResults({ db, organizationId }: TenantContext, agentId: string) {
  return db
    .selectFrom('scenario_results')
    .innerJoin('scenarios', (join) =>
      join
        .onRef('scenarios.organization_id', '=', 'scenario_results.organization_id')
        .onRef('scenarios.id', '=', 'scenario_results.scenario_id'),
    )
    .distinctOn('scenario_results.scenario_id')
    .select([
      'scenario_results.id',
      'scenario_results.scenario_id',
      'scenario_results.run_id',
      'scenario_results.status',
      'scenario_results.finished_at',
    ])
    .where('scenario_results.organization_id', '=', organizationId)
    .where('scenarios.agent_id', '=', agentId)
    .where('scenario_results.status', 'in', ['passed', 'failed', 'error'])
    .orderBy('scenario_results.scenario_id')
    .orderBy('scenario_results.id', 'desc')
    .execute()
}

/** Begins a run with a result for each scenario; false while another one of the agent is under way. */
export async function insertRun(
  { db, organizationId }: TenantContext,
  run: Omit<Insertable<DB['scenario_runs']>, 'organization_id'>,
  results: Omit<Insertable<DB['scenario_results']>, 'organization_id' | 'run_id'>[],
): Promise<boolean> {
  const inserted = await db
    .insertInto('scenario_runs')
    .values({ ...run, organization_id: organizationId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!inserted) return false
  await db
    .insertInto('scenario_results')
    .values(results.map((result) => ({ ...result, organization_id: organizationId, run_id: run.id })))
    .execute()
  return true
}

/** Runs with what their results came to so far. */
function selectRuns({ db, organizationId }: TenantContext) {
  return db
    .selectFrom('scenario_runs')
    .selectAll('scenario_runs')
    .select((eb) => {
      const count = (statuses: ('pending' | 'passed' | 'failed' | 'error' | 'skipped')[]) =>
        eb
          .selectFrom('scenario_results')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .where('organization_id', '=', organizationId)
          .whereRef('run_id', '=', 'scenario_runs.id')
          .where('status', 'in', statuses)
      return [
        count(['pending', 'passed', 'failed', 'error', 'skipped']).as('total'),
        count(['passed', 'failed', 'error']).as('done'),
        count(['passed']).as('passed'),
        count(['failed', 'error']).as('failed'),
      ]
    })
    .where('scenario_runs.organization_id', '=', organizationId)
}

export function findRunRow(ctx: TenantContext, id: string) {
  return selectRuns(ctx).where('scenario_runs.id', '=', id).executeTakeFirst()
}

export function listRunRows(ctx: TenantContext, agentId: string, limit: number) {
  return selectRuns(ctx)
    .where('scenario_runs.agent_id', '=', agentId)
    .orderBy('scenario_runs.id', 'desc')
    .limit(limit)
    .execute()
}

/** Changes a run that is in one of the given states; false when it is in none of them. */
export async function changeRun(
  { db, organizationId }: TenantContext,
  id: string,
  change: Updateable<DB['scenario_runs']>,
  from: ('queued' | 'running')[] = ['queued', 'running'],
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('scenario_runs')
    .set(change)
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .where('status', 'in', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Leaves out what has not been played yet. */
export async function skipPendingResults(
  { db, organizationId }: TenantContext,
  runId: string,
): Promise<void> {
  await db
    .updateTable('scenario_results')
    .set({ status: 'skipped' })
    .where('organization_id', '=', organizationId)
    .where('run_id', '=', runId)
    .where('status', '=', 'pending')
    .execute()
}

/** Removes the runs of an agent but for the newest. */
export async function deleteOldRuns(
  { db, organizationId }: TenantContext,
  agentId: string,
  keep: number,
): Promise<void> {
  await db
    .deleteFrom('scenario_runs')
    .where('organization_id', '=', organizationId)
    .where('agent_id', '=', agentId)
    .where('finished_at', 'is not', null)
    .where('id', 'not in', (eb) =>
      eb
        .selectFrom('scenario_runs')
        .select('id')
        .where('organization_id', '=', organizationId)
        .where('agent_id', '=', agentId)
        .orderBy('id', 'desc')
        .limit(keep),
    )
    .execute()
}

export function listResultRows({ db, organizationId }: TenantContext, runId: string) {
  return db
    .selectFrom('scenario_results')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('run_id', '=', runId)
    .orderBy('id')
    .execute()
}

export function findResultRow({ db, organizationId }: TenantContext, id: string) {
  return db
    .selectFrom('scenario_results')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The status of results and what was said in them, by their id. */
export async function findResultsBefore({ db, organizationId }: TenantContext, ids: string[]) {
  if (ids.length === 0) return new Map<string, { status: ResultRow['status']; transcript: unknown }>()
  const rows = await db
    .selectFrom('scenario_results')
    .select(['id', 'status', 'transcript'])
    .where('organization_id', '=', organizationId)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

export async function updateResultRow(
  { db, organizationId }: TenantContext,
  id: string,
  change: Updateable<DB['scenario_results']>,
): Promise<void> {
  await db
    .updateTable('scenario_results')
    .set(change)
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .where('status', '=', 'pending')
    .execute()
}

/** How an answer came about, and the message that it answers. */
export function findAnswer({ db, organizationId }: TenantContext, messageId: string) {
  return db
    .selectFrom('messages')
    .select(['intent', 'brain', 'answers_id'])
    .where('organization_id', '=', organizationId)
    .where('id', '=', messageId)
    .executeTakeFirst()
}

/** The house brain's notes of a conversation. */
export async function findDialogueState(
  { db, organizationId }: TenantContext,
  conversationId: string,
): Promise<unknown> {
  const row = await db
    .selectFrom('conversations')
    .select('state')
    .where('organization_id', '=', organizationId)
    .where('id', '=', conversationId)
    .executeTakeFirst()
  return row?.state ?? null
}
