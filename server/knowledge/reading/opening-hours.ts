import { type Opening, type Weekday, type WeeklyHours, weekdays } from '#contract/time.ts'

const dayNames: [Weekday, RegExp][] = [
  ['mon', /^(?:mon(?:days?)?|lun(?:es)?|mo)$/],
  ['tue', /^(?:tue(?:s|sdays?)?|mar(?:tes)?|tu)$/],
  ['wed', /^(?:wed(?:s|nesdays?)?|mie(?:r|rcoles)?|we)$/],
  ['thu', /^(?:thu(?:rs?|rsdays?)?|jue(?:v|ves)?|th)$/],
  ['fri', /^(?:fri(?:days?)?|vie(?:r|rnes)?|fr)$/],
  ['sat', /^(?:sat(?:urdays?)?|sab(?:ados?)?|sa)$/],
  ['sun', /^(?:sun(?:days?)?|dom(?:ingos?)?|su)$/],
]
const groups: [RegExp, readonly Weekday[]][] = [
  [/^(?:weekdays|laborables|entre semana|business days|dias habiles)$/, weekdays.slice(0, 5)],
  [/^(?:weekends?|fin(?:es)? de semana)$/, weekdays.slice(5)],
  [/^(?:daily|every ?day|todos los dias|7 days(?: a week)?|diario|diariamente|all week)$/, weekdays],
]
const dayWord =
  'weekdays|weekends?|daily|every ?day|7 days(?: a week)?|all week|business days|laborables|dias habiles|entre semana|fin(?:es)? de semana|todos los dias|diariamente|diario|' +
  '(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|lun|mar|mie|jue|vie|sab|dom|(?:mo|tu|we|th|fr|sa|su)(?=\\s*[-–,]|\\s+\\d)'
const timeWord =
  "(?:\\d{1,2}(?:[:.h]\\d{2})?\\s*(?:a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?|hrs?\\b\\.?|h\\b|o'?clock)?|noon|midnight|mediodia|medianoche)"
const tokens = new RegExp(
  `(?<always>24 ?/ ?7|(?<!\\d)24 (?:hours?|horas?)(?: a day| al dia)?(?! ?(?:\\w+ ){0,2}(?:before|notice|advance|ahead|prior|antes|antelacion|anticipacion|aviso)))|(?<closed>closed|cerrad[oa]s?)|(?<range>${timeWord}\\s*(?:-|–|—|to|until|till|a|hasta(?: las)?|y las|a las)\\s*${timeWord})|(?<day>\\b(?:${dayWord})\\b)|(?<to>\\s(?:-|–|—|to|through|thru|a|al|hasta)\\s|(?<=[a-z])\\.?[-–—](?=[a-z]))`,
  'g',
)

const roundTheClock =
  /24 ?\/ ?7|24 (?:hours? a day|horas al dia)|\b(?:open|abiert[oa]s?|hours|horario)\b.{0,20}24 (?:hours|horas)/

export interface ReadHours {
  hours: WeeklyHours
  /** The days that the text speaks of, also those it calls closed. */
  days: Weekday[]
}

/**
 * Reads opening hours as people write them, in English or Spanish: "Mon–Fri 9–5:30, Sat closed",
 * "10am - 10pm (weekdays)", "Lunes a viernes de 9:00 a 14:00 y de 16:00 a 19:00", and schema.org's "Mo-Fr 09:00-17:00".
 * Null when the text names no days, or no times for them.
 */
export function readOpeningHours(text: string): ReadHours | null {
  const hours: WeeklyHours = {}
  let named: Weekday[] = []
  let waiting: Opening[] | null = null
  let timesGiven = false
  let through: Weekday | null = null
  for (const { groups: found } of fold(text).matchAll(tokens)) {
    if (found!.to !== undefined) through = named.at(-1) ?? null
    else if (found!.day !== undefined) {
      const days = daysOf(found!.day)
      // Days after times start a new line, unless the times came first: "9–5 (weekdays)".
      if (timesGiven) [named, timesGiven] = [[], false]
      named.push(...(through && days.length === 1 ? daysBetween(through, days[0]!) : days))
      through = null
      if (waiting) {
        for (const day of named) hours[day] = [...waiting]
        ;[named, waiting] = [[], null]
      }
    } else {
      const opening = found!.closed ? [] : openingOf(found!.always, found!.range)
      through = null
      if (opening === null) continue
      // "Within 24 hours" is a promise, not a timetable: without days it takes a word that says so.
      if (found!.always && named.length === 0 && !roundTheClock.test(fold(text))) continue
      if (named.length === 0) waiting = [...(waiting ?? []), ...opening]
      else for (const day of named) hours[day] = timesGiven ? [...(hours[day] ?? []), ...opening] : opening
      timesGiven = named.length > 0
      if (found!.always && named.length === 0) return { hours: weekOf(opening), days: [...weekdays] }
    }
  }
  const days = weekdays.filter((day) => hours[day] !== undefined)
  return days.length > 0 ? { hours: tidy(hours), days } : null
}

