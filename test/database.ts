import { randomBytes } from 'node:crypto'
import { mkdtempSync, openAsBlob, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type OpenDatabase, openDatabase } from '#server/platform/database.ts'
import { openEmbedded } from '#server/platform/embedded/open.ts'
import { serveEmbedded } from '#server/platform/embedded/socket-server.ts'
import { createLogger } from '#server/platform/logger.ts'
import { databaseUrl, dumpFile, templateName } from './database-template.ts'

export interface TestDatabase extends OpenDatabase {
  /** Closes and drops it. */
  drop(): Promise<void>
}

/** A fresh, migrated database of its own for one test file. */
export function createTestDatabase(): Promise<TestDatabase> {
  const url = process.env.TEST_DATABASE_URL
  return url ? copyPostgres(url) : loadEmbedded()
}

async function copyPostgres(url: string): Promise<TestDatabase> {
  const name = `frontdesk_t_${randomBytes(6).toString('hex')}`
  await administer(url, `create database ${name} template ${templateName}`)
  const database = openDatabase(databaseUrl(url, name), createLogger('silent'))
  return {
    ...database,
    async drop() {
      await database.close().catch(() => {})
      await administer(url, `drop database ${name} with (force)`)
    },
  }
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

async function loadEmbedded(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'frontdesk-test-'))
  const embedded = await openEmbedded(undefined, await openAsBlob(dumpFile))
  const server = await serveEmbedded(embedded, join(folder, '.s.PGSQL.5432'))
  const database = openDatabase(
    { host: folder, port: 5432, user: 'postgres', database: 'postgres' },
    createLogger('silent'),
  )
  return {
    ...database,
    async drop() {
      await database.close().catch(() => {})
      await server.stop()
      await embedded.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
