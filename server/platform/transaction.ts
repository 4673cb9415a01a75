import {
  CompiledQuery,
  type DatabaseConnection,
  DefaultQueryExecutor,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { DB } from '#db/types.ts'

/** Keeps a connection for as long as it is used; a share or a pool may let it wait. */
export type Reserve = (use: (connection: DatabaseConnection) => Promise<void>) => Promise<void>

/** A transaction that takes its connection with its first statement: a refusal before it costs the database nothing. */
export interface LazyTransaction {
  /** Sends every statement at once, in the order of the calls; whoever needs no answer in between need not wait for it. */
  db: Kysely<DB>
  /** Whether it has a connection, or waits for one. */
  readonly begun: boolean
  /** Resolves once it is committed, rolled back, or let be. */
  readonly ended: Promise<void>
  /** Whether it ended with its commit. */
  readonly committed: boolean
  /**
   * Sent right behind the statements, whether they are answered or not.
   * @throws Error when the database rolled back because one of them had failed
   */
  commit(): Promise<void>
  /** Never throws: what failed before is what the caller hears of. */
  rollback(): Promise<void>
}

interface Waiting {
  query: CompiledQuery
  resolve(result: Promise<QueryResult<unknown>>): void
  reject(error: unknown): void
}

/**
 * Opens one. BEGIN and the settings go in one packet with the first statements. Should they fail, the transaction is
 * an aborted one and nothing behind them runs.
 */
export function openTransaction(reserve: Reserve, settings: string): LazyTransaction {
  const waiting: Waiting[] = []
  const ending = Promise.withResolvers<void>()
  let connection: DatabaseConnection | undefined
  let begin: Promise<unknown>
  let finished: Promise<void> | undefined
  /** Why there is no connection. */
  let refusal: Error | undefined
  let closed = false
  let committed = false

  function reserveConnection(): Promise<void> {
    const reserved = reserve(async (given) => {
      begin = given.executeQuery(CompiledQuery.raw(`begin; ${settings}`))
      begin.catch(() => {})
      connection = given
      for (const { query, resolve } of waiting.splice(0)) resolve(send(query))
      await ending.promise
    })
    reserved.catch((error) => {
      refusal = error
      for (const { reject } of waiting.splice(0)) reject(error)
    })
    return reserved
  }
  async function send(query: CompiledQuery): Promise<QueryResult<unknown>> {
    try {
      return await connection!.executeQuery(query)
    } catch (error) {
      // What went wrong at the beginning says more than what it led to.
      await begin
      throw error
    }
  }
  function post(query: CompiledQuery): Promise<QueryResult<unknown>> {
    if (connection) return send(query)
    if (refusal) return Promise.reject(refusal)
    return new Promise((resolve, reject) => {
      waiting.push({ query, resolve, reject })
      finished ??= reserveConnection()
    })
  }
  async function end(how: 'commit' | 'rollback'): Promise<void> {
    if (closed) return finished
    closed = true
    if (!finished) return ending.resolve()
    try {
      const { rows } = await post(CompiledQuery.raw(how))
      if (how === 'commit' && (rows[0] as { command?: string } | undefined)?.command === 'ROLLBACK')
        throw new Error('The transaction was rolled back, for one of its statements had failed')
      committed = how === 'commit'
    } catch (error) {
      if (how === 'commit') await post(CompiledQuery.raw('rollback')).catch(() => {})
      throw error
    } finally {
      ending.resolve()
      await finished
    }
  }
  return {
    db: databaseOn((query) => {
      if (closed) throw new Error('This transaction has ended')
      return post(query)
    }),
    get begun() {
      return finished !== undefined
    },
    ended: ending.promise,
    get committed() {
      return committed
    },
    commit: () => end('commit'),
    rollback: () => end('rollback').catch(() => {}),
  }
}

const compiler = new PostgresQueryCompiler()
const adapter = new PostgresAdapter()
const driver = new DummyDriver()
const dialect = new PostgresDialect({
  pool: () => Promise.reject(new Error('There is a connection already')),
})

/** Builds statements and hands them to `post` in the moment they are executed. */
function databaseOn(post: (query: CompiledQuery) => Promise<QueryResult<unknown>>): Kysely<DB> {
  const connection: DatabaseConnection = {
    executeQuery: async <R>(query: CompiledQuery) => (await post(query)) as QueryResult<R>,
    streamQuery() {
      throw new Error('A transaction does not stream')
    },
  }
  const executor = new DefaultQueryExecutor(compiler, adapter, {
    provideConnection: (use) => use(connection),
  })
  return new Kysely<DB>({ config: { dialect }, dialect, driver, executor })
}
