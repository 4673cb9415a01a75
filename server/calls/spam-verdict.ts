import { isMachinePhrase } from './machine-speech.ts'

export interface Engagement {
  /** What the caller said, sentence by sentence. */
  words: readonly string[]
  seconds: number
  /** Something came of the call: a booking, a message, a transfer. */
  hasDeeds: boolean
}

/** Shorter calls are wrong numbers and hang-ups: nobody is billed for them, and nobody is blamed. */
export const shortestBilledSeconds = 10

/**
 * Why a call was spam, or null. It is read from how little the caller took part, never from how often somebody
 * calls: people with a burst pipe call often.
 */
export function judgeSpam({ words, seconds, hasDeeds }: Engagement): string | null {
  if (hasDeeds) return null
  if (words.length === 0) return seconds < shortestBilledSeconds ? null : 'Nobody spoke'
  return words.every(isMachinePhrase) ? 'Only a recording spoke' : null
}
