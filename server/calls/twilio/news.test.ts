import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Call, CallSummary, PhoneNumber } from '#contract/calls.ts'
import { createWorld, type World } from '#test/world.ts'
import { placeCall, postForm, twilioEnvironment } from './test-caller.ts'

let world: World
let line: PhoneNumber

beforeAll(async () => {
  world = await createWorld(twilioEnvironment)
  line = (
    await world.brightside.api<PhoneNumber>('POST', '/api/numbers', {
      agent_id: world.brightside.agentId,
      provider: 'twilio',
      number: '+12125550170',
    })
  ).body
})
afterAll(() => world?.close())

const listCalls = async () =>
  (await world.brightside.api<{ items: CallSummary[] }>('GET', '/api/calls?limit=100')).body.items
const callOf = async (sid: string): Promise<Call> => {
  for (const { id } of await listCalls()) {
    const { body } = await world.brightside.api<Call>('GET', `/api/calls/${id}`)
    if (body.events.some(({ detail }) => detail.provider_call_id === sid)) return body
  }
  throw new Error(`No call ${sid}`)
}

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
]

test('news in any order, each told three times, come to one ended call', async () => {
  const before = (await listCalls()).length
  for (const [at, order] of orders.entries()) {
    const { about } = placeCall(world, line.e164)
    const at1500 = 'Mon, 02 Mar 2026 15:00:00 +0000'
    const at1501 = 'Mon, 02 Mar 2026 15:01:05 +0000'
    const news: Record<string, string>[] = [
      { CallStatus: 'ringing', SequenceNumber: '0', Timestamp: at1500 },
      { CallStatus: 'in-progress', SequenceNumber: '1', Timestamp: at1500 },
      { CallStatus: 'completed', SequenceNumber: '2', Timestamp: at1501, CallDuration: '65' },
    ]
    for (const index of [...order, ...order, ...order]) {
      const path = at % 2 ? '/voice/twilio/status' : '/webhook/twilio/status'
      expect((await postForm(world, path, { ...about, ...news[index] })).statusCode).toBe(204)
      if (at % 2) expect((await world.runJobs()).failed).toEqual([])
    }
    expect((await world.runJobs()).failed).toEqual([])
    const stored = await callOf(about.CallSid)
    expect(stored).toMatchObject({ status: 'ended', end_reason: 'user_hangup', duration_seconds: 65 })
    const told = stored.events.map(({ kind }) => kind).filter((kind) => kind.startsWith('status_'))
    expect(told.toSorted()).toEqual(['status_completed', 'status_in-progress', 'status_ringing'])
  }
  expect(await listCalls()).toHaveLength(before + orders.length)
})

test('news of a number that nobody has are kept by nobody', async () => {
  const { about } = placeCall(world, '+12125550998')
  expect(
    (await postForm(world, '/voice/twilio/status', { ...about, CallStatus: 'completed' })).statusCode,
  ).toBe(204)
  expect((await world.runJobs()).failed).toEqual([])
  expect((await listCalls()).filter(({ to_number }) => to_number === '+12125550998')).toEqual([])
})
