import { afterAll, beforeAll, expect, test } from 'vitest'
import { defineJob } from '#server/context.ts'
import { newId } from '#server/platform/ids.ts'
import { storeInboxMessage } from '#server/platform/inbox.ts'
import { enqueue } from '#server/platform/jobs.ts'
import { withPlatform } from '#server/platform/tenancy.ts'
import { jobs } from '#server/worker/jobs.ts'
import { createWorld, type World } from '#test/world.ts'

let world: World
let attempts = 0
let mended = false
const Fragile = defineJob<{ number: number }>('test.break-once', { retries: 0 }, async (_job, { number }) => {
  attempts++
  if (!mended) throw new Error(`number ${number} broke`)
})

beforeAll(async () => {
  world = await createWorld()
  jobs.push(Fragile)
  await world.app.jobs.declare(jobs)
  await withPlatform(world.app, ({ db }) =>
    db
      .updateTable('users')
      .set({ role: 'operator' })
      .where('id', '=', world.brightside.owner.user_id)
      .execute(),
  )
})
afterAll(async () => {
  jobs.splice(jobs.indexOf(Fragile), 1)
  await world.close()
})

const operator = <T>(method: string, path: string) => world.brightside.api<T>(method, path)

test('a job that failed for good is seen with its error, goes back to its queue, and runs', async () => {
  await world.brightside.tenant(async (ctx) => enqueue(ctx, Fragile, { number: 7 }))
  expect((await world.runJobs()).failed).toEqual(['test.break-once: number 7 broke'])
  const failed = await operator<{
    items: { id: string; name: string; error: string; organization_id: string; input: object }[]
  }>('GET', '/api/admin/failed-jobs')
  expect(failed.body.items).toMatchObject([
    {
      name: 'test.break-once',
      error: 'number 7 broke',
      organization_id: world.brightside.id,
      input: { number: 7 },
    },
  ])
  mended = true
  expect((await operator('POST', `/api/admin/failed-jobs/${failed.body.items[0]!.id}/retry`)).status).toBe(
    204,
  )
  expect((await world.runJobs()).failed).toEqual([])
  expect(attempts).toBe(2)
  expect((await operator<{ items: unknown[] }>('GET', '/api/admin/failed-jobs')).body.items).toEqual([])
})

test('a job that is queued in a transaction that fails is never run', async () => {
  const before = attempts
  const failing = world.brightside.tenant(async (ctx) => {
    enqueue(ctx, Fragile, { number: 8 })
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  await world.runJobs()
  expect(attempts).toBe(before)
})

test('the queues and the whole schedule are shown', async () => {
  const { body } = await operator<{ queues: { name: string }[]; recurring: { name: string; why: string }[] }>(
    'GET',
    '/api/admin/queues',
  )
  expect(body.queues.map(({ name }) => name)).toContain('knowledge.crawl-site')
  expect(body.recurring.map(({ name }) => name)).toContain('knowledge.resync')
})

test('what providers sent is listed, newest first', async () => {
  await withPlatform(world.app, (ctx) =>
    storeInboxMessage(ctx, { provider: 'stripe', dedupe_key: 'evt_1', headers: {}, body: Buffer.from('{}') }),
  )
  const { body } = await operator<{ items: object[] }>('GET', '/api/admin/inbox?provider=stripe')
  expect(body.items).toMatchObject([{ provider: 'stripe', status: 'received' }])
})

test('an operator finds the link of a password reset; mails of organizations are not among them', async () => {
  const { owner } = world.brightside
  const asked = { email: owner.email }
  expect((await world.api('POST', '/api/auth/request-password-reset', asked)).status).toBe(200)
  await world.http.identity.settle()
  await world.runJobs()
  const message = {
    from: 'a@x.test',
    to: 'b@x.test',
    subject: 'Booked',
    text: 'Booked',
    html: '',
    attachments: [],
  }
  await world.app.providers.email.send(
    { ...message, purpose: 'notification' },
    { idempotencyKey: newId(), organizationId: world.brightside.id, signal: new AbortController().signal },
  )
  const { body } = await operator<{ items: { to: string; purpose: string; text: string }[] }>(
    'GET',
    '/api/admin/mails',
  )
  expect(body.items).toMatchObject([{ to: owner.email, purpose: 'password_reset' }])
  expect(body.items[0]!.text).toContain('/reset-password?token=')
})

test('nobody but an operator finds any of it', async () => {
  for (const path of [
    '/api/admin/queues',
    '/api/admin/failed-jobs',
    '/api/admin/inbox',
    '/api/admin/mails',
  ]) {
    expect((await world.lakeside.api('GET', path)).status).toBe(404)
    expect((await world.api('GET', path)).status).toBe(401)
  }
})
