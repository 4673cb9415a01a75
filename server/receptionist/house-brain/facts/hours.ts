import type { Language } from '#contract/languages.ts'
import { type Opening, weekdays } from '#contract/time.ts'
import type { BusinessFacts } from '../port.ts'
import { type Clock, sayList, sayTime, sayWeekday } from '../say/moments.ts'

export interface DayHours {
  openings: readonly Opening[]
  /** The name of the holiday that decides this day. */
  holiday?: string
}

/** The opening times of one day; a holiday goes before the week. */
export function hoursOn(day: Temporal.PlainDate, business: BusinessFacts): DayHours {
  const holiday = business.holidays.find((one) => one.day === day.toString())
  if (holiday) return { openings: holiday.hours, holiday: holiday.name }
  return { openings: business.hours?.[weekdays[day.dayOfWeek - 1]!] ?? [] }
}

/** The stretch that is running, if any. */
export function openingAt(now: Temporal.ZonedDateTime, business: BusinessFacts): Opening | undefined {
  const time = now.toPlainTime().toString().slice(0, 5)
  return hoursOn(now.toPlainDate(), business).openings.find(({ open, close }) => open <= time && time < close)
}

/** The next time it opens, within two weeks. */
export function nextOpening(
  now: Temporal.ZonedDateTime,
  business: BusinessFacts,
): Temporal.PlainDateTime | undefined {
  const moment = now.toPlainDateTime()
  for (let away = 0; away < 15; away++) {
    const day = moment.toPlainDate().add({ days: away })
    const starts = hoursOn(day, business).openings.map(({ open }) => day.toPlainDateTime(open))
    const next = starts.find((start) => Temporal.PlainDateTime.compare(start, moment) > 0)
    if (next) return next
  }
  return undefined
}

/** "from 8 AM to noon and from 1 PM to 5 PM". */
export function sayOpenings(
  openings: readonly Opening[],
  language: Language,
  clock: Clock = 'spoken',
): string {
  const stretches = openings.map(({ open, close }) => {
    if (open === '00:00' && close === '24:00') return language === 'en' ? 'around the clock' : 'las 24 horas'
    const [from, to] = [clockOf(open, language, clock), clockOf(close, language, clock)]
    return language === 'en' ? `from ${from} to ${to}` : `de ${from} a ${to}`
  })
  return sayList(stretches, 'and', language)
}

function clockOf(time: string, language: Language, clock: Clock): string {
  if (time === '24:00') return language === 'en' ? 'midnight' : 'medianoche'
  return sayTime(Temporal.PlainTime.from(time), language, clock)
}

/** The week in as few words as it takes: days with the same hours stand together. */
export function sayWeek(
  business: BusinessFacts,
  language: Language,
  clock: Clock = 'spoken',
): { groups: string[]; closed: string | null } {
  const runs: { days: number[]; hours: string }[] = []
  const closed: number[] = []
  for (const [index, weekday] of weekdays.entries()) {
    const openings = business.hours?.[weekday] ?? []
    const hours = sayOpenings(openings, language, clock)
    const last = runs.at(-1)
    if (openings.length === 0) closed.push(index + 1)
    else if (last?.hours === hours && last.days.at(-1) === index) last.days.push(index + 1)
    else runs.push({ days: [index + 1], hours })
  }
  const groups = runs.map(({ days, hours }) => `${sayDays(days, language)} ${hours}`)
  const closedDays = closed.map((day) => pluralDay(day, language))
  return { groups, closed: closed.length > 0 ? sayList(closedDays, 'and', language) : null }
}

function sayDays(days: readonly number[], language: Language): string {
  const first = sayWeekday(days[0]!, language)
  const last = sayWeekday(days.at(-1)!, language)
  if (days.length === 7) return language === 'en' ? 'every day' : 'todos los días'
  if (days.length === 1) return language === 'en' ? first : pluralDay(days[0]!, language)
  const joint = days.length === 2 ? (language === 'en' ? 'and' : 'y') : language === 'en' ? 'to' : 'a'
  return language === 'en'
    ? `${first} ${joint} ${last}`
    : `${days.length === 2 ? 'los ' : 'de '}${first} ${joint} ${last}`
}

/** "Fridays", "los viernes". */
export function pluralDay(day: number, language: Language): string {
  const name = sayWeekday(day, language)
  if (language === 'en') return `${name}s`
  return `los ${name.endsWith('s') ? name : `${name}s`}`
}
