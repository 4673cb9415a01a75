import type { Daypart } from '../types.ts'
import type { Clock, Day } from './meaning.ts'
import { type Moment, type Stretch, widenClock } from './moment.ts'

/** Two ways to name one day: "Tuesday the 14th", "Monday evening next week", "next week on Monday". */
export function joinDay(moment: Moment, { from, to }: Stretch, day: Day, part?: Daypart): boolean {
  if (!moment.day && day.is === 'period' && day.unit === 'month' && daysOfMonth(moment, day.ahead))
    return true
  const merged = moment.day ? mergeDays(moment.day, day) : day
  if (!merged || (part && moment.part && part !== moment.part)) return false
  const start = moment.dayAt && moment.dayAt.to + 2 >= from ? moment.dayAt.from : from
  Object.assign(moment, { day: merged, dayAt: { from: start, to }, part: part ?? moment.part })
  if (part && moment.looseClock) widenClock(moment, { from, to })
  return true
}

/** "from 5 to 9 this month": what looked like two times were two days. */
function daysOfMonth(moment: Moment, ahead: number): boolean {
  const { clock, untilClock, clockAt, untilClockAt } = moment
  const bare = (at: Clock | undefined) => !!at && !at.half && !at.minute && !at.exact && at.hour > 0
  if (!moment.looseClock || !bare(clock) || !bare(untilClock)) return false
  Object.assign(moment, {
    day: { is: 'calendar', day: clock!.hour, ahead },
    dayAt: clockAt,
    clock: undefined,
    clockAt: undefined,
    untilDay: { is: 'calendar', day: untilClock!.hour, ahead },
    untilDayAt: untilClockAt,
    untilClock: undefined,
    untilClockAt: undefined,
  })
  return true
}

function mergeDays(first: Day, second: Day): Day | null {
  if (first.is === 'weekday' && second.is !== 'weekday') return nameWeekday(second, first)
  if (second.is === 'weekday' && first.is !== 'weekday') return nameWeekday(first, second)
  return null
}

function nameWeekday(day: Day, weekday: Extract<Day, { is: 'weekday' }>): Day | null {
  if (day.is === 'period' && day.unit === 'week')
    return { is: 'shift', by: day.ahead, unit: 'week', named: weekday.weekday }
  return day.is === 'calendar' || day.is === 'shift' ? { ...day, named: weekday.weekday } : null
}

/** "May 4th – 6th", "30 May – 2 June 2027": one end borrows month and year from the other. */
export function shareMonth(day: Day, other: Day): Day {
  if (day.is !== 'calendar' || other.is !== 'calendar') return day
  return {
    ...day,
    month: day.month ?? other.month,
    year: day.year ?? other.year,
    ahead: day.ahead ?? other.ahead,
  }
}
