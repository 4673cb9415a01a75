import type { SkillName } from '../port.ts'
import type { Scene } from '../rehearsal/rehearsal.ts'

/** What came of a conversation: the last deed that counts, else whether everything was answered. */
export type Ending =
  | 'booked'
  | 'moved'
  | 'cancelled'
  | 'lead'
  | 'message'
  | 'emergency'
  | 'person'
  | 'answered'
  | 'unanswered'

/** What the caller says, what the answer must have, and what it must not have. */
type Line = readonly [caller: string, says?: RegExp, never?: RegExp]

/** A skill that succeeded, with a part of what it was given; instants as wall clock of the business. */
type Deed = SkillName | readonly [SkillName, Record<string, unknown>]

/** A conversation that has to go like this. */
export interface Script {
  name: string
  scene?: Scene
  /** Starts that are taken, as wall clock. */
  busy?: readonly string[]
  lines: readonly Line[]
  /** All that was done, in its order; looking and holding left out. */
  done?: readonly Deed[]
  ending: Ending
  /** Words that never fall. */
  never?: RegExp
}

/** The conversations of one trade in one language, all at the same desk. */
export interface Scripts {
  desk: Scene
  scripts: readonly Script[]
}
