import pg from 'pg'
import { nameStatement } from './prepared.ts'

/** How long a statement of the product may take; migrations take the time they need. */
const defaultTimeoutMs = 15_000

/**
 * A connection to PostgreSQL that has a statement planned once instead of at every sending, and that is given up
 * when it does not answer: a network that lost its way tells nobody, and whoever waits would wait for ever.
 */
export function clientWithin(timeoutMs = defaultTimeoutMs): typeof pg.Client {
  return class DatabaseClient extends pg.Client {
    private corked = false

    // The driver has a dozen signatures for this one; Kysely uses one, of a text with a list of values.
    override query(...given: unknown[]): never {
      const [text, values, ...rest] = given
      this.gatherPackets()
      const send = super.query.bind(this) as (...args: unknown[]) => never
      if (typeof text !== 'string' || !Array.isArray(values)) return send(...given)
      // Without values it may be several statements in one, which cannot be prepared.
      const name = values.length > 0 ? nameStatement(text) : undefined
      const result = send({ text, query_timeout: timeoutMs, ...(name ? { name } : {}) }, values, ...rest)
      const answer: unknown = result
      if (answer instanceof Promise) answer.catch((error: Error) => this.hangUpWhenLate(error))
      return result
    }

    /** What is sent in one go of the event loop travels in one packet: half the cost of a short statement is its sending. */
    private gatherPackets(): void {
      if (this.corked) return
      const { stream } = this.connection
      this.corked = true
      stream.cork()
      process.nextTick(() => {
        this.corked = false
        stream.uncork()
      })
    }

    /** After a late answer nobody knows what the connection is at: it is closed, and the pool opens another. */
    private hangUpWhenLate(error: Error): void {
      if (error.message !== 'Query read timeout') return
      // At once, for the pool is given it back in this very moment; the socket closes a little later.
      this.connection.emit('error', error)
      this.connection.stream.destroy()
    }
  }
}
