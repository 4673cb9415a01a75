import type { Daypart } from '../types.ts'
import { compileRules, type Lexicon, type Rule } from './grammar.ts'
import { byWord } from './language.ts'
import type { Day, DayUnit, Edge, PeriodUnit } from './meaning.ts'

const today: Day = { is: 'shift', by: 0, unit: 'day' }
const shift = (by: number, unit: DayUnit, from?: Day): Day => ({ is: 'shift', by, unit, from })
const fixed = (month: number, day: number): Day => ({ is: 'calendar', month, day })
const period = (unit: PeriodUnit, ahead: number, edge?: Edge): Day => ({ is: 'period', unit, ahead, edge })

const weekdays: Rule<Day>[] = [
  { say: '<weekday>', make: ({ weekday }) => ({ is: 'weekday', weekday }) },
  { say: 'this|coming <weekday>', make: ({ weekday }) => ({ is: 'weekday', weekday, week: 'this' }) },
  {
    say: 'this coming|next|upcoming|following <weekday>',
    make: ({ weekday }) => ({ is: 'weekday', weekday, week: 'this' }),
  },
  { say: 'next|following <weekday>', make: ({ weekday }) => ({ is: 'weekday', weekday, week: 'next' }) },
  { say: 'last|past <weekday>', make: ({ weekday }) => ({ is: 'weekday', weekday, week: 'last' }) },
  { say: 'since <weekday>', make: ({ weekday }) => ({ is: 'weekday', weekday, week: 'last' }) },
  {
    say: 'last <weekday> of|in this|the month',
    make: ({ weekday }) => ({ is: 'nth', nth: 5, weekday, ahead: 0 }),
  },
  {
    say: 'last <weekday> of|in next month',
    make: ({ weekday }) => ({ is: 'nth', nth: 5, weekday, ahead: 1 }),
  },
  { say: '<weekday> after next', make: ({ weekday }) => ({ is: 'weekday', weekday, week: 'after_next' }) },
  { say: '<weekday> week', make: ({ weekday }) => shift(1, 'week', { is: 'weekday', weekday }) },
  {
    say: '<ord> <weekday> of|in <month> <year>?',
    make: ({ ord, weekday, month, year }) => ({ is: 'nth', nth: ord, weekday, month, year }),
  },
  {
    say: '<number> <weekday> from now|today',
    make: (said) => shift(said.number - 1, 'week', { is: 'weekday', weekday: said.weekday }),
  },
  { say: '<ord> <weekday>', make: ({ ord, weekday }) => ({ is: 'nth', nth: ord, weekday, ahead: 0 }) },
  {
    say: 'last <weekday> of|in <month>',
    make: ({ weekday, month }) => ({ is: 'nth', nth: 5, weekday, month }),
  },
  {
    say: '<ord> <weekday> of|in the|this|next month',
    make: ({ ord, weekday }) => ({ is: 'nth', nth: ord, weekday, ahead: 0 }),
  },
]

