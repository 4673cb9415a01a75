import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type pg from 'pg'
import type { DB } from '#db/types.ts'
import type { Clock } from './clock.ts'
import { type OpenDatabase, shareConnections } from './database.ts'
import type { TenancyHost } from './tenancy.ts'

/**
 * The same host in a world where nothing remains. Every transaction is rolled back, and begins with doing again what
 * the earlier ones of this rehearsal would have committed: so the work sees its own past, the rest of the product
 * sees none of it, and no row is locked for longer than one transaction takes. No job is queued, no live event told.
 */
export function rehearse<Host extends TenancyHost & { database: OpenDatabase }>(
  host: Host,
  clock: Clock,
): Host {
  const driver = new RehearsalDriver(host.database.pool)
  const db = new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (kysely) => new PostgresIntrospector(kysely),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  shareConnections(db, host.db)
  return {
    ...host,
    db,
    clock,
    jobs: { ...host.jobs, insert: async () => {}, wake: () => {} },
    live: { ...host.live, publish: () => {} },
  }
}

const raw = (sql: string) => ({ sql, parameters: [] }) as unknown as CompiledQuery

/** Hands out one connection at a time, for what one transaction did must be known before the next begins. */
class RehearsalDriver implements Driver {
  readonly #inner: PostgresDriver
  /** What the transactions so far would have committed, in order. */
  readonly #past: CompiledQuery[] = []
  #last: Promise<void> = Promise.resolve()
  readonly #releases = new WeakMap<DatabaseConnection, () => Promise<void>>()

  constructor(pool: pg.Pool) {
    this.#inner = new PostgresDriver({ pool })
  }

  async init(): Promise<void> {
    await this.#inner.init()
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#last = promise
    await before
    try {
      const inner = await this.#inner.acquireConnection()
      const connection = new RehearsalConnection(inner, this.#past)
      this.#releases.set(connection, async () => {
        await this.#inner.releaseConnection(inner as never).finally(resolve)
      })
      return connection
    } catch (error) {
      resolve()
      throw error
    }
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    await this.#releases.get(connection)?.()
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(raw('begin'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(raw('rollback'))
  }

  /** The connections are those of the product and stay open. */
  async destroy(): Promise<void> {}
}

class RehearsalConnection implements DatabaseConnection {
  readonly #inner: DatabaseConnection
  readonly #past: CompiledQuery[]
  /** What the open transaction has done; null when none is open. */
  #present: CompiledQuery[] | null = null
  /** A statement has failed: the database takes nothing more of this transaction. */
  #failed = false

  constructor(inner: DatabaseConnection, past: CompiledQuery[]) {
    this.#inner = inner
    this.#past = past
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const text = query.sql.trim()
    if (/^begin\b/i.test(text)) return this.#begin(text)
    if (/\bcommit\s*;?$/i.test(text)) return this.#end({ keep: true })
    if (/^rollback\s*;?$/i.test(text)) return this.#end({ keep: false })
    const isRead = isReading(text)
    if (!this.#present && !isRead) throw new Error('A rehearsal writes in transactions only')
    try {
      const result = await this.#inner.executeQuery<R>(query)
      if (!isRead) this.#present!.push(query)
      return result
    } catch (error) {
      this.#failed = true
      throw error
    }
  }

  // biome-ignore lint/correctness/useYield: nothing in a rehearsal is read as a stream
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('A rehearsal does not stream')
  }

  async #begin<R>(text: string): Promise<QueryResult<R>> {
    const settings = text.replace(/^begin\s*;?\s*/i, '')
    await this.#inner.executeQuery(raw('begin'))
    this.#present = []
    this.#failed = false
    await Promise.all(this.#past.map((query) => this.#inner.executeQuery(query)))
    if (!settings) return { rows: [] }
    const scope = raw(`reset role; ${settings}`)
    this.#present.push(scope)
    return this.#inner.executeQuery<R>(scope)
  }

  /** Says of a commit what the database would have said of it. */
  async #end<R>({ keep }: { keep: boolean }): Promise<QueryResult<R>> {
    // Of a transaction that only read, the settings are nothing to repeat.
    const wrote = this.#present?.some(({ sql }) => !/^(reset|set)\b/i.test(sql))
    const kept = keep && !this.#failed
    if (kept && wrote) this.#past.push(...this.#present!)
    this.#present = null
    await this.#inner.executeQuery(raw('rollback'))
    return { rows: [{ command: kept ? 'COMMIT' : 'ROLLBACK' } as R] }
  }
}

function isReading(text: string): boolean {
  if (/^(select|show)\b/i.test(text)) return true
  return /^with\b/i.test(text) && !/\b(insert into|update|delete from|merge into)\b/i.test(text)
}
