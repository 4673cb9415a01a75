import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { openEmbedded } from '../server/platform/embedded/open.ts'
import { serveEmbedded } from '../server/platform/embedded/socket-server.ts'
import { migrate } from '../server/platform/migrations.ts'

/*
 * node db/generate-types.ts           writes db/types.ts from a freshly migrated database
 * node db/generate-types.ts --check   fails when db/types.ts is not what the migrations make
 */

const target = join(import.meta.dirname, 'types.ts')

/** Columns whose check constraint lists their values get these as their type. */
async function listChoices(db: PGlite): Promise<Record<string, string>> {
  const { rows } = await db.query<{
    tab: string
    col: string
    def: string
    has_default: boolean
    nullable: boolean
  }>(`
    select t.relname as tab, a.attname as col, pg_get_constraintdef(c.oid) as def, a.atthasdef as has_default, not a.attnotnull as nullable
    from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
    where c.contype = 'c' and cardinality(c.conkey) = 1 and pg_get_constraintdef(c.oid) ~ '^CHECK \\(\\(\\w+ = ANY \\(ARRAY\\['`)
  return Object.fromEntries(
    rows.map(({ tab, col, def, has_default, nullable }) => {
      const union = [...def.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, value]) => `'${value}'`).join(' | ')
      const type = nullable ? `${union} | null` : union
      return [`${tab}.${col}`, has_default ? `Generated<${type}>` : type]
    }),
  )
}

async function generate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'frontdesk-types-'))
  const db = await openEmbedded()
  const server = await serveEmbedded(db, join(folder, '.s.PGSQL.5432'))
  const pool = new pg.Pool({ host: folder, user: 'postgres', database: 'postgres', max: 1 })
  try {
    await migrate(pool)
    const overrides = JSON.stringify({ columns: await listChoices(db) })
    const mapping = JSON.stringify({
      timestamptz: 'string',
      date: 'string',
      numeric: 'number',
      int8: 'number',
      jsonb: 'JsonColumn',
      bytea: 'Buffer',
      tstzrange: 'string',
      tsvector: 'string',
      vector: 'string',
      halfvec: 'string',
    })
    const out = join(folder, 'types.ts')
    const args = [
      '--dialect',
      'postgres',
      '--url',
      `postgres://postgres@localhost/postgres?host=${folder}`,
      '--out-file',
      out,
      '--type-mapping',
      mapping,
      '--overrides',
      overrides,
      '--exclude-pattern',
      'pgboss.*',
      '--default-schema',
      'public',
    ]
    const bin = join(import.meta.dirname, '../node_modules/kysely-codegen/dist/cli/bin.js')
    const run = await runAsync(process.execPath, [bin, ...args])
    if (run.status !== 0) throw new Error(run.output)
    return readFileSync(out, 'utf8').replace(
      'import type { ColumnType } from "kysely";',
      (line) => `${line}\nimport type { JsonColumn } from "#db/json.ts";`,
    )
  } finally {
    await pool.end()
    await server.stop()
    await db.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Not spawnSync: this very process serves the database that the generator reads. */
async function runAsync(command: string, args: string[]): Promise<{ status: number | null; output: string }> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  return new Promise((done) => child.once('close', (status) => done({ status, output })))
}

const types = await generate()
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== types) {
    console.error('db/types.ts is not what the migrations make. Run: node db/generate-types.ts')
    process.exit(1)
  }
} else {
  writeFileSync(target, types)
  console.log(`db/types.ts: ${types.split('\n').length} lines`)
}
