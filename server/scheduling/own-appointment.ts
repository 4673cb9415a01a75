import type { Appointment, AppointmentProof, OwnAppointment } from '#contract/scheduling.ts'
import { readPhone } from '#server/contacts/index.ts'
import { allow } from '#server/organizations/index.ts'
import { DomainError } from '#server/platform/errors.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { type AppointmentRow, findAppointmentByCode } from './appointment-queries.ts'
import { showAppointment } from './appointments.ts'
import { readCalendar } from './calendar.ts'
import { cancelAppointment, rescheduleAppointment } from './changes.ts'
import { readCode } from './codes.ts'
import { findDefaultCountry } from './queries.ts'

/**
 * What somebody shows for an appointment to be theirs: its code, and the phone or e-mail address it was booked
 * with. In the conversation in which it was booked, the code is enough.
 */
export type Proof = Pick<AppointmentProof, 'code'> & { phone_or_email?: string | null | undefined }

/**
 * The appointment that somebody has proven to be theirs. Whatever does not fit, the answer is the same.
 * @throws DomainError `not_found`
 */
export async function findOwnAppointment(ctx: TenantContext, proof: Proof): Promise<Appointment> {
  allow(ctx, 'scheduling.book')
  const code = readCode(proof.code)
  const row = code ? await findAppointmentByCode(ctx, code) : undefined
  if (row && (wasBookedHere(ctx, row) || (await isReachedBy(ctx, row, proof.phone_or_email))))
    return showAppointment(row)
  throw new DomainError(
    'not_found',
    'There is no appointment with this code and this phone number or e-mail address.',
  )
}

function wasBookedHere({ actor }: TenantContext, row: AppointmentRow): boolean {
  return (
    actor.kind === 'agent' &&
    actor.conversation_id !== undefined &&
    actor.conversation_id === row.conversation_id
  )
}

async function isReachedBy(ctx: TenantContext, row: AppointmentRow, phoneOrEmail: string | null | undefined) {
  const given = phoneOrEmail?.trim().toLowerCase()
  if (!given) return false
  if (given.includes('@')) return given === row.contact_email
  const phone = readPhone(given, await findDefaultCountry(ctx))
  return phone !== null && phone === row.contact_phone
}

/** @throws DomainError `not_found`, and as rescheduleAppointment does */
export async function rescheduleOwnAppointment(
  ctx: TenantContext,
  { start, hold_id, ...proof }: Proof & { start: string; hold_id?: string | undefined },
): Promise<Appointment> {
  const { id } = await findOwnAppointment(ctx, proof)
  return rescheduleAppointment(ctx, id, { start, hold_id })
}

/** @throws DomainError `not_found`, `already_cancelled`, or `conflict` for one that has begun */
export async function cancelOwnAppointment(
  ctx: TenantContext,
  proof: Proof & { reason?: string | undefined },
): Promise<Appointment> {
  const { id, start } = await findOwnAppointment(ctx, proof)
  if (Date.parse(start) <= ctx.clock.nowMs()) {
    throw new DomainError('conflict', 'This appointment has already begun, so it can no longer be cancelled.')
  }
  return cancelAppointment(ctx, id, proof.reason)
}

/** What the person who booked may see. */
export async function showOwnAppointment(
  ctx: TenantContext,
  appointment: Appointment,
): Promise<OwnAppointment> {
  const { code, status, start, end, timezone, label, invite_url, service } = appointment
  const { organizationName } = await readCalendar(ctx)
  return {
    code,
    status,
    start,
    end,
    timezone,
    label,
    invite_url,
    service_name: service.name,
    organization_name: organizationName,
  }
}
