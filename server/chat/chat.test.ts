import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChatAnswer, ChatHistory } from '#contract/chat.ts'
import { newId } from '#server/platform/ids.ts'
import { type Business, createWorld, type World } from '#test/world.ts'

let world: World
let brightside: Business
let lakeside: Business
beforeAll(async () => {
  world = await createWorld({ CHAT_TURNS_PER_VISITOR_PER_MINUTE: '40' })
  ;({ brightside, lakeside } = world)
})
afterAll(() => world.close())

const say = (message: string, more: Record<string, unknown> = {}, business = brightside) =>
  world.api<ChatAnswer>('POST', '/api/chat', {
    agent_id: business.agentId,
    visitor_id: 'visitor-1',
    message,
    ...more,
  })

test('answers a question about the opening hours from what the owner has confirmed', async () => {
  const { status, body } = await say('What are your hours on Tuesday?')
  expect(status).toBe(200)
  expect(body.response).toMatch(/9/)
  expect(body).toMatchObject({ answered: true, language: 'en', status: 'open' })
  const stored = await brightside.api<{ messages: { role: string; content: string }[] }>(
    'GET',
    `/api/conversations/${body.conversation_id}`,
  )
  expect(stored.body.messages.map(({ role }) => role)).toEqual(['visitor', 'agent'])
  expect(stored.body.messages[1]!.content).toBe(body.response)
})

test('answers in Spanish to somebody who writes Spanish, and again in English when they switch', async () => {
  const spanish = await say('Hola, ¿a qué hora abren mañana?', { visitor_id: 'visitor-es' })
  expect(spanish.body.language).toBe('es')
  const english = await say('Sorry, can we please continue in English? What time do you close?', {
    visitor_id: 'visitor-es',
    conversation_id: spanish.body.conversation_id,
  })
  expect(english.body.language).toBe('en')
})

test('streams start, deltas that add up to the answer, and done', async () => {
  const response = await world.http.inject({
    method: 'POST',
    url: '/api/chat',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
    payload: JSON.stringify({
      agent_id: brightside.agentId,
      visitor_id: 'visitor-2',
      message: 'Hello there',
    }),
  })
  expect(response.headers['content-type']).toContain('text/event-stream')
  const events = response.body
    .split('\n\n')
    .filter((frame) => frame.startsWith('data: '))
    .map((frame) => JSON.parse(frame.slice(6)))
  expect(events[0].type).toBe('start')
  const done = events.at(-1)
  expect(done.type).toBe('done')
  expect(
    events
      .filter(({ type }) => type === 'delta')
      .map(({ text }) => text)
      .join(''),
  ).toBe(done.answer.response)
})

test('a message sent again with its own id is stored once and gets the same answer', async () => {
  const client_message_id = newId()
  const first = await say('Where are you located?', { visitor_id: 'visitor-3' })
  const conversation_id = first.body.conversation_id
  const once = await say('What are your opening hours?', {
    visitor_id: 'visitor-3',
    conversation_id,
    client_message_id,
  })
  const again = await say('What are your opening hours?', {
    visitor_id: 'visitor-3',
    conversation_id,
    client_message_id,
  })
  expect(again.body).toEqual(once.body)
  const { body } = await brightside.api<{ messages: unknown[] }>(
    'GET',
    `/api/conversations/${conversation_id}`,
  )
  expect(body.messages).toHaveLength(4)
})

test('two messages of one conversation at the same time are answered one after the other', async () => {
  const { body } = await say('Hi', { visitor_id: 'visitor-4' })
  const both = await Promise.all(
    ['What are your hours?', 'What is your phone number?'].map((text) =>
      say(text, { visitor_id: 'visitor-4', conversation_id: body.conversation_id }),
    ),
  )
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  const stored = await brightside.api<{ messages: { role: string }[] }>(
    'GET',
    `/api/conversations/${body.conversation_id}`,
  )
  expect(stored.body.messages.map(({ role }) => role)).toEqual([
    'visitor',
    'agent',
    'visitor',
    'agent',
    'visitor',
    'agent',
  ])
})

