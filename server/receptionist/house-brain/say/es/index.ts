import type { Phrases } from '../phrases.ts'
import { booking, changes } from './booking.ts'
import { facts } from './facts.ts'
import { handoff, memory, messages, safety } from './people.ts'
import { social } from './social.ts'

/** Todo lo que dice el cerebro de la casa en español. */
export const es: Phrases = { social, facts, booking, changes, messages, memory, handoff, safety }
