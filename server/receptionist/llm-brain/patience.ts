/** Nobody waits in silence: how long a model may stay without a word that can be said. */
export class Patience {
  readonly #withinMs: number
  #leftMs: number

  constructor(withinMs: number) {
    this.#withinMs = withinMs
    this.#leftMs = withinMs
  }

  /** Something was said: the wait begins anew. */
  restart(): void {
    this.#leftMs = this.#withinMs
  }

  /**
   * Passes a stream on, and ends it with a TimeoutError when the waits for its items come to more than there is left.
   * Time that the listener takes does not count.
   */
  async *watch<T>(stream: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
    const iterator = stream[Symbol.asyncIterator]()
    try {
      for (;;) {
        const sinceMs = performance.now()
        const next = await this.#orLate(iterator.next())
        this.#leftMs -= performance.now() - sinceMs
        if (next.done) return
        yield next.value
      }
    } finally {
      void iterator.return?.()?.then(undefined, () => {})
    }
  }

  async #orLate<T>(awaited: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, failed) => {
      const message = `no word within ${this.#withinMs} ms`
      const fail = () => failed(Object.assign(new Error(message), { name: 'TimeoutError' }))
      timer = setTimeout(fail, Math.max(0, this.#leftMs))
    })
    try {
      return await Promise.race([awaited, late])
    } finally {
      clearTimeout(timer)
      awaited.catch(() => {})
    }
  }
}
