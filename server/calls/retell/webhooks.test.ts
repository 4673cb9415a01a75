import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Call, CallSummary, PhoneNumber } from '#contract/calls.ts'
import { createWorld, type World } from '#test/world.ts'

const apiKey = 'key_of_the_webhook_badge'
let world: World
let line: PhoneNumber

beforeAll(async () => {
  world = await createWorld({ RETELL_API_KEY: apiKey })
  line = (
    await world.brightside.api<PhoneNumber>('POST', '/api/numbers', {
      agent_id: world.brightside.agentId,
      label: 'Main line',
    })
  ).body
})
afterAll(() => world?.close())

/** Retell's signature: HMAC-SHA-256 over the bytes and the milliseconds of its clock. */
function sign(body: string, { key = apiKey, at = Date.now() } = {}): string {
  return `v=${at},d=${createHmac('sha256', key).update(`${body}${at}`).digest('hex')}`
}

async function tell(path: string, event: object, signature?: (body: string) => string) {
  const payload = JSON.stringify(event)
  return world.http.inject({
    method: 'POST',
    url: path,
    payload,
    headers: { 'content-type': 'application/json', 'x-retell-signature': (signature ?? sign)(payload) },
  })
}

const started = Date.parse('2026-03-02T15:00:00Z')
const about = (callId: string, event: string, more: object = {}) => ({
  event,
  call: {
    call_id: callId,
    call_type: 'phone_call',
    direction: 'inbound',
    from_number: '+12125550199',
    to_number: line.e164,
    start_timestamp: started,
    ...more,
  },
})
const ended = {
  end_timestamp: started + 65_000,
  disconnection_reason: 'user_hangup',
  transcript_object: [
    { role: 'agent', content: 'Hello, this is Brightside.' },
    { role: 'user', content: 'Do you take walk-ins?' },
    { role: 'agent', content: 'On weekdays, yes.' },
  ],
}
const analyzed = {
  ...ended,
  recording_url: 'https://recordings.example.com/one.wav',
  call_analysis: { call_summary: 'Asked about walk-ins.', user_sentiment: 'Positive' },
  call_cost: { combined_cost: 12.5 },
}
const calls = async () =>
  (await world.brightside.api<{ items: CallSummary[] }>('GET', '/api/calls?limit=100')).body.items
const read = async (id: string) => (await world.brightside.api<Call>('GET', `/api/calls/${id}`)).body

const finished = {
  provider: 'retell',
  from_number: '+12125550199',
  status: 'ended',
  end_reason: 'user_hangup',
  outcome: 'answered',
  summary: 'Asked about walk-ins.',
  sentiment: 'positive',
  cost_microusd: 125_000,
  duration_seconds: 65,
  billable: true,
  recording_url: 'https://recordings.example.com/one.wav',
}

test('events in any order, each told three times, come to one call with one transcript', async () => {
  const events = [
    ['call_started', {}],
    ['call_ended', ended],
    ['call_analyzed', analyzed],
  ] as const
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ]
  for (const [at, order] of orders.entries()) {
    for (const index of [...order, ...order, ...order]) {
      const [name, more] = events[index]!
      expect((await tell('/webhooks/retell', about(`order_${at}`, name, more))).statusCode).toBe(204)
      if (at % 2) expect((await world.runJobs()).failed).toEqual([])
    }
    expect((await world.runJobs()).failed).toEqual([])
  }
  const all = await calls()
  expect(all).toHaveLength(orders.length)
  for (const { id } of all) {
    const call = await read(id)
    expect(call).toMatchObject(finished)
    expect(call.messages.map(({ role, content }) => [role, content])).toEqual([
      ['agent', 'Hello, this is Brightside.'],
      ['visitor', 'Do you take walk-ins?'],
      ['agent', 'On weekdays, yes.'],
    ])
    const told = call.events.map(({ kind }) => kind).filter((kind) => kind.startsWith('call_'))
    expect(told.toSorted()).toEqual(['call_analyzed', 'call_ended', 'call_started'])
  }
})

test('the paths of older systems lead to the same door', async () => {
  const before = (await calls()).length
  for (const path of ['/retell-webhook', '/api/retell/webhook', '/api/voice/retell/webhook'])
    expect((await tell(path, about('old_path', 'call_ended', ended))).statusCode).toBe(204)
  await world.runJobs()
  expect(await calls()).toHaveLength(before + 1)
})

test('what Retell did not sign is refused and not kept', async () => {
  const before = (await calls()).length
  const event = about('forged', 'call_ended', ended)
  const forgeries: ((body: string) => string)[] = [
    () => '',
    () => 'v=1,d=00',
    (body) => sign(body, { key: 'another key' }),
    (body) => sign(`${body} `),
    (body) => sign(body, { at: Date.now() - 6 * 60_000 }),
    (body) => sign(body, { at: Date.now() + 6 * 60_000 }),
    (body) => sign(body).slice(0, -2),
  ]
  for (const forge of forgeries) {
    expect((await tell('/webhooks/retell', event, forge)).statusCode).toBe(401)
    const inbound = { event: 'call_inbound', call_inbound: { to_number: line.e164 } }
    expect((await tell('/webhooks/retell-inbound', inbound, forge)).statusCode).toBe(401)
  }
  await world.runJobs()
  expect(await calls()).toHaveLength(before)
  expect((await tell('/webhooks/retell', event)).statusCode).toBe(204)
})

test('a call to a number that nobody has is kept by nobody', async () => {
  const event = about('stranger', 'call_ended', { ...ended, to_number: '+12125550000' })
  expect((await tell('/webhooks/retell', event)).statusCode).toBe(204)
  expect((await world.runJobs()).failed).toEqual([])
  expect((await calls()).filter(({ to_number }) => to_number === '+12125550000')).toEqual([])
})

test('a short call is not billed', async () => {
  const short = { ...ended, end_timestamp: started + 9_000, transcript_object: [] }
  await tell('/webhooks/retell', about('short', 'call_ended', short))
  await world.runJobs()
  expect((await calls()).find(({ duration_seconds }) => duration_seconds === 9)).toMatchObject({
    billable: false,
    outcome: 'abandoned',
  })
})

test('a call that rings is answered with what its agent may say; a paused line is left to its number', async () => {
  const ask = async (call: object) => {
    const answer = await tell('/webhooks/retell-inbound', { event: 'call_inbound', call_inbound: call })
    expect(answer.statusCode).toBe(200)
    return answer.json<{ call_inbound: { dynamic_variables?: Record<string, string> } }>().call_inbound
  }
  const asked = { from_number: '+12125550199', to_number: line.e164, agent_id: 'agent_at_retell' }
  const { dynamic_variables } = await ask(asked)
  expect(dynamic_variables).toMatchObject({
    business_name: 'Brightside Dental',
    industry: 'dental',
    is_open: expect.stringMatching(/^(true|false)$/),
    emergency_number: '911',
  })
  for (const value of Object.values(dynamic_variables!)) {
    expect(value).toBeTypeOf('string')
    expect(value).not.toContain('{{')
  }
  expect(await ask({ ...asked, to_number: '+12125550000' })).toEqual({})
  await world.brightside.api('PATCH', `/api/numbers/${line.id}`, { settings: { answering: false } })
  expect(await ask(asked)).toEqual({})
  await world.brightside.api('PATCH', `/api/numbers/${line.id}`, {
    settings: { answering: true, anonymous_callers: 'refuse' },
  })
  expect(await ask({ to_number: line.e164 })).toEqual({})
  expect(await ask(asked)).not.toEqual({})
})
