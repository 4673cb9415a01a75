import type { Day, DayUnit, Edge } from './meaning.ts'

type Date = Temporal.PlainDate

/** A day, or the first and last day of a run. */
export interface Days {
  first: Date
  last?: Date
  past: boolean
}

/** Lays a spoken day on the calendar; a date without a year is the next one. Null for "February 30". */
export function resolveDay(day: Day, today: Date): Days | null {
  const days = layOut(day, today)
  if (!days || !day.named || days.first.dayOfWeek === day.named) return days
  // A weekday that was said beats a date that was computed.
  if (day.is === 'calendar' && day.year) return days
  if (day.is === 'calendar')
    return single(onWeekday(day, day.named, today) ?? nearest(day.named, days.first), today)
  if (day.is === 'shift' && day.unit === 'day') return single(next(day.named, today), today)
  return single(monday(days.first).add({ days: day.named - 1 }), today)
}

function layOut(day: Day, today: Date): Days | null {
  switch (day.is) {
    case 'weekday':
      return single(weekday(day, today), today)
    case 'calendar':
      return single(calendarDate(day, today), today)
    case 'shift':
      return shiftFrom(day, today)
    case 'nth':
      return single(nthWeekday(day, today), today)
    case 'period':
      return period(day, today)
    case 'month':
      return namedMonth(day, today)
    case 'week_of': {
      const inside = resolveDay(day.day, today)
      return inside && run(monday(inside.first), monday(inside.first).add({ days: 6 }), today)
    }
    case 'run':
      return run(today.add({ days: 1 }), addDays(today, day.count, day.unit), today, workdayFirst(day.unit))
    case 'easter':
      return single(nextEaster(today, day.shift), today)
  }
}

const compare = Temporal.PlainDate.compare
const monday = (date: Date) => date.subtract({ days: date.dayOfWeek - 1 })
/** The closest day of that name: a caller who mixes up the date rarely mixes up the weekday. */
const nearest = (weekday: number, date: Date) => date.add({ days: ((weekday - date.dayOfWeek + 10) % 7) - 3 })
const next = (weekday: number, today: Date) => today.add({ days: (weekday - today.dayOfWeek + 7) % 7 || 7 })

function single(date: Date | null, today: Date): Days | null {
  return date && { first: date, past: compare(date, today) < 0 }
}

function run(first: Date, last: Date, today: Date, trim: (date: Date) => Date = (date) => date): Days {
  return { first: trim(first), last, past: compare(last, today) < 0 }
}

const workdayFirst = (unit: DayUnit) => (date: Date) =>
  unit === 'workday' && date.dayOfWeek > 5 ? date.add({ days: 8 - date.dayOfWeek }) : date

/** "next Friday" is the Friday of next week, Monday to Sunday; a bare "Friday" is the first one after today. */
function weekday(day: Extract<Day, { is: 'weekday' }>, today: Date): Date {
  const inThisWeek = monday(today).add({ days: day.weekday - 1 })
  if (day.week === 'next') return inThisWeek.add({ weeks: 1 })
  if (day.week === 'after_next') return inThisWeek.add({ weeks: 2 })
  if (day.week === 'last') return today.subtract({ days: (today.dayOfWeek - day.weekday + 7) % 7 || 7 })
  return next(day.weekday, today)
}

function makeDate(year: number, month: number, day: number): Date | null {
  const exists =
    month >= 1 && month <= 12 && day >= 1 && day <= new Temporal.PlainDate(year, month, 1).daysInMonth
  return exists ? new Temporal.PlainDate(year, month, day) : null
}

type CalendarDay = Extract<Day, { is: 'calendar' }>

/** The dates that the words can mean, nearest first. */
function* candidates(day: CalendarDay, today: Date): Generator<Date> {
  const { year, month, ahead } = day
  if (ahead !== undefined) {
    const start = today.with({ day: 1 }).add({ months: ahead })
    const date = makeDate(start.year, start.month, day.day)
    if (date) yield date
    return
  }
  const count = year ? 1 : month ? (month === 2 && day.day === 29 ? 9 : 2) : 13
  for (let n = 0; n < count; n++) {
    const of = month ? { year: year ?? today.year + n, month } : today.with({ day: 1 }).add({ months: n })
    const date = makeDate(of.year, of.month, day.day)
    if (date && (year || compare(date, today) >= 0)) yield date
  }
}

