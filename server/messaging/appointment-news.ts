import type { Language } from '#contract/languages.ts'
import type { Organization } from '#contract/organizations.ts'
import type { Appointment } from '#contract/scheduling.ts'
import { showPhone } from '#server/contacts/index.ts'
import { defineJob, inOrganization } from '#server/context.ts'
import { readOrganization } from '#server/organizations/index.ts'
import { onEvent } from '#server/platform/events.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { readAppointment, showAddress, tellGuest, writeInvite } from '#server/scheduling/index.ts'
import { addressIn, queueMail } from './mail.ts'
import { composeAppointmentMail } from './mails/appointment-mail.ts'
import type { AppointmentNews } from './mails/words.ts'
import { findManner } from './queries.ts'

interface Happened {
  event_id: string
  type: string
  payload: Record<string, unknown>
}

/**
 * Writes to the person what became of their appointment, if they left an e-mail address. It says what holds when it
 * runs: a booking that was cancelled in the meantime is told of once, as cancelled. The event's id is the mail's key,
 * so a job that is repeated writes no second mail.
 */
export const TellOfAppointment = defineJob<Happened>(
  'messaging.tell-of-appointment',
  { retries: 8 },
  (job, happened) =>
    inOrganization(job, 'appointment mail', (ctx) =>
      queueNews(ctx, happened, addressIn(job.services.config.EMAIL_FROM)),
    ),
)

for (const type of ['booked', 'confirmed', 'rescheduled', 'cancelled'])
  onEvent(`appointment.${type}`, TellOfAppointment)

async function queueNews(ctx: TenantContext, { event_id, type, payload }: Happened, senderAddress: string) {
  const appointment = await readAppointment(ctx, String(payload.appointment_id))
  const news = newsOf(type, appointment, ctx.clock.nowMs())
  const email = appointment.contact?.email
  if (!news || !email) return
  const manner = await findManner(ctx, appointment.id)
  const organization = await readOrganization(ctx)
  const before = news === 'rescheduled' && typeof payload.from === 'string' ? payload.from : undefined
  const business = {
    name: organization.name,
    phone: organization.phone && showPhone(organization.phone, organization.settings.default_country),
    address: organization.address && showAddress(organization.address),
  }
  const { subject, text, html } = composeAppointmentMail(news, appointment, business, manner, before)
  const invite = attachInvite(news, appointment, organization, manner.language, senderAddress)
  const attachments = news === 'requested' ? [] : [invite]
  const purpose = `appointment_${news}` as const
  const reply_to = organization.email
  queueMail(
    ctx,
    { purpose, to: email, subject, text, html, attachments, from_name: organization.name, reply_to },
    event_id,
  )
}

/**
 * What is left to tell of an event, now that its job runs; null when a later event tells it better, and for what has
 * begun already, such as a walk-in that was entered afterwards.
 */
function newsOf(type: string, { status, start }: Appointment, now: number): AppointmentNews | null {
  if (type === 'appointment.cancelled') return 'cancelled'
  if ((status !== 'pending' && status !== 'confirmed') || Date.parse(start) <= now) return null
  if (type === 'appointment.rescheduled') return 'rescheduled'
  return status === 'pending' ? 'requested' : 'confirmed'
}

function attachInvite(
  news: AppointmentNews,
  appointment: Appointment,
  organization: Organization,
  language: Language,
  senderAddress: string,
) {
  const method = news === 'cancelled' ? 'CANCEL' : 'REQUEST'
  const { contact } = appointment
  const { name, email } = organization
  const invite = writeInvite(appointment, method, {
    ...tellGuest(appointment, organization, language),
    organizer: { name, email: email ?? senderAddress },
    attendee: { name: contact?.name ?? contact!.email!, email: contact!.email! },
  })
  const filename = method === 'CANCEL' ? 'cancelled.ics' : 'appointment.ics'
  return { filename, content_type: `text/calendar; charset=utf-8; method=${method}`, content: invite }
}
