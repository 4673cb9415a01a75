import { booking, changes } from './booking.ts'
import { facts } from './facts.ts'
import { handoff, memory, messages, safety } from './people.ts'
import { social } from './social.ts'

/** Everything the house brain says in English. Each entry holds variants: no sentence is said twice in a row. */
export const en = { social, facts, booking, changes, messages, memory, handoff, safety }
