import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWorld, type World } from '#test/world.ts'
import { claimInboxMessage, settleInboxMessage, storeInboxMessage } from './inbox.ts'
import { withPlatform } from './tenancy.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const store = (dedupe_key: string) =>
  withPlatform(world.app, (ctx) =>
    storeInboxMessage(ctx, {
      provider: 'retell',
      dedupe_key,
      headers: { 'x-signature': 'abc' },
      body: Buffer.from('{"event":"call_ended"}'),
    }),
  )

test('one event that comes twenty times at once is stored once', async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, () => store('call-1')))
  expect(ids.filter(Boolean)).toHaveLength(1)
})

test('a stored event is claimed by one of many, settled once, and not claimed again', async () => {
  const id = (await store('call-2'))!
  let effects = 0
  const work = () =>
    withPlatform(world.app, async (ctx) => {
      if (!(await claimInboxMessage(ctx, id))) return
      effects++
      await settleInboxMessage(ctx, id, 'done')
    })
  await Promise.all(Array.from({ length: 10 }, work))
  await work()
  expect(effects).toBe(1)
})

test('an event whose handling failed can be claimed again, with its error kept', async () => {
  const id = (await store('call-3'))!
  await withPlatform(world.app, async (ctx) => {
    await claimInboxMessage(ctx, id)
    await settleInboxMessage(ctx, id, 'failed', 'the provider was away')
  })
  const again = await withPlatform(world.app, (ctx) => claimInboxMessage(ctx, id))
  expect(again).toMatchObject({ status: 'failed', attempts: 1, error: 'the provider was away' })
})
