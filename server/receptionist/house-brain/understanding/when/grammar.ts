import type { Daypart, NumberMention, Token } from '../types.ts'
import type { Clock, Day, DayUnit, Half } from './meaning.ts'

/** What the named places of a pattern stand for. */
export interface Bound {
  hour: number
  minute: number
  /** Day of a month: "14". */
  dom: number
  /** The same in figures: "14", not "one". */
  figure: number
  /** Ordinal day of a month: "14th". */
  ord: number
  year?: number
  /** A year in figures, of two or four: "26", "2026". */
  fullyear: number
  monthnum: number
  count: number
  number: number
  half?: Half
  weekday: number
  month: number
  part: Daypart
  dayunit: DayUnit
  minuteunit: number
  clock: Clock
  day: Day
}
export type Place = keyof Bound
type Value = NonNullable<Bound[Place]>

/**
 * One way to say something. `say` is a row of elements: a word, `one|other`, `<place>`; `?` behind an element makes
 * it optional, `~` before it asks that no space stands before it. `make` turns what was bound into its meaning.
 */
export interface Rule<Meaning> {
  say: string
  make: (bound: Bound) => Meaning | null
}

interface Element {
  words?: ReadonlySet<string>
  place?: Place
  optional: boolean
  glued: boolean
}
export interface CompiledRule<Meaning> {
  elements: readonly Element[]
  make: (bound: Bound) => Meaning | null
}

function compileElement(source: string): Element {
  const optional = source.endsWith('?')
  const glued = source.startsWith('~')
  const core = source.slice(glued ? 1 : 0, optional ? -1 : undefined)
  const place = /^<(\w+)>$/.exec(core)?.[1] as Place | undefined
  return place ? { place, optional, glued } : { words: new Set(core.split('|')), optional, glued }
}

/** Reads the patterns once, when the module is loaded. */
export function compileRules<Meaning>(rules: readonly Rule<Meaning>[]): CompiledRule<Meaning>[] {
  return rules.map(({ say, make }) => ({ elements: say.split(' ').map(compileElement), make }))
}

/** What was found at a token: its meaning and the first token behind it. */
export interface Found<Meaning> {
  to: number
  meaning: Meaning
}

/** Words by the place they can fill. */
export interface Lexicon {
  weekdays: Readonly<Record<string, number>>
  months: Readonly<Record<string, number>>
  parts: Readonly<Record<string, Daypart>>
  dayUnits: Readonly<Record<string, DayUnit>>
  /** Minutes of a unit. */
  minuteUnits: Readonly<Record<string, number>>
  /** Words for how many beside numbers: "a", "couple of". */
  counts: Readonly<Record<string, number>>
  /** Words for an hour: "noon". */
  hours: Readonly<Record<string, number>>
  clocks: readonly CompiledRule<Clock>[]
  days: readonly CompiledRule<Day>[]
}

const firsts = new WeakMap<object, ReadonlySet<string>>()

/** The words that an entry of a table begins with: most words begin none. */
function firstWords(table: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const known = firsts.get(table)
  if (known) return known
  const words = new Set(Object.keys(table).map((entry) => entry.split(' ')[0]!))
  firsts.set(table, words)
  return words
}

/** Matches patterns against one utterance; every place is read once per token. */
export class Matcher {
  readonly tokens: readonly Token[]
  private readonly lexicon: Lexicon
  private readonly numbers = new Map<number, NumberMention>()
  private readonly memo = new Map<Place, Map<number, Found<Value> | null>>()

  constructor(tokens: readonly Token[], numbers: readonly NumberMention[], lexicon: Lexicon) {
    this.tokens = tokens
    this.lexicon = lexicon
    for (const number of numbers) this.numbers.set(number.from, number)
  }

  /** The longest reading of any rule at a token. */
  match<Meaning>(rules: readonly CompiledRule<Meaning>[], from: number): Found<Meaning> | null {
    let best: Found<Meaning> | null = null
    for (const rule of rules) {
      const first = rule.elements[0]!
      if (first.words && !first.optional && !first.words.has(this.tokens[from]!.word)) continue
      const bound: Partial<Bound> = {}
      const to = this.fit(rule.elements, 0, from, bound)
      if (to < 0 || (best && best.to >= to)) continue
      const meaning = rule.make(bound as Bound)
      if (meaning !== null) best = { to, meaning }
    }
    return best
  }

  private fit(elements: readonly Element[], index: number, at: number, bound: Partial<Bound>): number {
    const element = elements[index]
    if (!element) return at
    const token = this.tokens[at]
    const close = !element.glued || (at > 0 && token?.start === this.tokens[at - 1]!.end)
    if (token && close) {
      if (element.words?.has(token.word)) {
        const end = this.fit(elements, index + 1, at + 1, bound)
        if (end >= 0) return end
      } else if (element.place) {
        const found = this.read(element.place, at)
        const end = found ? this.fit(elements, index + 1, found.to, bound) : -1
        if (found && end >= 0) {
          Object.assign(bound, { [element.place]: found.meaning })
          return end
        }
      }
    }
    return element.optional ? this.fit(elements, index + 1, at, bound) : -1
  }

