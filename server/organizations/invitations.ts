import type {
  Invitation,
  InvitationStatus,
  NewInvitation,
  OpenInvitation,
  OwnOrganization,
} from '#contract/organizations.ts'
import { DomainError, notFound } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import { enqueue } from '#server/platform/jobs.ts'
import type { SignedIn } from '#server/platform/mount.ts'
import { pageOfRows, readCursor } from '#server/platform/paging.ts'
import { type TenancyHost, type TenantContext, withPlatform, withTenant } from '#server/platform/tenancy.ts'
import { findInvitation, listOwnOrganizations } from './account-queries.ts'
import { audit } from './audit.ts'
import { SendInvitation } from './jobs.ts'
import { refuseAbove } from './members.ts'
import { allow } from './permissions.ts'
import {
  findMemberByEmail,
  insertMember,
  listInvitationRows,
  removeInvitation,
  takeInvitation,
  upsertInvitation,
} from './queries.ts'

const invitationLifetime = Temporal.Duration.from({ hours: 7 * 24 })

/** Invites somebody by mail. Inviting an address again renews its open invitation and sends it anew. */
export async function inviteMember(ctx: TenantContext, { email, role }: NewInvitation): Promise<Invitation> {
  allow(ctx, 'members.manage')
  refuseAbove(ctx, role)
  if (await findMemberByEmail(ctx, email))
    throw new DomainError('conflict', `${email} is on the team already.`)
  const row = await upsertInvitation(ctx, {
    id: newId(ctx.clock.nowMs()),
    email,
    role,
    invited_by: ctx.actor.kind === 'member' ? ctx.actor.user_id : null,
    invited_by_name: ctx.actor.kind === 'member' ? (ctx.actor.name ?? null) : null,
    expires_at: ctx.clock.now().add(invitationLifetime).toString(),
  })
  enqueue(ctx, SendInvitation, { invitation_id: row.id })
  await audit(ctx, 'invitation.sent', { target: target(row.id), after: { email, role } })
  record(ctx, 'invitation.sent', { invitation_id: row.id })
  return showInvitation(row, ctx.clock.now())
}

export async function listInvitations(
  ctx: TenantContext,
  query: { cursor?: string | undefined; limit: number },
) {
  allow(ctx, 'members.manage')
  const rows = await listInvitationRows(ctx, readCursor(query.cursor, 1), query.limit)
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.id],
    (row) => showInvitation(row, ctx.clock.now()),
  )
}

/** Takes an open invitation back: its link leads nowhere from then on. */
export async function cancelInvitation(ctx: TenantContext, id: string): Promise<void> {
  allow(ctx, 'members.manage')
  const removed = await removeInvitation(ctx, id)
  if (!removed) throw notFound('open invitation')
  await audit(ctx, 'invitation.cancelled', { target: target(id), before: removed })
}

/** What the holder of the link sees, also when it is too late. */
export async function readOpenInvitation(host: TenancyHost, id: string): Promise<OpenInvitation> {
  const row = await withPlatform(host, ({ db }) => findInvitation(db, id))
  if (!row) throw notFound('invitation')
  const { email, role, status, invited_by, expires_at } = showInvitation(row, host.clock.now())
  const organization = { name: row.organization_name, logo_url: row.logo_url }
  return { id, organization, email, role, status, invited_by, expires_at }
}

/**
 * Makes the invited person a member. Accepting once more is answered like the first time.
 * @throws DomainError `forbidden` for another account's invitation, `expired` for one that is too old
 */
export async function acceptInvitation(
  host: TenancyHost,
  user: SignedIn,
  id: string,
  requestId?: string,
): Promise<OwnOrganization> {
  const invitation = await withPlatform(host, ({ db }) => findInvitation(db, id))
  if (!invitation) throw notFound('invitation')
  const { organization_id: organizationId, email, role } = invitation
  if (email !== user.email.toLowerCase()) {
    throw new DomainError(
      'forbidden',
      `This invitation is for ${email}, and you are signed in as ${user.email}.`,
    )
  }
  const member_id = newId(host.clock.nowMs())
  const actor = { kind: 'member', user_id: user.user_id, member_id, role, name: user.name } as const
  const work = (ctx: TenantContext) => joinOrganization(ctx, id, member_id, user.user_id)
  const joined = await withTenant(host, organizationId, actor, work, requestId)
  const own = await withPlatform(host, ({ db }) => listOwnOrganizations(db, user.user_id))
  const organization = own.find((one) => one.id === organizationId)
  if (organization) {
    const { member_id: _, ...shown } = organization
    return shown
  }
  if (!joined && !invitation.accepted_at)
    throw new DomainError('expired', 'This invitation is too old. Ask for a new one.')
  throw notFound('open invitation')
}

async function joinOrganization(
  ctx: TenantContext,
  id: string,
  memberId: string,
  userId: string,
): Promise<boolean> {
  const taken = await takeInvitation(ctx, id, ctx.clock.now().toString())
  if (!taken) return false
  const member = await insertMember(ctx, { id: memberId, user_id: userId, role: taken.role })
  if (!member) return true
  await audit(ctx, 'member.joined', { target: { type: 'member', id: memberId }, after: taken })
  record(ctx, 'member.joined', { member_id: memberId })
  return true
}

interface InvitationRow {
  id: string
  email: string
  role: Invitation['role']
  invited_by_name: string | null
  expires_at: string
  accepted_at: string | null
  created_at: string
}

function showInvitation(row: InvitationRow, now: Temporal.Instant): Invitation {
  const { id, email, role, invited_by_name: invited_by, expires_at, created_at } = row
  return { id, email, role, status: statusOf(row, now), invited_by, expires_at, created_at }
}

function statusOf({ accepted_at, expires_at }: InvitationRow, now: Temporal.Instant): InvitationStatus {
  if (accepted_at) return 'accepted'
  return Temporal.Instant.compare(expires_at, now) <= 0 ? 'expired' : 'pending'
}

function target(id: string) {
  return { type: 'invitation', id }
}
