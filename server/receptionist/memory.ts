import type { TenantContext } from '#server/platform/tenancy.ts'
import type { KnownContact } from './house-brain/port.ts'
import { findRemembered } from './memory-queries.ts'

/**
 * What we know of a visitor who comes back: their name, how to reach them, what is ahead of them, what they were
 * promised. Null for somebody new. The device's own key proves them, so that a booking can be moved without its code.
 */
export async function recallCaller(ctx: TenantContext, visitorId: string): Promise<KnownContact | null> {
  const known = await findRemembered(ctx, visitorId)
  if (!known) return null
  const { name, phone, email, tags, promises } = known
  const appointments = known.appointments.map((visit) => ({
    ...visit,
    start: Temporal.Instant.from(visit.start).toString(),
  }))
  const since = promises.map(({ about, at }) => ({ about, at: Temporal.Instant.from(at).toString() }))
  return { name, phone, email, vip: tags.includes('vip'), appointments, promises: since }
}
