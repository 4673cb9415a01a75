import type { Language } from '#contract/languages.ts'

/*
 * The receptionist may say that something is done only with the record of the skill that did it. A sentence that
 * claims a deed without one is held back, whoever composed it.
 */

interface Claim {
  /** Skills whose success is the proof; any one of them will do. */
  proof: string[]
  pattern: RegExp
}

const claims: Claim[] = [
  {
    proof: ['book_appointment', 'reschedule_appointment'],
    pattern:
      /\b(you(?:'re| are)|i(?:'ve| have)|we(?:'ve| have)|(?:is|has been|been|it's|that's)|all)\s+(?:now\s+|just\s+|already\s+|all\s+|got you\s+)*(booked|scheduled|confirmed|reserved|set for)\b|\b(he|hemos|queda|quedó|está|ya)\s+(?:ya\s+)?(reservad[oa]|agendad[oa]|confirmad[oa]|programad[oa])\b/i,
  },
  {
    proof: ['cancel_appointment'],
    pattern:
      /\b(i(?:'ve| have)|we(?:'ve| have)|(?:is|has been|it's))\s+(?:now\s+|just\s+)*(cancelled|canceled)\b|\b(he|hemos|queda|está|ya)\s+(?:ya\s+)?(cancelad[oa]|anulad[oa])\b/i,
  },
  {
    proof: ['reschedule_appointment', 'book_appointment'],
    pattern:
      /\b(i(?:'ve| have)|we(?:'ve| have)|(?:is|has been|it's))\s+(?:now\s+|just\s+)*(rescheduled|moved to)\b|\b(he|hemos|queda|está|ya)\s+(?:ya\s+)?(reprogramad[oa]|movid[oa])\b/i,
  },
  {
    proof: ['take_message', 'capture_lead', 'escalate'],
    pattern:
      /\bi(?:'ve| have)\s+(?:just\s+)?(passed|sent|forwarded|notified|alerted|let (?:the|our) team know)\b|\b(he|hemos)\s+(pasado|enviado|avisado|notificado)\b/i,
  },
]

/** Skills that would have to have succeeded for a sentence to be true, and have not; null for a sentence that may be said. */
export function findUnbackedClaim(sentence: string, succeeded: ReadonlySet<string>): string[] | null {
  if (/\?\s*$/.test(sentence) || /\b(if|once|when|after|si|cuando|una vez)\b/i.test(sentence)) return null
  for (const { proof, pattern } of claims) {
    if (pattern.test(sentence) && !proof.some((skill) => succeeded.has(skill))) return proof
  }
  return null
}

/** What is said in place of a claim without proof. */
export function repairClaim(language: Language): string {
  return language === 'es'
    ? 'Todavía no lo he hecho; necesito confirmarlo antes.'
    : 'I have not done that yet; let me make sure of it first.'
}
