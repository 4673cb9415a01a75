import type { Language } from '#contract/languages.ts'
import { readerLocale } from './reader-locale.ts'

export interface Reading {
  /** The zone of the business, in which all times are told. */
  zone: string
  language: Language
  now: Date
}

const words = {
  en: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' },
  es: { '-1': 'ayer', '0': 'hoy', '1': 'mañana' },
} as const
const formats = new Map<string, Intl.DateTimeFormat>()

/** Formats are costly to make and lists show hundreds of times. */
function formatIn(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(readerLocale(language), options)
  formats.set(key, made)
  return made
}

/** A clock time as people say it: "2:30 PM"; "2:30 p. m." in Spanish. */
export function formatClock(instant: Date, { zone, language }: Omit<Reading, 'now'>): string {
  return formatIn(language, { timeZone: zone, hour: 'numeric', minute: '2-digit' })
    .format(instant)
    .replace(/[\u202f\u00a0]/g, ' ')
}

/** A day as people say it: "today", "tomorrow", "Tue, Mar 3", with the year when it is another one. */
export function formatDay(instant: Date, { zone, language, now }: Reading): string {
  const distance = daysBetween(now, instant, zone)
  const word = words[language][String(distance) as '-1' | '0' | '1']
  if (word) return word
  const sameYear = yearOf(instant, zone) === yearOf(now, zone)
  return formatIn(language, {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' as const }),
  }).format(instant)
}

/** Day and time: "today 2:30 PM", "Tue, Mar 3, 2:30 PM". */
export function formatWhen(instant: Date, reading: Reading): string {
  const day = formatDay(instant, reading)
  const near = Math.abs(daysBetween(reading.now, instant, reading.zone)) <= 1
  return `${day}${near ? ' ' : ', '}${formatClock(instant, reading)}`
}

/** The whole of it, for a tooltip: "Tuesday, March 3, 2026 at 2:30 PM EST". */
export function formatFully(instant: Date, { zone, language }: Omit<Reading, 'now'>): string {
  return formatIn(language, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(instant)
}

/** The zone's short name ("EST") when its clocks differ from the reader's at that instant, else nothing. */
export function zoneNote(
  instant: Date,
  zone: string,
  readerZone: string,
  language: Language,
): string | undefined {
  if (offsetMinutes(instant, zone) === offsetMinutes(instant, readerZone)) return undefined
  return formatIn(language, { timeZone: zone, timeZoneName: 'short' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value
}

/** Calendar days from one instant to another, in a zone. */
export function daysBetween(from: Date, to: Date, zone: string): number {
  return Math.round((startOfDay(to, zone) - startOfDay(from, zone)) / 86_400_000)
}

/** Midnight of the instant's day, counted as if the zone were UTC: only differences of it mean something. */
function startOfDay(instant: Date, zone: string): number {
  const [month = '1', day = '1', year = '1970'] = dayParts(instant, zone)
  return Date.UTC(Number(year), Number(month) - 1, Number(day))
}

function dayParts(instant: Date, zone: string): string[] {
  return formatIn('en', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric' })
    .format(instant)
    .split('/')
}

function yearOf(instant: Date, zone: string): string | undefined {
  return dayParts(instant, zone)[2]
}

function offsetMinutes(instant: Date, zone: string): string | undefined {
  return formatIn('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value
}