  private read(place: Place, at: number): Found<Value> | null {
    const row = this.memo.get(place) ?? new Map<number, Found<Value> | null>()
    this.memo.set(place, row)
    const known = row.get(at)
    if (known !== undefined) return known
    const found = this.readPlace(place, at)
    row.set(at, found)
    return found
  }

  private readPlace(place: Place, at: number): Found<Value> | null {
    const { lexicon } = this
    if (place === 'clock') return this.match(lexicon.clocks, at)
    if (place === 'day') return this.match(lexicon.days, at)
    if (place === 'weekday') return this.look(lexicon.weekdays, at)
    if (place === 'month') return this.look(lexicon.months, at)
    if (place === 'part') return this.look(lexicon.parts, at)
    if (place === 'dayunit') return this.look(lexicon.dayUnits, at)
    if (place === 'minuteunit') return this.look(lexicon.minuteUnits, at)
    if (place === 'half') return this.readHalf(at)
    return this.readNumber(place, at)
  }

  /** Looks up the longest entry, of up to four words. */
  private look<Word extends Value>(table: Readonly<Record<string, Word>>, at: number): Found<Word> | null {
    if (!firstWords(table).has(this.tokens[at]!.word)) return null
    for (let length = 4; length > 0; length--) {
      const words = this.tokens.slice(at, at + length)
      if (words.length < length) continue
      const key = words.map((token) => token.word).join(' ')
      if (Object.hasOwn(table, key)) return { to: at + length, meaning: table[key]! }
    }
    return null
  }

  /** "am", "p. m."; and "9p", "9:00a" when nothing stands between. */
  private readHalf(at: number): Found<Half> | null {
    const token = this.tokens[at]!
    if (token.word === 'am' || token.word === 'pm') return { to: at + 1, meaning: token.word }
    const apart = this.tokens[at + 1]?.start !== token.end || this.tokens[at + 1]?.word === '-'
    const short = /^[ap]$/.test(token.word) && at > 0 && this.tokens[at - 1]!.end === token.start && apart
    return short ? { to: at + 1, meaning: token.word === 'a' ? 'am' : 'pm' } : null
  }

  private readNumber(place: Place, at: number): Found<number> | null {
    const number = this.numbers.get(at)
    const table = place === 'count' ? this.lexicon.counts : place === 'hour' ? this.lexicon.hours : null
    const counted = table && this.look(table, at)
    if (!number) return counted
    const decimals = place === 'count' ? this.readDecimals(number) : null
    if (decimals) return decimals
    const found = { to: number.to, meaning: number.value }
    if (place === 'ord') return number.ordinal && inside(number.value, 1, 31) ? found : null
    // "9:00a": the letter that makes an ordinal in Spanish is half of "am" here.
    const letter = number.ordinal && /^[ap]$/.test(this.tokens[number.to - 1]!.word)
    if (letter) found.to--
    else if (number.ordinal) return counted
    const digits = /^\d+$/.exec(this.tokens[at]!.word)?.[0]
    switch (place) {
      case 'hour':
        return inside(number.value, 0, 24) && (digits?.length ?? 1) <= 2 ? found : null
      case 'minute':
        return inside(number.value, 0, 59) && (digits?.length ?? 2) === 2 ? found : null
      case 'dom':
        return inside(number.value, 1, 31) && (digits?.length ?? 1) <= 2 ? found : null
      case 'figure':
        return digits && digits.length <= 2 && inside(number.value, 1, 31) ? found : null
      case 'fullyear':
        return digits && /^(\d\d|\d{4})$/.test(digits) ? found : null
      case 'monthnum':
        return inside(number.value, 1, 12) && digits ? found : null
      case 'year':
        return this.readYear(number)
      default:
        return counted && counted.to > found.to ? counted : found
    }
  }

  /** "2.5" */
  private readDecimals(number: NumberMention): Found<number> | null {
    const [dot, fraction] = [this.tokens[number.to], this.numbers.get(number.to + 1)]
    if (!dot || !fraction || !/^[.,]$/.test(dot.word) || fraction.to !== number.to + 2) return null
    return { to: fraction.to, meaning: Number(`${number.value}.${this.tokens[fraction.from]!.word}`) }
  }

  /** "2019", "two thousand nineteen", "twenty nineteen", "nineteen eighty five". */
  private readYear(number: NumberMention): Found<number> | null {
    if (inside(number.value, 1900, 2100)) return { to: number.to, meaning: number.value }
    const rest = this.numbers.get(number.to)
    const digits = /\d/.test(this.tokens[number.from]!.word)
    if (digits || !rest || !inside(number.value, 19, 20) || !inside(rest.value, 10, 99)) return null
    return { to: rest.to, meaning: number.value * 100 + rest.value }
  }
}

const inside = (value: number, low: number, high: number) => value >= low && value <= high
