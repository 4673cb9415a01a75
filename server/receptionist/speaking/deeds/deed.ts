import type { Deed } from '#contract/claims.ts'

/** A way in which a language says that something has been done. */
export interface Claiming {
  deed: Deed
  pattern: RegExp
}

/** How one language claims deeds, and what makes such words harmless. */
export interface DeedWords {
  claims: readonly Claiming[]
  /** Words in front of a claim that take it back: a condition, a denial, somebody else's opinion. */
  harmless: RegExp
  /** What sounds like a denial in front of a claim and is courtesy. */
  courtesy: RegExp
  /** How a sentence begins that asks, whatever stands at its end. */
  asking: RegExp
  /** Where a new statement begins within a sentence. */
  joint: RegExp
}

/** The skills whose success makes a claim true; any one of them will do. None can prove what no skill does. */
export const proofs: Record<Deed, readonly string[]> = {
  booked: ['book_appointment', 'reschedule_appointment', 'find_appointment'],
  moved: ['reschedule_appointment', 'book_appointment'],
  cancelled: ['cancel_appointment'],
  noted: ['take_message', 'capture_lead', 'escalate', 'book_appointment'],
  messaged: ['book_appointment', 'reschedule_appointment', 'cancel_appointment'],
  transferred: ['transfer_call'],
  dispatched: [],
  settled: [],
  done: [
    'book_appointment',
    'reschedule_appointment',
    'cancel_appointment',
    'take_message',
    'capture_lead',
    'escalate',
  ],
}