test("404 for somebody else's conversation, for another organization's agent with it, and for its history", async () => {
  const { body } = await say('Hello', { visitor_id: 'visitor-5' })
  const { conversation_id } = body
  expect((await say('Hello', { visitor_id: 'thief', conversation_id })).status).toBe(404)
  expect((await say('Hello', { visitor_id: 'visitor-5', conversation_id }, lakeside)).status).toBe(404)
  expect(
    (await world.api('GET', `/api/chat/history?conversation_id=${conversation_id}&visitor_id=thief`)).status,
  ).toBe(404)
  expect(
    (await world.api('GET', `/api/chat/history?conversation_id=${newId()}&visitor_id=visitor-5`)).status,
  ).toBe(404)
  expect((await lakeside.api('GET', `/api/conversations/${conversation_id}`)).status).toBe(404)
  const own = await world.api<ChatHistory>(
    'GET',
    `/api/chat/history?conversation_id=${conversation_id}&visitor_id=visitor-5`,
  )
  expect(own.body.messages.map(({ role }) => role)).toEqual(['visitor', 'agent'])
})

test('400 that names the field for an empty message and for one of 20,000 characters; nothing is stored', async () => {
  const before = await brightside.api<{ items: unknown[] }>('GET', '/api/conversations?limit=100')
  for (const message of ['', '   ', 'x'.repeat(20_000)]) {
    const { status, body } = await say(message, { visitor_id: 'visitor-6' })
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: 'invalid_request', errors: [{ path: 'message' }] })
  }
  const after = await brightside.api<{ items: unknown[] }>('GET', '/api/conversations?limit=100')
  expect(after.body.items).toHaveLength(before.body.items.length)
})

test('a paused receptionist answers agent_paused at once, and works again when it is put back', async () => {
  await say('Hello', { visitor_id: 'visitor-7' }, lakeside)
  await lakeside.api('PATCH', `/api/agents/${lakeside.agentId}`, { status: 'paused' })
  const paused = await say('Hello', { visitor_id: 'visitor-7' }, lakeside)
  expect(paused).toMatchObject({ status: 409, body: { code: 'agent_paused' } })
  await lakeside.api('PATCH', `/api/agents/${lakeside.agentId}`, { status: 'active' })
  expect((await say('Hello', { visitor_id: 'visitor-7' }, lakeside)).status).toBe(200)
})

test('403 for a website that the agent does not allow, and an answer for one that it does', async () => {
  await lakeside.api('PATCH', `/api/agents/${lakeside.agentId}`, {
    allowed_origins: ['https://*.lakeside.example'],
  })
  const from = (origin: string) =>
    world.api(
      'POST',
      '/api/chat',
      { agent_id: lakeside.agentId, visitor_id: 'visitor-8', message: 'Hi' },
      { origin },
    )
  expect(await from('https://evil.example')).toMatchObject({
    status: 403,
    body: { code: 'origin_not_allowed' },
  })
  expect(await from('https://lakeside.example.evil.example')).toMatchObject({ status: 403 })
  expect((await from('https://www.lakeside.example')).status).toBe(200)
  await lakeside.api('PATCH', `/api/agents/${lakeside.agentId}`, { allowed_origins: [] })
})

test('429 for a visitor who writes without end, with the time to come back', async () => {
  const answers = await Promise.all(
    Array.from({ length: 45 }, (_, i) => say(`Hello ${i}`, { visitor_id: 'flood' })),
  )
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused).toHaveLength(5)
  expect(refused[0]!.headers['retry-after']).toBeDefined()
})

test('a person takes over: the receptionist is silent, their words reach the visitor, and it answers again after', async () => {
  const { body } = await say('Hello', { visitor_id: 'visitor-9' })
  const path = `/api/conversations/${body.conversation_id}`
  expect((await brightside.api('POST', `${path}/takeover`, undefined, brightside.member)).status).toBe(200)
  expect((await brightside.api('POST', `${path}/takeover`, undefined, brightside.admin)).status).toBe(409)
  const silent = await say('Is somebody there?', {
    visitor_id: 'visitor-9',
    conversation_id: body.conversation_id,
  })
  expect(silent.body).toMatchObject({ response: '', message_id: null, status: 'human' })
  await brightside.api(
    'POST',
    `${path}/messages`,
    { content: 'This is Lucy, how can I help?' },
    brightside.member,
  )
  await brightside.api(
    'POST',
    `${path}/messages`,
    { content: 'asks about whitening', note: true },
    brightside.member,
  )
  const history = await world.api<ChatHistory>(
    'GET',
    `/api/chat/history?conversation_id=${body.conversation_id}&visitor_id=visitor-9`,
  )
  expect(history.body.messages.at(-1)).toMatchObject({
    role: 'human',
    author: 'Lucy Chen',
    text: 'This is Lucy, how can I help?',
  })
  await brightside.api('POST', `${path}/handback`, undefined, brightside.member)
  expect(
    (
      await say('Thanks. What are your hours?', {
        visitor_id: 'visitor-9',
        conversation_id: body.conversation_id,
      })
    ).body.response,
  ).not.toBe('')
})

