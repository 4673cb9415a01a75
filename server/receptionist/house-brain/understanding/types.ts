import type { Language } from '#contract/languages.ts'

export type { Language }

/** One word, number or joining sign of an utterance, with where it stands in the original text. */
export interface Token {
  /** Lower case, accents and apostrophes gone: `manana`, `oclock`, `im`; `am` for "a.m.", "A M". */
  word: string
  /** As it was said. */
  raw: string
  /** Offsets into the original text; `end` is exclusive. */
  start: number
  end: number
  /** Punctuation between this token and the one before that is no token itself: `,` `.` `?` … or nothing. */
  before: string
}

/** An utterance made ready for reading: normalize.ts makes it once, every reader uses it. */
export interface Utterance {
  text: string
  /** `text` in lower case without accents, character for character as long as `text`: offsets agree. */
  folded: string
  /** Without fillers ("um", "you know", "este") and stuttered repetitions. */
  tokens: readonly Token[]
  /** The words of `tokens` joined by single spaces. */
  plain: string
  lang: Language
}

/** A number that was said, in figures or in words. Offsets are characters; `from` and `to` token indexes (exclusive end). */
export interface NumberMention {
  value: number
  ordinal: boolean
  start: number
  end: number
  from: number
  to: number
}

/** The labels of intents that the product knows. */
export type Intent =
  | 'greeting'
  | 'goodbye'
  | 'thanks'
  | 'smalltalk'
  | 'affirm'
  | 'deny'
  | 'unsure'
  | 'no_preference'
  | 'repeat'
  | 'clarify'
  | 'confirm_request'
  | 'stop'
  | 'start_over'
  | 'correct'
  | 'book'
  | 'cancel_booking'
  | 'reschedule'
  | 'check_booking'
  | 'confirm_booking'
  | 'select_option'
  | 'provide_name'
  | 'provide_date_time'
  | 'for_self'
  | 'for_other'
  | 'price_question'
  | 'faq'
  | 'date_time_question'
  | 'complaint'
  | 'human_handoff'
  | 'bot_question'
  | 'capabilities'
  | 'change_language'
  | 'urgent_symptom'
  | 'out_of_scope'

export interface RankedIntent {
  label: Intent
  /** 0 to 1. */
  score: number
}

export type UrgencyLevel = 'routine' | 'urgent' | 'emergency'

export interface Urgency {
  level: UrgencyLevel
  life_safety: boolean
  /** `gas`, `fire`, `flood`, … or nothing when routine. */
  category?: string
  /** The words that decided it. */
  evidence?: string
}

/** What may be known about a caller's wishes. Dates `YYYY-MM-DD`, times `HH:MM`, everything else as text. */
export interface Slots {
  date?: string
  time?: string
  date_from?: string
  date_to?: string
  time_from?: string
  time_to?: string
  name?: string
  first_name?: string
  last_name?: string
  spelled?: string
  date_of_birth?: string
  code?: string
  phone?: string
  email?: string
  number?: string
  people?: string
  provider?: string
  service?: string
  city?: string
  address?: string
  postcode?: string
}
export type SlotName = keyof Slots

/** One slot said in an utterance. `start` and `end` say where; what was accepted from a proposal has neither. */
export interface Mention {
  slot: SlotName
  value: string
  start: number
  end: number
}

/** What the channel knows beside the words. */
export interface ReadingContext {
  /** What our last sentence asked for, in slot names: `date`, `time`, `name`, `name_spelled`, `code`, … */
  asked: readonly string[]
  /** Our last sentence. */
  saidBefore?: string
  /** Hypotheses of the recogniser, best first. */
  nbest: readonly string[]
  vocabulary: Vocabulary
  /** IANA name; where figures may be read two ways it tells whether the day comes first. */
  zone: string
  /** Slots known from before this utterance. */
  known: Slots
  /** Stretches of the text that are dates and times already: no names or numbers hide in there. */
  taken: readonly { start: number; end: number }[]
  /** The meaning of the date and time said, if any. */
  when?: When | null
}

/** What the business itself offers, by name. */
interface Vocabulary {
  services?: readonly string[]
  providers?: readonly string[]
  cities?: readonly string[]
}

export type Daypart = 'morning' | 'afternoon' | 'evening' | 'night'

/** A stretch of the original text; `end` is exclusive. */
export interface Span {
  text: string
  start: number
  end: number
}

/** A date or time that was said, resolved against the moment it was said at. Local wall clock throughout. */
export type When = WhenValue & {
  /** Where it stands: from the first to the last word of it. */
  span: Span
  constraint?: Constraint
  /** Neither "am" nor a part of the day was said: the reading between 07:00 and 19:59 was taken. */
  guessed?: boolean
  /** "not Tuesday", "el martes no". */
  negated?: boolean
  /** "every Monday", "cada dos semanas". */
  recurring?: boolean
  /** A change "from Tuesday to Thursday": the range's end is what is wanted. */
  moved?: boolean
  /** Said about the past: never a booking. */
  past?: boolean
}

/** Dates `YYYY-MM-DD`, times `HH:MM`, moments `YYYY-MM-DDTHH:MM`. The last day of a `date_interval` is included. */
export type WhenValue =
  | { kind: 'date'; value: string }
  | { kind: 'datetime'; value: string }
  | { kind: 'time'; value: string }
  | { kind: 'daypart'; date: string | null; part: Daypart }
  | { kind: 'interval'; start: string; end: string }
  | { kind: 'time_interval'; start: string; end: string }
  | { kind: 'date_interval'; start: string; end: string }
  /** Words that bound without naming a moment: "as soon as possible", "any time", "after work". */
  | { kind: 'open' }

export interface Constraint {
  /** `any`: "whenever"; `soonest`: "as soon as possible"; `around`: "about three". */
  relation: 'before' | 'after' | 'between' | 'not' | 'around' | 'soonest' | 'latest' | 'any'
  date?: string
  time?: string
  /** Weekdays that are wanted or, with `not`, refused: 1 Monday … 7 Sunday. */
  weekdays?: number[]
}

/** What a conversation knows about the wish so far. */
export interface State extends Slots {
  constraint?: Constraint
}

export interface UnderstandInput {
  text: string
  /** Known for certain; else it is detected, and `spoken_before` is kept unless the words say otherwise. */
  lang?: Language
  spoken_before?: Language
  /** The wall clock of the business. */
  now: Temporal.PlainDateTime
  /** IANA name of the zone that the wall clock belongs to. */
  zone: string
  asked?: readonly string[]
  said_before?: string
  /** What our last sentence proposed, in its own words; a plain yes accepts it. */
  proposed?: Partial<Record<string, string>>
  nbest?: readonly string[]
  known?: State
  vocabulary?: Vocabulary
}

export interface Understanding {
  intent: Intent
  intents: RankedIntent[]
  /** What this utterance says; what it accepts of a proposal stands in `state` alone. */
  slots: Slots
  /** The words as spoken for the slots that have a place in the text. */
  spans: Partial<Record<SlotName, Span>>
  when: When | null
  /** Every date and time expression in the order of speech. */
  moments: When[]
  language: Language
  level: UrgencyLevel
  life_safety: boolean
  urgency: Urgency
  /** `known` with this utterance applied. */
  state: State
}