const dates: Rule<Day>[] = [
  { say: '<month> the? <ord> of? <year>?', make: (said) => calendar(said.ord, said.month, said.year) },
  { say: '<month> the? <dom> of? <year>?', make: (said) => calendar(said.dom, said.month, said.year) },
  { say: '<ord> of? <month> of? <year>?', make: (said) => calendar(said.ord, said.month, said.year) },
  { say: '<ord> day of <month>', make: (said) => calendar(said.ord, said.month) },
  { say: '<dom> of? <month> of? <year>?', make: (said) => calendar(said.dom, said.month, said.year) },
  { say: '<dom> ~- ~<month> ~- ~<year>', make: (said) => calendar(said.dom, said.month, said.year) },
  { say: '<ord> of? this|the? month', make: ({ ord }) => ({ is: 'calendar', day: ord }) },
  { say: '<dom> of this month', make: ({ dom }) => ({ is: 'calendar', day: dom }) },
  { say: '<ord> of? next month', make: ({ ord }) => ({ is: 'calendar', day: ord, ahead: 1 }) },
  {
    say: '<year> ~-|/ ~<monthnum> ~-|/ ~<dom>',
    make: (said) => calendar(said.dom, said.monthnum, said.year),
  },
  { say: '<month> ~-|/ ~<dom>', make: ({ month, dom }) => calendar(dom, month) },
  { say: '<monthnum> ~- ~<dom>', make: ({ monthnum, dom }) => (dom > 12 ? calendar(dom, monthnum) : null) },
  { say: '<dom> ~/ ~<number>', make: ({ dom, number }) => slashed(dom, number) },
  {
    say: '<monthnum> ~/|- ~<dom> ~/|- ~<fullyear>',
    make: (said) => slashed(said.monthnum, said.dom, said.fullyear),
  },
  {
    say: '<dom> ~/|- ~<monthnum> ~/|- ~<fullyear>',
    make: (said) => slashed(said.dom, said.monthnum, said.fullyear),
  },
  { say: '<monthnum> ~. ~<dom> ~. ~<year>', make: (said) => slashed(said.monthnum, said.dom, said.year) },
  { say: '<dom> ~. ~<monthnum> ~. ~<year>', make: (said) => slashed(said.dom, said.monthnum, said.year) },
]

function calendar(day: number, month: number, year?: number): Day {
  return { is: 'calendar', day, month, year }
}

/** Month first as in America, unless that names no month. */
function slashed(first: number, second: number, year?: number): Day | null {
  const [month, day] = first > 12 ? [second, first] : [first, second]
  if (month > 12 || day > 31 || day < 1 || month < 1) return null
  return {
    is: 'calendar',
    day,
    month,
    year: year === undefined ? undefined : year < 100 ? 2000 + year : year,
    figures: first <= 12 && second <= 12,
  }
}

const distances: Rule<Day>[] = [
  { say: 'today|todays', make: () => today },
  {
    say: 'tomorrow|tomorrows|tmrw|tmr|tmrow|tomorow|tommorow|tommorrow|tomoro|tomoz|morrow',
    make: () => shift(1, 'day'),
  },
  { say: '2 ~moro|morow|morrow|mrw|moz|mro', make: () => shift(1, 'day') },
  {
    say: 'last day of|in the|this month',
    make: () => shift(-1, 'day', { is: 'calendar', day: 1, ahead: 1 }),
  },
  {
    say: 'last day of <month>',
    make: ({ month }) => shift(-1, 'day', { is: 'calendar', day: 1, month: (month % 12) + 1 }),
  },
  { say: 'in? a|one|1 fortnight time?', make: () => shift(2, 'week') },
  { say: 'a? fortnight from? <day>', make: ({ day }) => shift(2, 'week', day) },
  { say: '<count> week|weeks today', make: ({ count }) => shift(count, 'week') },
  { say: '<count> week|weeks tomorrow', make: ({ count }) => shift(7 * count + 1, 'day') },
  { say: 'yesterday|yesterdays', make: () => shift(-1, 'day') },
  { say: 'day after tomorrow', make: () => shift(2, 'day') },
  { say: 'day after <day>', make: ({ day }) => shift(1, 'day', day) },
  { say: 'day before yesterday', make: () => shift(-2, 'day') },
  { say: 'day before <day>', make: ({ day }) => shift(-1, 'day', day) },
  { say: 'later|earlier today', make: () => today },
  {
    say: 'in|within|after about? <count> more? <dayunit> time?',
    make: ({ count, dayunit }) => shift(count, dayunit),
  },
  { say: '<count> more? <dayunit> later|away|hence', make: ({ count, dayunit }) => shift(count, dayunit) },
  { say: '<count> <dayunit> away? from now|today', make: ({ count, dayunit }) => shift(count, dayunit) },
  {
    say: '<count> <dayunit> from|after <day>',
    make: ({ count, dayunit, day }) => shift(count, dayunit, day),
  },
  { say: '<count> <dayunit> before <day>', make: ({ count, dayunit, day }) => shift(-count, dayunit, day) },
  {
    say: '<count> <dayunit> on <weekday>',
    make: ({ count, dayunit, weekday }) => shift(count, dayunit, { is: 'weekday', weekday }),
  },
  { say: '<count> <dayunit> ago|back', make: ({ count, dayunit }) => shift(-count, dayunit) },
]

