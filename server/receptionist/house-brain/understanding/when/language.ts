import type { CompiledRule, Lexicon } from './grammar.ts'
import type { Piece, Relation } from './meaning.ts'

export interface Phrase<Meaning> {
  words: readonly string[]
  meaning: Meaning
}

/** A dictionary from rows of a value and the words for it: `[1, 'monday, mon']`. */
export function byWord<Value>(rows: readonly (readonly [Value, string])[]): Record<string, Value> {
  return Object.fromEntries(rows.flatMap(([value, list]) => list.split(', ').map((word) => [word, value])))
}

/** Phrases with what they mean, longest first. */
export function phrases<Meaning>(rows: readonly (readonly [Meaning, string])[]): Phrase<Meaning>[] {
  return rows
    .flatMap(([meaning, list]) => list.split(', ').map((phrase) => ({ words: phrase.split(' '), meaning })))
    .sort((a, b) => b.words.length - a.words.length)
}

/** One language's ways to speak of time. */
export interface WhenLanguage {
  lexicon: Lexicon
  pieces: readonly CompiledRule<Piece>[]
  /** Words that may stand between the parts of one moment: "on", "at", "the". */
  links: ReadonlySet<string>
  /** Words between the ends of a range, and those that do so only when it was opened: "between … and". */
  rangeMarks: ReadonlySet<string>
  rangeMarksOpened: ReadonlySet<string>
  rangeOpeners: ReadonlySet<string>
  /** A bare number after one of these is a time: "at 3". */
  clockLeads: ReadonlySet<string>
  /** After these a bare number is a time when nothing but a small word follows: "make it 4", "can we do 4". */
  proposals: readonly Phrase<'clock'>[]
  /** A bare number before one of these is none: "3 people". */
  clockStops: ReadonlySet<string>
  /** Phrases before a moment that bound it: "no later than". Longest first. */
  bounds: readonly Phrase<Relation | 'none'>[]
  /** Phrases behind it: "or later". */
  boundsBehind: readonly Phrase<Relation>[]
  /** Phrases that refuse the moment behind or before them: "not on", "doesn't work". */
  negations: readonly Phrase<'not'>[]
  negationsBehind: readonly Phrase<'not'>[]
  /** A word that refuses the moment right behind it when a pause stands before: "el martes, no el lunes". */
  refusals: ReadonlySet<string>
  recurring: ReadonlySet<string>
  /** Weekdays in a form that means all of them: "Mondays", "los lunes" (the word in front). */
  plurals: RegExp
  /** A bare number behind a weekday is the day of the month: "jueves 14". */
  numberAfterWeekday: 'day' | 'hour'
  /** Behind such a number the part of the day makes it an hour after all: "jueves 4 de la tarde". */
  partLinks: ReadonlySet<string>
  /** Behind these two things follow, joined by "and": "entre nueve y once" is no 9:11. */
  pairOpeners: ReadonlySet<string>
  /** Numbers that are also pronouns or articles: a time only behind a lead or before a part of the day. */
  pronounNumbers: ReadonlySet<string>
  /** Between two bounds of one range: "after nine but before eleven". */
  boundJoins: ReadonlySet<string>
  /** Numbers that sound like a preposition and are often written for one: "four" for "for". */
  homophones: ReadonlySet<string>
  /** "or", between alternatives of which the first is preferred. */
  alternatives: ReadonlySet<string>
  /** Short names of days and months that are also other words: they count when capitalised or in company. */
  doubtful: ReadonlySet<string>
  /** Before a doubtful weekday these make it another word: "the sun". */
  articles: ReadonlySet<string>
  /** Words before a bare ordinal that make it a day: "on the 14th". */
  dayLeads: ReadonlySet<string>
  /** Words behind a bare ordinal that make it something else: "the second opinion". */
  ordinalStops: ReadonlySet<string>
  /** Unless a day was asked for, nothing but these may follow it: "the second at three", but no "second sheet". */
  dayFollowers: ReadonlySet<string>
}
