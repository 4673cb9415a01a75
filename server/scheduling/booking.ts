import type { Contact } from '#contract/contacts.ts'
import { type Appointment, NewAppointment } from '#contract/scheduling.ts'
import {
  captureLead,
  findContactByDetails,
  keepContact,
  noteOnTimeline,
  nowOf,
  requireContact,
} from '#server/contacts/index.ts'
import { allow } from '#server/organizations/index.ts'
import { sqlState } from '#server/platform/database.ts'
import { DomainError, notFound } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { insertAppointment } from './appointment-queries.ts'
import { showAppointment } from './appointments.ts'
import {
  type Attempt,
  allowOverride,
  type BookingRequest,
  findOwnBooking,
  hasLostToo,
  isPublic,
  lookUpCaller,
  readAttempt,
} from './attempt.ts'
import { convertHold, deleteClaim, deleteHold } from './claim-queries.ts'
import { claimSlot, findRefusal, findUnbookable, leaveToOthers, refuseTaken } from './claims.ts'
import { drawCode } from './codes.ts'
import { isoOf, minuteMs } from './local-days.ts'
import { blockedTime } from './offer.ts'
import { type Outcome, settle, slotKey, takeTurn } from './slot-turns.ts'

/**
 * Books a slot: of any number of requests for it one gets it, the others are refused before anything of theirs is
 * written. The same person asking again for the same gets the appointment that is there. A hold is taken over; one
 * that has run out is no obstacle as long as the slot is free.
 * @throws DomainError `slot_taken`, `hold_expired` or `outside_availability` with alternatives; `conflict` when the
 *   person has the service at an overlapping time; `not_found` for an unknown service or contact; `invalid_request`
 *   for a phone that cannot be one
 */
export async function bookAppointment(ctx: TenantContext, given: NewAppointment): Promise<Appointment> {
  allow(ctx, 'scheduling.book')
  const input = NewAppointment.parse(given)
  allowOverride(ctx, input.override)
  const ask = () => askForSlot(ctx, input)
  // Whoever holds the slot has won it already, and what a member may do others may not.
  if (input.hold_id || input.override) return settle(await ask())
  return takeTurn(ctx, slotKey(ctx, input), ask, (loss) => hasLostToo(ctx, input, loss))
}

async function askForSlot(ctx: TenantContext, input: BookingRequest): Promise<Outcome<Appointment>> {
  const attempt = await readAttempt(ctx, input)
  const existing = await findOwnBooking(ctx, attempt)
  if (existing) return { won: existing }
  const held = await takeOverHold(ctx, attempt)
  if (held) return { won: await writeAppointment(ctx, held, attempt) }
  const refusal = input.override ? null : findBookingRefusal(attempt)
  if (refusal) return { lost: { ...attempt, refusal } }
  const id = newId(attempt.wish.now)
  const [isMine, known] = await Promise.all([
    claimSlot(ctx, attempt.wish, { id }),
    input.contact ? findContactByDetails(ctx, attempt.details) : undefined,
  ])
  if (!isMine) return comeSecond(ctx, input)
  const won = await writeAppointment(ctx, id, attempt, known)
  const attendees = [...attempt.attendees, attempt.details, won.contact!]
  return { won, left: () => leaveToOthers({ ...attempt, attendees }) }
}

/** Somebody was quicker than what was read; of two requests of one person the second finds what the first booked. */
async function comeSecond(ctx: TenantContext, input: BookingRequest): Promise<Outcome<Appointment>> {
  const attempt = await readAttempt(ctx, input)
  const existing = await findOwnBooking(ctx, attempt)
  if (existing) return { won: existing }
  const refusal = explainLostHold(input, refuseTaken(attempt.calendar, attempt.wish))
  return { lost: { ...attempt, refusal } }
}

