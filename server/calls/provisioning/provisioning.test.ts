import { afterAll, beforeAll, expect, test } from 'vitest'
import type { NumberOffer, PhoneNumber, Provisioning } from '#contract/calls.ts'
import { openRetell, type Seller } from '#server/providers/voice/test-sellers.ts'
import { type Business, createWorld, type World } from '#test/world.ts'

let world: World
let seller: Seller
beforeAll(async () => {
  seller = await openRetell()
  world = await createWorld({ RETELL_API_KEY: 'key_test', RETELL_BASE_URL: seller.url })
})
afterAll(async () => {
  await world?.close()
  await seller?.close()
})

type Found = { provider: string; providers: string[]; items: NumberOffer[] }
const search = (body: object, as: Business = world.brightside) =>
  as.api<Found>('POST', '/api/numbers/search', body)
const enable = (as: Business, body: object = {}) =>
  as.api<Provisioning>('POST', '/api/provisionings', { agent_id: as.agentId, area_code: '212', ...body })
const read = async (as: Business, id: string) =>
  (await as.api<Provisioning>('GET', `/api/provisionings/${id}`)).body
const numbers = async (as: Business) =>
  (await as.api<{ items: PhoneNumber[] }>('GET', '/api/numbers')).body.items
const states = ({ steps }: Provisioning) => steps.map(({ state }) => state)

test('numbers are searched at the provider that there is a key for, or at the sandbox when told', async () => {
  expect((await search({ area_code: '212' })).body).toEqual({
    provider: 'retell',
    providers: ['retell', 'sandbox'],
    items: [{ number: null, area_code: '212', place: null }],
  })
  const { body } = await search({ area_code: '415', provider: 'sandbox' })
  expect(body.items.map(({ number }) => number)).toContainEqual(expect.stringMatching(/^\+141555501\d\d$/))
  expect((await search({ area_code: '12' })).body).toMatchObject({ errors: [{ path: 'area_code' }] })
  expect((await search({ area_code: '212', provider: 'twilio' })).status).toBe(400)
  const { brightside } = world
  const asked = { area_code: '212' }
  expect((await brightside.api('POST', '/api/numbers/search', asked, brightside.member)).status).toBe(403)
  expect((await brightside.api('POST', '/api/numbers/search', asked, null)).status).toBe(401)
})

test('one click leads to a number that answers, with steps to watch', async () => {
  const { brightside } = world
  const { status, body } = await enable(brightside, { label: 'Main line' })
  expect(status).toBe(202)
  expect(states(body)).toEqual(['running', 'waiting', 'waiting', 'waiting'])
  expect((await world.runJobs()).failed).toEqual([])
  const done = await read(brightside, body.id)
  expect(done).toMatchObject({ status: 'done', provider: 'retell', error: null })
  expect(states(done)).toEqual(['done', 'done', 'done', 'done'])
  expect(await numbers(brightside)).toMatchObject([
    { e164: done.number, label: 'Main line', provider: 'retell', agent_id: brightside.agentId },
  ])
  expect(seller.held()).toEqual([done.number])
})

test('a number of the sandbox needs nobody, and is not offered again', async () => {
  const { lakeside } = world
  const [offer] = (await search({ area_code: '312', provider: 'sandbox' }, lakeside)).body.items
  const wish = { provider: 'sandbox', area_code: '312', number: offer!.number }
  const { body } = await enable(lakeside, wish)
  await world.runJobs()
  expect(await read(lakeside, body.id)).toMatchObject({ status: 'done', number: offer!.number })
  const after = (await search({ area_code: '312', provider: 'sandbox' }, lakeside)).body.items
  expect(after.map(({ number }) => number)).not.toContain(offer!.number)
  const taken = await enable(world.brightside, wish)
  await world.runJobs()
  expect(await read(world.brightside, taken.body.id)).toMatchObject({
    status: 'failed',
    error: expect.stringContaining('in use'),
  })
  expect((await world.brightside.api('DELETE', `/api/provisionings/${taken.body.id}`)).status).toBe(204)
})

test('who asks twice, even at once, gets the one that is on its way', async () => {
  const before = seller.held().length
  const both = await Promise.all([enable(world.brightside), enable(world.brightside)])
  expect(both.map(({ status }) => status)).toEqual([202, 202])
  expect(both[0]!.body.id).toBe(both[1]!.body.id)
  await world.runJobs()
  expect(seller.held()).toHaveLength(before + 1)
})