/** Joins what several lines say; the first word on a day counts. */
export function mergeHours(all: ReadHours[]): ReadHours | null {
  const hours: WeeklyHours = {}
  for (const read of all) for (const day of read.days) hours[day] ??= read.hours[day] ?? []
  const days = weekdays.filter((day) => hours[day] !== undefined)
  return days.length > 0 ? { hours, days } : null
}

/** Lines of one list, as schema.org has them: a day that is named twice is open twice, before and after its break. */
export function addHours(all: ReadHours[]): ReadHours | null {
  const hours: WeeklyHours = {}
  for (const read of all) {
    for (const day of read.days) {
      const known = hours[day] ?? []
      const more = (read.hours[day] ?? []).filter(({ open, close }) =>
        known.every((opening) => close <= opening.open || opening.close <= open),
      )
      hours[day] = [...known, ...more]
    }
  }
  const days = weekdays.filter((day) => hours[day] !== undefined)
  return days.length > 0 ? { hours: tidy(hours), days } : null
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
const weekOf = (openings: Opening[]): WeeklyHours =>
  Object.fromEntries(weekdays.map((day) => [day, openings]))

function daysOf(word: string): readonly Weekday[] {
  const group = groups.find(([pattern]) => pattern.test(word))
  if (group) return group[1]
  const day = dayNames.find(([, pattern]) => pattern.test(word))
  return day ? [day[0]] : []
}

function daysBetween(from: Weekday, to: Weekday): Weekday[] {
  const [start, end] = [weekdays.indexOf(from), weekdays.indexOf(to)]
  const days: Weekday[] = []
  for (let i = start; i !== end; ) {
    i = (i + 1) % 7
    days.push(weekdays[i]!)
  }
  return days
}

function openingOf(always: string | undefined, range: string | undefined): Opening[] | null {
  if (always) return [{ open: '00:00', close: '24:00' }]
  const times = [...range!.matchAll(new RegExp(timeWord, 'g'))].map(([time]) => readTime(time))
  const [from, to] = times
  if (!from || !to) return null
  // "9–5" closes in the afternoon; "8–4:30pm" opens in the morning; "1–5pm" after noon.
  const toMinutes = minutesOf(
    to,
    to.half ??
      (from.half === 'am' || !from.half
        ? to.minutes <= from.minutes && to.minutes < 720
          ? 'pm'
          : null
        : from.half),
  )
  let fromMinutes = minutesOf(
    from,
    from.half ?? (to.half === 'pm' && from.minutes < to.minutes % 720 && from.minutes < 360 ? 'pm' : null),
  )
  if (!from.half && to.half === 'pm' && fromMinutes >= toMinutes) fromMinutes -= 720
  const close = toMinutes === 0 ? 1440 : toMinutes
  if (fromMinutes < 0 || fromMinutes >= close || close > 1440) return null
  return [{ open: clockOf(fromMinutes), close: clockOf(close) }]
}

interface Time {
  minutes: number
  half: 'am' | 'pm' | null
}

function readTime(text: string): Time | null {
  if (/noon|mediodia/.test(text)) return { minutes: 720, half: 'pm' }
  if (/midnight|medianoche/.test(text)) return { minutes: 0, half: 'am' }
  const match = /^(\d{1,2})(?:[:.h](\d{2}))?/.exec(text)
  if (!match) return null
  const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0)
  const half = /a\.? ?m/.test(text) ? 'am' : /p\.? ?m/.test(text) ? 'pm' : null
  return minutes <= 1440 ? { minutes, half } : null
}

function minutesOf({ minutes }: Time, half: 'am' | 'pm' | null): number {
  if (half === 'pm' && minutes < 720) return minutes + 720
  if (half === 'am' && minutes >= 720 && minutes < 780) return minutes - 720
  return minutes
}

const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

function tidy(hours: WeeklyHours): WeeklyHours {
  return Object.fromEntries(
    Object.entries(hours).map(([day, openings]) => [
      day,
      openings.toSorted((a, b) => a.open.localeCompare(b.open)).slice(0, 6),
    ]),
  )
}
