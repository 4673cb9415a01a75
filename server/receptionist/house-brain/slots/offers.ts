import type { Wish } from '../state.ts'

/** A free start: the instant to book with, and the wall clock to talk about. */
export interface FreeSlot {
  start: string
  at: Temporal.PlainDateTime
}

export interface Offer {
  /** `exact`: the one moment that was asked for; `within`: some that fit; `near`: the wish cannot be met. */
  kind: 'exact' | 'within' | 'near' | 'none'
  slots: FreeSlot[]
}

/** Reads the slots of a receipt into the zone of the business, earliest first. */
export function readSlots(slots: unknown, zone: string): FreeSlot[] {
  if (!Array.isArray(slots)) return []
  return slots
    .map((slot: unknown) => (typeof slot === 'string' ? slot : (slot as { start?: unknown })?.start))
    .filter((start) => typeof start === 'string')
    .map((start) => atZone(start, zone))
    .sort((a, b) => Temporal.PlainDateTime.compare(a.at, b.at))
}

export function atZone(start: string, zone: string): FreeSlot {
  return { start, at: Temporal.Instant.from(start).toZonedDateTimeISO(zone).toPlainDateTime() }
}

/**
 * Chooses what to offer: never more than `count`, spread so that the choice is a real one.
 * When nothing fits, the slots nearest to the wish.
 */
export function chooseOffers(free: readonly FreeSlot[], wish: Wish, count: number): Offer {
  if (free.length === 0) return { kind: 'none', slots: [] }
  const fitting = free.filter((slot) => fits(slot.at, wish))
  if (wish.date && wish.time) {
    if (fitting.length > 0) return { kind: 'exact', slots: fitting.slice(0, 1) }
    return { kind: 'near', slots: nearest(free, wish, count) }
  }
  if (fitting.length === 0) return { kind: 'near', slots: nearest(free, wish, count) }
  if (wish.order === 'latest') return { kind: 'within', slots: fitting.slice(-1) }
  if (wish.order === 'any') return { kind: 'within', slots: fitting.slice(0, 1) }
  if (wish.order === 'soonest') return { kind: 'within', slots: apart(fitting, 60).slice(0, 2) }
  return { kind: 'within', slots: spread(fitting, count) }
}

/** Whether a moment keeps every part of a wish. */
export function fits(at: Temporal.PlainDateTime, wish: Wish): boolean {
  const date = at.toPlainDate().toString()
  const time = at.toPlainTime().toString().slice(0, 5)
  if (wish.date && date !== wish.date) return false
  if (wish.date_from && date < wish.date_from) return false
  if (wish.date_to && date > wish.date_to) return false
  if (wish.weekdays && !wish.weekdays.includes(at.dayOfWeek)) return false
  if (wish.not_weekdays?.includes(at.dayOfWeek) || wish.not_dates?.includes(date)) return false
  if (wish.time && time !== wish.time) return false
  if (wish.time_from && time < wish.time_from) return false
  return !(wish.time_to && time >= wish.time_to)
}

/** Two of the first day and one of the next; of a single day its beginning, middle and end. */
function spread(slots: readonly FreeSlot[], count: number): FreeSlot[] {
  const days = Map.groupBy(slots, (slot) => slot.at.toPlainDate().toString())
  const [first = [], second = []] = [...days.values()]
  if (days.size === 1) return evenly(first, count)
  const today = evenly(first, count - 1)
  return [...today, ...second.slice(0, count - today.length)]
}

function evenly(slots: readonly FreeSlot[], count: number): FreeSlot[] {
  if (slots.length <= count || count < 2) return slots.slice(0, count)
  const step = (slots.length - 1) / (count - 1)
  return Array.from({ length: count }, (_, index) => slots[Math.round(index * step)]!)
}

function apart(slots: readonly FreeSlot[], minutes: number): FreeSlot[] {
  const kept: FreeSlot[] = []
  for (const slot of slots) {
    const last = kept.at(-1)
    if (!last || last.at.until(slot.at).total('minutes') >= minutes) kept.push(slot)
  }
  return kept
}

/** Nearness as people feel it: another day weighs as much as four hours; refused days never come back. */
function nearest(free: readonly FreeSlot[], wish: Wish, count: number): FreeSlot[] {
  const allowed = free.filter((slot) =>
    fits(slot.at, { not_weekdays: wish.not_weekdays, not_dates: wish.not_dates }),
  )
  const distance = (slot: FreeSlot) => dayDistance(slot.at, wish) * 240 + timeDistance(slot.at, wish)
  const byNearness = [...allowed].sort((a, b) => distance(a) - distance(b))
  // Three quarters of an hour apart, so that the choice is a real one.
  const chosen: FreeSlot[] = []
  for (const slot of byNearness) {
    const isApart = chosen.every(({ at }) => Math.abs(at.until(slot.at).total('minutes')) >= 45)
    if (isApart && chosen.length < count) chosen.push(slot)
  }
  return chosen.sort((a, b) => Temporal.PlainDateTime.compare(a.at, b.at))
}

function dayDistance(at: Temporal.PlainDateTime, wish: Wish): number {
  const day = at.toPlainDate()
  const target = wish.date ?? wish.date_from ?? wish.date_to
  const days = target ? Math.abs(day.until(target).days) : 0
  return wish.weekdays && !wish.weekdays.includes(at.dayOfWeek) ? days + 1 : days
}

function timeDistance(at: Temporal.PlainDateTime, wish: Wish): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  const own = at.hour * 60 + at.minute
  if (wish.time) return Math.abs(own - minutes(wish.time))
  if (wish.time_from && own < minutes(wish.time_from)) return minutes(wish.time_from) - own
  if (wish.time_to && own >= minutes(wish.time_to)) return own - minutes(wish.time_to) + 1
  return 0
}
