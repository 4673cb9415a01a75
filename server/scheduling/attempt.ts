import type { Appointment, NewAppointment } from '#contract/scheduling.ts'
import { type Details, readDetails, requireContact } from '#server/contacts/index.ts'
import { DomainError } from '#server/platform/errors.ts'
import type { Actor, TenantContext } from '#server/platform/tenancy.ts'
import { requireAppointment, showAppointment } from './appointments.ts'
import { type Desk, readDesk } from './desk.ts'
import { findCaller } from './desk-queries.ts'
import { minuteMs } from './local-days.ts'
import type { Loss } from './slot-turns.ts'

/** A booking as it was asked for. */
export type BookingRequest = ReturnType<typeof NewAppointment.parse>

/** A booking that was read and may be tried. */
export interface Attempt extends Desk {
  input: BookingRequest
  details: Details
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
 * Reads what decides about a booking in one round trip.
 * @throws DomainError `not_found` for an unknown service, `invalid_request` for a phone that cannot be one
 */
export async function readAttempt(ctx: TenantContext, input: BookingRequest): Promise<Attempt> {
  const desk = await readDesk(ctx, input, input.hold_id ? [input.hold_id] : [])
  return { ...desk, input, details: await readCaller(ctx, input, desk) }
}

function readCaller(
  ctx: TenantContext,
  { contact = { name: '' } }: BookingRequest,
  { country }: { country: string },
) {
  return readDetails(ctx, contact, { field: 'contact.', country })
}

/** Who asks, and the appointment of theirs that is in the way. */
export function lookUpCaller(ctx: TenantContext, { input, details, service, wish }: Attempt) {
  const stretch = { start: wish.start, end: wish.start + service.duration_minutes * minuteMs }
  return findCaller(ctx, { ...details, id: input.contact_id, service_id: service.id, ...stretch })
}

/**
 * What they have of what they ask for. The same start is theirs already: it is answered to a member, and to the
 * conversation it was booked in; to anybody else it would give the code away.
 * @throws DomainError `not_found` for an unknown contact, `conflict` when they have the same service at that time
 */
export async function findOwnBooking(ctx: TenantContext, attempt: Attempt): Promise<Appointment | null> {
  const { input, wish, attendees, details } = attempt
  if (input.contact_id) await requireContact(ctx, input.contact_id)
  else if (!attendees.some((attendee) => isSamePerson(attendee, details))) return null
  const caller = await lookUpCaller(ctx, attempt)
  if (!caller?.appointment_id) return null
  const existing = showAppointment(await requireAppointment(ctx, caller.appointment_id))
  const isSame = Date.parse(existing.start) === wish.start
  const isTheirs = !isPublic(ctx.actor) || existing.conversation_id === (input.conversation_id ?? null)
  if (isSame && isTheirs) return existing
  throw new DomainError('conflict', 'There is an appointment for this person at that time already.')
}

/** Whether somebody who asked for the same slot has lost it as well, and has nothing of it themselves. */
export async function hasLostToo(ctx: TenantContext, input: BookingRequest, loss: Loss): Promise<boolean> {
  if (!input.contact) return false
  const details = await readCaller(ctx, input, loss)
  return !loss.attendees.some((attendee) => isSamePerson(attendee, details))
}

type Reach = Pick<Details, 'phone' | 'email'>

/** Perhaps: which of two contacts somebody is who has the phone of one and the address of the other, a query says. */
function isSamePerson(one: Reach, other: Reach): boolean {
  return (
    (one.phone !== null && one.phone === other.phone) || (one.email !== null && one.email === other.email)
  )
}
