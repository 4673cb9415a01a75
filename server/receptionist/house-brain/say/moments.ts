import type { Language } from '#contract/languages.ts'

/** How days and times are said. All of it takes plain values: the zone was applied before. */

const locale = { en: 'en-US', es: 'es-MX' } as const

/** "today, Tuesday, March 3", "Tuesday, March 3"; "hoy, martes 3 de marzo", "el martes 3 de marzo". */
export function sayDay(day: Temporal.PlainDate, today: Temporal.PlainDate, language: Language): string {
  const weekday = sayWeekday(day.dayOfWeek, language)
  const sameYear = day.year === today.year || today.until(day).days < 180
  const date = day.toLocaleString(locale[language], {
    month: 'long',
    day: 'numeric',
    ...(sameYear ? {} : { year: 'numeric' }),
  })
  const away = today.until(day).days
  const near = { en: ['today', 'tomorrow'], es: ['hoy', 'mañana'] }[language][away]
  if (language === 'es') return near ? `${near}, ${weekday} ${date}` : `el ${weekday} ${date}`
  return near ? `${near}, ${weekday}, ${date}` : `${weekday}, ${date}`
}

/** For a choice, where the date is read back later: "today", "tomorrow, Tuesday", "el jueves 5". */
export function sayShortDay(day: Temporal.PlainDate, today: Temporal.PlainDate, language: Language): string {
  const away = today.until(day).days
  const weekday = sayWeekday(day.dayOfWeek, language)
  if (away === 0) return language === 'en' ? 'today' : 'hoy'
  if (away === 1) return language === 'en' ? `tomorrow, ${weekday},` : `mañana, ${weekday},`
  const isSoon = away < 21 && day.month === today.month
  return language === 'es' && isSoon ? `el ${weekday} ${day.day}` : sayDay(day, today, language)
}

/** "2 PM", "2:30 PM"; "2 de la tarde", "2:30 de la tarde". Without "at" or "a las". */
export function sayTime(time: Temporal.PlainTime, language: Language): string {
  const hour = time.hour % 12 || 12
  const clock = time.minute ? `${hour}:${String(time.minute).padStart(2, '0')}` : String(hour)
  if (language === 'en') {
    if (time.hour === 12 && time.minute === 0) return 'noon'
    return `${clock} ${time.hour < 12 ? 'AM' : 'PM'}`
  }
  if (time.hour === 12 && time.minute === 0) return `${clock} del mediodía`
  if (time.hour < 6) return `${clock} de la madrugada`
  return `${clock} ${time.hour < 12 ? 'de la mañana' : time.hour < 20 ? 'de la tarde' : 'de la noche'}`
}

/** "at 2:30 PM"; "a las 2:30 de la tarde", "a la 1 de la tarde". */
export function sayAt(time: Temporal.PlainTime, language: Language): string {
  if (language === 'en') return `at ${sayTime(time, language)}`
  return `${time.hour % 12 === 1 ? 'a la' : 'a las'} ${sayTime(time, language)}`
}

/** "Tuesday, March 3 at 2:30 PM". */
export function sayMoment(
  moment: Temporal.PlainDateTime,
  today: Temporal.PlainDate,
  language: Language,
): string {
  return `${sayDay(moment.toPlainDate(), today, language)} ${sayAt(moment.toPlainTime(), language)}`
}

/** 1 is Monday. */
export function sayWeekday(dayOfWeek: number, language: Language): string {
  const anyMonday = Temporal.PlainDate.from('2024-01-01')
  return anyMonday.add({ days: dayOfWeek - 1 }).toLocaleString(locale[language], { weekday: 'long' })
}

/** "A, B or C"; "A, B u 8 de la tarde": Spanish changes the word before its own sound. */
export function sayList(items: readonly string[], joint: 'and' | 'or', language: Language): string {
  if (items.length < 2) return items.join('')
  const last = items.at(-1)!
  const word = language === 'en' ? joint : joint === 'and' ? andEs(last) : orEs(last)
  return `${items.slice(0, -1).join(', ')} ${word} ${last}`
}

const andEs = (next: string) => (/^h?i(?!e)/i.test(next) ? 'e' : 'y')
const orEs = (next: string) => (/^(h?o|8|11\b)/i.test(next) ? 'u' : 'o')
