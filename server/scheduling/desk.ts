import { notFound } from '#server/platform/errors.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import type { Wish } from './availability.ts'
import { type Calendar, showCalendar } from './calendar.ts'
import { sweepHolds } from './claim-queries.ts'
import { type Attendee, type BookedService, findDesk } from './desk-queries.ts'
import { aroundWish } from './offer.ts'

/** What decides about one wished start of a service. */
export interface Desk {
  service: BookedService
  calendar: Calendar
  wish: Wish
  /** Who has the service at that time. */
  attendees: Attendee[]
  /** Numbers without a country are read as numbers of this one. */
  country: string
}

/**
 * Reads the desk in one round trip. Holds that have run out are cleared away first of all: they take nothing, but the
 * constraint knows no clock, and nobody else comes by to remove those of slots that are never asked for again.
 * @param exceptIds appointments and holds that give up their own time
 * @throws DomainError `not_found` for an unknown service
 */
export async function readDesk(
  ctx: TenantContext,
  { service_id, start: wished }: { service_id: string; start: string },
  exceptIds: string[],
): Promise<Desk> {
  const [start, now] = [Date.parse(wished), ctx.clock.nowMs()]
  const row = await findDesk(ctx, { service_id, start, within: aroundWish(start), now, exceptIds })
  if (!row) throw notFound('service')
  if (row.has_expired_holds) await sweepHolds(ctx, now)
  const { service, busy, attendees, country } = row
  const calendar = showCalendar(row)
  const { opening, rules } = calendar
  return { service, calendar, wish: { opening, rules, service, busy, start, now }, attendees, country }
}