test('a refused order fails with a reason, and goes on from there when told', async () => {
  const { brightside } = world
  const before = seller.held().length
  seller.answerNext('reject')
  const { id } = (await enable(brightside)).body
  expect((await world.runJobs()).failed).toEqual([])
  const failed = await read(brightside, id)
  expect(failed).toMatchObject({ status: 'failed', error: expect.stringContaining('Retell') })
  expect(states(failed)).toEqual(['failed', 'waiting', 'waiting', 'waiting'])
  const again = await brightside.api<Provisioning>('POST', `/api/provisionings/${id}/attempts`)
  expect(again).toMatchObject({ status: 202, body: { status: 'running', error: null } })
  await world.runJobs()
  expect((await read(brightside, id)).status).toBe('done')
  expect(seller.held()).toHaveLength(before + 1)
})

test('when the answer to an order is lost, the provider is asked before anything is bought again', async () => {
  const { brightside } = world
  const before = seller.held()
  const orders = seller.orders()
  seller.answerNext('sell_and_drop')
  const { id } = (await enable(brightside)).body
  expect((await world.runJobs()).failed).toHaveLength(1)
  const unsure = await read(brightside, id)
  expect(unsure).toMatchObject({ status: 'running', number_id: null, error: expect.any(String) })
  expect((await brightside.api('DELETE', `/api/provisionings/${id}`)).status).toBe(409)
  await world.runJobs({ delayed: true })
  const done = await read(brightside, id)
  expect(done).toMatchObject({ status: 'done', error: null })
  expect(seller.orders()).toBe(orders + 1)
  expect(seller.held()).toHaveLength(before.length + 1)
  expect(seller.held()).toContain(done.number)
})

test('an order that was taken for lost and comes through late is found, and the surplus given back', async () => {
  const { brightside } = world
  const before = seller.held().length
  seller.answerNext('sell_and_drop')
  const { id } = (await enable(brightside)).body
  await world.runJobs()
  const retell = world.app.providers.numbers.get('retell')!
  await retell.buy({ key: id, country: 'US', area_code: '212', number: null })
  expect(seller.held()).toHaveLength(before + 2)
  await world.runJobs({ delayed: true })
  const { status, number } = await read(brightside, id)
  expect(status).toBe('done')
  expect(seller.held()).toHaveLength(before + 1)
  expect(seller.held()).toContain(number)
})

test('a busy provider is tried again by itself, and after the last try a person decides', async () => {
  const { brightside } = world
  const before = seller.held().length
  seller.answerNext('busy')
  const first = (await enable(brightside)).body
  expect((await world.runJobs({ delayed: true })).failed).toHaveLength(1)
  expect((await read(brightside, first.id)).status).toBe('done')
  seller.answerNext('busy', 5)
  const { id } = (await enable(brightside)).body
  expect((await world.runJobs({ delayed: true })).failed).toHaveLength(5)
  expect(await read(brightside, id)).toMatchObject({
    status: 'failed',
    error: expect.stringContaining('Retell'),
  })
  await brightside.api('POST', `/api/provisionings/${id}/attempts`)
  await world.runJobs()
  expect((await read(brightside, id)).status).toBe('done')
  expect(seller.held()).toHaveLength(before + 2)
})

test('a number that is let go is given back to whom it was bought from', async () => {
  const { brightside } = world
  const line = (await numbers(brightside)).find(({ provider }) => provider === 'retell')!
  expect(seller.held()).toContain(line.e164)
  expect((await brightside.api('DELETE', `/api/numbers/${line.id}`)).status).toBe(204)
  await world.runJobs()
  expect(seller.held()).not.toContain(line.e164)
})

test('another business sees nothing of it and can do nothing with it', async () => {
  const { brightside, lakeside } = world
  const { items } = (await brightside.api<{ items: Provisioning[] }>('GET', '/api/provisionings')).body
  const { id } = items[0]!
  for (const [method, path] of [
    ['GET', `/api/provisionings/${id}`],
    ['DELETE', `/api/provisionings/${id}`],
    ['POST', `/api/provisionings/${id}/attempts`],
  ])
    expect((await lakeside.api(method!, path!)).status).toBe(404)
  const theirs = (await lakeside.api<{ items: Provisioning[] }>('GET', '/api/provisionings')).body.items
  expect(theirs.map((one) => one.id)).not.toContain(id)
  expect((await enable(lakeside, { agent_id: brightside.agentId })).status).toBe(404)
  const body = { agent_id: brightside.agentId, area_code: '212' }
  expect((await brightside.api('POST', '/api/provisionings', body, brightside.viewer)).status).toBe(403)
})
