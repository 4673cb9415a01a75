/** The only source of the current time; tests hand in one that they set. */
export interface Clock {
  now(): Temporal.Instant
  /** Milliseconds since the epoch. */
  nowMs(): number
}

export const systemClock: Clock = {
  now: () => Temporal.Now.instant(),
  nowMs: () => Date.now(),
}

/** A clock for tests: stands still until it is moved. */
export class SettableClock implements Clock {
  #now: Temporal.Instant

  constructor(start: string) {
    this.#now = Temporal.Instant.from(start)
  }

  now(): Temporal.Instant {
    return this.#now
  }

  nowMs(): number {
    return this.#now.epochMilliseconds
  }

  set(instant: string): void {
    this.#now = Temporal.Instant.from(instant)
  }

  advance(duration: Temporal.DurationLike): void {
    this.#now = this.#now.add(duration)
  }
}

/** Milliseconds of a clock that never jumps, for measuring how long something took. */
export function elapsedSince(startMs: number): number {
  return performance.now() - startMs
}