function calendarDate(day: CalendarDay, today: Date): Date | null {
  return candidates(day, today).next().value ?? null
}

function onWeekday(day: CalendarDay, weekday: number, today: Date): Date | null {
  for (const date of candidates(day, today)) if (date.dayOfWeek === weekday) return date
  return null
}

function addDays(date: Date, by: number, unit: DayUnit): Date {
  if (unit === 'day') return date.add({ days: by })
  if (unit === 'week') return date.add({ weeks: by })
  if (unit === 'month') return date.add({ months: by })
  if (unit === 'year') return date.add({ years: by })
  let moved = date
  for (let left = Math.abs(by); left > 0; ) {
    moved = moved.add({ days: Math.sign(by) })
    if (moved.dayOfWeek <= 5) left--
  }
  return moved
}

function shiftFrom(day: Extract<Day, { is: 'shift' }>, today: Date): Days | null {
  const from = day.from ? resolveDay(day.from, today) : single(today, today)
  return from && single(addDays(from.first, day.by, day.unit), today)
}

function nthWeekday(day: Extract<Day, { is: 'nth' }>, today: Date): Date | null {
  const inMonth = (start: Date) => {
    const first = start.add({ days: (day.weekday - start.dayOfWeek + 7) % 7 })
    const date = first.add({ weeks: Math.min(day.nth, 5) - 1 })
    return date.month === start.month ? date : day.nth >= 5 ? date.subtract({ weeks: 1 }) : null
  }
  if (!day.month) {
    const here = today.with({ day: 1 }).add({ months: day.ahead ?? 0 })
    const date = inMonth(here)
    return date && compare(date, today) >= 0 ? date : inMonth(here.add({ months: 1 }))
  }
  const { month } = day
  const ofYear = (year: number) => inMonth(new Temporal.PlainDate(year, month, 1))
  if (day.year) return ofYear(day.year)
  const thisYear = ofYear(today.year)
  return thisYear && compare(thisYear, today) >= 0 ? thisYear : ofYear(today.year + 1)
}

function period(day: Extract<Day, { is: 'period' }>, today: Date): Days {
  const { unit, ahead, edge } = day
  if (unit === 'week' || unit === 'weekend') {
    const start = monday(today).add({ weeks: ahead, days: unit === 'weekend' ? 5 : 0 })
    return cutRun(
      start,
      start.add({ days: unit === 'weekend' ? 1 : 6 }),
      today,
      unit === 'week' ? edge : undefined,
    )
  }
  if (unit === 'year') {
    const start = today.with({ month: 1, day: 1 }).add({ years: ahead })
    return cutRun(start, start.add({ years: 1 }).subtract({ days: 1 }), today, edge)
  }
  const start = today.with({ day: 1 }).add({ months: ahead })
  return cutRun(start, start.add({ months: 1 }).subtract({ days: 1 }), today, edge)
}

function namedMonth(day: Extract<Day, { is: 'month' }>, today: Date): Days {
  const year = day.year ?? (day.month >= today.month ? today.year : today.year + 1)
  const start = new Temporal.PlainDate(year, day.month, 1)
  return cutRun(start, start.add({ months: 1 }).subtract({ days: 1 }), today, day.edge)
}

/** The first, middle or last third of a run. */
function cutRun(first: Date, last: Date, today: Date, edge?: Edge): Days {
  const length = first.until(last).days + 1
  const third = Math.round(length / 3)
  if (edge === 'start') return run(first, first.add({ days: third - 1 }), today)
  if (edge === 'end') return run(last.subtract({ days: third - 1 }), last, today)
  if (edge === 'middle') return run(first.add({ days: third }), last.subtract({ days: third }), today)
  return run(first, last, today)
}

/** Easter Sunday of the Gregorian calendar, after Gauss. */
function easter(year: number): Date {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + skipped + 15) % 30
  const full =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const offset = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7
  return new Temporal.PlainDate(year, 3, 28).add({ days: full - offset })
}

function nextEaster(today: Date, shift: number): Date {
  const date = easter(today.year).add({ days: shift })
  return compare(date, today) >= 0 ? date : easter(today.year + 1).add({ days: shift })
}
