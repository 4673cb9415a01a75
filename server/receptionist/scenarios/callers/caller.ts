import type { Language } from '#contract/languages.ts'
import type { ScenarioOutcome } from '#contract/scenarios.ts'

/** What came back for the caller's last words. */
export interface Reply {
  text: string
  language: Language
  /** What was done in this answer. */
  did: readonly ScenarioOutcome[]
  /** The receptionist has said goodbye. */
  ended: boolean
}

/** Somebody who talks with a receptionist. */
export interface Caller {
  /** The next words, or null to hang up. The reply is null before the first. */
  say(reply: Reply | null): Promise<string | null>
}

/** Reads lines out, whatever is answered. */
export function readScript(turns: readonly string[], fill: (line: string) => string): Caller {
  let next = 0
  return {
    async say() {
      const line = turns[next++]
      return line === undefined ? null : fill(line)
    },
  }
}
