import type { Language } from '#contract/languages.ts'
import { type Opening, type Weekday, type WeeklyHours, weekdays } from '#contract/time.ts'
import { readerLocale } from './reader-locale.ts'

/** One line of an opening table: days with the same times stand together. */
export interface HoursLine {
  days: string
  times: string
}

/** Groups a week into lines as people write them: "Mon–Fri, 8 AM–5 PM". */
export function formatHours(hours: WeeklyHours, language: Language, closed: string): HoursLine[] {
  const lines: { first: Weekday; last: Weekday; times: string }[] = []
  for (const day of weekdays) {
    const times = formatOpenings(hours[day] ?? [], language) || closed
    const previous = lines.at(-1)
    if (previous?.times === times) previous.last = day
    else lines.push({ first: day, last: day, times })
  }
  return lines.map(({ first, last, times }) => ({
    days:
      first === last ? dayName(first, language) : `${dayName(first, language)}–${dayName(last, language)}`,
    times,
  }))
}

function formatOpenings(openings: Opening[], language: Language): string {
  return openings
    .map(({ open, close }) => `${wallClock(open, language)}–${wallClock(close, language)}`)
    .join(', ')
}

/** Monday, January 5, 1970 was the first Monday of the epoch: any week would do. */
function dayName(day: Weekday, language: Language): string {
  const instant = new Date(Date.UTC(1970, 0, 5 + weekdays.indexOf(day)))
  return new Intl.DateTimeFormat(readerLocale(language), { weekday: 'short', timeZone: 'UTC' }).format(
    instant,
  )
}

/** "8 AM", "1:30 PM": minutes only where there are some; "8:00", "13:30" on a clock of 24 hours. */
function wallClock(time: string, language: Language): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const locale = readerLocale(language)
  const isShort =
    minute === 0 && new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12
  return new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    ...(!isShort && { minute: '2-digit' as const }),
    timeZone: 'UTC',
  })
    .format(new Date(Date.UTC(1970, 0, 5, hour, minute)))
    .replace(/[\u202f\u00a0]/g, ' ')
}
