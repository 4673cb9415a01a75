import type { BlockedCaller, NewBlockedCaller } from '#contract/calls.ts'
import { readPhone } from '#server/contacts/index.ts'
import { allow, readOrganization } from '#server/organizations/index.ts'
import { notFound, refuseField } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { findBlockedCallers, removeBlockedCaller, upsertBlockedCaller } from './screening-queries.ts'

/** Callers who are not answered, the newest first. */
export async function listBlockedCallers(ctx: TenantContext): Promise<BlockedCaller[]> {
  allow(ctx, 'calls.read')
  return findBlockedCallers(ctx)
}

/** From now on this caller is not answered. */
export async function blockCaller(
  ctx: TenantContext,
  { number: text, reason }: NewBlockedCaller,
): Promise<BlockedCaller> {
  allow(ctx, 'calls.write')
  const { settings } = await readOrganization(ctx)
  const number = readPhone(text, settings.default_country)
  if (!number) throw refuseField('number', 'This does not look like a complete phone number.')
  const by = ctx.actor.kind === 'member' ? ctx.actor.user_id : null
  const blocked = await upsertBlockedCaller(ctx, { number, reason, by, at: ctx.clock.now().toString() })
  record(ctx, 'caller.blocked', { number })
  return blocked
}

/** @throws DomainError `not_found` for a number that is not blocked */
export async function unblockCaller(ctx: TenantContext, number: string): Promise<void> {
  allow(ctx, 'calls.write')
  if (!(await removeBlockedCaller(ctx, number))) throw notFound('blocked caller')
  record(ctx, 'caller.unblocked', { number })
}
