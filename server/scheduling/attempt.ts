import { type Appointment, NewAppointment } from '#contract/scheduling.ts'
import { type Details, readDetails } from '#server/contacts/index.ts'
import { DomainError, notFound } from '#server/platform/errors.ts'
import type { Actor, TenantContext } from '#server/platform/tenancy.ts'
import { requireAppointment, showAppointment } from './appointments.ts'
import type { Wish } from './availability.ts'
import { type Calendar, showCalendar } from './calendar.ts'
import { type BookedService, findCaller, findDesk } from './desk-queries.ts'
import { minuteMs } from './local-days.ts'
import { aroundWish } from './offer.ts'

/** A booking that was read and may be tried. */
export interface Attempt {
  input: ReturnType<typeof NewAppointment.parse>
  service: BookedService
  calendar: Calendar
  wish: Wish
  details: Details
  /** Null for somebody who is not known yet. */
  contactId: string | null
}

/** Visitors, and the receptionist on their behalf: they book what is offered, and only for themselves. */
export function isPublic(actor: Actor): boolean {
  return actor.kind === 'visitor' || actor.kind === 'agent'
}

/** Only members can book outside of what is offered. @throws DomainError `forbidden` */
export function allowOverride({ actor }: TenantContext, override: boolean): void {
  if (override && isPublic(actor)) {
    throw new DomainError('forbidden', 'Only members can book outside of what is offered.')
  }
}

/**
 * Reads what decides about a booking in one round trip; the caller comes with the next.
 * @throws DomainError `not_found` for an unknown service, `invalid_request` for a phone that cannot be one
 */
export async function readAttempt(ctx: TenantContext, given: NewAppointment): Promise<Attempt> {
  const input = NewAppointment.parse(given)
  allowOverride(ctx, input.override)
  const start = Date.parse(input.start)
  const now = ctx.clock.nowMs()
  const desk = await findDesk(ctx, {
    service_id: input.service_id,
    within: aroundWish(start),
    now,
    except_id: input.hold_id,
  })
  if (!desk) throw notFound('service')
  const calendar = showCalendar(desk)
  const details = await readDetails(ctx, input.contact ?? {}, { field: 'contact.', country: desk.country })
  const wish = {
    opening: calendar.opening,
    rules: calendar.rules,
    service: desk.service,
    busy: desk.busy,
    start,
    now,
  }
  return { input, service: desk.service, calendar, wish, details, contactId: null }
}

/** Who asks, and the appointment of theirs that is in the way. */
export function lookUpCaller(ctx: TenantContext, { input, details, service, wish }: Attempt) {
  const stretch = { start: wish.start, end: wish.start + service.duration_minutes * minuteMs }
  return findCaller(ctx, { ...details, id: input.contact_id, service_id: service.id, ...stretch })
}

/**
 * Finds out who asks, and whether they have what they ask for. The same start is theirs already: it is answered to a
 * member, and to the conversation it was booked in; to anybody else it would give the code away.
 * @throws DomainError `not_found` for an unknown contact, `conflict` when they have the same service at that time
 */
export async function recognizeCaller(
  ctx: TenantContext,
  attempt: Attempt,
): Promise<{ contactId: string | null; existing: Appointment | null }> {
  const { input, wish } = attempt
  const caller = await lookUpCaller(ctx, attempt)
  if (!caller && input.contact_id) throw notFound('contact')
  if (!caller?.appointment_id) return { contactId: caller?.id ?? null, existing: null }
  const existing = showAppointment(await requireAppointment(ctx, caller.appointment_id))
  const isSame = Date.parse(existing.start) === wish.start
  const isTheirs = !isPublic(ctx.actor) || existing.conversation_id === (input.conversation_id ?? null)
  if (isSame && isTheirs) return { contactId: caller.id, existing }
  throw new DomainError('conflict', 'There is an appointment for this person at that time already.')
}