const periods: Rule<Day>[] = [
  { say: 'this|current <dayunit>', make: ({ dayunit }) => whole(dayunit, 0) },
  { say: 'rest of the|this <dayunit>', make: ({ dayunit }) => whole(dayunit, 0) },
  { say: 'next|following|coming|upcoming <dayunit>', make: ({ dayunit }) => whole(dayunit, 1) },
  { say: 'last|past|previous <dayunit>', make: ({ dayunit }) => whole(dayunit, -1) },
  { say: '<dayunit> after next', make: ({ dayunit }) => whole(dayunit, 2) },
  { say: 'early next <dayunit>', make: ({ dayunit }) => whole(dayunit, 1, 'start') },
  { say: 'late|later next <dayunit>', make: ({ dayunit }) => whole(dayunit, 1, 'end') },
  { say: 'later this <dayunit>', make: ({ dayunit }) => whole(dayunit, 0, 'end') },
  { say: 'beginning|start of next <dayunit>', make: ({ dayunit }) => whole(dayunit, 1, 'start') },
  { say: 'middle of next <dayunit>', make: ({ dayunit }) => whole(dayunit, 1, 'middle') },
  { say: 'end of next <dayunit>', make: ({ dayunit }) => whole(dayunit, 1, 'end') },
  { say: 'end of the|this? <dayunit>', make: ({ dayunit }) => whole(dayunit, 0, 'end') },
  { say: 'this? coming? weekend', make: () => period('weekend', 0) },
  { say: 'this? coming? week -? end|ends', make: () => period('weekend', 0) },
  { say: 'next|following week -? end', make: () => period('weekend', 1) },
  { say: 'next|following weekend', make: () => period('weekend', 1) },
  { say: 'last weekend', make: () => period('weekend', -1) },
  { say: 'weekend after next', make: () => period('weekend', 2) },
  { say: 'week of the? <day>', make: ({ day }) => ({ is: 'week_of', day }) },
  { say: 'week of the? <ord>', make: ({ ord }) => ({ is: 'week_of', day: { is: 'calendar', day: ord } }) },
  {
    say: 'next|following|coming|upcoming <number> <dayunit>',
    make: ({ number, dayunit }) => ({ is: 'run', count: number, unit: dayunit }),
  },
  {
    say: '<number> following <dayunit>',
    make: ({ number, dayunit }) => ({ is: 'run', count: number, unit: dayunit }),
  },
  {
    say: 'in|during|by|until|till|since|next <month> <year>?',
    make: ({ month, year }) => ({ is: 'month', month, year }),
  },
  {
    say: 'first week of|in <month>',
    make: ({ month }) => ({ is: 'week_of', day: { is: 'calendar', day: 4, month } }),
  },
  { say: 'early|beginning in|of? <month>', make: ({ month }) => ({ is: 'month', month, edge: 'start' }) },
  { say: 'mid|middle -? in|of? <month>', make: ({ month }) => ({ is: 'month', month, edge: 'middle' }) },
  { say: 'late|end in|of? <month>', make: ({ month }) => ({ is: 'month', month, edge: 'end' }) },
]

/** A whole week, month or year; a "next day" is a day. */
function whole(unit: DayUnit, ahead: number, edge?: Edge): Day | null {
  if (unit === 'workday') return ahead === 1 ? shift(1, 'workday') : null
  if (unit === 'day') return ahead === 1 && !edge ? shift(1, 'day') : null
  return period(unit, ahead, edge)
}

