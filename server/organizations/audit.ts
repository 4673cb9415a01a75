import { isDeepStrictEqual } from 'node:util'
import type { AuditActor, AuditEntry } from '#contract/organizations.ts'
import { newId } from '#server/platform/ids.ts'
import { pageOfRows, readCursor } from '#server/platform/paging.ts'
import type { Actor, PlatformContext, TenantContext } from '#server/platform/tenancy.ts'
import { type AuditFilter, insertAuditEntry, listAuditRows } from './log-queries.ts'
import { allow, isAllowed } from './permissions.ts'
import { findApiKeyName } from './queries.ts'

export interface AuditedChange {
  target?: { type: string; id: string }
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
}

/**
 * Writes a privileged change into the log, in the transaction that makes it. Of `before` and `after` only the
 * fields that differ are kept; hand in nothing secret.
 * @param action `noun.past`, such as `member.role_changed`
 */
export async function audit(
  ctx: TenantContext,
  action: `${string}.${string}`,
  change: AuditedChange = {},
): Promise<void> {
  const actor = await describeActor(ctx)
  await insertAuditEntry(ctx.db, {
    id: newId(ctx.clock.nowMs()),
    organization_id: ctx.organizationId,
    at: ctx.clock.now().toString(),
    actor_kind: actor.kind,
    actor_id: actor.id,
    actor_name: actor.name,
    request_id: ctx.requestId ?? null,
    action,
    ...columnsOf(change),
  })
}

/** The same for what the platform does beyond any organization; operators read it. */
export async function auditPlatform(
  ctx: Pick<PlatformContext, 'db' | 'clock'>,
  actor: AuditActor,
  action: `${string}.${string}`,
  change: AuditedChange = {},
): Promise<void> {
  await insertAuditEntry(ctx.db, {
    id: newId(ctx.clock.nowMs()),
    at: ctx.clock.now().toString(),
    actor_kind: actor.kind,
    actor_id: actor.id,
    actor_name: actor.name,
    action,
    ...columnsOf(change),
  })
}

/** Newest first. Who lacks `audit.read` sees what they did themselves. */
export async function listAuditLog(
  ctx: TenantContext,
  query: AuditFilter & { cursor?: string | undefined; limit: number },
) {
  allow(ctx, 'organization.read')
  const filter = isAllowed(ctx, 'audit.read') ? query : { ...query, actor_id: idOf(ctx.actor) ?? '' }
  const rows = await listAuditRows(ctx, filter, readCursor(query.cursor, 1), query.limit)
  return pageOfRows(rows, query.limit, (row) => [row.id], showEntry)
}

type AuditRow = Awaited<ReturnType<typeof listAuditRows>>[number]

function showEntry(row: AuditRow): AuditEntry {
  return {
    id: row.id,
    at: row.at,
    actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
    action: row.action,
    target:
      row.target_type === null || row.target_id === null
        ? null
        : { type: row.target_type, id: row.target_id },
    before: row.before as AuditEntry['before'],
    after: row.after as AuditEntry['after'],
    request_id: row.request_id,
  }
}

function columnsOf({ target, before, after }: AuditedChange) {
  const differing = differences(before ?? null, after ?? null)
  return {
    target_type: target?.type ?? null,
    target_id: target?.id ?? null,
    before: differing.before && JSON.stringify(differing.before),
    after: differing.after && JSON.stringify(differing.after),
  }
}

/** Of two states only what differs; of a single one, all of it. */
export function differences(
  before: Record<string, unknown> | null,
  after: Record<string, unknown> | null,
): { before: Record<string, unknown> | null; after: Record<string, unknown> | null } {
  if (!before || !after) return { before, after }
  const names = Object.keys({ ...before, ...after }).filter(
    (name) => !isDeepStrictEqual(before[name] ?? null, after[name] ?? null),
  )
  const pick = (state: Record<string, unknown>) =>
    Object.fromEntries(names.map((name) => [name, state[name] ?? null]))
  return { before: pick(before), after: pick(after) }
}

/** Who does it, as logs name them. */
export async function describeActor(ctx: TenantContext): Promise<AuditActor> {
  const { actor } = ctx
  const id = idOf(actor)
  if (actor.kind === 'member') return { kind: 'member', id, name: actor.name ?? null }
  if (actor.kind === 'api_key')
    return { kind: 'api_key', id, name: await findApiKeyName(ctx, actor.api_key_id) }
  return { kind: actor.kind, id, name: actor.kind === 'system' ? actor.reason : null }
}

/** A member is known by their user id, which outlives the membership. */
function idOf(actor: Actor): string | null {
  switch (actor.kind) {
    case 'member':
      return actor.user_id
    case 'api_key':
      return actor.api_key_id
    case 'agent':
      return actor.agent_id
    case 'visitor':
      return actor.contact_id ?? actor.visitor_id ?? null
    case 'system':
      return null
  }
}
