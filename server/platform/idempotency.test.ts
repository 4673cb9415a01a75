import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const create = (key: string, body: object) =>
  world.brightside.api('POST', '/api/agents', body, undefined, { 'idempotency-key': key })

test('ten creations at once with one key make one thing, and all get the same answer', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => create('once-1', { name: 'Once' })))
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
  expect(answers.every(({ status }) => status === 201)).toBe(true)
  expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true')).toHaveLength(9)
  const { body } = await world.brightside.api<{ items: { name: string }[] }>('GET', '/api/agents')
  expect(body.items.filter(({ name }) => name === 'Once')).toHaveLength(1)
})

test('the same key with another request is refused', async () => {
  await create('once-2', { name: 'First' })
  expect(await create('once-2', { name: 'Second' })).toMatchObject({
    status: 409,
    body: { code: 'idempotency_key_reused' },
  })
})

test('a creation that was refused leaves its key free', async () => {
  expect((await create('once-3', { name: '' })).status).toBe(400)
  expect((await create('once-3', { name: 'Now right' })).status).toBe(201)
})

test('the same key in another organization is another key', async () => {
  const mine = await create('once-4', { name: 'Mine' })
  const theirs = await world.lakeside.api('POST', '/api/agents', { name: 'Mine' }, undefined, {
    'idempotency-key': 'once-4',
  })
  expect(theirs.status).toBe(201)
  expect(theirs.body.id).not.toBe(mine.body.id)
})
