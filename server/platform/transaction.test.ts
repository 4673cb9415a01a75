import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWorld, type World } from '#test/world.ts'
import { reserveConnection } from './database.ts'
import { record } from './events.ts'
import { newId } from './ids.ts'
import { commitWith, type TenantContext, withTenant } from './tenancy.ts'
import { openTransaction } from './transaction.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const keep = (ctx: TenantContext, key: string) =>
  ctx.db
    .insertInto('idempotency_keys')
    .values({ organization_id: ctx.organizationId, key, request_hash: 'x' })
    .returning('key')
    .executeTakeFirst()

const kept = async (key: string) =>
  (await sql<{ key: string }>`select key from idempotency_keys where key = ${key}`.execute(world.app.db)).rows
    .length

test('statements are sent in the order of the calls, without waiting for each other', async () => {
  const keys = Array.from({ length: 20 }, (_, i) => `order-${String(i).padStart(2, '0')}`)
  const seen = await world.brightside.tenant(async (ctx) => {
    const sent = keys.map((key) => keep(ctx, key))
    const rows = await ctx.db
      .selectFrom('idempotency_keys')
      .select('key')
      .where('key', 'like', 'order-%')
      .execute()
    await Promise.all(sent)
    return rows.length
  })
  expect(seen).toBe(20)
})

test('commitWith stores rows and events with the last statement, and hands over its answer', async () => {
  const id = newId()
  const answer = await world.brightside.tenant(async (ctx) => {
    record(ctx, 'test.happened', { id })
    return commitWith(ctx, keep(ctx, 'with-the-last'))
  })
  expect(answer).toEqual({ key: 'with-the-last' })
  const events = await sql`select from events where payload->>'id' = ${id}`.execute(world.app.db)
  expect(events.rows).toHaveLength(1)
})

test('a statement after the commit is refused, for it would belong to no transaction', async () => {
  const late = world.brightside.tenant(async (ctx) => {
    await commitWith(ctx, keep(ctx, 'in-time'))
    await keep(ctx, 'too-late')
  })
  await expect(late).rejects.toThrow('This transaction has ended')
  expect(await kept('in-time')).toBe(1)
  expect(await kept('too-late')).toBe(0)
})

test('when the last statement fails, nothing is stored and its error is told', async () => {
  const failing = world.brightside.tenant(async (ctx) => {
    await keep(ctx, 'before-the-last')
    await commitWith(
      ctx,
      ctx.db
        .insertInto('idempotency_keys')
        .values({ key: 'x', request_hash: 'x', organization_id: world.lakeside.id })
        .execute(),
    )
  })
  await expect(failing).rejects.toThrow(/row-level security/)
  expect(await kept('before-the-last')).toBe(0)
})

test('a failure that the work swallowed is no silent loss: the commit says so', async () => {
  const swallowed = world.brightside.tenant(async (ctx) => {
    await keep(ctx, 'swallowed')
    await sql`select 1 / 0`.execute(ctx.db).catch(() => {})
  })
  await expect(swallowed).rejects.toThrow('rolled back')
  expect(await kept('swallowed')).toBe(0)
})

test('where the beginning fails, nothing behind it runs and its error is told', async () => {
  const { db } = world.app
  const transaction = openTransaction((use) => reserveConnection(db, use), 'set local role nobody_knows')
  const write = sql`insert into users (id, email, name, email_verified) values (gen_random_uuid(), 'x@example.com', 'X', true)`
  await expect(write.execute(transaction.db)).rejects.toThrow('nobody_knows')
  await transaction.rollback()
  expect((await sql`select from users where email = 'x@example.com'`.execute(db)).rows).toEqual([])
})

test('a transaction takes no connection before its first statement', async () => {
  await withTenant(world.app, world.brightside.id, { kind: 'system', reason: 'test' }, async (ctx) => {
    expect(ctx.transaction.begun).toBe(false)
    const sent = keep(ctx, 'first')
    expect(ctx.transaction.begun).toBe(true)
    await sent
  })
})

test('without a connection every statement is refused, and so is the end', async () => {
  const transaction = openTransaction(() => Promise.reject(new Error('no connection')), 'select 1')
  await expect(sql`select 1`.execute(transaction.db)).rejects.toThrow('no connection')
  await expect(sql`select 1`.execute(transaction.db)).rejects.toThrow('no connection')
  await transaction.rollback()
  await transaction.ended
})
