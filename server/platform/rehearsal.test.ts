import { afterAll, beforeAll, expect, test } from 'vitest'
import { defineJob } from '#server/context.ts'
import { createWorld, type World } from '#test/world.ts'
import { record } from './events.ts'
import { enqueue } from './jobs.ts'
import { rehearse } from './rehearsal.ts'
import { type Actor, withTenant } from './tenancy.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const actor: Actor = { kind: 'system', reason: 'test' }
const nameOf = (host: Parameters<typeof withTenant>[0]) =>
  withTenant(host, world.brightside.id, actor, async ({ db }) => {
    const row = await db.selectFrom('agents').select('name').executeTakeFirstOrThrow()
    return row.name
  })
const rename = (host: Parameters<typeof withTenant>[0], name: string) =>
  withTenant(host, world.brightside.id, actor, ({ db }) => db.updateTable('agents').set({ name }).execute())

test('a rehearsal sees its own past over several transactions, and nobody else does', async () => {
  const rehearsal = rehearse(world.app, world.app.clock)
  await rename(rehearsal, 'Rehearsed once')
  await rename(rehearsal, 'Rehearsed twice')
  expect(await nameOf(rehearsal)).toBe('Rehearsed twice')
  expect(await nameOf(world.app)).toBe('Brightside Dental receptionist')
  expect(await nameOf(rehearse(world.app, world.app.clock))).toBe('Brightside Dental receptionist')
})

test('what is rolled back in a rehearsal is not part of its past', async () => {
  const rehearsal = rehearse(world.app, world.app.clock)
  const failing = withTenant(rehearsal, world.brightside.id, actor, async ({ db }) => {
    await db.updateTable('agents').set({ name: 'Never' }).execute()
    throw new Error('changed its mind')
  })
  await expect(failing).rejects.toThrow('changed its mind')
  expect(await nameOf(rehearsal)).toBe('Brightside Dental receptionist')
})

test('transactions at the same time take turns: the second sees what the first did', async () => {
  const rehearsal = rehearse(world.app, world.app.clock)
  const [, name] = await Promise.all([rename(rehearsal, 'First'), nameOf(rehearsal)])
  expect(name).toBe('First')
})

test('no event is kept and no job queued', async () => {
  const Never = defineJob('test.never', {}, async () => {
    throw new Error('This job must not run')
  })
  const rehearsal = rehearse(world.app, world.app.clock)
  await withTenant(rehearsal, world.brightside.id, actor, async (ctx) => {
    record(ctx, 'test.happened', {})
    enqueue(ctx, Never, {})
  })
  const kept = await world.brightside.tenant(({ db }) =>
    db.selectFrom('events').select('id').where('type', '=', 'test.happened').execute(),
  )
  expect(kept).toEqual([])
})

test('row security holds in it: another organization stays out of sight', async () => {
  const rehearsal = rehearse(world.app, world.app.clock)
  const seen = await withTenant(rehearsal, world.brightside.id, actor, ({ db }) =>
    db.selectFrom('agents').select('organization_id').execute(),
  )
  expect(new Set(seen.map((row) => row.organization_id))).toEqual(new Set([world.brightside.id]))
})

test('a write outside of a transaction is refused, for it would remain', async () => {
  const { db } = rehearse(world.app, world.app.clock)
  await expect(db.updateTable('agents').set({ name: 'Stays' }).execute()).rejects.toThrow('transactions only')
  expect(await nameOf(world.app)).toBe('Brightside Dental receptionist')
})
