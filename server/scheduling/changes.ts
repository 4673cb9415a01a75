import { type Appointment, AppointmentChange, type AppointmentStatus } from '#contract/scheduling.ts'
import { nowOf } from '#server/contacts/index.ts'
import { allow } from '#server/organizations/index.ts'
import { runStatements, sqlState } from '#server/platform/database.ts'
import { DomainError, notFound } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import * as queries from './appointment-queries.ts'
import { requireAppointment, showAppointment, timesOf } from './appointments.ts'
import { allowOverride } from './attempt.ts'
import type { ServiceTimes, Wish } from './availability.ts'
import { eventOf, tellContact } from './booking.ts'
import { readCalendar } from './calendar.ts'
import { deleteClaim, deleteHold, sweepHolds, takeTurnMoving } from './claim-queries.ts'
import { claimSlot, findRefusal, refuseTaken } from './claims.ts'
import { isoOf, minuteMs } from './local-days.ts'
import { readWish } from './offer.ts'

const open: AppointmentStatus[] = ['pending', 'confirmed']

/**
 * Moves an appointment to another start; it keeps its length, its code and its id, and its old time until the new
 * one is certain. A hold of the new time is taken over.
 * @throws DomainError `slot_taken` or `outside_availability` with alternatives, `already_cancelled`, `not_found`,
 *   `conflict` for one that is over or whose person has the same service then
 */
export async function rescheduleAppointment(
  ctx: TenantContext,
  id: string,
  { start, override = false, hold_id }: { start: string; override?: boolean; hold_id?: string | undefined },
): Promise<Appointment> {
  allow(ctx, 'scheduling.book')
  allowOverride(ctx, override)
  await takeTurnMoving(ctx)
  const row = await lockChangeable(ctx, id)
  const from = Date.parse(row.starts_at)
  const to = Date.parse(start)
  if (from === to) return showAppointment(row)
  const times = timesOf(row)
  const calendar = await readCalendar(ctx)
  // Before anything is given up: two who clear holds away wait for each other only here.
  await sweepHolds(ctx, ctx.clock.nowMs())
  const wish = await readWish(ctx, calendar, times, to, hold_id ? [id, hold_id] : [id])
  const refusal = override ? null : findRefusal(calendar, wish)
  if (refusal) throw refusal
  if (!(await moveClaim(ctx, wish, id, hold_id))) throw refuseTaken(calendar, wish)
  await writeMove(ctx, id, to, times)
  const appointment = showAppointment(await requireAppointment(ctx, id))
  await tellContact(ctx, appointment, 'rescheduled')
  record(ctx, 'appointment.rescheduled', { ...eventOf(appointment), from: row.starts_at })
  return appointment
}

/** The old time comes back, also for a caller that goes on after a refusal, because a savepoint stands before it. */
async function moveClaim(ctx: TenantContext, wish: Wish, id: string, holdId: string | undefined) {
  await runStatements(ctx.db, 'savepoint move')
  await deleteClaim(ctx, id)
  if (holdId) await deleteHold(ctx, holdId)
  if (await claimSlot(ctx, wish, { id })) return true
  await runStatements(ctx.db, 'rollback to savepoint move')
  return false
}

async function writeMove(ctx: TenantContext, id: string, to: number, { duration_minutes }: ServiceTimes) {
  const starts_at = isoOf(to)
  const ends_at = isoOf(to + duration_minutes * minuteMs)
  try {
    await queries.updateAppointment(ctx, id, open, { starts_at, ends_at }, true)
  } catch (error) {
    if (sqlState(error) === '23P01')
      throw new DomainError('conflict', 'This person has the same service at that time already.')
    throw error
  }
}

/**
 * Cancels an appointment and frees its time.
 * @throws DomainError `already_cancelled`, `conflict` for one that is over, `not_found`
 */
export async function cancelAppointment(
  ctx: TenantContext,
  id: string,
  reason?: string,
): Promise<Appointment> {
  allow(ctx, 'scheduling.book')
  const cancellation = {
    status: 'cancelled' as const,
    cancelled_at: nowOf(ctx),
    cancellation_reason: reason || null,
  }
  const cancelled = await queries.updateAppointment(ctx, id, open, cancellation, true)
  if (!cancelled) throw refuseChange(await requireAppointment(ctx, id))
  await deleteClaim(ctx, id)
  const appointment = showAppointment(await requireAppointment(ctx, id))
  await tellContact(ctx, appointment, 'cancelled')
  record(ctx, 'appointment.cancelled', eventOf(appointment))
  return appointment
}

/** Which state can come from which; a cancelled appointment has lost its time, so nothing comes from it. */
const comesFrom: Record<'confirmed' | 'completed' | 'no_show', AppointmentStatus[]> = {
  confirmed: ['pending', 'completed', 'no_show'],
  completed: ['pending', 'confirmed', 'no_show'],
  no_show: ['pending', 'confirmed', 'completed'],
}

/**
 * What a member changes: the start, the notes, the state.
 * @throws DomainError as rescheduleAppointment does; `unprocessable` for a no-show before its time
 */
export async function changeAppointment(
  ctx: TenantContext,
  id: string,
  input: AppointmentChange,
): Promise<Appointment> {
  allow(ctx, 'scheduling.book')
  const { start, hold_id, notes, status, override } = AppointmentChange.parse(input)
  if (start !== undefined) await rescheduleAppointment(ctx, id, { start, override, hold_id })
  if (notes !== undefined) await changeNotes(ctx, id, notes)
  if (status !== undefined) await changeStatus(ctx, id, status)
  return showAppointment(await requireAppointment(ctx, id))
}

async function changeNotes(ctx: TenantContext, id: string, notes: string): Promise<void> {
  const everyState: AppointmentStatus[] = [...open, 'completed', 'no_show', 'cancelled']
  if (!(await queries.updateAppointment(ctx, id, everyState, { notes }))) throw notFound('appointment')
  record(ctx, 'appointment.updated', { appointment_id: id })
}

async function changeStatus(ctx: TenantContext, id: string, status: keyof typeof comesFrom): Promise<void> {
  const row = await requireAppointment(ctx, id)
  if (row.status === status) return
  if (status === 'no_show' && Date.parse(row.starts_at) > ctx.clock.nowMs()) {
    throw new DomainError('unprocessable', 'This appointment has not begun yet.')
  }
  const changed = await queries.updateAppointment(
    ctx,
    id,
    comesFrom[status],
    { status },
    status === 'confirmed',
  )
  if (!changed) throw refuseChange(row)
  const appointment = showAppointment({ ...row, status })
  await tellContact(ctx, appointment, status)
  const event = {
    confirmed: row.status === 'pending' ? 'confirmed' : 'reopened',
    completed: 'completed',
    no_show: 'missed',
  }
  record(ctx, `appointment.${event[status]}`, eventOf(appointment))
}

async function lockChangeable(ctx: TenantContext, id: string): Promise<queries.AppointmentRow> {
  const row = await queries.lockAppointment(ctx, id)
  if (!row) throw notFound('appointment')
  if (!open.includes(row.status)) throw refuseChange(row)
  return row
}

function refuseChange(row: queries.AppointmentRow): DomainError {
  if (row.status === 'cancelled')
    return new DomainError('already_cancelled', 'This appointment was cancelled before.')
  return new DomainError('conflict', 'This appointment is over and can no longer be changed.')
}
