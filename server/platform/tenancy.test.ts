import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWorld, type World } from '#test/world.ts'
import { DomainError } from './errors.ts'
import { record } from './events.ts'
import { withTenant } from './tenancy.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

/** Tables that belong to no organization; everything else must be under row security. */
const withoutOrganization = [
  'accounts',
  'inbox',
  'jwks',
  'migrations',
  'passkeys',
  'sessions',
  'sign_in_attempts',
  'two_factors',
  'users',
  'verifications',
]

async function tables() {
  const { rows } = await sql<{
    name: string
    forced: boolean
    enabled: boolean
    policies: number
    scoped: boolean
  }>`
    select c.relname as name, c.relforcerowsecurity as forced, c.relrowsecurity as enabled,
      (select count(*) from pg_policy p where p.polrelid = c.oid) as policies,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped) as scoped
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`.execute(world.app.db)
  return rows
}

test('every table with an organization_id has row security enabled, forced, and a policy for tenants and platform', async () => {
  const scoped = (await tables()).filter((table) => table.scoped || table.name === 'organizations')
  expect(scoped.length).toBeGreaterThan(15)
  expect(
    scoped
      .filter((table) => !table.enabled || !table.forced || table.policies < 2)
      .map((table) => table.name),
  ).toEqual([])
})

test('a table without an organization_id is on the list of those that need none', async () => {
  const unscoped = (await tables())
    .filter((table) => !table.scoped && table.name !== 'organizations')
    .map((table) => table.name)
  expect(unscoped.filter((name) => !withoutOrganization.includes(name))).toEqual([])
})

test('the tenant role without an organization sees no row of any tenant table', async () => {
  await world.brightside.tenant(async (ctx) => record(ctx, 'test.happened', {}))
  const seen = await world.app.db.connection().execute(async (connection) => {
    await sql`begin`.execute(connection)
    await sql`set local role frontdesk_tenant`.execute(connection)
    const counts: Record<string, number> = {}
    for (const { name, scoped } of await tablesWithin(connection)) {
      if (!scoped) continue
      const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(name)}`.execute(
        connection,
      )
      if (rows[0]!.n > 0) counts[name] = rows[0]!.n
    }
    await sql`rollback`.execute(connection)
    return counts
  })
  expect(seen).toEqual({})
})

async function tablesWithin(connection: typeof world.app.db) {
  const { rows } = await sql<{ name: string; scoped: boolean }>`
    select c.relname as name, true as scoped from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped)`.execute(
    connection,
  )
  return rows
}

test('400 interleaved transactions of two organizations through one pool never see the other one', async () => {
  const { brightside, lakeside } = world
  const wrong: string[] = []
  const visit = async (index: number) => {
    const business = index % 2 === 0 ? brightside : lakeside
    await business.tenant(async (ctx) => {
      const before = await ctx.db.selectFrom('agents').select(['id', 'organization_id']).execute()
      const names = await ctx.db.selectFrom('organizations').select('id').execute()
      for (const row of before) if (row.organization_id !== business.id) wrong.push(row.id)
      if (before.length !== 1 || names.length !== 1 || names[0]!.id !== business.id) wrong.push(`${index}`)
    })
  }
  await Promise.all(Array.from({ length: 400 }, (_, index) => visit(index)))
  expect(wrong).toEqual([])
})

test('a row for another organization is refused by the database, not by the code', async () => {
  const insert = world.brightside.tenant((ctx) =>
    ctx.db
      .insertInto('agents')
      .values({
        organization_id: world.lakeside.id,
        id: world.lakeside.id,
        name: 'Intruder',
        vertical: 'dental',
      })
      .execute(),
  )
  await expect(insert).rejects.toThrow(/row-level security/)
})

test('what an operation wrote, recorded and queued vanishes with its error', async () => {
  const { app, brightside } = world
  const failing = withTenant(app, brightside.id, { kind: 'system', reason: 'test' }, async (ctx) => {
    await ctx.db.updateTable('agents').set({ name: 'Renamed' }).execute()
    record(ctx, 'test.failed', {})
    throw new DomainError('conflict', 'No.')
  })
  await expect(failing).rejects.toThrow('No.')
  const left = await brightside.tenant(async (ctx) => ({
    agents: await ctx.db.selectFrom('agents').select('name').execute(),
    events: await ctx.db.selectFrom('events').select('type').where('type', '=', 'test.failed').execute(),
  }))
  expect(left).toEqual({ agents: [{ name: 'Brightside Dental receptionist' }], events: [] })
})
