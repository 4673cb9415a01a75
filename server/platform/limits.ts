import { DomainError } from './errors.ts'

export interface Limit {
  /** How many are allowed within the window. */
  max: number
  windowSeconds: number
}

export interface Limiter {
  /**
   * Counts one use of a key.
   * @throws DomainError `rate_limited` that says when to come back
   */
  use(key: string, limit: Limit): void
  /** Forgets a key: after a sign-in that succeeded. */
  forget(key: string): void
}

/** Bounds the memory that keys made up by an attacker can take. */
const maxKeys = 100_000

/**
 * Counts in fixed windows, in this process. Two windows in a row can let through twice the figure for a moment,
 * which is fine for what these limits are for: abuse, not accounting.
 */
export function createLimiter(nowMs: () => number): Limiter {
  const windows = new Map<string, { startedMs: number; used: number }>()
  return {
    use(key, { max, windowSeconds }) {
      const now = nowMs()
      const window = windows.get(key)
      if (!window || now - window.startedMs >= windowSeconds * 1000) {
        if (windows.size >= maxKeys) forgetOldest(windows)
        windows.delete(key)
        windows.set(key, { startedMs: now, used: 1 })
        return
      }
      window.used++
      if (window.used > max) {
        const seconds = Math.max(1, Math.ceil((window.startedMs + windowSeconds * 1000 - now) / 1000))
        throw new DomainError(
          'rate_limited',
          `That is too often. Please try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
          { extra: { retry_after: seconds } },
        )
      }
    },
    forget: (key) => void windows.delete(key),
  }
}

/** A Map keeps the order of insertion: the first tenth are the oldest windows. */
function forgetOldest(windows: Map<string, unknown>): void {
  let left = maxKeys / 10
  for (const key of windows.keys()) {
    if (left-- <= 0) break
    windows.delete(key)
  }
}
