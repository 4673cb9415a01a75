import { defaultKeyHasher } from '@better-auth/api-key'
import type { ApiKey, NewApiKey } from '#contract/organizations.ts'
import { DomainError, notFound } from '#server/platform/errors.ts'
import { newId, newSecret } from '#server/platform/ids.ts'
import { pageOfRows, readCursor } from '#server/platform/paging.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { audit } from './audit.ts'
import { allow, isAllowed } from './permissions.ts'
import { insertApiKey, listApiKeyRows, removeApiKey } from './queries.ts'

/** What every key begins with: secret scanners and the sign-in know it by this. */
export const keyPrefix = 'fd_'
const shownCharacters = 9

/** The hash under which a key is kept; a key has 256 random bits, so it needs no salt and no stretching. */
export async function hashApiKey(key: string): Promise<string> {
  return defaultKeyHasher(key)
}

/**
 * Makes a key that acts for the organization within its permissions. The answer is the only place where it is
 * ever shown. It cannot hold what its maker lacks.
 */
export async function createApiKey(ctx: TenantContext, input: NewApiKey): Promise<ApiKey & { key: string }> {
  allow(ctx, 'api_keys.manage')
  const lacking = input.permissions.filter((permission) => !isAllowed(ctx, permission))
  if (lacking.length > 0)
    throw new DomainError('forbidden', `You cannot give what you may not do: ${lacking.join(', ')}.`)
  const key = `${keyPrefix}${newSecret()}`
  const expires = input.expires_in_days && ctx.clock.now().add({ hours: 24 * input.expires_in_days })
  const row = await insertApiKey(ctx, {
    id: newId(ctx.clock.nowMs()),
    name: input.name,
    start: key.slice(0, shownCharacters),
    key_hash: await hashApiKey(key),
    permissions: input.permissions,
    created_by: ctx.actor.kind === 'member' ? ctx.actor.user_id : null,
    expires_at: expires ? expires.toString() : null,
  })
  const { name, permissions, expires_at } = row
  await audit(ctx, 'api_key.created', { target: target(row.id), after: { name, permissions, expires_at } })
  return { ...showApiKey(row), key }
}

export async function listApiKeys(ctx: TenantContext, query: { cursor?: string | undefined; limit: number }) {
  allow(ctx, 'api_keys.manage')
  const rows = await listApiKeyRows(ctx, readCursor(query.cursor, 1), query.limit)
  return pageOfRows(rows, query.limit, (row) => [row.id], showApiKey)
}

/** Revokes a key: the next request with it is refused. */
export async function revokeApiKey(ctx: TenantContext, id: string): Promise<void> {
  allow(ctx, 'api_keys.manage')
  const removed = await removeApiKey(ctx, id)
  if (!removed) throw notFound('API key')
  await audit(ctx, 'api_key.revoked', { target: target(id), before: removed })
}

type ApiKeyRow = Awaited<ReturnType<typeof insertApiKey>>

function showApiKey(row: ApiKeyRow): ApiKey {
  const { id, name, start, created_at, last_used_at, expires_at } = row
  return {
    id,
    name,
    start,
    permissions: row.permissions as ApiKey['permissions'],
    created_at,
    last_used_at,
    expires_at,
  }
}

function target(id: string) {
  return { type: 'api_key', id }
}
