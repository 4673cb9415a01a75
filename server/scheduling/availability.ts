import type { NoSlotCode } from '#contract/scheduling.ts'
import type { Holiday, Opening, WeeklyHours } from '#contract/time.ts'
import {
  dayOf,
  earliestDay,
  instantAt,
  type LocalDay,
  latestDay,
  localDays,
  minuteMs,
  minuteOf,
  shiftDay,
} from './local-days.ts'

/** When a business is open. */
export interface OpeningTimes {
  hours: WeeklyHours
  holidays: Holiday[]
  timezone: string
}

export interface ServiceTimes {
  duration_minutes: number
  buffer_before_minutes: number
  buffer_after_minutes: number
}

interface OfferRules {
  notice_minutes: number
  horizon_days: number
  slot_step_minutes: number
  capacity: number
}

/** Time that is taken, buffers included, in epoch milliseconds. Without a lane it takes all of them. */
export interface Busy {
  start: number
  end: number
  /** 0 … capacity - 1: which chair, bay or van. */
  lane?: number
}

export interface SlotSearch {
  opening: OpeningTimes
  service: ServiceTimes
  rules: OfferRules
  busy: Busy[]
  now: number
  /** Calendar days of the business, both included. */
  from: string
  to: string
  limit?: number
}

/** Epoch milliseconds of what the customer sees: without buffers. */
export interface FoundSlot {
  start: number
  end: number
}

/** One opening of one day; `until` reaches on through openings that follow without a pause (past midnight). */
interface Span {
  localDay: LocalDay
  openMinute: number
  closeMinute: number
  start: number
  end: number
  until: number
}

/**
 * The slots that the public can book, in order: inside opening hours, past the notice, within the horizon, and with
 * a lane that is free for the appointment and its buffers. Pure; 30 days beside 500 appointments take a few
 * milliseconds.
 */
export function findSlots(search: SlotSearch): FoundSlot[] {
  const { service, rules, now, opening } = search
  const today = dayOf(opening.timezone, now)
  const first = latestDay(search.from, today)
  const last = earliestDay(search.to, shiftDay(today, rules.horizon_days))
  if (first > last) return []

  const duration = service.duration_minutes * minuteMs
  const earliest = now + rules.notice_minutes * minuteMs
  const isFree = laneFinder(search)
  const slots: FoundSlot[] = []
  for (const span of openSpans(opening, first, last)) {
    for (const start of slotStarts(span, rules.slot_step_minutes)) {
      const end = start + duration
      if (end > span.until) break
      if (start < earliest || !isFree(start)) continue
      slots.push({ start, end })
      if (slots.length === search.limit) return slots
    }
  }
  return slots
}

/** Starts on the wall clock's grid: a skipped hour has none, a repeated hour has them once. */
function* slotStarts(span: Span, stepMinutes: number): Generator<number> {
  for (let minute = span.openMinute; minute < span.closeMinute; minute += stepMinutes) {
    const { instant, exists } = instantAt(span.localDay, minute)
    if (exists) yield instant
  }
}

/** Answers "is a lane free for an appointment that starts then?" for starts that only grow. */
function laneFinder({ busy, rules, service }: SlotSearch): (start: number) => boolean {
  const before = service.buffer_before_minutes * minuteMs
  const length = before + (service.duration_minutes + service.buffer_after_minutes) * minuteMs
  const lanes = sortIntoLanes(busy, rules.capacity).map((taken) => ({ taken, next: 0 }))
  return (start) => {
    const from = start - before
    for (const lane of lanes) {
      while (lane.next < lane.taken.length && lane.taken[lane.next]!.end <= from) lane.next++
      const coming = lane.taken[lane.next]
      if (!coming || coming.start >= from + length) return true
    }
    return false
  }
}

/** Each lane's taken time in order. A lane beyond the capacity (it was lowered since) weighs on one within. */
function sortIntoLanes(busy: Busy[], capacity: number): Busy[][] {
  const lanes: Busy[][] = Array.from({ length: capacity }, () => [])
  for (const taken of busy) {
    if (taken.lane === undefined) for (const lane of lanes) lane.push(taken)
    else lanes[taken.lane % capacity]!.push(taken)
  }
  return lanes.map(joinOverlaps)
}

function joinOverlaps(lane: Busy[]): Busy[] {
  const joined: Busy[] = []
  for (const { start, end } of lane.toSorted((a, b) => a.start - b.start)) {
    const previous = joined.at(-1)
    if (previous && start <= previous.end) previous.end = Math.max(previous.end, end)
    else joined.push({ start, end })
  }
  return joined
}

