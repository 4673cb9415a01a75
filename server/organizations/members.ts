import type { Member, MemberChanges } from '#contract/organizations.ts'
import { mayAssign, type Role } from '#contract/permissions.ts'
import { DomainError, notFound } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { pageOfRows, readCursor } from '#server/platform/paging.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { audit } from './audit.ts'
import { allow } from './permissions.ts'
import { findMember, listMemberRows, lockOrganization, removeMemberRow, updateRole } from './queries.ts'

export async function listMembers(ctx: TenantContext, query: { cursor?: string | undefined; limit: number }) {
  allow(ctx, 'members.read')
  const rows = await listMemberRows(ctx, readCursor(query.cursor, 1), query.limit)
  return pageOfRows(rows, query.limit, (row) => [row.id], showMember)
}

/** Gives a member another role. The last owner stays one. */
export async function changeMember(ctx: TenantContext, id: string, { role }: MemberChanges): Promise<Member> {
  allow(ctx, 'members.manage')
  await lockOrganization(ctx)
  const member = await requireMember(ctx, id)
  refuseAbove(ctx, member.role)
  refuseAbove(ctx, role)
  if (member.role === role) return showMember(member)
  if (!(await updateRole(ctx, id, role))) throw lastOwner()
  await audit(ctx, 'member.role_changed', {
    target: target(id),
    before: { role: member.role },
    after: { role },
  })
  record(ctx, 'member.role_changed', { member_id: id, role })
  return showMember({ ...member, role })
}

/** Removes a member, or lets one leave. The last owner cannot go. */
export async function removeMember(ctx: TenantContext, id: string): Promise<void> {
  const leaving = ctx.actor.kind === 'member' && ctx.actor.member_id === id
  if (!leaving) allow(ctx, 'members.manage')
  await lockOrganization(ctx)
  const member = await requireMember(ctx, id)
  if (!leaving) refuseAbove(ctx, member.role)
  if (!(await removeMemberRow(ctx, id))) throw lastOwner()
  const { name, email, role } = member
  await audit(ctx, leaving ? 'member.left' : 'member.removed', {
    target: target(id),
    before: { name, email, role },
  })
  record(ctx, 'member.removed', { member_id: id, user_id: member.user_id })
}

/** Makes another member an owner, and the one who gives it away an admin. */
export async function transferOwnership(
  ctx: TenantContext,
  memberId: string,
): Promise<{ owner_member_id: string }> {
  allow(ctx, 'organization.transfer')
  const { actor } = ctx
  if (actor.kind !== 'member')
    throw new DomainError('forbidden', 'Only an owner can give an organization away.')
  await lockOrganization(ctx)
  const heir = await requireMember(ctx, memberId)
  if (heir.id === actor.member_id) throw new DomainError('conflict', 'You are the owner already.')
  // Read anew under the lock: another owner may have taken the role away a moment ago.
  const giver = await requireMember(ctx, actor.member_id)
  if (giver.role !== 'owner')
    throw new DomainError('forbidden', 'Only an owner can give an organization away.')
  await updateRole(ctx, heir.id, 'owner')
  await updateRole(ctx, giver.id, 'admin')
  await audit(ctx, 'organization.ownership_transferred', {
    target: target(heir.id),
    before: { owner_member_id: giver.id, role: heir.role },
    after: { owner_member_id: heir.id, role: 'owner' },
  })
  record(ctx, 'organization.ownership_transferred', { from_member_id: giver.id, to_member_id: heir.id })
  return { owner_member_id: heir.id }
}

/** Refuses to give, take or touch a role above the actor's own. Programs count as admins. */
export function refuseAbove(ctx: TenantContext, role: Role): void {
  const own: Role =
    ctx.actor.kind === 'member' ? ctx.actor.role : ctx.actor.kind === 'system' ? 'owner' : 'admin'
  if (!mayAssign(own, role))
    throw new DomainError('forbidden', `Only an owner can do this with the role ${role}.`)
}

async function requireMember(ctx: TenantContext, id: string) {
  const member = await findMember(ctx, id)
  if (!member) throw notFound('member')
  return member
}

function lastOwner(): DomainError {
  return new DomainError('last_owner', 'This is the only owner. Make another member an owner first.')
}

function target(id: string) {
  return { type: 'member', id }
}

function showMember(row: NonNullable<Awaited<ReturnType<typeof findMember>>>): Member {
  const { id, user_id, name, email, image, role, created_at } = row
  return { id, user_id, name, email, image, role, created_at }
}
