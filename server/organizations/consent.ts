import type { Consent, ConsentKind, NewConsent, NewContactConsent } from '#contract/organizations.ts'
import { sqlState } from '#server/platform/database.ts'
import { notFound } from '#server/platform/errors.ts'
import { newId } from '#server/platform/ids.ts'
import type { SignedIn } from '#server/platform/mount.ts'
import { pageOfRows, readCursor } from '#server/platform/paging.ts'
import { type TenancyHost, type TenantContext, withPlatform } from '#server/platform/tenancy.ts'
import {
  type ConsentFilter,
  findLatestConsent,
  insertConsent,
  listConsentRows,
  listConsentsOfUser,
} from './log-queries.ts'
import { allow } from './permissions.ts'

/** From where somebody agreed, as the request tells it. */
export interface ConsentOrigin {
  ip_address?: string | null | undefined
  user_agent?: string | null | undefined
}

/** Writes down what the signed-in user agrees to, in their own name. */
export async function recordOwnConsent(
  host: TenancyHost,
  user: SignedIn,
  { kind, version, granted }: NewConsent,
  origin: ConsentOrigin,
): Promise<Consent> {
  const row = { kind, version, granted, user_id: user.user_id, source: 'web' as const }
  return withPlatform(host, async (ctx) =>
    showConsent(await insertConsent(ctx.db, { ...stamp(ctx, origin), ...row })),
  )
}

export async function listOwnConsents(host: TenancyHost, user: SignedIn): Promise<Consent[]> {
  return withPlatform(host, async ({ db }) => (await listConsentsOfUser(db, user.user_id)).map(showConsent))
}

/**
 * Writes down what a customer agreed to. Entries stay for good: taking consent back is another entry.
 * @throws DomainError `not_found` for an unknown contact
 */
export async function recordConsent(
  ctx: TenantContext,
  input: NewContactConsent,
  origin: ConsentOrigin = {},
): Promise<Consent> {
  allow(ctx, 'consents.write')
  const { kind, version, granted, contact_id = null, subject, source } = input
  const row = { organization_id: ctx.organizationId, kind, version, granted, contact_id, subject, source }
  const inserted = await insertConsent(ctx.db, { ...stamp(ctx, origin), ...row }).catch((error: unknown) => {
    throw sqlState(error) === '23503' ? notFound('contact') : error
  })
  return showConsent(inserted)
}

export async function listConsentLog(
  ctx: TenantContext,
  query: ConsentFilter & { cursor?: string | undefined; limit: number },
) {
  allow(ctx, 'consents.read')
  const rows = await listConsentRows(ctx, query, readCursor(query.cursor, 1), query.limit)
  return pageOfRows(rows, query.limit, (row) => [row.id], showConsent)
}

/** Whether the newest word of this number or address is yes. Never asked means no. */
export async function hasConsent(ctx: TenantContext, kind: ConsentKind, subject: string): Promise<boolean> {
  return (await findLatestConsent(ctx, kind, subject))?.granted ?? false
}

function stamp({ clock }: Pick<TenantContext, 'clock'>, { ip_address, user_agent }: ConsentOrigin) {
  return {
    id: newId(clock.nowMs()),
    created_at: clock.now().toString(),
    ip_address: ip_address ?? null,
    user_agent: user_agent?.slice(0, 500) ?? null,
  }
}

function showConsent({ organization_id: _, ...row }: Awaited<ReturnType<typeof insertConsent>>): Consent {
  return row
}
