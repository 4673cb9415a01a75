import type { Language } from '#contract/languages.ts'
import { choiceCues } from '../topics/choice.ts'
import { foldText } from '../topics/fold.ts'
import type { Understanding } from '../understanding/types.ts'
import type { FreeSlot } from './offers.ts'
import { fits } from './offers.ts'
import { updateWish } from './wish.ts'

/** What an answer to "9, 11 or 2:30?" means. */
export type Choice =
  | { kind: 'one'; slot: FreeSlot }
  /** Several still fit ("the morning one", of two). */
  | { kind: 'some'; slots: FreeSlot[] }
  /** Not a choice among these. */
  | { kind: 'none' }

/** Reads a choice among what was offered: by place, by time, by day, by part of the day. */
export function readChoice(
  reading: Understanding,
  text: string,
  offered: readonly FreeSlot[],
  language: Language,
): Choice {
  if (offered.length === 0) return { kind: 'none' }
  const byPlace = readPlace(text, offered, language)
  if (byPlace) return { kind: 'one', slot: byPlace }
  const wish = updateWish({}, reading)
  const said = Object.values(wish).some((value) => value !== undefined)
  if (said) {
    const left = offered.filter(({ at }) => fits(at, wish) || fitsHalfDay(at, wish.time, wish.date))
    if (left.length === 1) return { kind: 'one', slot: left[0]! }
    return left.length > 1 && left.length < offered.length ? { kind: 'some', slots: left } : { kind: 'none' }
  }
  const byClock = offered.filter(({ at }) => namesHour(text, at))
  return byClock.length === 1 ? { kind: 'one', slot: byClock[0]! } : { kind: 'none' }
}

/** 0 for "the first one", 1 for "la segunda"; -1 when no place is named. */
export function readPlaceIndex(text: string, language: Language): number {
  return choiceCues[language].places.findIndex((pattern) => pattern.test(foldText(text)))
}

/** "The first one", "la última", "the later one". */
function readPlace(text: string, offered: readonly FreeSlot[], language: Language): FreeSlot | undefined {
  const folded = foldText(text)
  const cues = choiceCues[language]
  if (cues.anyOfThem.test(folded)) return offered[0]
  const place = readPlaceIndex(text, language)
  if (place >= 0) return offered[place]
  if (cues.last.test(folded)) return offered.at(-1)
  if (pointsAtOther(text, offered.length, language)) return offered[1]
  if (cues.earlier.test(folded)) return offered[0]
  return cues.later.test(folded) ? offered.at(-1) : undefined
}

/** "The other one", of two: nobody has to say which. */
export function pointsAtOther(text: string, count: number, language: Language): boolean {
  return count === 2 && choiceCues[language].other.test(foldText(text)) && text.split(/\s+/).length <= 6
}

/** "Two thirty" of an offer at 14:30, read as night by mistake. */
function fitsHalfDay(at: Temporal.PlainDateTime, time?: string, date?: string): boolean {
  if (!time || (date && date !== at.toPlainDate().toString())) return false
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour % 12 === at.hour % 12 && minute === at.minute
}

/** What makes a figure a number of things: "my 2 year old", "for 3 people". */
const counted =
  /^[\s-]*(?:%|\$|€|year|month|week|day|hour|min|people|person|kid|child|time|of us|años?|anos?|mes|d[ií]a|hora|persona|niñ|vez|veces)/i

/** A bare figure, "10 is fine": no date and no time to a reader, plain to somebody who has just said "9 or 10". */
function namesHour(text: string, at: Temporal.PlainDateTime): boolean {
  const figures = [...text.matchAll(/\b(\d{1,2})(?::?(\d{2}))?\b/g)].filter(
    ({ 0: figure, index }) => !counted.test(text.slice(index + figure.length)),
  )
  return figures.some(
    ([, hour, minute]) => Number(hour) % 12 === at.hour % 12 && Number(minute ?? 0) === at.minute,
  )
}
