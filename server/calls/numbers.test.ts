import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PhoneNumber } from '#contract/calls.ts'
import { createWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world?.close())

const add = (body: object, as = world.brightside) => as.api<PhoneNumber>('POST', '/api/numbers', body)

test('a number of the sandbox is made up; one of your own is read as people write it', async () => {
  const { agentId } = world.brightside
  const made = await add({ agent_id: agentId, label: 'Front desk' })
  expect(made.status).toBe(201)
  expect(made.body).toMatchObject({
    label: 'Front desk',
    provider: 'sandbox',
    agent_id: agentId,
    agent_name: 'Brightside Dental receptionist',
    settings: { answering: true, recording: 'off', disclose_ai: 'auto', max_call_minutes: 20 },
  })
  expect(made.body.e164).toMatch(/^\+1[2-9]\d{2}55501\d{2}$/)
  const own = await add({ agent_id: agentId, provider: 'retell', number: '(212) 555-0187' })
  expect(own.body.e164).toBe('+12125550187')
  const { body } = await world.brightside.api<{ items: PhoneNumber[] }>('GET', '/api/numbers')
  expect(body.items.map(({ id }) => id)).toEqual([made.body.id, own.body.id])
})

test('one number belongs to one business, until it is released', async () => {
  const number = '+12125550188'
  const mine = await add({ agent_id: world.brightside.agentId, provider: 'twilio', number })
  const theirs = { agent_id: world.lakeside.agentId, provider: 'twilio', number }
  expect((await add(theirs, world.lakeside)).body).toMatchObject({ status: 409, code: 'conflict' })
  expect((await world.lakeside.api('DELETE', `/api/numbers/${mine.body.id}`)).status).toBe(404)
  expect((await world.brightside.api('DELETE', `/api/numbers/${mine.body.id}`)).status).toBe(204)
  expect((await add(theirs, world.lakeside)).status).toBe(201)
})

test('a line is changed piece by piece', async () => {
  const { body: line } = await add({ agent_id: world.brightside.agentId })
  const change = (body: object) => world.brightside.api<PhoneNumber>('PATCH', `/api/numbers/${line.id}`, body)
  await change({ settings: { transfer_number: '212 555 0111', recording: 'with_consent' } })
  const after = await change({ label: 'After hours', settings: { max_call_minutes: 5 } })
  expect(after.body).toMatchObject({
    label: 'After hours',
    settings: { transfer_number: '+12125550111', recording: 'with_consent', max_call_minutes: 5 },
  })
  expect((await change({ settings: { transfer_number: 'nobody' } })).body).toMatchObject({
    errors: [{ path: 'settings.transfer_number' }],
  })
})

test('agents of others and people without the right are refused', async () => {
  expect((await add({ agent_id: world.lakeside.agentId })).status).toBe(404)
  const { brightside } = world
  const body = { agent_id: brightside.agentId }
  expect((await brightside.api('POST', '/api/numbers', body, brightside.member)).status).toBe(403)
  expect((await add({ agent_id: brightside.agentId, provider: 'retell' })).body).toMatchObject({
    errors: [{ path: 'number' }],
  })
})

test('however many numbers a business adds, each is added', async () => {
  for (let at = 0; at < 12; at++) {
    const number = `+1646555010${at % 10}`
    expect((await add({ agent_id: world.lakeside.agentId, number }, world.lakeside)).status).toBe(
      at < 10 ? 201 : 409,
    )
  }
})
