import { type Availability, AvailabilityQuery, type NoSlotCode, type Service } from '#contract/scheduling.ts'
import { allow } from '#server/organizations/index.ts'
import { DomainError, refuseField } from '#server/platform/errors.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { requireAppointment, timesOf } from './appointments.ts'
import {
  type Busy,
  explainNoSlot,
  type FoundSlot,
  findSlots,
  type ServiceTimes,
  type Wish,
} from './availability.ts'
import { type Calendar, readCalendar, showSlot } from './calendar.ts'
import { findBusy } from './claim-queries.ts'
import { sayNoSlot } from './labels.ts'
import { dayMs, dayOf, localDays, minuteMs, shiftDay } from './local-days.ts'
import { readService } from './services.ts'

/** No service with its buffers reaches further than this, and no claim is longer. */
const reachMs = 2 * dayMs

/**
 * What can be booked of a service, day by day, and, when a time is wished for, whether it can be had.
 * @throws DomainError `not_found` for an unknown service
 */
export async function listAvailability(ctx: TenantContext, input: AvailabilityQuery): Promise<Availability> {
  allow(ctx, 'scheduling.read')
  const { service_id, limit, at, appointment_id, ...days } = AvailabilityQuery.parse(input)
  const service = await readService(ctx, service_id)
  const moving = appointment_id ? await requireAppointment(ctx, appointment_id) : null
  // What is booked may move, also where the service has changed or is not offered any more.
  const wanted: Wanted = moving
    ? { ...timesOf(moving), isBookable: true }
    : { ...service, isBookable: isBookable(service) }
  const exceptIds = moving ? [moving.id] : []
  const calendar = await readCalendar(ctx)
  const { timezone } = calendar.opening
  const now = ctx.clock.nowMs()
  const from = days.from ?? dayOf(timezone, now)
  const to = days.to ?? shiftDay(from, 13)
  if (to < from) throw refuseField('to', 'The last day must not be before the first.')
  if (to > shiftDay(from, 62)) throw refuseField('to', 'Ask for at most 62 days at a time.')

  const busy = await readBusyDays(ctx, timezone, from, to, exceptIds)
  const search = {
    opening: calendar.opening,
    rules: calendar.rules,
    service: wanted,
    busy,
    now,
    from,
    to,
    limit,
  }
  const found = wanted.isBookable ? findSlots(search) : []
  const slots = moving ? found.filter(({ start }) => start !== Date.parse(moving.starts_at)) : found
  const answer: Availability = { timezone, slots: slots.map((slot) => showSlot(calendar, slot)) }
  if (slots.length === 0) answer.reason = explainEmpty(search, wanted)
  if (at) answer.wish = await grantWish(ctx, calendar, wanted, Date.parse(at), exceptIds)
  return answer
}

/** What time is looked for. */
type Wanted = ServiceTimes & { isBookable: boolean }

export function isBookable(service: Pick<Service, 'active' | 'bookable'>): boolean {
  return service.active && service.bookable
}

async function readBusyDays(
  ctx: TenantContext,
  timezone: string,
  from: string,
  to: string,
  exceptIds: string[],
): Promise<Busy[]> {
  const start = localDays(timezone, from, from)[0]!.start
  const end = localDays(timezone, to, to)[0]!.end
  return findBusy(ctx, { start: start - reachMs, end: end + reachMs }, ctx.clock.nowMs(), exceptIds)
}

/** Why a whole stretch has no slot: the first thing without which it would have one. */
function explainEmpty(search: Parameters<typeof findSlots>[0], { isBookable }: Wanted) {
  return sayReason(isBookable ? findEmptyReason(search) : 'not_bookable')
}

function findEmptyReason(search: Parameters<typeof findSlots>[0]): NoSlotCode {
  const { opening, rules, now, from, to } = search
  const today = dayOf(opening.timezone, now)
  if (to < today) return 'past'
  if (from > shiftDay(today, rules.horizon_days)) return 'too_far'
  if (findSlots({ ...search, busy: [] }).length > 0) return 'taken'
  const withoutNotice = { ...search, busy: [], rules: { ...rules, notice_minutes: 0 } }
  if (findSlots(withoutNotice).length > 0) return 'too_soon'
  const withoutHolidays = { ...withoutNotice, opening: { ...opening, holidays: [] } }
  if (findSlots(withoutHolidays).length > 0) return 'holiday'
  const short = { ...search.service, duration_minutes: 5 }
  return findSlots({ ...withoutNotice, service: short }).length > 0 ? 'too_long' : 'closed'
}

function sayReason(code: NoSlotCode) {
  return { code, message: sayNoSlot(code) }
}

async function grantWish(
  ctx: TenantContext,
  calendar: Calendar,
  wanted: Wanted,
  start: number,
  exceptIds: string[],
) {
  if (!wanted.isBookable) return { available: false, reason: sayReason('not_bookable'), alternatives: [] }
  const explained = explainNoSlot(await readWish(ctx, calendar, wanted, start, exceptIds))
  if (!explained) return { available: true, alternatives: [] }
  const alternatives = explained.alternatives.map((slot) => showSlot(calendar, slot))
  return { available: false, reason: sayReason(explained.code), alternatives }
}

/**
 * Everything that decides about one wished start, read at once: taken time a week around it.
 * @param exceptIds appointments and holds that give up their own time
 */
export async function readWish(
  ctx: TenantContext,
  { opening, rules }: Calendar,
  service: ServiceTimes,
  start: number,
  exceptIds: string[] = [],
): Promise<Wish> {
  const now = ctx.clock.nowMs()
  return { opening, rules, service, start, now, busy: await findBusy(ctx, aroundWish(start), now, exceptIds) }
}

/** Where alternatives to a wished start are looked for first. */
export function aroundWish(start: number) {
  return { start: start - 7 * dayMs - reachMs, end: start + 7 * dayMs + reachMs }
}

/** The time that an appointment takes, buffers included. */
export function blockedTime(start: number, times: ServiceTimes) {
  return {
    start: start - times.buffer_before_minutes * minuteMs,
    end: start + (times.duration_minutes + times.buffer_after_minutes) * minuteMs,
  }
}

/** Lanes that look free for a start, the lowest first. */
export function freeLanes({ busy, service, start, rules }: Wish): number[] {
  const blocked = blockedTime(start, service)
  const taken = busy.filter((other) => other.start < blocked.end && blocked.start < other.end)
  const lanes = Array.from({ length: rules.capacity }, (_, lane) => lane)
  return lanes.filter(
    (lane) => !taken.some((other) => other.lane === undefined || other.lane % rules.capacity === lane),
  )
}

/** The refusal of a wished start, with what can be had instead. */
export function refuseWish(calendar: Calendar, code: NoSlotCode, alternatives: FoundSlot[]): DomainError {
  const slots = alternatives.map((slot) => showSlot(calendar, slot))
  const instead =
    slots.length > 0 ? ` The nearest free times: ${slots.map(({ label }) => label).join('; ')}.` : ''
  const extra = { reason: code, alternatives: slots }
  return new DomainError(
    code === 'taken' ? 'slot_taken' : 'outside_availability',
    sayNoSlot(code) + instead,
    { extra },
  )
}
