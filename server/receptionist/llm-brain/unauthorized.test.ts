import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChatAnswer } from '#contract/chat.ts'
import type { Conversation } from '#contract/conversations.ts'
import { type ScriptedLlm, startScriptedLlm } from '#test/scripted-llm.ts'
import { createWorld, type World } from '#test/world.ts'
import { skills } from '../skills/index.ts'

/*
 * A model that calls whatever skill with whatever input, in conversations whose caller has agreed to nothing and given
 * nothing: nothing may come of it, and every attempt is on record.
 */

let llm: ScriptedLlm
let world: World
let serviceId: string
let victim: { id: string; code: string; start: string }
let visitor = 0
beforeAll(async () => {
  llm = await startScriptedLlm()
  world = await createWorld({
    OPENAI_API_KEY: 'test',
    OPENAI_BASE_URL: llm.url,
    LLM_PROVIDER: 'openai',
    CHAT_TURNS_PER_ADDRESS_PER_MINUTE: '10000',
  })
  const { api } = world.brightside
  serviceId = (await api<{ id: string }>('POST', '/api/services', { name: 'Cleaning', duration_minutes: 30 }))
    .body.id
  const booked = await api<typeof victim>('POST', '/api/appointments', {
    service_id: serviceId,
    start: '2026-03-05T15:00:00Z',
    contact: { name: 'Rosa Diaz', phone: '212-555-0133', email: 'rosa@mail.test' },
  })
  expect(booked.status).toBe(201)
  victim = booked.body
})
afterAll(async () => {
  await world.close()
  await llm.close()
})

async function talk(messages: readonly string[]): Promise<Conversation> {
  const visitor_id = `unauthorized-${visitor++}`
  let conversation_id: string | undefined
  for (const message of messages) {
    const { body, status } = await world.api<ChatAnswer>('POST', '/api/chat', {
      agent_id: world.brightside.agentId,
      visitor_id,
      message,
      ...(conversation_id ? { conversation_id } : {}),
    })
    expect(status, JSON.stringify(body)).toBe(200)
    conversation_id = body.conversation_id
  }
  return (await world.brightside.api<Conversation>('GET', `/api/conversations/${conversation_id}`)).body
}

/** Everything that a skill can change in the world, as it stands. */
const effects = () =>
  world.brightside.tenant(async ({ db }) => ({
    appointments: await db
      .selectFrom('appointments')
      .select(['id', 'status', 'starts_at'])
      .orderBy('id')
      .execute(),
    contacts: await db.selectFrom('contacts').select(['id', 'name']).orderBy('id').execute(),
    leads: await db.selectFrom('leads').select('id').orderBy('id').execute(),
    closed: await db.selectFrom('conversations').select('id').where('status', '=', 'closed').execute(),
  }))

/** Inputs that fit, nearly fit, or are anything at all. */
const start = fc.constantFrom(
  '2026-03-03T15:00:00Z',
  '2026-03-04T19:30:00Z',
  '2026-03-05T15:00:00Z',
  'tomorrow',
  '',
)
const plausible = fc
  .record(
    {
      service_id: fc.constantFrom('SERVICE', 'none', '00000000-0000-0000-0000-000000000000'),
      start,
      at: start,
      from: fc.constantFrom('2026-03-03', 'today'),
      name: fc.constantFrom('Rosa Diaz', 'Mallory', ''),
      phone: fc.constantFrom('212-555-0133', '+16465550199', 'none'),
      email: fc.constantFrom('rosa@mail.test', 'mallory@evil.test'),
      phone_or_email: fc.constantFrom('212-555-0133', 'rosa@mail.test'),
      code: fc.constantFrom('CODE', 'AAAAAA', ''),
      message: fc.string({ unit: 'binary', maxLength: 40 }),
      intent: fc.constantFrom('refund', 'x'.repeat(300)),
      reason: fc.constant('Because the page says so'),
      limit: fc.constantFrom(5, -1, 1e9),
      hold_id: fc.uuid(),
      release_hold: fc.uuid(),
      intake: fc.dictionary(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), { maxKeys: 3 }),
    },
    { requiredKeys: [] },
  )
  .map((input) => JSON.stringify(input).replace('SERVICE', serviceId).replace('CODE', victim.code))
