import { sql } from 'kysely'
import type { NumberSeller, provisioningSteps } from '#contract/calls.ts'
import type { PlatformContext, TenantContext } from '#server/platform/tenancy.ts'

export type StepName = (typeof provisioningSteps)[number]

export interface ProvisioningRow {
  id: string
  agent_id: string
  agent_name: string
  provider: NumberSeller
  country: 'US' | 'CA'
  area_code: string
  e164: string | null
  label: string
  status: 'running' | 'failed' | 'done'
  step: StepName
  buying_since: string | null
  number_id: string | null
  provider_number_id: string | null
  provider_agent_id: string | null
  error: string | null
  created_at: string
  finished_at: string | null
}

const selectProvisionings = ({ db }: TenantContext) =>
  db
    .selectFrom('number_provisionings as p')
    .innerJoin('agents as a', (join) =>
      join.onRef('a.organization_id', '=', 'p.organization_id').onRef('a.id', '=', 'p.agent_id'),
    )
    .selectAll('p')
    .select('a.name as agent_name')
    .$narrowType<Pick<ProvisioningRow, 'provider' | 'country' | 'status' | 'step'>>()

export function findProvisioning(ctx: TenantContext, id: string): Promise<ProvisioningRow | undefined> {
  return selectProvisionings(ctx).where('p.id', '=', id).executeTakeFirst()
}

/** The number of an agent that is on its way, or stuck there. */
export function findOpenProvisioning(
  ctx: TenantContext,
  agentId: string,
): Promise<ProvisioningRow | undefined> {
  return selectProvisionings(ctx)
    .where('p.agent_id', '=', agentId)
    .where('p.status', '<>', 'done')
    .executeTakeFirst()
}

/** The newest first, as many as a page shows. */
export function findProvisionings(ctx: TenantContext): Promise<ProvisioningRow[]> {
  return selectProvisionings(ctx).orderBy('p.id', 'desc').limit(20).execute()
}

export type NewProvisioningRow = Pick<
  ProvisioningRow,
  'id' | 'agent_id' | 'provider' | 'country' | 'area_code' | 'e164' | 'label' | 'created_at'
>

/** False while another number of the agent is on its way. */
export async function insertProvisioning(
  { db, organizationId }: TenantContext,
  row: NewProvisioningRow,
): Promise<boolean> {
  const inserted = await db
    .insertInto('number_provisionings')
    .values({ ...row, organization_id: organizationId })
    // Written out: of a parameter the database does not know that the index covers it.
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'agent_id']).where('status', '<>', sql.lit('done')).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export type ProvisioningChange = Partial<
  Pick<
    ProvisioningRow,
    | 'status'
    | 'step'
    | 'e164'
    | 'buying_since'
    | 'number_id'
    | 'provider_number_id'
    | 'provider_agent_id'
    | 'error'
    | 'finished_at'
  >
>

/** False when it does not stand where it was thought to stand. */
export async function updateProvisioning(
  { db }: TenantContext,
  id: string,
  from: ProvisioningRow['status'],
  change: ProvisioningChange,
): Promise<boolean> {
  const result = await db
    .updateTable('number_provisionings')
    .set(change)
    .where('id', '=', id)
    .where('status', '=', from)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Only what has failed, and only when it is certain what was bought. */
export async function removeProvisioning({ db }: TenantContext, id: string): Promise<boolean> {
  const result = await db
    .deleteFrom('number_provisionings')
    .where('id', '=', id)
    .where('status', '=', 'failed')
    .where((row) => row.or([row('buying_since', 'is', null), row('number_id', 'is not', null)]))
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** Which of these numbers somebody uses, in whichever business. */
export async function findNumbersInUse({ db }: PlatformContext, numbers: string[]): Promise<Set<string>> {
  if (numbers.length === 0) return new Set()
  const rows = await db
    .selectFrom('phone_numbers')
    .select('e164')
    .where('e164', 'in', numbers)
    .where('status', '=', 'active')
    .execute()
  return new Set(rows.map(({ e164 }) => e164))
}

/** Under what a line was bought here, so that letting it go gives the number back. */
export async function findPurchase({ db }: TenantContext, numberId: string) {
  const row = await db
    .selectFrom('number_provisionings')
    .select(['provider', 'e164', 'provider_number_id'])
    .where('number_id', '=', numberId)
    .executeTakeFirst()
  if (!row?.e164 || !row.provider_number_id) return null
  return {
    provider: row.provider as NumberSeller,
    number: row.e164,
    provider_id: row.provider_number_id,
  }
}
