import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { openEmbedded } from '#server/platform/embedded/open.ts'
import { serveEmbedded } from '#server/platform/embedded/socket-server.ts'
import { listMigrations, migrate } from '#server/platform/migrations.ts'
import { sha256 } from '#server/platform/secrets.ts'

/*
 * A migrated database that every test file starts from: copied within PostgreSQL when TEST_DATABASE_URL names one,
 * loaded from a dumped folder of the embedded database when it does not.
 */

/** Changes with every migration, so that an old template is never taken for the present one. */
export const templateName = `frontdesk_test_${sha256(
  listMigrations()
    .map((migration) => migration.hash)
    .join(),
).slice(0, 12)}`
export const dumpFile = join(tmpdir(), `${templateName}.tar`)

/** Vitest runs this once before all files. */
export default async function setup(): Promise<void> {
  if (process.env.TEST_DATABASE_URL) await makePostgresTemplate(process.env.TEST_DATABASE_URL)
  else await makeEmbeddedDump()
}

async function makePostgresTemplate(url: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  try {
    await admin.query('select pg_advisory_lock(7207143)')
    const { rowCount } = await admin.query('select from pg_database where datname = $1 and datistemplate', [
      templateName,
    ])
    if (rowCount) return
    await admin.query(`drop database if exists ${templateName}`)
    await admin.query(`create database ${templateName}`)
    const address = databaseUrl(url, templateName)
    const pool = new pg.Pool({ connectionString: address, max: 2 })
    await migrate(pool)
    await pool.end()
    await installJobs({ connectionString: address })
    await admin.query(`alter database ${templateName} is_template true`)
  } finally {
    await admin.end()
  }
}

async function makeEmbeddedDump(): Promise<void> {
  if (existsSync(dumpFile)) return
  const folder = join(tmpdir(), `${templateName}-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  const db = await openEmbedded()
  const server = await serveEmbedded(db, join(folder, '.s.PGSQL.5432'))
  const address = { host: folder, port: 5432, user: 'postgres', database: 'postgres' }
  const pool = new pg.Pool({ ...address, max: 2 })
  await migrate(pool)
  await pool.end()
  await installJobs(address)
  await server.stop()
  const dump = await db.dumpDataDir('none')
  await db.close()
  writeFileSync(`${dumpFile}.${process.pid}`, Buffer.from(await dump.arrayBuffer()))
  renameSync(`${dumpFile}.${process.pid}`, dumpFile)
  rmSync(folder, { recursive: true, force: true })
}

/** The job tables belong to the template too: making them takes longer than copying everything. */
async function installJobs(address: object): Promise<void> {
  const boss = new PgBoss({ ...address, supervise: false, schedule: false })
  boss.on('error', () => {})
  await boss.start()
  await boss.stop({ graceful: false, close: true })
}

export function databaseUrl(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.toString()
}