test('a viewer may read the inbox and not write in it', async () => {
  const { body } = await say('Hello', { visitor_id: 'visitor-10' })
  expect(
    (await brightside.api('GET', `/api/conversations/${body.conversation_id}`, undefined, brightside.viewer))
      .status,
  ).toBe(200)
  expect(
    (
      await brightside.api(
        'POST',
        `/api/conversations/${body.conversation_id}/takeover`,
        undefined,
        brightside.viewer,
      )
    ).status,
  ).toBe(403)
})

test('details left in the form become a lead with its contact, linked to the conversation; sent again, the lead is updated', async () => {
  const form = (fields: Record<string, string>, more = {}) =>
    world.api<{ lead_id: string; conversation_id: string }>('POST', '/api/leads/capture', {
      agent_id: brightside.agentId,
      visitor_id: 'visitor-11',
      fields,
      ...more,
    })
  const first = await form({ name: 'Ruth Adler', phone: '(212) 555-0147' })
  expect(first.status).toBe(201)
  const second = await form({ email: 'ruth@adler.test' }, { conversation_id: first.body.conversation_id })
  expect(second.body.lead_id).toBe(first.body.lead_id)
  const lead = await brightside.api('GET', `/api/leads/${first.body.lead_id}`)
  expect(lead.body).toMatchObject({
    contact: { name: 'Ruth Adler', phone: '+12125550147', email: 'ruth@adler.test' },
  })
  expect((await lakeside.api('GET', `/api/leads/${first.body.lead_id}`)).status).toBe(404)
})

test('a rating and a thumb are kept, and only for the visitor whose conversation it is', async () => {
  const { body } = await say('What are your hours?', { visitor_id: 'visitor-12' })
  const { conversation_id, message_id } = body
  expect(
    (await world.api('POST', '/api/chat/rating', { conversation_id, visitor_id: 'thief', rating: 1 })).status,
  ).toBe(404)
  expect(
    (await world.api('POST', '/api/chat/feedback', { message_id, visitor_id: 'thief', helpful: false }))
      .status,
  ).toBe(404)
  expect(
    (await world.api('POST', '/api/chat/rating', { conversation_id, visitor_id: 'visitor-12', rating: 5 }))
      .status,
  ).toBe(204)
  expect(
    (await world.api('POST', '/api/chat/feedback', { message_id, visitor_id: 'visitor-12', helpful: true }))
      .status,
  ).toBe(204)
  const stored = await brightside.api<{ rating: number; messages: { helpful: boolean | null }[] }>(
    'GET',
    `/api/conversations/${conversation_id}`,
  )
  expect(stored.body.rating).toBe(5)
  expect(stored.body.messages[1]!.helpful).toBe(true)
})

test('the configuration of the widget is in the language asked for and says whether the business is open', async () => {
  const config = await world.api('GET', `/api/chat/config?agent_id=${brightside.agentId}&language=es-MX`)
  expect(config.body).toMatchObject({ business_name: 'Brightside Dental', language: 'es', open_now: true })
  world.clock.set('2026-03-02T23:30:00Z')
  const later = await world.api('GET', `/api/chat/config?agent_id=${brightside.agentId}`)
  expect(later.body).toMatchObject({ open_now: false })
  expect((await world.api('GET', `/api/chat/config?agent_id=${newId()}`)).status).toBe(404)
  world.clock.set('2026-03-02T15:00:00Z')
})

test('a price that is kept as a figure is told, with the currency of the service', async () => {
  await lakeside.api('POST', '/api/services', { name: 'Faucet repair', price_cents: 8950 })
  const { body } = await say('How much is a faucet repair?', { visitor_id: 'visitor-13' }, lakeside)
  expect(body.response).toContain('$89.50')
})
