import type { Organization } from '#contract/organizations.ts'
import { type Opening, weekdays } from '#contract/time.ts'
import { minutesOf, weekdayOf } from '../../ui/wall-clock.ts'

export type OpeningTimes = Pick<Organization, 'hours' | 'holidays'>

/** A stretch of a day in minutes since midnight. */
export interface Stretch {
  from: number
  to: number
}

/** Why nobody is there: a day off with its name, a break between two openings, or simply closed. */
export type Closure = { kind: 'holiday'; name: string } | { kind: 'break' } | { kind: 'closed' }

/** When a day is open, in order; a holiday counts before the week. */
export function openingsOn(day: string, { hours, holidays }: OpeningTimes): Stretch[] {
  const holiday = holidays.find((one) => one.day === day)
  const weekday = weekdays[weekdayOf(day)]
  const openings: Opening[] = holiday ? holiday.hours : ((weekday && hours[weekday]) ?? [])
  return openings
    .map(({ open, close }) => ({ from: minutesOf(open), to: minutesOf(close) }))
    .toSorted((a, b) => a.from - b.from)
}

/** The stretches of a day on which nobody is there, each with its reason. */
export function closuresOn(
  day: string,
  times: OpeningTimes,
  within: Stretch,
): (Stretch & { why: Closure })[] {
  const holiday = times.holidays.find((one) => one.day === day)
  const openings = openingsOn(day, times)
  const around: Closure = holiday ? { kind: 'holiday', name: holiday.name } : { kind: 'closed' }
  const closures: (Stretch & { why: Closure })[] = []
  let from = within.from
  for (const [position, opening] of openings.entries()) {
    if (opening.from > from) {
      const why: Closure = position > 0 ? { kind: 'break' } : around
      closures.push({ from, to: Math.min(opening.from, within.to), why })
    }
    from = Math.max(from, opening.to)
  }
  if (from < within.to) closures.push({ from, to: within.to, why: around })
  return closures.filter((closure) => closure.from < closure.to)
}

/** The hours that a grid has to show: opening times and appointments, whole hours, never less than the usual day. */
export function hoursToShow(days: string[], times: OpeningTimes, booked: Stretch[]): Stretch {
  const stretches = [...days.flatMap((day) => openingsOn(day, times)), ...booked]
  const usual = stretches.length > 0 ? stretches : [{ from: 9 * 60, to: 17 * 60 }]
  const from = Math.min(...usual.map((stretch) => stretch.from))
  const to = Math.max(...usual.map((stretch) => stretch.to))
  return {
    from: Math.max(0, Math.floor(from / 60) * 60 - 60),
    to: Math.min(24 * 60, Math.ceil(to / 60) * 60 + 60),
  }
}
