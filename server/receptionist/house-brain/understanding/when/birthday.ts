import { normalize } from '../normalize.ts'
import { parseNumberWords } from '../numbers.ts'
import type { Language, NumberMention, Utterance } from '../types.ts'
import { whenLanguages } from './when.ts'

/** The parts of a date of birth as they were heard; `to` is the first token behind the year. */
interface Parts {
  day: number
  month: number
  year: number
  from: number
  to: number
}

/** A date of birth with the tokens it was read from; none when another hypothesis than the utterance gave it. */
export interface Birthday {
  date: string
  at?: { from: number; to: number }
}

/**
 * Reads a date of birth, which needs a day, a month and a year, but hardly any grammar: "9 March 1972",
 * "1104 1966", "the 8th of the 11th 1990", "03/04/85". The first hypothesis that makes a date of the past wins.
 */
export function readBirthday(
  utterance: Utterance,
  nbest: readonly string[],
  today: Temporal.PlainDate,
  dayFirst: boolean,
): Birthday | null {
  const others = nbest
    .filter((text) => text !== utterance.text)
    .map((text) => normalize(text, utterance.lang))
  for (const heard of [utterance, ...others]) {
    const parts = readParts(heard, today, dayFirst)
    const date = parts && makeDate(parts)
    if (!date || Temporal.PlainDate.compare(date, today) > 0) continue
    return heard === utterance
      ? { date: `${date}`, at: { from: parts.from, to: parts.to } }
      : { date: `${date}` }
  }
  return null
}

function makeDate({ year, month, day }: Parts): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || day < 1) return null
  return day <= new Temporal.PlainDate(year, month, 1).daysInMonth
    ? new Temporal.PlainDate(year, month, day)
    : null
}

function readParts(utterance: Utterance, today: Temporal.PlainDate, dayFirst: boolean): Parts | null {
  const { tokens, lang } = utterance
  const numbers = parseNumberWords(tokens, lang)
  const year = readYear(numbers, today, utterance)
  if (!year) return null
  const before = numbers.filter((number) => number.to <= year.from)
  const months = whenLanguages[lang].lexicon.months
  const named = tokens.findIndex(({ word }) => Object.hasOwn(months, word))
  if (named >= 0) {
    const day = before[0] ?? numbers.find((number) => number.from > named && number.value <= 31)
    return day ? { day: day.value, month: months[tokens[named]!.word]!, ...span(named, day, year) } : null
  }
  if (isIso(year, numbers)) {
    const [month, day] = numbers.filter((number) => number.from > year.from)
    return { day: day!.value, month: month!.value, year: year.value, from: year.from, to: day!.to }
  }
  const pair =
    before.length === 1
      ? splitRun(utterance, before[0]!)
      : before.length >= 2
        ? [before[0]!.value, before[1]!.value]
        : null
  if (!pair) return null
  // "the 8th of the 11th" names the day first in every country.
  const ordinals = before.length >= 2 && before[0]!.ordinal && before[1]!.ordinal
  const [day, month] = inOrder(pair[0]!, pair[1]!, lang, dayFirst || ordinals)
  return { day, month, year: year.value, from: before[0]!.from, to: year.to }
}

const isIso = (year: NumberMention, numbers: readonly NumberMention[]) =>
  numbers[0]?.from === year.from && numbers.length === 3

function span(named: number, day: NumberMention, year: NumberMention) {
  return { year: year.value, from: Math.min(named, day.from), to: year.to }
}

/** Whether the day comes first wherever the language is spoken. */
const dayFirstIn: Record<Language, boolean> = { en: false, es: true }

function inOrder(
  first: number,
  second: number,
  lang: Language,
  dayFirst: boolean,
): [day: number, month: number] {
  if (first > 12) return [first, second]
  if (second > 12) return [second, first]
  return dayFirst || dayFirstIn[lang] ? [first, second] : [second, first]
}

/** "1104" → 11, 04; "93" → 9, 3; "512" → 5, 12. */
function splitRun(utterance: Utterance, number: NumberMention): number[] | null {
  const digits = utterance.tokens[number.from]!.word
  if (!/^\d{2,4}$/.test(digits)) return null
  const cut = digits.length === 4 ? 2 : 1
  return [Number(digits.slice(0, cut)), Number(digits.slice(cut))]
}

/** "1985", "nineteen eighty five", "1 9 8 5", "85"; the last that can be a year. */
function readYear(
  numbers: readonly NumberMention[],
  today: Temporal.PlainDate,
  utterance: Utterance,
): NumberMention | null {
  const full = numbers.findLast(({ value }) => value >= 1890 && value <= today.year)
  if (full) return full
  const last = numbers.at(-1)
  const century = numbers.at(-2)
  if (!last || !century) return null
  const single = numbers.slice(-4)
  if (single.length === 4 && numbers.length > 5 && single.every(({ value }) => value < 10))
    return { ...last, value: Number(single.map(({ value }) => value).join('')), from: single[0]!.from }
  if ((century.value === 19 || century.value === 20) && last.value <= 99 && numbers.length > 2)
    return { ...last, value: century.value * 100 + last.value, from: century.from }
  const short = last.value <= 99 && !last.ordinal && (numbers.length > 2 || hasMonth(utterance))
  if (!short) return null
  const guess = Math.floor(today.year / 100) * 100 + last.value
  return { ...last, value: guess > today.year ? guess - 100 : guess }
}

function hasMonth({ tokens, lang }: Utterance): boolean {
  return tokens.some(({ word }) => Object.hasOwn(whenLanguages[lang].lexicon.months, word))
}
