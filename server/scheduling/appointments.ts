import type { Appointment, AppointmentQuery } from '#contract/scheduling.ts'
import { allow } from '#server/organizations/index.ts'
import { notFound } from '#server/platform/errors.ts'
import { type Page, pageOfRows, readCursor } from '#server/platform/paging.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { type AppointmentRow, findAppointment, findAppointments } from './appointment-queries.ts'
import type { ServiceTimes } from './availability.ts'
import { readCalendar } from './calendar.ts'
import { labelInstant } from './labels.ts'
import { localDays, minuteMs } from './local-days.ts'

/** Appointments by their start. */
export async function listAppointments(
  ctx: TenantContext,
  query: AppointmentQuery,
): Promise<Page<Appointment>> {
  allow(ctx, 'scheduling.read')
  const { opening } = await readCalendar(ctx)
  const [startsAt, id] = readCursor(query.cursor, 2) ?? []
  const rows = await findAppointments(ctx, {
    from: query.from === undefined ? null : borderOf(query.from, opening.timezone, 'start'),
    to: query.to === undefined ? null : borderOf(query.to, opening.timezone, 'end'),
    status: query.status,
    service_id: query.service_id,
    contact_id: query.contact_id,
    limit: query.limit,
    after: startsAt ? { starts_at: String(startsAt), id: String(id) } : null,
  })
  return pageOfRows(rows, query.limit, (row) => [row.starts_at, row.id], showAppointment)
}

/** A day means all of it, in the zone of the business. */
function borderOf(dayOrInstant: string, timezone: string, border: 'start' | 'end'): number {
  if (dayOrInstant.length > 10) return Date.parse(dayOrInstant)
  return localDays(timezone, dayOrInstant, dayOrInstant)[0]![border]
}

/** @throws DomainError `not_found` */
export async function readAppointment(ctx: TenantContext, id: string): Promise<Appointment> {
  allow(ctx, 'scheduling.read')
  return showAppointment(await requireAppointment(ctx, id))
}

/** @throws DomainError `not_found` */
export async function requireAppointment(ctx: TenantContext, id: string): Promise<AppointmentRow> {
  const row = await findAppointment(ctx, id)
  if (!row) throw notFound('appointment')
  return row
}

/** The length and the buffers that it was booked with, whatever the service is now. */
export function timesOf(row: AppointmentRow): ServiceTimes {
  return {
    duration_minutes: (Date.parse(row.ends_at) - Date.parse(row.starts_at)) / minuteMs,
    buffer_before_minutes: row.buffer_before_minutes,
    buffer_after_minutes: row.buffer_after_minutes,
  }
}

/** An appointment as the API shows it. */
export function showAppointment(row: AppointmentRow): Appointment {
  const { id, code, status, attendee, notes, source, agent_id, conversation_id, timezone } = row
  return {
    id,
    code,
    status,
    service: { id: row.service_id, name: row.service_name },
    contact: row.contact_id
      ? { id: row.contact_id, name: row.contact_name, phone: row.contact_phone, email: row.contact_email }
      : null,
    attendee,
    start: row.starts_at,
    end: row.ends_at,
    timezone,
    label: labelInstant(row.starts_at, timezone, row.language),
    notes,
    source,
    agent_id,
    conversation_id,
    cancellation_reason: row.cancellation_reason,
    cancelled_at: row.cancelled_at,
    sequence: row.sequence,
    invite_url: `/api/invites/${row.invite_token}/appointment.ics`,
    created_at: row.created_at,
    updated_at: row.updated_at,
  }
}
