import type { Classes } from '../phrases/pattern.ts'
import type { Ear } from '../phrases/spelling.ts'
import type { Intent } from '../types.ts'

/** Phrases that speak for an intent. `weight`: how surely, 0 to 1. `says`: one phrase pattern a line. */
export interface Cue {
  label: Intent
  weight: number
  says: string
  /** A pattern that has to be heard as well, anywhere. */
  also?: string
  /** A pattern that takes it back. */
  unless?: string
}

/** What people say, in one language. */
export interface IntentLexicon {
  classes: Classes
  cues: readonly Cue[]
  /** How a question begins. */
  questionStart: string
  /** Words that speak of this business. */
  ours: string
  /** What stands before a name that is told. */
  introduction: string
  /** How one begins before one comes to the matter: it means nothing of its own when a matter follows. */
  opening: string
  /** Words that carry no intent: an utterance of nothing but these and a date is the date. */
  small: string
  /** Right words that lie one letter from a word of the cues. */
  sound: string
  /** Slips are mended in words of at least this length. */
  mendFrom: number
  /** How words sound, where people write as they hear. */
  ear?: Ear
}