function openSpans({ hours, holidays, timezone }: OpeningTimes, first: string, last: string): Span[] {
  const special = new Map(holidays.map((holiday) => [holiday.day, holiday.hours]))
  const spans: Span[] = []
  // Two days more than asked: an evening's appointment may run past midnight, and a day long.
  for (const localDay of localDays(timezone, first, shiftDay(last, 2))) {
    const openings = special.get(localDay.day) ?? hours[localDay.weekday] ?? []
    for (const { openMinute, closeMinute } of joinOpenings(openings)) {
      const start = instantAt(localDay, openMinute).instant
      const end = instantAt(localDay, closeMinute).instant
      if (start < end) spans.push({ localDay, openMinute, closeMinute, start, end, until: end })
    }
  }
  for (let i = spans.length - 2; i >= 0; i--) {
    if (spans[i]!.end === spans[i + 1]!.start) spans[i]!.until = spans[i + 1]!.until
  }
  return spans.filter(({ localDay }) => localDay.day <= last)
}

function joinOpenings(openings: Opening[]): { openMinute: number; closeMinute: number }[] {
  const joined: { openMinute: number; closeMinute: number }[] = []
  const sorted = openings.map(({ open, close }) => ({
    openMinute: minuteOf(open),
    closeMinute: minuteOf(close),
  }))
  for (const opening of sorted.sort((a, b) => a.openMinute - b.openMinute)) {
    const previous = joined.at(-1)
    if (previous && opening.openMinute <= previous.closeMinute)
      previous.closeMinute = Math.max(previous.closeMinute, opening.closeMinute)
    else joined.push(opening)
  }
  return joined
}

export interface Wish extends Omit<SlotSearch, 'from' | 'to' | 'limit'> {
  /** The start that is wished for. */
  start: number
  /** How many alternatives to offer, 3 unless told. */
  alternatives?: number
}

/** Null when the wished start is offered; else why not, and the nearest starts that are, in order of time. */
export function explainNoSlot(wish: Wish): { code: NoSlotCode; alternatives: FoundSlot[] } | null {
  const code = findRefusal(wish)
  return code && { code, alternatives: nearestSlots(wish) }
}

function findRefusal(wish: Wish): NoSlotCode | null {
  const { start, now, rules, opening, service } = wish
  const day = dayOf(opening.timezone, start)
  if (start < now) return 'past'
  if (day > shiftDay(dayOf(opening.timezone, now), rules.horizon_days)) return 'too_far'
  const spans = openSpans(opening, day, day)
  const span = spans.find((candidate) => candidate.start <= start && start < candidate.end)
  if (!span) return explainClosed(wish, day, spans)
  if (start < now + rules.notice_minutes * minuteMs) return 'too_soon'
  if (start + service.duration_minutes * minuteMs > span.until) return 'too_long'
  if (!laneFinder({ ...wish, from: day, to: day })(start)) return 'taken'
  if (slotStarts(span, rules.slot_step_minutes).some((offered) => offered === start)) return null
  return isSecondPass(span.localDay, start) ? 'repeated_hour' : 'between_slots'
}

/** A gap that is longer than this is not a break: a bar that is open at night is closed by day. */
const longestBreakMs = 4 * 60 * minuteMs

function explainClosed({ start, opening }: Wish, day: string, spans: Span[]): NoSlotCode {
  const before = spans.findLast(({ end }) => end <= start)
  const after = spans.find((span) => span.start > start)
  if (before && after) return after.start - before.end <= longestBreakMs ? 'break' : 'closed'
  const isHoliday = spans.length === 0 && opening.holidays.some((holiday) => holiday.day === day)
  return isHoliday ? 'holiday' : 'closed'
}

function isSecondPass(localDay: LocalDay, instant: number): boolean {
  const [first, ...later] = localDay.stretches
  return later.some(({ start, end, offset }) => {
    return instant >= start && instant < end && instant + offset < first!.end + first!.offset
  })
}

/** Looks a week around the wish first, then everywhere that can be booked. */
function nearestSlots(wish: Wish): FoundSlot[] {
  const { timezone } = wish.opening
  const day = dayOf(timezone, wish.start)
  const today = dayOf(timezone, wish.now)
  const around = findSlots({ ...wish, from: shiftDay(day, -7), to: shiftDay(day, 7) })
  const slots =
    around.length > 0
      ? around
      : findSlots({ ...wish, from: today, to: shiftDay(today, wish.rules.horizon_days) })
  return slots
    .toSorted((a, b) => Math.abs(a.start - wish.start) - Math.abs(b.start - wish.start))
    .slice(0, wish.alternatives ?? 3)
    .sort((a, b) => a.start - b.start)
}
