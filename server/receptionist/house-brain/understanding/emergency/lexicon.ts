import type { Classes } from '../phrases/pattern.ts'
import type { Ear } from '../phrases/spelling.ts'
import type { UrgencyLevel } from '../types.ts'

/** A hazard and how people report it: a danger and the verb that makes it active. One phrase pattern a line. */
export interface Hazard {
  category: string
  level: Exclude<UrgencyLevel, 'routine'>
  /** People are in danger: 911 or 112 come before everything else. */
  lifeSafety: boolean
  says: string
  /** What makes it harmless after all, when it is said in the same sentence. */
  unless?: string
}

/** How one language speaks of danger, and of no danger. */
export interface HazardLexicon {
  classes: Classes
  /** Tenses and turns that are read as another: an expression over plain words and what stands for it. */
  retold?: readonly (readonly [RegExp, string])[]
  hazards: readonly Hazard[]
  /** Compounds that only sound dangerous: "fire drill", "blood test". They are taken out before reading. */
  harmless: string
  /** Words that deny what follows. A hazard that needs the word for itself ("not breathing") begins with it. */
  negators: string
  /** Denials that deny something else: "I do not know", "no tengo idea". */
  idleNegators: string
  /** Where the reach of a denial ends. */
  contrasts: string
  /** Words that join what is listed. */
  joins: string
  /** Verbs and subjects that start a statement of their own behind a comma or an "and". */
  statements: string
  /** It is over. */
  resolved: string
  /** It was long ago. */
  past: string
  /** It is business about a hazard: its price, its detector, its drill. */
  errand: string
  /** It is only imagined, told of somebody else's story, asked about in general, or a figure of speech. */
  supposed: string
  /** A calm question, plan or story. It takes a hazard back only where the sentence is also most like routine. */
  calm: string
  /** Its source is shut, so that the rest can wait some hours: "but we turned the water off". */
  contained: string
  /** It is happening, whatever else the sentence says. */
  ongoing: string
  /** Right words one letter away from a hazard. */
  sound: string
  /** How words sound, where people write as they hear. */
  ear?: Ear
}
