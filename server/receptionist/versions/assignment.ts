import { createHash } from 'node:crypto'
import type { Variant } from '#contract/agents.ts'

/** An experiment as the beginning of a conversation needs it. */
export interface RunningExperiment {
  id: string
  variants: Variant[]
}

/**
 * The version that a person is given: the same one each time, by a hash of who they are and of the experiment, so
 * that two experiments divide people differently.
 */
export function assignVersion({ id, variants }: RunningExperiment, person: string): number {
  const hash = createHash('sha256').update(`${id}:${person}`).digest()
  let left = (hash.readUIntBE(0, 6) / 2 ** 48) * 100
  for (const { version, share } of variants) {
    if (left < share) return version
    left -= share
  }
  return variants.at(-1)!.version
}
