import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { sha256 } from './secrets.ts'

const folder = join(import.meta.dirname, '../../db/migrations')
/** Any number will do, as long as nobody else on this database uses it: processes that start together take turns. */
const advisoryLock = 7_207_142

export interface Migration {
  name: string
  statements: string
  hash: string
}

/** The migrations of this version, in order. */
export function listMigrations(): Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}_[a-z0-9_]+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const statements = readFileSync(join(folder, file), 'utf8')
      return { name: file.replace(/\.sql$/, ''), statements, hash: sha256(statements) }
    })
}

/**
 * Brings a database to this version. Each migration runs in a transaction of its own; one that ran before is
 * never run again, and one that was edited since is refused, for a migrated database no longer follows from it.
 * @returns names of those that ran now
 */
export async function migrate(pool: pg.Pool): Promise<string[]> {
  const client = await pool.connect()
  try {
    await client.query(`select pg_advisory_lock(${advisoryLock})`)
    await client.query(
      'create table if not exists migrations (name text primary key, hash text not null, ran_at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from migrations')
    const ran = new Map(rows.map((row) => [row.name, row.hash]))
    const now: string[] = []
    for (const migration of listMigrations()) {
      const before = ran.get(migration.name)
      if (before === migration.hash) continue
      if (before)
        throw new Error(
          `Migration ${migration.name} was edited after it ran on this database. Put it back as it was and add a new one.`,
        )
      await runMigration(client, migration)
      now.push(migration.name)
    }
    return now
  } finally {
    await client.query(`select pg_advisory_unlock(${advisoryLock})`).catch(() => {})
    client.release()
  }
}

async function runMigration(client: pg.PoolClient, { name, statements, hash }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(statements)
    await client.query('insert into migrations (name, hash) values ($1, $2)', [name, hash])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}
