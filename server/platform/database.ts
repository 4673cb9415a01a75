import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresDialect,
  sql,
  type Transaction,
} from 'kysely'
import pg from 'pg'
import type { DB } from '#db/types.ts'
import { clientWithin } from './database-client.ts'
import { createFairShare, type FairShare } from './fair-share.ts'
import type { Log } from './logger.ts'

export type Database = Kysely<DB>
/** One open transaction, or one connection that carries it. */
export type Tx = Kysely<DB> | Transaction<DB>

/** Where the database is: a URL, or the socket of the embedded one. */
export type DatabaseAddress = string | { host: string; port: number; user: string; database: string }

const { builtins } = pg.types
const types = { getTypeParser }

/** Rows leave the driver as the API shows them: instants in ISO 8601, days and exact numbers as they are written. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
  if (oid === builtins.TIMESTAMPTZ) return (text: string) => new Date(text).toISOString()
  if (oid === builtins.INT8) return Number
  if (oid === builtins.NUMERIC) return Number
  if (oid === builtins.DATE || oid === builtins.TIMESTAMP) return (text: string) => text
  return pg.types.getTypeParser(oid as never, format as never)
}

export interface OpenDatabase {
  db: Database
  pool: pg.Pool
  address: DatabaseAddress
  embedded: boolean
  close(): Promise<void>
}

const shares = new WeakMap<Database, FairShare>()
/** Databases whose connections take a statement before the last one is answered. */
const pipelining = new WeakSet<Database>()

/** How organizations share the connections of a database. */
export function sharesOf(db: Database): FairShare {
  const share = shares.get(db)
  if (!share) throw new Error('This database was not opened by openDatabase')
  return share
}

/** Makes another view of a database wait in the same line for the same connections. */
export function shareConnections(view: Database, db: Database): void {
  shares.set(view, sharesOf(db))
}

/**
 * Keeps one connection for as long as it is used. Statements are taken as they come; where the connection cannot have
 * several under way, each waits for the last.
 */
export function reserveConnection<T>(
  db: Database,
  use: (connection: DatabaseConnection) => Promise<T>,
): Promise<T> {
  return db
    .getExecutor()
    .provideConnection((connection) => use(pipelining.has(db) ? connection : oneByOne(connection)))
}

/** Opens a pool of connections; none is made before the first query. */
export function openDatabase(
  address: DatabaseAddress,
  log: Log,
  options: { max?: number; timeoutMs?: number } = {},
): OpenDatabase {
  const embedded = typeof address !== 'string'
  const max = options.max ?? (embedded ? 8 : 16)
  const pool = new pg.Pool({
    ...(embedded ? address : { connectionString: address }),
    max,
    connectionTimeoutMillis: 5_000,
    application_name: 'frontdesk',
    types: types as pg.CustomTypesConfig,
    pipeline: true,
    // The embedded database has one session behind all connections, where names would meet.
    ...(embedded ? {} : { Client: clientWithin(options.timeoutMs) }),
  })
  // Without a listener the first backend that is killed ends the whole process: the pool hears of connections that
  // rest, and one in the middle of a transaction speaks for itself, between two statements.
  pool.on('connect', (client) => client.on('error', () => {}))
  pool.on('error', (error) => log.warn({ error: error.message }, 'an idle database connection was lost'))
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  pipelining.add(db)
  // A quarter of the connections stays for what belongs to no organization: sign-in, readiness, sweeps.
  const total = Math.max(1, Math.floor(max * 0.75))
  shares.set(db, createFairShare({ total, each: Math.max(1, Math.floor(max / 2)) }))
  return { db, pool, address, embedded, close: () => db.destroy() }
}

/** One round trip that proves the database answers. */
export async function pingDatabase(db: Database): Promise<void> {
  await sql`select 1`.execute(db)
}

/** Runs several statements without parameters in one round trip. */
export async function runStatements(tx: Tx, statements: string): Promise<void> {
  await tx.executeQuery(CompiledQuery.raw(statements))
}

/** SQLSTATE of a driver error, if it is one: `23505` unique, `23503` foreign key, `23P01` exclusion. */
export function sqlState(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined
}

/** A connection that is sent the next statement when the last one is answered. */
function oneByOne(connection: DatabaseConnection): DatabaseConnection {
  let last: Promise<unknown> = Promise.resolve()
  return {
    executeQuery<R>(query: CompiledQuery) {
      const answer = last.then(() => connection.executeQuery<R>(query))
      last = answer.catch(() => {})
      return answer
    },
    streamQuery() {
      throw new Error('A transaction does not stream')
    },
  }
}