const holidays: Rule<Day>[] = [
  { say: 'christmas|xmas day?', make: () => fixed(12, 25) },
  { say: 'christmas|xmas eve', make: () => fixed(12, 24) },
  { say: 'boxing day', make: () => fixed(12, 26) },
  { say: 'new years|year day?', make: () => fixed(1, 1) },
  { say: 'new years|year eve', make: () => fixed(12, 31) },
  { say: 'valentines day?', make: () => fixed(2, 14) },
  { say: 'st|saint patricks day', make: () => fixed(3, 17) },
  { say: 'independence day', make: () => fixed(7, 4) },
  { say: 'fourth|4th of july', make: () => fixed(7, 4) },
  { say: 'halloween', make: () => fixed(10, 31) },
  { say: 'veterans day', make: () => fixed(11, 11) },
  { say: 'thanksgiving day?', make: () => ({ is: 'nth', nth: 4, weekday: 4, month: 11 }) },
  { say: 'black friday', make: () => shift(1, 'day', { is: 'nth', nth: 4, weekday: 4, month: 11 }) },
  { say: 'labor|labour day', make: () => ({ is: 'nth', nth: 1, weekday: 1, month: 9 }) },
  { say: 'memorial day', make: () => ({ is: 'nth', nth: 5, weekday: 1, month: 5 }) },
  { say: 'mothers day', make: () => ({ is: 'nth', nth: 2, weekday: 7, month: 5 }) },
  { say: 'fathers day', make: () => ({ is: 'nth', nth: 3, weekday: 7, month: 6 }) },
  { say: 'easter sunday?', make: () => ({ is: 'easter', shift: 0 }) },
  { say: 'good friday', make: () => ({ is: 'easter', shift: -2 }) },
  { say: 'easter monday', make: () => ({ is: 'easter', shift: 1 }) },
]

/** Words of days, dates and holidays in English. */
export const englishDays: Omit<Lexicon, 'clocks'> = {
  weekdays: byWord([
    [1, 'monday, mondays, mon'],
    [2, 'tuesday, tuesdays, tues, tue, teusday, tusday'],
    [3, 'wednesday, wednesdays, weds, wed, wensday, wednsday'],
    [4, 'thursday, thursdays, thurs, thur, thu, thrusday'],
    [5, 'friday, fridays, fri'],
    [6, 'saturday, saturdays, sat, satuday'],
    [7, 'sunday, sundays, sun'],
  ]),
  months: byWord([
    [1, 'january, jan'],
    [2, 'february, feb, febuary'],
    [3, 'march, mar'],
    [4, 'april, apr'],
    [5, 'may'],
    [6, 'june, jun'],
    [7, 'july, jul'],
    [8, 'august, aug'],
    [9, 'september, sept, sep'],
    [10, 'october, oct'],
    [11, 'november, nov'],
    [12, 'december, dec'],
  ]),
  parts: byWord<Daypart>([
    ['morning', 'morning, mornings, midmorning, mornin'],
    ['afternoon', 'afternoon, afternoons, midafternoon, arvo'],
    ['evening', 'evening, evenings'],
    ['night', 'night, nighttime, nite'],
  ]),
  dayUnits: byWord<DayUnit>([
    ['day', 'day, days'],
    [
      'workday',
      'business day, business days, working day, working days, workday, workdays, weekday, weekdays',
    ],
    ['week', 'week, weeks, wk, wks'],
    ['month', 'month, months'],
    ['year', 'year, years'],
  ]),
  minuteUnits: byWord([
    [1, 'minute, minutes, min, mins'],
    [60, 'hour, hours, hr, hrs'],
  ]),
  counts: byWord([
    [1, 'a, an'],
    [2, 'a couple, a couple of, couple of, couple'],
    [3, 'a few, few'],
    [0.5, 'half a, half an, half, a half'],
  ]),
  hours: byWord([[12, 'noon, midday']]),
  days: compileRules([...weekdays, ...dates, ...distances, ...periods, ...holidays]),
}
