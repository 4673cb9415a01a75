/** Calls that this process is serving; a stop of the process waits for them. */
export interface LiveCalls {
  readonly count: number
  /** Accepting no more: a new call is refused, and its provider tries elsewhere. */
  readonly draining: boolean
  /** @returns what to call when the call is over; null while the process is going down */
  begin(): (() => void) | null
  /** Resolves when the last call is over, or after the time that a stop may take. */
  drain(limitMs: number): Promise<void>
}

export function createLiveCalls(): LiveCalls {
  const serving = new Set<symbol>()
  let draining = false
  let finish = () => {}
  return {
    get count() {
      return serving.size
    },
    get draining() {
      return draining
    },
    begin() {
      if (draining) return null
      const call = Symbol('call')
      serving.add(call)
      return () => {
        serving.delete(call)
        if (serving.size === 0) finish()
      }
    },
    async drain(limitMs) {
      draining = true
      if (serving.size === 0) return
      const over = new Promise<void>((done) => {
        finish = done
      })
      let timer: NodeJS.Timeout | undefined
      const limit = new Promise<void>((done) => {
        timer = setTimeout(done, limitMs)
      })
      await Promise.race([over, limit])
      clearTimeout(timer)
    },
  }
}
