import type { Wish } from '../state.ts'
import type { Daypart, Understanding, When } from '../understanding/types.ts'

/** What people mean by a part of the day when they book. */
const parts: Record<Daypart, { time_from?: string; time_to?: string }> = {
  morning: { time_to: '12:00' },
  afternoon: { time_from: '12:00', time_to: '17:30' },
  evening: { time_from: '17:00' },
  night: { time_from: '18:00' },
}

/**
 * A wish with one more utterance applied. What is said later wins: a new day keeps the time of day, a new time
 * keeps the day, refusals add up.
 */
export function updateWish(wish: Wish, reading: Understanding): Wish {
  const next = { ...wish }
  for (const moment of reading.moments) if (!moment.past) applyConstraint(next, moment)
  applySlots(next, reading)
  return dropContradictions(next)
}

/** Whether an utterance says anything about when. */
export function saysWhen(reading: Understanding): boolean {
  return reading.moments.some((moment) => !moment.past && !moment.recurring)
}

function applySlots(wish: Wish, reading: Understanding): void {
  const { date, time, date_from, date_to, time_from, time_to } = reading.slots
  if (date) setDays(wish, { date })
  else if (date_from || date_to) setDays(wish, { date_from, date_to })
  if (time) setTimes(wish, { time })
  else if (time_from || time_to) setTimes(wish, { time_from, time_to })
  if ((date || time) && wish.order !== 'latest') wish.order = undefined
}

function applyConstraint(wish: Wish, moment: When): void {
  const { constraint } = moment
  if (moment.negated || constraint?.relation === 'not') {
    refuse(wish, moment)
    return
  }
  if (moment.kind === 'daypart') setTimes(wish, parts[moment.part])
  if (!constraint) return
  const { relation, date, time, weekdays } = constraint
  if (weekdays?.length && relation !== 'between') wish.weekdays = weekdays
  if (relation === 'soonest' || relation === 'any' || relation === 'latest') wish.order = relation
  if (relation === 'soonest' && moment.kind === 'open') setDays(wish, {})
  if (relation === 'after') {
    if (time) setTimes(wish, { time_from: time })
    if (date) setDays(wish, { date_from: date })
  }
  if (relation === 'before') {
    if (time) setTimes(wish, { time_to: time })
    if (date) setDays(wish, { date_to: date })
  }
}

function refuse(wish: Wish, moment: When): void {
  const weekdays = moment.constraint?.weekdays
  if (weekdays?.length) {
    wish.not_weekdays = [...new Set([...(wish.not_weekdays ?? []), ...weekdays])]
    return
  }
  const date = moment.constraint?.date ?? dateOf(moment)
  if (date) wish.not_dates = [...new Set([...(wish.not_dates ?? []), date])]
  else if (moment.kind === 'daypart') setTimes(wish, opposite(moment.part))
}

/** "Not in the morning" leaves the afternoon. */
function opposite(part: Daypart): { time_from?: string; time_to?: string } {
  return part === 'morning' ? { time_from: '12:00' } : { time_to: parts[part].time_from }
}

function setDays(wish: Wish, days: Pick<Wish, 'date' | 'date_from' | 'date_to'>): void {
  wish.date = days.date
  wish.date_from = days.date_from
  wish.date_to = days.date_to
  wish.weekdays = undefined
  if (days.date) {
    wish.not_dates = wish.not_dates?.filter((date) => date !== days.date)
    const weekday = Temporal.PlainDate.from(days.date).dayOfWeek
    wish.not_weekdays = wish.not_weekdays?.filter((day) => day !== weekday)
  }
}

function setTimes(wish: Wish, times: Pick<Wish, 'time' | 'time_from' | 'time_to'>): void {
  wish.time = times.time
  wish.time_from = times.time_from
  wish.time_to = times.time_to
}

function dropContradictions(wish: Wish): Wish {
  const { date, not_dates, not_weekdays } = wish
  if (!date) return wish
  const refused = not_dates?.includes(date) || not_weekdays?.includes(Temporal.PlainDate.from(date).dayOfWeek)
  return refused ? { ...wish, date: undefined } : wish
}

function dateOf(when: When): string | null {
  if (when.kind === 'date') return when.value
  if (when.kind === 'datetime') return when.value.slice(0, 10)
  if (when.kind === 'daypart') return when.date
  return null
}
