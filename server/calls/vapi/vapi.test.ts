import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Call, CallSummary, PhoneNumber } from '#contract/calls.ts'
import { createWorld, type World } from '#test/world.ts'
import { makeVoiceSecret } from '../voice-secret.ts'

const secret = 'the secret that was typed at Vapi'
let world: World
let line: PhoneNumber
let brain: string

beforeAll(async () => {
  world = await createWorld({ VAPI_SERVER_SECRET: secret })
  const { agentId } = world.brightside
  line = (await world.brightside.api<PhoneNumber>('POST', '/api/numbers', { agent_id: agentId })).body
  brain = `/voice/vapi/${makeVoiceSecret(world.app.vault, { agentId, key: 1 })}/chat/completions`
})
afterAll(() => world?.close())

const customer = { number: '+12125550199' }
const callOf = (id: string) => ({
  id,
  type: 'inboundPhoneCall',
  customer,
  phoneNumber: { number: line.e164 },
})
const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
  world.http.inject({ method: 'POST', url, payload, headers })
const tell = (message: object, headers: Record<string, string> = { 'x-vapi-secret': secret }) =>
  post('/webhooks/vapi', { message: { timestamp: 1_772_463_600_000, ...message } }, headers)
const calls = async () =>
  (await world.brightside.api<{ items: CallSummary[] }>('GET', '/api/calls?limit=100')).body.items
const latest = async () => {
  const [first] = await calls()
  return (await world.brightside.api<Call>('GET', `/api/calls/${first!.id}`)).body
}

interface Completion {
  object: string
  model: string
  choices: {
    message: { content: string; tool_calls?: { function: { name: string; arguments: string } }[] }
    finish_reason: string
  }[]
}
interface Chunk {
  object: string
  choices: { delta: { role?: string; content?: string }; finish_reason: string | null }[]
}

const hours = [
  { role: 'system', content: 'You are helpful.' },
  { role: 'assistant', content: 'Brightside Dental, how can I help?' },
  { role: 'user', content: 'what are your opening hours on monday' },
]

test('a turn is answered chunk by chunk as OpenAI does, under both addresses', async () => {
  for (const [at, path] of [brain, `${brain}/chat/completions`].entries()) {
    const answer = await post(path, {
      model: 'frontdesk',
      stream: true,
      messages: hours,
      call: callOf(`s${at}`),
    })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toContain('text/event-stream')
    const events = answer.body.split('\n\n').filter(Boolean)
    expect(events.pop()).toBe('data: [DONE]')
    const chunks = events.map((event): Chunk => JSON.parse(event.replace(/^data: /, '')))
    expect(new Set(chunks.map(({ object }) => object))).toEqual(new Set(['chat.completion.chunk']))
    expect(chunks[0]!.choices[0]!.delta).toEqual({ role: 'assistant', content: '' })
    expect(chunks.at(-1)!.choices[0]).toMatchObject({ delta: {}, finish_reason: 'stop' })
    const words = chunks.map(({ choices }) => choices[0]!.delta.content ?? '').join('')
    expect(words).toMatch(/9/)
  }
})

test('a turn is answered whole, wherever the call is named, and a repeat gets the same words', async () => {
  const ask = async (where: object) => {
    const answer = await post(brain, { model: 'frontdesk', messages: hours, ...where })
    return answer.json<Completion>().choices[0]!
  }
  const first = await ask({ metadata: { call: callOf('whole') } })
  expect(first).toMatchObject({ finish_reason: 'stop', message: { content: expect.stringMatching(/9/) } })
  const before = await calls()
  expect((await ask({ call: callOf('whole') })).message.content).toBe(first.message.content)
  expect(await calls()).toHaveLength(before.length)
  const call = await latest()
  expect(call).toMatchObject({ provider: 'vapi', status: 'live', from_number: customer.number })
  expect(call.turns).toHaveLength(1)
  expect(call.messages.filter(({ role }) => role === 'visitor')).toHaveLength(1)
})

test('before anybody has spoken the receptionist greets; after a tool nothing is said', async () => {
  const system = hours.slice(0, 1)
  const greeted = await post(brain, { messages: system, call: callOf('greeted') })
  expect(greeted.json<Completion>().choices[0]!.message.content).toContain('Brightside Dental')
  const after = [...hours.slice(0, 2), { role: 'tool', content: 'done', tool_call_id: 'c' }]
  const silent = await post(brain, { messages: after, call: callOf('greeted') })
  expect(silent.json<Completion>().choices[0]!.message.content).toBe('')
})

