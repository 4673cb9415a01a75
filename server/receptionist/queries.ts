import type { Insertable, Updateable } from 'kysely'
import type { DB } from '#db/types.ts'
import type { PlatformContext, TenantContext } from '#server/platform/tenancy.ts'

export type AgentRow = Awaited<ReturnType<typeof listAgentRows>>[number]

export function listAgentRows({ db, organizationId }: TenantContext) {
  return db
    .selectFrom('agents')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .orderBy('id')
    .execute()
}

export function findAgentRow({ db, organizationId }: TenantContext, id: string) {
  return db
    .selectFrom('agents')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst()
}

export function insertAgentRow(
  { db, organizationId }: TenantContext,
  row: Omit<Insertable<DB['agents']>, 'organization_id'>,
) {
  return db
    .insertInto('agents')
    .values({ ...row, organization_id: organizationId })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Changes what belongs to no version of an agent; undefined when there is none. */
export function updateAgentRow(
  { db, organizationId }: TenantContext,
  id: string,
  change: Updateable<DB['agents']>,
) {
  return db
    .updateTable('agents')
    .set({ ...change, id })
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
}

export async function deleteAgentRow({ db, organizationId }: TenantContext, id: string): Promise<boolean> {
  const result = await db
    .deleteFrom('agents')
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** What a turn needs to know of the business, in one statement. */
export function findOrganizationFacts({ db, organizationId }: TenantContext) {
  return db.selectFrom('organizations').selectAll().where('id', '=', organizationId).executeTakeFirstOrThrow()
}

/** The organization of an agent: a visitor names the one without the other. */
export async function findOrganizationOfAgent(
  { db }: PlatformContext,
  agentId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('agents')
    .select('organization_id')
    .where('id', '=', agentId)
    .executeTakeFirst()
  return row?.organization_id ?? null
}

/** The organization of an agent's conversation. */
export async function findOrganizationOfConversation(
  { db }: PlatformContext,
  conversationId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('conversations')
    .select('organization_id')
    .where('id', '=', conversationId)
    .executeTakeFirst()
  return row?.organization_id ?? null
}

/** The organization of an answer, for a thumb that names nothing else. */
export async function findOrganizationOfMessage(
  { db }: PlatformContext,
  messageId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('messages')
    .select('organization_id')
    .where('id', '=', messageId)
    .executeTakeFirst()
  return row?.organization_id ?? null
}
