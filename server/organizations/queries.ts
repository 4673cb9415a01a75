import { type Insertable, sql, type Updateable } from 'kysely'
import type { Role } from '#contract/permissions.ts'
import type { DB } from '#db/types.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'

/* Queries of one organization. Row security confines each of them; the conditions on it serve the indexes. */

type Cursor = (string | number | null)[] | null

export async function insertOrganization(ctx: TenantContext, row: Insertable<DB['organizations']>) {
  return ctx.db
    .insertInto('organizations')
    .values(row)
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returningAll()
    .executeTakeFirst()
}

export async function findOrganization(ctx: TenantContext) {
  return ctx.db
    .selectFrom('organizations')
    .selectAll()
    .where('id', '=', ctx.organizationId)
    .executeTakeFirstOrThrow()
}

/** Changes of members and of the organization take turns: what one decides on, no other changes meanwhile. */
export async function lockOrganization(ctx: TenantContext) {
  return ctx.db
    .selectFrom('organizations')
    .selectAll()
    .where('id', '=', ctx.organizationId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
}

export async function updateOrganization(ctx: TenantContext, changes: Updateable<DB['organizations']>) {
  return ctx.db
    .updateTable('organizations')
    .set(changes)
    .where('id', '=', ctx.organizationId)
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function removeOrganization(ctx: TenantContext): Promise<void> {
  await ctx.db.deleteFrom('organizations').where('id', '=', ctx.organizationId).execute()
}

// Members

export async function insertMember(ctx: TenantContext, member: { id: string; user_id: string; role: Role }) {
  return ctx.db
    .insertInto('members')
    .values({ organization_id: ctx.organizationId, ...member })
    .onConflict((conflict) => conflict.columns(['organization_id', 'user_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
}

function selectMembers(ctx: TenantContext) {
  return ctx.db
    .selectFrom('members')
    .innerJoin('member_users', 'member_users.member_id', 'members.id')
    .select(['members.id', 'members.user_id', 'members.role', 'members.created_at'])
    .select(['member_users.name', 'member_users.email', 'member_users.image', 'member_users.language'])
    .$narrowType<{ name: string; email: string; language: 'en' | 'es' }>()
    .where('members.organization_id', '=', ctx.organizationId)
}

export async function listMemberRows(ctx: TenantContext, after: Cursor, limit: number) {
  return selectMembers(ctx)
    .$if(after !== null, (query) => query.where('members.id', '>', String(after?.[0])))
    .orderBy('members.id')
    .limit(limit + 1)
    .execute()
}

export async function findMember(ctx: TenantContext, id: string) {
  return selectMembers(ctx).where('members.id', '=', id).executeTakeFirst()
}

export async function findMemberByEmail(ctx: TenantContext, email: string) {
  return selectMembers(ctx).where('member_users.email', '=', email).executeTakeFirst()
}

/** Changes a role, unless it would leave the organization without an owner. */
export async function updateRole(ctx: TenantContext, id: string, role: Role): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('members')
    .set({ role })
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', id)
    .$if(role !== 'owner', (query) => query.where(anotherOwnerThan(id)))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Removes a member, unless it is the last owner. */
export async function removeMemberRow(ctx: TenantContext, id: string): Promise<boolean> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom('members')
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', id)
    .where(anotherOwnerThan(id))
    .executeTakeFirst()
  return numDeletedRows > 0n
}

function anotherOwnerThan(id: string) {
  return sql<boolean>`exists (
    select from members as owners
    where owners.organization_id = members.organization_id and owners.role = 'owner' and owners.id <> ${id}
  )`
}

// Invitations

/** Makes an invitation, or renews the open one to the same address. */
export async function upsertInvitation(
  ctx: TenantContext,
  row: Omit<Insertable<DB['invitations']>, 'organization_id'>,
) {
  return ctx.db
    .insertInto('invitations')
    .values({ organization_id: ctx.organizationId, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'email'])
        .where('accepted_at', 'is', null)
        .doUpdateSet({
          role: row.role,
          invited_by: row.invited_by ?? null,
          invited_by_name: row.invited_by_name ?? null,
          expires_at: row.expires_at,
        }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function listInvitationRows(ctx: TenantContext, after: Cursor, limit: number) {
  return ctx.db
    .selectFrom('invitations')
    .selectAll()
    .where('organization_id', '=', ctx.organizationId)
    .$if(after !== null, (query) => query.where('id', '<', String(after?.[0])))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}

export async function removeInvitation(ctx: TenantContext, id: string) {
  return ctx.db
    .deleteFrom('invitations')
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .returning(['email', 'role'])
    .executeTakeFirst()
}

/** Takes an invitation that is open and not too old; of two at the same time one takes it. */
export async function takeInvitation(ctx: TenantContext, id: string, now: string) {
  return ctx.db
    .updateTable('invitations')
    .set({ accepted_at: now })
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['email', 'role'])
    .executeTakeFirst()
}

// API keys

export async function insertApiKey(
  ctx: TenantContext,
  row: Omit<Insertable<DB['api_keys']>, 'organization_id'>,
) {
  return ctx.db
    .insertInto('api_keys')
    .values({ organization_id: ctx.organizationId, ...row })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function listApiKeyRows(ctx: TenantContext, after: Cursor, limit: number) {
  return ctx.db
    .selectFrom('api_keys')
    .selectAll()
    .where('organization_id', '=', ctx.organizationId)
    .$if(after !== null, (query) => query.where('id', '<', String(after?.[0])))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}

export async function removeApiKey(ctx: TenantContext, id: string) {
  return ctx.db
    .deleteFrom('api_keys')
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', id)
    .returning(['name', 'permissions'])
    .executeTakeFirst()
}

export async function findApiKeyName(ctx: TenantContext, id: string): Promise<string | null> {
  const key = await ctx.db.selectFrom('api_keys').select('name').where('id', '=', id).executeTakeFirst()
  return key?.name ?? null
}
