import type { Insertable } from 'kysely'
import { sql } from 'kysely'
import type { DB } from '#db/types.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'

type Row<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'organization_id'>
export type VersionRow = Awaited<ReturnType<typeof listVersionRows>>[number]
export type DraftRow = NonNullable<Awaited<ReturnType<typeof findDraftRow>>>

export function insertVersionRow({ db, organizationId }: TenantContext, row: Row<'agent_versions'>) {
  return db
    .insertInto('agent_versions')
    .values({ ...row, organization_id: organizationId })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Lists versions, the newest first, those below a number when told. */
export function listVersionRows(
  { db, organizationId }: TenantContext,
  agentId: string,
  below: number | null,
  limit: number,
) {
  let query = db
    .selectFrom('agent_versions')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('agent_id', '=', agentId)
  if (below !== null) query = query.where('number', '<', below)
  return query
    .orderBy('number', 'desc')
    .limit(limit + 1)
    .execute()
}

export function findVersionRow({ db, organizationId }: TenantContext, agentId: string, number: number) {
  return db
    .selectFrom('agent_versions')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('agent_id', '=', agentId)
    .where('number', '=', number)
    .executeTakeFirst()
}

/** The numbers among these that are versions of the agent. */
export async function findKnownNumbers(
  { db, organizationId }: TenantContext,
  agentId: string,
  numbers: number[],
): Promise<number[]> {
  const rows = await db
    .selectFrom('agent_versions')
    .select('number')
    .where('organization_id', '=', organizationId)
    .where('agent_id', '=', agentId)
    .where('number', 'in', numbers)
    .execute()
  return rows.map(({ number }) => number)
}

/**
 * Writes columns of an agent and counts its version up, in one statement.
 * @param from the version that must be live; undefined takes any
 * @returns undefined when there is no such agent, or another version is live
 */
export function publishAgentRow(
  { db, organizationId }: TenantContext,
  id: string,
  columns: object,
  from?: number,
) {
  let query = db
    .updateTable('agents')
    .set((eb) => ({ ...columns, version: eb('version', '+', 1) }))
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
  if (from !== undefined) query = query.where('version', '=', from)
  return query.returningAll().executeTakeFirst()
}

export function findDraftRow({ db, organizationId }: TenantContext, agentId: string) {
  return db
    .selectFrom('agent_drafts')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('agent_id', '=', agentId)
    .executeTakeFirst()
}

/** Keeps a draft; one that is there already stays based on what it was begun on. */
export function keepDraftRow({ db, organizationId }: TenantContext, row: Row<'agent_drafts'>) {
  const { changes, author, updated_at } = row
  return db
    .insertInto('agent_drafts')
    .values({ ...row, organization_id: organizationId })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'agent_id']).doUpdateSet({ changes, author, updated_at }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Deletes a draft and hands it out; undefined when there is none. */
export function takeDraftRow({ db, organizationId }: TenantContext, agentId: string) {
  return db
    .deleteFrom('agent_drafts')
    .where('organization_id', '=', organizationId)
    .where('agent_id', '=', agentId)
    .returningAll()
    .executeTakeFirst()
}

export interface FiguresRow {
  version: number
  conversations: number
  booked: number
  lead: number
  resolved: number
  escalated: number
}

/** What conversations came to: by the version of an agent, or within one experiment of it. */
export async function countOutcomes(
  { db, organizationId }: TenantContext,
  agentId: string,
  experimentId: string | null = null,
): Promise<FiguresRow[]> {
  const { rows } = await sql<FiguresRow>`
    select agent_version as version, count(*)::int as conversations,
      count(*) filter (where lead_id is not null)::int as lead,
      count(*) filter (where escalated_at is not null)::int as escalated,
      count(*) filter (where status = 'closed' and escalated_at is null and handled_by is null)::int as resolved,
      count(*) filter (where exists (
        select from receipts where receipts.organization_id = conversations.organization_id
          and receipts.conversation_id = conversations.id and receipts.skill = 'book_appointment' and receipts.ok
      ))::int as booked
    from conversations
    where organization_id = ${organizationId} and agent_id = ${agentId} and agent_version is not null
      and channel <> 'test' and not is_test
      ${experimentId === null ? sql`` : sql`and experiment_id = ${experimentId}`}
    group by agent_version`.execute(db)
  return rows
}