test('a call is put through by the tool of the assistant, where it has one', async () => {
  await world.brightside.api('PATCH', `/api/numbers/${line.id}`, {
    settings: { transfer_number: '+12125550111' },
  })
  const messages = [
    { role: 'user', content: 'this is an emergency my jaw is broken and i am bleeding badly' },
  ]
  const tools = [{ type: 'function', function: { name: 'transferCall', parameters: {} } }]
  const ask = async (id: string, more: object) =>
    (await post(brain, { messages, call: callOf(id), ...more })).json<Completion>().choices[0]!
  const put = await ask('transfer', { tools })
  expect(put.finish_reason).toBe('tool_calls')
  expect(put.message.tool_calls![0]!.function).toEqual({
    name: 'transferCall',
    arguments: '{"destination":"+12125550111"}',
  })
  expect((await ask('no tools', {})).finish_reason).toBe('stop')
})

test('a newer question stops the older answer: both streams end, and the newer one has words', async () => {
  const ask = (content: string, before: object[] = []) =>
    post(brain, {
      stream: true,
      messages: [...before, { role: 'user', content }],
      call: callOf('interrupted'),
    })
  await post(brain, { messages: [], call: callOf('interrupted') })
  const first = { role: 'user', content: 'do you take walk-ins' }
  const [older, newer] = await Promise.all([
    ask(first.content),
    ask('no wait, what are your hours on monday', [first]),
  ])
  for (const { body } of [older, newer]) expect(body.endsWith('data: [DONE]\n\n')).toBe(true)
  expect(newer.body).toMatch(/"content":"[^"]*9/)
})

test('a secret that is wrong or old, a body that is none, and a call of nobody are refused', async () => {
  const { agentId } = world.brightside
  const old = makeVoiceSecret(world.app.vault, { agentId, key: 7 })
  const body = { messages: hours, call: callOf('refused') }
  for (const wrong of ['nothing', old, old.replace(/.$/, '!')])
    expect((await post(`/voice/vapi/${wrong}/chat/completions`, body)).statusCode).toBe(404)
  expect((await post(brain, { messages: 'hello' })).statusCode).toBe(400)
  const nameless = await post(brain, { messages: hours })
  expect(nameless.json()).toMatchObject({ error: { type: 'invalid_request_error' } })
})

test('a call that another business has begun is not gone on with', async () => {
  await post(brain, { messages: hours, call: callOf('theirs') })
  const lakeside = makeVoiceSecret(world.app.vault, { agentId: world.lakeside.agentId, key: 1 })
  const answer = await post(`/voice/vapi/${lakeside}/chat/completions`, {
    messages: hours,
    call: callOf('theirs'),
  })
  expect(answer.json<Completion>().choices[0]!.message.content).toMatch(/Nobody can take your call/)
  const { body } = await world.lakeside.api<{ items: CallSummary[] }>('GET', '/api/calls')
  expect(body.items).toEqual([])
})

test('who calls gets an assistant whose brain is here, or words that say why not', async () => {
  const request = {
    type: 'assistant-request',
    call: callOf('asked'),
    phoneNumber: { number: line.e164 },
    customer,
  }
  const ask = async (more: object = {}) => (await tell({ ...request, ...more })).json<Record<string, never>>()
  const { assistant } = await ask()
  expect(assistant).toMatchObject({
    firstMessage: expect.stringContaining('Brightside Dental'),
    model: { provider: 'custom-llm', url: expect.stringContaining(brain.replace('/chat/completions', '')) },
    server: { headers: { 'x-vapi-secret': secret } },
  })
  expect((await latest()).messages[0]).toMatchObject({ role: 'agent' })
  const unknown = { call: { id: 'x', type: 'inboundPhoneCall' }, phoneNumber: { number: '+12125550000' } }
  expect(await ask(unknown)).toEqual({ error: expect.stringMatching(/Nobody can take/) })
  await world.brightside.api('POST', '/api/blocked-callers', { number: '+12125550198' })
  expect(await ask({ customer: { number: '+12125550198' } })).toEqual({ error: expect.any(String) })
  const set = (settings: object) => world.brightside.api('PATCH', `/api/numbers/${line.id}`, { settings })
  await set({ answering: false, fallback_number: '+12125550122' })
  expect(await ask()).toEqual({ destination: { type: 'number', number: '+12125550122' } })
  await set({ answering: true })
})

