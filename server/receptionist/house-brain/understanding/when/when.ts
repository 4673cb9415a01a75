import { parseNumberWords } from '../numbers.ts'
import type { Language, NumberMention, Utterance, When } from '../types.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import type { WhenLanguage } from './language.ts'
import type { Day } from './meaning.ts'
import type { Moment } from './moment.ts'
import { type Hints, joinMoments } from './moments.ts'
import { findPieces } from './pieces.ts'
import { resolveMoment } from './resolve.ts'

export const whenLanguages: Record<Language, WhenLanguage> = { en: english, es: spanish }

/** A moment as it was said together with what it means. */
export interface Reading {
  moment: Moment
  when: When
}

export interface WhenOptions {
  now: Temporal.PlainDateTime
  /** What was asked: a bare "10" is a time after "what time?", a day after "what day?". */
  hints?: Hints
  /** Token indexes that belong to something else: a party of four, a phone number. */
  blocked?: ReadonlySet<number>
  /** Figures such as 3/4 name the day first, as everywhere but in America. */
  dayFirst?: boolean
  numbers?: readonly NumberMention[]
}

/** Finds every date and time in an utterance, in the order of speech. No clock is read: `now` is given. */
export function readMoments(utterance: Utterance, options: WhenOptions): Reading[] {
  const language = whenLanguages[utterance.lang]
  const { tokens, lang } = utterance
  const numbers = options.numbers ?? parseNumberWords(tokens, lang)
  const spots = findPieces(tokens, numbers, language, options.blocked ?? new Set())
  const moments = joinMoments(tokens, spots, language, options.hints ?? { date: false, time: false })
  return moments.flatMap((moment) => {
    const turned = options.dayFirst ? turnRound(moment) : moment
    const when = resolveMoment(turned, utterance, options.now)
    return when ? [{ moment: turned, when }] : []
  })
}

/** Where the day comes first, "3/4" is the third of April. */
function turnRound(moment: Moment): Moment {
  const turn = (day: Day | undefined): Day | undefined =>
    day?.is === 'calendar' && day.figures && day.month ? { ...day, day: day.month, month: day.day } : day
  return { ...moment, day: turn(moment.day), untilDay: turn(moment.untilDay) }
}

/** Whether a zone belongs to a country that writes the month first. */
export function isDayFirst(zone: string): boolean {
  return !/^(America|US|Pacific\/(Honolulu|Guam|Pago_Pago)|UTC|Etc)\b/.test(zone)
}

/** The one moment that an utterance is about: the last that is wanted, day and time of neighbours put together. */
export function settleWhen(
  readings: readonly Reading[],
  utterance: Utterance,
  now: Temporal.PlainDateTime,
): When | null {
  const wanted = readings.filter(({ moment }) => !moment.negated && !moment.alternative)
  const last = wanted.at(-1) ?? readings.at(-1)
  if (!last || wanted.length < 2) return last?.when ?? null
  const named = wanted.filter(({ when }) => when.kind !== 'open')
  const main = named.at(-1) ?? last
  const withDay = named.findLast(({ moment }) => moment.day)
  const withTime = named.findLast(({ moment }) => moment.clock || moment.part)
  if (!withDay || !withTime || withDay === withTime || withTime.moment.day || withDay.moment.clock)
    return main.when
  const merged: Moment = { ...withDay.moment, ...definedOnly(withTime.moment), day: withDay.moment.day }
  merged.from = Math.min(withDay.moment.from, withTime.moment.from)
  merged.to = Math.max(withDay.moment.to, withTime.moment.to)
  return resolveMoment(merged, utterance, now) ?? main.when
}

function definedOnly<Shape extends object>(shape: Shape): Partial<Shape> {
  return Object.fromEntries(
    Object.entries(shape).filter(([, value]) => value !== undefined),
  ) as Partial<Shape>
}
