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

/** `full_day`: "16:30", as Spain writes it; `spoken`: "4:30 de la tarde". English has one way for both. */
export type Clock = 'spoken' | 'full_day'

/** Where Spanish is written with the clock of 24 hours. */
export const isOnFullDayClock = (zone: string): boolean => /^(Europe|Atlantic|Africa)\//.test(zone)

/** "2 PM", "2:30 PM"; "2 de la tarde", "14:00". Without "at" or "a las". */
export function sayTime(time: Temporal.PlainTime, language: Language, clock: Clock = 'spoken'): string {
  const hour = time.hour % 12 || 12
  const minutes = String(time.minute).padStart(2, '0')
  const figure = time.minute ? `${hour}:${minutes}` : String(hour)
  if (language === 'en') {
    if (time.hour === 12 && time.minute === 0) return 'noon'
    return `${figure} ${time.hour < 12 ? 'AM' : 'PM'}`
  }
  return clock === 'full_day' ? `${time.hour}:${minutes}` : `${figure} ${partOfDay(time)}`
}

function partOfDay(time: Temporal.PlainTime): string {
  if (time.hour === 12 && time.minute === 0) return 'del mediodía'
  if (time.hour < 6) return 'de la madrugada'
  return time.hour < 12 ? 'de la mañana' : time.hour < 20 ? 'de la tarde' : 'de la noche'
}

/** "at 2:30 PM"; "a las 2:30 de la tarde", "a la 1 de la tarde". */
export function sayAt(time: Temporal.PlainTime, language: Language, clock: Clock = 'spoken'): string {
  const said = sayTime(time, language, clock)
  if (language === 'en') return `at ${said}`
  return `${/^1(?!\d)/.test(said) ? 'a la' : 'a las'} ${said}`
}

/** Times of one day to choose from: "at 9 AM, 11 AM or 2:30 PM", "a las 9, a las 11 o a las 11:30 de la mañana". */
export function sayTimes(times: readonly Temporal.PlainTime[], language: Language, clock: Clock): string {
  const said = times.map((time, index) => {
    const whole = sayAt(time, language, clock)
    if (language === 'en') return index ? whole.replace('at ', '') : whole
    const next = times[index + 1]
    // What the next time says as well is said once, at the end.
    return clock === 'spoken' && next && partOfDay(next) === partOfDay(time)
      ? whole.replace(` ${partOfDay(time)}`, '')
      : whole
  })
  return sayList(said, 'or', language)
}

/** "Tuesday, March 3 at 2:30 PM". */
export function sayMoment(
  moment: Temporal.PlainDateTime,
  today: Temporal.PlainDate,
  language: Language,
  clock: Clock = 'spoken',
): string {
  const time = sayAt(moment.toPlainTime(), language, clock)
  return `${sayDay(moment.toPlainDate(), today, language)} ${time}`
}

/** A day that is over: "today", "yesterday", "Monday", "February 20"; "de hoy", "de ayer", "del lunes", "del 20 de febrero". */
export function sayPast(day: Temporal.PlainDate, today: Temporal.PlainDate, language: Language): string {
  const ago = day.until(today).days
  const near = { en: ['today', 'yesterday'], es: ['de hoy', 'de ayer'] }[language][ago]
  if (near) return near
  const date = day.toLocaleString(locale[language], { month: 'long', day: 'numeric' })
  const said = ago < 7 ? sayWeekday(day.dayOfWeek, language) : date
  return language === 'en' ? said : `del ${said}`
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
