import { sql } from 'kysely'
import type { NumberSettings, PhoneNumber, VoiceProvider } from '#contract/calls.ts'
import type { PlatformContext, TenantContext } from '#server/platform/tenancy.ts'

const columns = [
  'n.id',
  'n.e164',
  'n.label',
  'n.provider',
  'n.agent_id',
  'n.settings',
  'n.created_at',
  'a.name as agent_name',
] as const

type NumberRow = Omit<PhoneNumber, 'settings' | 'provider'> & { settings: unknown; provider: string }

const selectNumbers = ({ db }: Pick<TenantContext, 'db'>) =>
  db
    .selectFrom('phone_numbers as n')
    .leftJoin('agents as a', (join) =>
      join.onRef('a.organization_id', '=', 'n.organization_id').onRef('a.id', '=', 'n.agent_id'),
    )
    .select(columns)
    .where('n.status', '=', 'active')

export function findNumbers(ctx: TenantContext): Promise<NumberRow[]> {
  return selectNumbers(ctx).orderBy('n.created_at').orderBy('n.id').execute()
}

export function findNumber(ctx: TenantContext, id: string): Promise<NumberRow | undefined> {
  return selectNumbers(ctx).where('n.id', '=', id).executeTakeFirst()
}

/** The line that a caller dialled, whosever it is. */
export function findLineByNumber(ctx: PlatformContext, e164: string) {
  return selectNumbers(ctx).select('n.organization_id').where('n.e164', '=', e164).executeTakeFirst()
}

export interface NewNumberRow {
  id: string
  e164: string
  label: string
  provider: VoiceProvider
  provider_id: string | null
  agent_id: string
  created_at: string
}

/** False when the number is in use, here or at another business. */
export async function insertNumber(
  { db, organizationId }: TenantContext,
  row: NewNumberRow,
): Promise<boolean> {
  const inserted = await db
    .insertInto('phone_numbers')
    .values({ ...row, organization_id: organizationId })
    // Written out: of a parameter the database does not know that the index covers it.
    .onConflict((conflict) => conflict.column('e164').where('status', '=', sql.lit('active')).doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export interface NumberRowChange {
  agent_id?: string | null
  label?: string
  settings?: NumberSettings
}

export async function updateNumber(
  { db }: TenantContext,
  id: string,
  { settings, ...change }: NumberRowChange,
): Promise<void> {
  await db
    .updateTable('phone_numbers')
    .set({ ...change, ...(settings && { settings: JSON.stringify(settings) }) })
    .where('id', '=', id)
    .where('status', '=', 'active')
    .execute()
}

export async function markReleased({ db }: TenantContext, id: string, at: string): Promise<boolean> {
  const result = await db
    .updateTable('phone_numbers')
    .set({ status: 'released', released_at: at })
    .where('id', '=', id)
    .where('status', '=', 'active')
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}
