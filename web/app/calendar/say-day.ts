import type { Language } from '#contract/languages.ts'
import { readerLocale } from '../../ui/reader-locale.ts'

/** The names of a calendar day: "Tue" and "3" above a column, "Tuesday, March 3" in full. */
export function sayDay(day: string, language: Language) {
  const noon = new Date(`${day}T12:00:00Z`)
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(readerLocale(language), { timeZone: 'UTC', ...options }).format(noon)
  return {
    weekday: say({ weekday: 'short' }),
    date: say({ day: 'numeric' }),
    long: say({ weekday: 'long', day: 'numeric', month: 'long' }),
    withYear: say({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  }
}

/** The stretch of days that is on the screen: "November 2026", "Nov 30 – Dec 6, 2026". */
export function sayStretch(first: string, last: string, language: Language): string {
  if (first === last) return sayDay(first, language).withYear
  const format = new Intl.DateTimeFormat(readerLocale(language), {
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
  })
  return format
    .formatRange(new Date(`${first}T12:00:00Z`), new Date(`${last}T12:00:00Z`))
    .replace(/[\u2009\u202f\u00a0]/g, ' ')
}
