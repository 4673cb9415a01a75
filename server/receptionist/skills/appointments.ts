import { z } from 'zod'
import { Id } from '#contract/page.ts'
import type { Appointment } from '#contract/scheduling.ts'
import { Day, Instant } from '#contract/time.ts'
import { DomainError } from '#server/platform/errors.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import {
  bookAppointment,
  cancelOwnAppointment,
  findOwnAppointment,
  holdSlot,
  labelInstant,
  listAvailability,
  releaseHold,
  rescheduleOwnAppointment,
} from '#server/scheduling/index.ts'
import type { Session } from '../session.ts'
import { keepLead } from './leads.ts'
import { defineSkill } from './skill.ts'

const person = {
  name: z.string().trim().min(1).max(120),
  phone: z.string().trim().max(40).nullish(),
  email: z.string().trim().max(254).nullish(),
}
const proof = {
  code: z.string().trim().max(40),
  phone: z.string().trim().max(40).nullish(),
  email: z.string().trim().max(254).nullish(),
  phone_or_email: z.string().trim().max(254).nullish(),
}

/** Only what is theirs may stand aside: without proof, the time of an appointment is as taken as any. */
const moving = z.object(proof).nullish()

export const findSlotsSkill = defineSkill({
  name: 'find_slots',
  description:
    'Find free times for a service. Only offer times that this returned. Days are YYYY-MM-DD of the business; up to 60 days. To move an appointment, give its code and phone number or e-mail address as `moving`: its own time then counts as free.',
  input: z.object({
    service_id: Id,
    from: Day.nullish(),
    to: Day.nullish(),
    at: Instant.nullish(),
    limit: z.int().min(1).max(2000).nullish(),
    /** A hold of this conversation for a time that is no longer wanted: it would stand in the way of the new one. */
    release_hold: Id.nullish(),
    /** The appointment that the times are for: it keeps its length. */
    moving,
  }),
  consequential: false,
  async run(ctx, { service_id, from, to, at, limit, release_hold, moving: proven }) {
    if (release_hold) await releaseHold(ctx, release_hold).catch(ignoreGone)
    const found = await listAvailability(ctx, {
      service_id,
      ...(await aside(ctx, proven)),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      ...(at ? { at } : {}),
      limit: limit ?? 500,
    })
    return { summary: `Found ${found.slots.length} free times`, receipt: { ...found } }
  },
})

/** The appointment that stands aside for its own move. @throws DomainError `not_found` when it is not theirs */
async function aside(ctx: TenantContext, proven: SaidProof | null | undefined) {
  return proven ? { appointment_id: (await findOwnAppointment(ctx, proofOf(proven))).id } : {}
}

/** A hold that has run out holds nothing any more. */
function ignoreGone(error: unknown): void {
  if (!(error instanceof DomainError && error.code === 'not_found')) throw error
}

export const holdSlotSkill = defineSkill({
  name: 'hold_slot',
  description:
    'Keep a free time for a few minutes while the caller decides or gives their details. To move an appointment, give its code and phone number or e-mail address as `moving`.',
  input: z.object({ service_id: Id, start: Instant, moving }),
  consequential: false,
  async run(ctx, { moving: proven, ...slot }) {
    const hold = await holdSlot(ctx, { ...slot, ...(await aside(ctx, proven)) })
    return {
      summary: 'Held a time',
      receipt: { hold_id: hold.id, start: hold.start, expires_at: hold.expires_at },
    }
  },
})

export const bookAppointmentSkill = defineSkill({
  name: 'book_appointment',
  description:
    'Book a time that find_slots returned, after the caller has agreed to the day and time. Needs a name and a phone number or an e-mail address.',
  input: z.object({
    service_id: Id,
    start: Instant,
    ...person,
    hold_id: Id.nullish(),
    notes: z.string().max(4000).nullish(),
    /** Answers to the questions of the trade, for the lead. */
    intake: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
  }),
  consequential: true,
  async run(ctx, { service_id, start, name, phone, email, hold_id, notes, intake }, session) {
    const appointment = await bookAppointment(ctx, {
      service_id,
      start,
      contact: { name, phone, email },
      ...(hold_id ? { hold_id } : {}),
      ...(notes ? { notes } : {}),
      source: session.channel === 'voice' ? 'call' : session.channel === 'sms' ? 'sms' : 'chat',
      agent_id: session.profile.agent.id,
      conversation_id: session.conversationId,
    })
    if (appointment.contact) {
      await keepLead(ctx, session, {
        contact_id: appointment.contact.id,
        intent: appointment.service.name,
        appointment_id: appointment.id,
        ...(intake ? { intake } : {}),
      })
    }
    return {
      summary: `Booked ${appointment.label} · ${appointment.code}`,
      receipt: receiptOf(session, appointment),
    }
  },
})

export const findAppointmentSkill = defineSkill({
  name: 'find_appointment',
  description:
    'Look up an appointment by its six-character code and the phone number or e-mail address it was booked with.',
  input: z.object(proof),
  consequential: false,
  async run(ctx, input, session) {
    const appointment = await findOwnAppointment(ctx, proofOf(input))
    return {
      summary: `Found ${appointment.label} · ${appointment.code}`,
      receipt: receiptOf(session, appointment),
    }
  },
})

export const rescheduleAppointmentSkill = defineSkill({
  name: 'reschedule_appointment',
  description:
    'Move an appointment to a time that find_slots returned. Needs its code, and the phone number or e-mail address it was booked with.',
  input: z.object({ ...proof, start: Instant, hold_id: Id.nullish() }),
  consequential: true,
  async run(ctx, { start, hold_id, ...input }, session) {
    const hold = hold_id ? { hold_id } : {}
    const moved = await rescheduleOwnAppointment(ctx, { ...proofOf(input), start, ...hold })
    return { summary: `Moved to ${moved.label} · ${moved.code}`, receipt: receiptOf(session, moved) }
  },
})

export const cancelAppointmentSkill = defineSkill({
  name: 'cancel_appointment',
  description:
    'Cancel an appointment after the caller has confirmed it. Needs its code, and the phone number or e-mail address it was booked with.',
  input: z.object({ ...proof, reason: z.string().max(500).nullish() }),
  consequential: true,
  async run(ctx, { reason, ...input }, session) {
    const cancelled = await cancelOwnAppointment(ctx, { ...proofOf(input), ...(reason ? { reason } : {}) })
    return {
      summary: `Cancelled ${cancelled.label} · ${cancelled.code}`,
      receipt: receiptOf(session, cancelled),
    }
  },
})

interface SaidProof {
  code: string
  phone?: string | null | undefined
  email?: string | null | undefined
  phone_or_email?: string | null | undefined
}

/** The code, with what the caller says of their phone or e-mail address. */
function proofOf({ code, phone, email, phone_or_email }: SaidProof) {
  return { code, phone_or_email: phone_or_email ?? phone ?? email ?? null }
}

/** What the brain says of an appointment and the chat shows of it. */
function receiptOf(
  session: Session,
  { id, code, service, start, end, timezone, status, invite_url }: Appointment,
): Record<string, unknown> {
  return {
    appointment_id: id,
    code,
    service: service.name,
    service_id: service.id,
    service_name: service.name,
    start,
    end,
    timezone,
    status,
    when: labelInstant(start, timezone, session.language),
    invite_url,
  }
}
