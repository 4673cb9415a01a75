import { type Appointment, NewAppointment, type Service } from '#contract/scheduling.ts'
import {
  captureLead,
  type Details,
  findContactByDetails,
  findOrCreateContact,
  noteOnTimeline,
  nowOf,
  readDetails,
  requireContact,
} from '#server/contacts/index.ts'
import { allow } from '#server/organizations/index.ts'
import { sqlState } from '#server/platform/database.ts'
import { DomainError, notFound } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import type { Actor, TenantContext } from '#server/platform/tenancy.ts'
import { requireAppointment, showAppointment } from './appointments.ts'
import type { Wish } from './availability.ts'
import { type Calendar, readCalendar } from './calendar.ts'
import { claimSlot, findRefusal, refuseTaken, refuseUnbookable } from './claims.ts'
import { drawCode } from './codes.ts'
import { minuteMs } from './local-days.ts'
import { readWish } from './offer.ts'
import * as queries from './queries.ts'
import { readService } from './services.ts'

/** A booking that was read and may be tried. */
interface Attempt {
  input: ReturnType<typeof NewAppointment.parse>
  service: Service
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

/**
 * Books a slot: of any number of requests for it one gets it, the others are refused before anything of theirs is
 * written. The same person asking again for the same gets the appointment that is there. A hold is taken over; one
 * that has run out is no obstacle as long as the slot is free.
 * @throws DomainError `slot_taken`, `hold_expired` or `outside_availability` with alternatives; `not_found` for an
 *   unknown service or contact; `invalid_request` for a phone that cannot be one
 */
export async function bookAppointment(ctx: TenantContext, input: NewAppointment): Promise<Appointment> {
  allow(ctx, 'scheduling.book')
  const attempt = await readAttempt(ctx, NewAppointment.parse(input))
  const { calendar, wish } = attempt
  const duplicate = await findDuplicate(ctx, attempt)
  if (duplicate) return duplicate

  const id = await takeOverHold(ctx, attempt)
  if (id) return writeAppointment(ctx, id, attempt)
  if (!attempt.input.override) refuseUnlessOffered(attempt)
  const claimId = newId(wish.now)
  if (await claimSlot(ctx, wish, { id: claimId })) return writeAppointment(ctx, claimId, attempt)
  const own = await findDuplicate(ctx, await recognize(ctx, attempt))
  if (own) return own
  throw explainLostHold(attempt, await refuseTaken(ctx, calendar, wish))
}

async function readAttempt(ctx: TenantContext, input: Attempt['input']): Promise<Attempt> {
  if (input.override && isPublic(ctx.actor)) {
    throw new DomainError('forbidden', 'Only members can book outside of what is offered.')
  }
  const service = await readService(ctx, input.service_id)
  const calendar = await readCalendar(ctx)
  const details = await readDetails(ctx, input.contact ?? {}, 'contact.')
  const contactId = input.contact_id ? (await requireContact(ctx, input.contact_id)).id : null
  const wish = await readWish(ctx, calendar, service, Date.parse(input.start), input.hold_id)
  return recognize(ctx, { input, service, calendar, wish, details, contactId })
}

async function recognize(ctx: TenantContext, attempt: Attempt): Promise<Attempt> {
  if (attempt.contactId) return attempt
  return { ...attempt, contactId: (await findContactByDetails(ctx, attempt.details))?.id ?? null }
}

async function findDuplicate(
  ctx: TenantContext,
  { contactId, service, wish }: Attempt,
): Promise<Appointment | null> {
  if (!contactId) return null
  const stretch = { start: wish.start, end: wish.start + service.duration_minutes * minuteMs }
  const row = await queries.findDuplicate(ctx, { contact_id: contactId, service_id: service.id, ...stretch })
  return row ? showAppointment(row) : null
}

/** The id of the hold that became the claim. A hold of another slot is let go: the caller has decided otherwise. */
async function takeOverHold(ctx: TenantContext, { input, wish, service }: Attempt): Promise<string | null> {
  if (!input.hold_id) return null
  const hold = { id: input.hold_id, service_id: service.id, starts_at: wish.start, now: wish.now }
  if (await queries.convertHold(ctx, hold)) return input.hold_id
  await queries.deleteHold(ctx, input.hold_id)
  return null
}

function refuseUnlessOffered(attempt: Attempt): void {
  const { calendar, service, wish } = attempt
  refuseUnbookable(calendar, service)
  const refusal = findRefusal(calendar, wish)
  if (refusal) throw explainLostHold(attempt, refusal)
}

/** Whoever held a slot hears that the hold was too short, not only that somebody has it. */
function explainLostHold({ input }: Attempt, refusal: DomainError): DomainError {
  if (!input.hold_id || refusal.code !== 'slot_taken') return refusal
  const sentence = 'The time was no longer held, and somebody else has taken it.'
  return new DomainError('hold_expired', sentence, refusal.extra ? { extra: refusal.extra } : {})
}

/** Everything that follows from a claim. */
async function writeAppointment(ctx: TenantContext, id: string, attempt: Attempt): Promise<Appointment> {
  const { input, service, details, calendar } = attempt
  const contact = attempt.input.contact_id
    ? await requireContact(ctx, attempt.input.contact_id)
    : await findOrCreateContact(ctx, { ...details, language: null, source: input.source })
  const isPending = isPublic(ctx.actor) && !calendar.rules.auto_confirm
  const isNew = await insertWithCode(ctx, id, attempt, contact.id, {
    status: isPending ? 'pending' : 'confirmed',
    attendee: details.name && contact.name && !isSameName(details.name, contact.name) ? details.name : null,
  })
  if (!isNew) {
    await queries.deleteClaim(ctx, id)
    return (await findDuplicate(ctx, { ...attempt, contactId: contact.id }))!
  }
  const appointment = showAppointment(await requireAppointment(ctx, id))
  await tellContact(ctx, appointment, 'booked')
  if (isPublic(ctx.actor) && input.conversation_id) {
    await captureLead(ctx, {
      contact_id: contact.id,
      conversation_id: input.conversation_id,
      agent_id: input.agent_id ?? null,
      appointment_id: id,
      intent: service.name,
      source: input.source,
    })
  }
  record(ctx, 'appointment.booked', eventOf(appointment))
  return appointment
}

/** False when the contact has this service at that time already. */
async function insertWithCode(
  ctx: TenantContext,
  id: string,
  attempt: Attempt,
  contactId: string,
  { status, attendee }: { status: 'pending' | 'confirmed'; attendee: string | null },
): Promise<boolean> {
  const { input, service, wish } = attempt
  for (let tries = 0; tries < 20; tries++) {
    const inserted = await insertKnown(ctx, {
      id,
      code: drawCode(),
      status,
      service_id: service.id,
      service_name: service.name,
      contact_id: contactId,
      attendee,
      starts_at: new Date(wish.start).toISOString(),
      ends_at: new Date(wish.start + service.duration_minutes * minuteMs).toISOString(),
      buffer_before_minutes: service.buffer_before_minutes,
      buffer_after_minutes: service.buffer_after_minutes,
      notes: input.notes ?? '',
      source: input.source,
      agent_id: input.agent_id ?? null,
      conversation_id: input.conversation_id ?? null,
      created_at: nowOf(ctx),
    })
    if (inserted) return true
    if (await findDuplicate(ctx, { ...attempt, contactId })) return false
  }
  throw new Error('No confirmation code is free')
}

/** A conversation or agent of another organization is as unknown as one that never was. */
async function insertKnown(ctx: TenantContext, row: Parameters<typeof queries.insertAppointment>[1]) {
  try {
    return await queries.insertAppointment(ctx, row)
  } catch (error) {
    if (sqlState(error) === '23503') throw notFound('conversation or agent')
    throw error
  }
}

function isSameName(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: 'base' }) === 0
}

/** What events say of an appointment. */
export function eventOf({
  id,
  contact,
  conversation_id,
  status,
  start,
}: Appointment): Record<string, unknown> {
  return { appointment_id: id, contact_id: contact?.id ?? null, conversation_id, status, start }
}

/** Shows on the contact's timeline what became of an appointment. */
export async function tellContact(
  ctx: TenantContext,
  appointment: Appointment,
  state: string,
): Promise<void> {
  if (!appointment.contact) return
  const summary = `${appointment.service.name}, ${appointment.label}`
  await noteOnTimeline(ctx, appointment.contact.id, {
    kind: 'appointment',
    subject_id: appointment.id,
    state,
    summary,
  })
}
