import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { warmClaims } from './claims.ts'
import { warmUp } from './house-brain/understanding/warm-up.ts'

/** The first requests after a start come before it. */
const afterMs = 300

/**
 * Makes both languages ready before the first caller comes. Whatever else waits is let in between two slices, so
 * that a process that has just begun to serve does not stand still.
 */
export async function warmUnderstanding(signal: AbortSignal): Promise<void> {
  await sleep(afterMs, undefined, { ref: false })
  for (const slices of [warmUp('en'), warmUp('es'), warmClaims()]) {
    for (const _slice of slices) {
      if (signal.aborted) return
      await setImmediate()
    }
  }
}
