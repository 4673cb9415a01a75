import { normalize } from '../normalize.ts'
import { parseNumberWords } from '../numbers.ts'
import type { Language, Mention } from '../types.ts'

const months = new Map(
  [
    'january jan enero ene',
    'february feb febrero',
    'march mar marzo',
    'april apr abril abr',
    'may mayo',
    'june jun junio',
    'july jul julio',
    'august aug agosto ago',
    'september sept sep septiembre setiembre',
    'october oct octubre',
    'november nov noviembre',
    'december dec diciembre dic',
  ].flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
)

/** One thing of a date as it was said: a figure or a month by name. */
interface Part {
  value: number
  digits: number
  ordinal: boolean
  month: boolean
}

/**
 * Reads a date of birth from what a recogniser heard, where the groups run together ("2509 1973", "1980 5th").
 * The first hypothesis that makes a date wins. `dayFirst` decides 7/10 where neither the words nor the figures do.
 */
export function readBirthDate(
  hypotheses: readonly string[],
  lang: Language,
  dayFirst: boolean,
): Mention | null {
  for (const text of hypotheses) {
    const date = composeDate(readParts(text, lang), dayFirst || lang === 'es')
    if (date) return { slot: 'date_of_birth', value: date, start: 0, end: hypotheses[0]!.length }
  }
  return null
}

function readParts(text: string, lang: Language): Part[] {
  const { tokens } = normalize(text, lang)
  const numbers = parseNumberWords(tokens, lang)
  const parts: (Part & { at: number })[] = numbers.map(({ value, ordinal, from }) => {
    const { word } = tokens[from]!
    const digits = /^\d+$/.test(word) ? word.length : String(value).length
    return { value, digits, ordinal, month: false, at: from }
  })
  for (const [at, { word }] of tokens.entries()) {
    const month = months.get(word)
    if (month) parts.push({ value: month, digits: 0, ordinal: false, month: true, at })
    // A Roman five is how some recognisers write "five" behind a year.
    if (word === 'v' && at > 0) parts.push({ value: 5, digits: 1, ordinal: false, month: false, at })
  }
  return parts.sort((a, b) => a.at - b.at)
}

function composeDate(parts: readonly Part[], dayFirst: boolean): string | null {
  const { year, rest } = takeYear(parts)
  if (!year) return null
  const named = rest.find((part) => part.month)
  if (named) {
    const day = rest.find((part) => !part.month && part.value >= 1 && part.value <= 31)
    return day ? isoDate(year, named.value, day.value) : null
  }
  const [first, second] = rest.length === 1 ? ungroup(rest[0]!) : rest
  if (!first || !second) return null
  const order = first.ordinal || first.value > 12 || (dayFirst && second.value <= 12)
  const [day, month] = order ? [first.value, second.value] : [second.value, first.value]
  return isoDate(year, month, day)
}

/** The year stands last: "1985", "19 85", "1980 5", "2000 and 3", "85". */
function takeYear(parts: readonly Part[]): { year: number | null; rest: Part[] } {
  const full = parts.findLastIndex((part) => part.digits === 4 && part.value >= 1900 && part.value <= 2099)
  if (full >= 0) {
    const unit = parts[full + 1]
    const open = parts[full]!.value % 10 === 0 && unit && unit.digits === 1 && full >= 1
    return { year: parts[full]!.value + (open ? unit.value : 0), rest: parts.slice(0, full) }
  }
  const [century, years] = parts.slice(-2)
  if (
    parts.length >= 4 &&
    century &&
    years &&
    (century.value === 19 || century.value === 20) &&
    years.value < 100
  ) {
    return { year: century.value * 100 + years.value, rest: parts.slice(0, -2) }
  }
  const short = parts.at(-1)
  if (parts.length < 3 || !short || short.month || short.digits !== 2) return { year: null, rest: [] }
  return { year: short.value + (short.value < 30 ? 2000 : 1900), rest: parts.slice(0, -1) }
}

/** "2509" → 25, 9; "710" → 7, 10; "61" → 6, 1. */
function ungroup(part: Part): Part[] {
  const digits = String(part.value).padStart(part.digits, '0')
  const cut = digits.length === 4 || (digits.length === 3 && Number(digits.slice(1)) > 12) ? 2 : 1
  if (digits.length < 2 || digits.length > 4) return []
  return [digits.slice(0, cut), digits.slice(cut)].map((text) => ({ ...part, value: Number(text) }))
}

function isoDate(year: number, month: number, day: number): string | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}