test('a call goes to the number of the line when Vapi asks where', async () => {
  const request = { type: 'transfer-destination-request', call: callOf('whereto') }
  expect((await tell(request)).json()).toEqual({ destination: { type: 'number', number: '+12125550111' } })
  const nobody = { ...request, call: { id: 'nobody', phoneNumber: { number: '+12125550000' } } }
  expect((await tell(nobody)).json()).toEqual({ error: expect.any(String) })
})

test('a tool is answered with 200 and one line, the same line for a repeat, and failures within', async () => {
  const ask = (toolCallList: object[]) => tell({ type: 'tool-calls', call: callOf('tools'), toolCallList })
  const question = { id: 't1', name: 'ask', arguments: { question: 'what are your hours on monday' } }
  const text = { id: 't2', type: 'function', function: { name: 'ask', arguments: '{"nothing":1}' } }
  const first = await ask([question, text])
  expect(first.statusCode).toBe(200)
  const { results } = first.json<{ results: { result?: string }[] }>()
  expect(results).toEqual([
    { toolCallId: 't1', name: 'ask', result: expect.stringMatching(/^[^\n]*9[^\n]*$/) },
    { toolCallId: 't2', name: 'ask', error: expect.any(String) },
  ])
  expect((await ask([question])).json<{ results: object[] }>().results).toEqual(results.slice(0, 1))
  const malformed = await tell({ type: 'tool-calls', call: { id: 7 } })
  expect(malformed.statusCode).toBe(200)
  expect(malformed.json()).toEqual({ results: [] })
})

const report = {
  type: 'end-of-call-report',
  endedReason: 'customer-ended-call',
  cost: 0.125,
  startedAt: '2026-03-02T15:00:00.000Z',
  endedAt: '2026-03-02T15:01:05.000Z',
  analysis: { summary: 'Asked about walk-ins.' },
  artifact: {
    recordingUrl: 'https://recordings.example.com/two.wav',
    messages: [
      { role: 'system', message: 'You are helpful.' },
      { role: 'bot', message: 'Hello, this is Brightside.' },
      { role: 'user', message: 'Do you take walk-ins?' },
    ],
  },
}
const status = (name: string) => ({ type: 'status-update', status: name, endedReason: 'customer-ended-call' })

test.each([
  ['in order', [status('in-progress'), status('ended'), report]],
  ['the report first', [report, status('ended'), status('in-progress')]],
  ['everything twice', [status('ended'), report, report, status('ended')]],
])('the news of a call end in the same books: %s', async (name, messages) => {
  const before = (await calls()).length
  for (const message of messages)
    expect((await tell({ ...message, call: callOf(name) })).statusCode).toBe(200)
  expect((await world.runJobs()).failed).toEqual([])
  expect(await calls()).toHaveLength(before + 1)
  const { id } = (await calls()).find(({ summary, started_at }) => summary && started_at)!
  const { body } = await world.brightside.api<Call>('GET', `/api/calls/${id}`)
  expect(body).toMatchObject({
    status: 'ended',
    end_reason: 'customer-ended-call',
    outcome: 'answered',
    summary: 'Asked about walk-ins.',
    cost_microusd: 125_000,
    recording_url: 'https://recordings.example.com/two.wav',
    billable: true,
  })
  const said = body.messages.map(({ content }) => content)
  expect(said.filter((words) => words === 'Do you take walk-ins?')).toHaveLength(1)
})

test('without the secret nothing is answered and nothing is kept', async () => {
  const before = await calls()
  const message = { ...report, call: callOf('forged') }
  for (const headers of [
    {},
    { 'x-vapi-secret': 'another' },
    { authorization: 'Bearer another' },
    { 'x-vapi-secret': '' },
  ] as Record<string, string>[])
    expect((await tell(message, headers)).statusCode).toBe(401)
  await world.runJobs()
  expect(await calls()).toEqual(before)
  expect((await tell(message, { authorization: `Bearer ${secret}` })).statusCode).toBe(200)
})

test('what nobody asked for is answered with nothing, what is no message is refused', async () => {
  expect((await tell({ type: 'speech-update', status: 'started', call: callOf('speech') })).json()).toEqual(
    {},
  )
  expect((await tell({ type: 'brand-new', surprise: [1] })).statusCode).toBe(200)
  const headers = { 'x-vapi-secret': secret }
  expect((await post('/webhooks/vapi', { hello: 'there' }, headers)).statusCode).toBe(400)
})