/** The id of the hold that became the claim. A hold of another slot is let go: the caller has decided otherwise. */
async function takeOverHold(ctx: TenantContext, { input, wish, service }: Attempt): Promise<string | null> {
  if (!input.hold_id) return null
  const { start: starts_at, now } = wish
  const hold = {
    id: input.hold_id,
    service_id: service.id,
    starts_at,
    during: blockedTime(starts_at, service),
    now,
  }
  if (await convertHold(ctx, hold)) return input.hold_id
  await deleteHold(ctx, input.hold_id)
  return null
}

function findBookingRefusal({ input, calendar, service, wish }: Attempt): DomainError | null {
  const refusal = findUnbookable(calendar, service) ?? findRefusal(calendar, wish)
  return refusal && explainLostHold(input, refusal)
}

/** Whoever held a slot hears that the hold was too short, not only that somebody has it. */
function explainLostHold(input: BookingRequest, refusal: DomainError): DomainError {
  if (!input.hold_id || refusal.code !== 'slot_taken') return refusal
  const sentence = 'The time was no longer held, and somebody else has taken it.'
  return new DomainError('hold_expired', sentence, refusal.extra ? { extra: refusal.extra } : {})
}

/** Everything that follows from a claim. */
async function writeAppointment(
  ctx: TenantContext,
  id: string,
  attempt: Attempt,
  known?: Contact | null,
): Promise<Appointment> {
  const { input, details } = attempt
  const contact = input.contact_id
    ? await requireContact(ctx, input.contact_id)
    : await keepContact(ctx, details, { source: input.source, known })
  const row = await insertWithCode(ctx, id, attempt, contact)
  if (!row) {
    await deleteClaim(ctx, id)
    return (await findOwnBooking(ctx, await readAttempt(ctx, input)))!
  }
  const appointment = showAppointment({
    ...row,
    timezone: attempt.calendar.opening.timezone,
    language: attempt.calendar.language,
    contact_name: contact.name,
    contact_phone: contact.phone,
    contact_email: contact.email,
  })
  await tellContact(ctx, appointment, 'booked')
  await rememberLead(ctx, appointment)
  record(ctx, 'appointment.booked', eventOf(appointment))
  return appointment
}

/** Whoever books in a conversation is its lead. */
async function rememberLead(
  ctx: TenantContext,
  { id, contact, conversation_id, agent_id, service, source }: Appointment,
) {
  if (!isPublic(ctx.actor) || !conversation_id || !contact) return
  const lead = { contact_id: contact.id, conversation_id, agent_id, intent: service.name, source }
  await captureLead(ctx, { ...lead, appointment_id: id })
}

/** Undefined when the contact has this service at that time already. */
async function insertWithCode(ctx: TenantContext, id: string, attempt: Attempt, contact: Contact) {
  const { input, service, wish, details, calendar } = attempt
  const isPending = isPublic(ctx.actor) && !calendar.rules.auto_confirm
  const isForOther = details.name && contact.name && !isSameName(details.name, contact.name)
  for (let tries = 0; tries < 20; tries++) {
    const inserted = await insertKnown(ctx, {
      id,
      code: drawCode(),
      status: isPending ? 'pending' : 'confirmed',
      service_id: service.id,
      service_name: service.name,
      contact_id: contact.id,
      attendee: isForOther ? details.name : null,
      starts_at: isoOf(wish.start),
      ends_at: isoOf(wish.start + service.duration_minutes * minuteMs),
      buffer_before_minutes: service.buffer_before_minutes,
      buffer_after_minutes: service.buffer_after_minutes,
      notes: input.notes ?? '',
      source: input.source,
      agent_id: input.agent_id ?? null,
      conversation_id: input.conversation_id ?? null,
      created_at: nowOf(ctx),
    })
    if (inserted) return inserted
    if ((await lookUpCaller(ctx, attempt))?.appointment_id) return undefined
  }
  throw new Error('No confirmation code is free')
}

/** A conversation or agent of another organization is as unknown as one that never was. */
async function insertKnown(ctx: TenantContext, row: Parameters<typeof insertAppointment>[1]) {
  try {
    return await insertAppointment(ctx, row)
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