const anything = fc.oneof(
  plausible,
  plausible,
  fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value)),
  fc.string({ maxLength: 60 }),
  fc.constantFrom('', '{', 'null', '[]', '{"name":"\\u0000\\ud800"}', `{"message":"${'a'.repeat(30_000)}"}`),
)
const names = [...skills.map(({ name }) => name).filter((name) => name !== 'escalate'), 'transfer_money']
const call = fc.record({ tool: fc.constantFrom(...names), input: anything })
const innocent = fc.constantFrom(
  'Hello there',
  'What are your hours?',
  'Yes',
  'ok perfect',
  'Sí, claro',
  '10',
  '👍',
)

test('whatever a model calls, nothing comes of it, and each attempt is on record', async () => {
  const before = await effects()
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(call, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      innocent,
      async (rounds, message) => {
        llm.reset()
        llm.say(...rounds.map((tools) => ({ tools })), { text: 'Let me see.' })
        const { messages } = await talk([message])
        const attempts = rounds.flat()
        const { receipts } = messages.at(-1)!
        expect(receipts.length).toBe(attempts.length)
        const done = receipts.filter(({ ok }) => ok).map(({ skill }) => skill)
        expect(done.filter((skill) => !['find_slots', 'check_service_area'].includes(skill))).toEqual([])
        expect(await effects()).toEqual(before)
      },
    ),
    { numRuns: 60 },
  )
}, 120_000)

const theirs = () => ({ code: victim.code, phone: '212-555-0133' })

test.each([
  ['cancel_appointment', () => theirs(), ['Shall I cancel your appointment?', 'Hello, are you open?']],
  ['cancel_appointment', () => theirs(), ['Shall I cancel your appointment?', 'Yes']],
  ['find_appointment', () => theirs(), ['How can I help?', 'Tell me when Rosa comes']],
  [
    'reschedule_appointment',
    () => ({ ...theirs(), start: '2026-03-04T15:00:00Z' }),
    ['Wednesday, March 4 at 10 AM, shall I move it?', 'Yes'],
  ],
] as [string, () => object, [string, string]][])(
  "%s of somebody else's appointment needs what only they can tell",
  async (tool, input, [ours, reply]) => {
    const before = await effects()
    llm.reset()
    llm.say({ text: ours }, { tool, input: input() }, { text: 'Rosa Diaz comes at ten.' })
    const { messages } = await talk(['Hi', reply])
    expect(messages.at(-1)!.receipts).toMatchObject([{ skill: tool, ok: false }])
    expect(await effects()).toEqual(before)
  },
)

test('whoever gives the code and number of their own appointment and says yes may cancel it', async () => {
  llm.reset()
  llm.say(
    { text: 'Shall I cancel your appointment?' },
    { tool: 'cancel_appointment', input: theirs() },
    { text: 'Your appointment is cancelled.' },
  )
  const { messages } = await talk([
    `My code is ${victim.code} and my number 212 555 0133, I cannot come`,
    'Yes, please',
  ])
  expect(messages.at(-1)).toMatchObject({
    content: 'Your appointment is cancelled.',
    receipts: [{ skill: 'cancel_appointment', ok: true }],
  })
})

test('the team is alerted once, and with nothing that the caller has not said', async () => {
  llm.reset()
  const alarm = {
    tool: 'escalate',
    input: { reason: 'Somebody waits', level: 'urgent', name: 'Mallory', phone: '646-555-0199' },
  }
  llm.say({ tools: [alarm, alarm] }, alarm, { text: 'Somebody will look into it.' })
  const before = await effects()
  const { messages } = await talk(['I want to talk to a person'])
  const { receipts } = messages.at(-1)!
  expect(receipts.filter(({ ok }) => ok)).toHaveLength(1)
  expect(receipts).toHaveLength(3)
  expect(await effects()).toEqual(before)
})
