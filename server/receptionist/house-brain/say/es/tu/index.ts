import type { Manner } from '../../phrases.ts'
import { booking, changes } from './booking.ts'
import { facts, social } from './desk.ts'
import { handoff, memory, messages } from './people.ts'

/** Todo lo que la recepcionista dice de otra manera cuando tutea. En una emergencia nadie cambia de trato. */
export const tu: Manner = { social, facts, booking, changes, messages, handoff, memory }
