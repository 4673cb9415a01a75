import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Conversation } from '#contract/conversations.ts'
import { loadConfig } from '#server/config.ts'
import { type Scripted, type ScriptedLlm, startScriptedLlm } from '#test/scripted-llm.ts'
import { createWorld, type World } from '#test/world.ts'
import { createProfiles, type Profile } from '../profile.ts'
import type { Incoming, TurnEvent } from '../session.ts'
import { converse } from '../turn.ts'

/* A model that fails, whatever way: the house brain finishes the turn, soon, and nobody hears a thing twice. */

const budgetMs = 500
let llm: ScriptedLlm
let world: World
let profile: Profile
let serviceId: string
let visitor = 0
let conversationId: string | null
beforeAll(async () => {
  llm = await startScriptedLlm()
  world = await createWorld({
    OPENAI_API_KEY: 'test',
    OPENAI_BASE_URL: llm.url,
    LLM_PROVIDER: 'openai',
    LLM_FIRST_TOKEN_BUDGET_MS: String(budgetMs),
  })
  const service = await world.brightside.api<{ id: string }>('POST', '/api/services', {
    name: 'Cleaning',
    duration_minutes: 30,
  })
  serviceId = service.body.id
  profile = (await createProfiles(world.app).find(world.brightside.agentId))!
  // The tables of tokens are loaded by the first turn of a process.
  llm.say({ text: 'Hello.' })
  await talk('Hello')
})
afterAll(async () => {
  await world.close()
  await llm.close()
})
beforeEach(() => {
  visitor++
  conversationId = null
  llm.reset()
})

interface Heard {
  said: string[]
  events: TurnEvent[]
  firstWordMs: number
}

/** A message on a channel; `onSay` hears every sentence as it comes. */
async function talk(
  text: string,
  {
    channel = 'chat',
    signal = new AbortController().signal,
    onSay,
  }: Partial<Incoming> & { signal?: AbortSignal; onSay?: (said: string) => void } = {},
): Promise<Heard> {
  const events: TurnEvent[] = []
  const said: string[] = []
  const sinceMs = performance.now()
  let firstWordMs = Number.POSITIVE_INFINITY
  const incoming = { text, channel, visitorId: `fallback-${visitor}`, conversationId, visitor: {} }
  for await (const event of converse(world.app, profile, incoming, signal)) {
    events.push(event)
    if (event.type === 'start') conversationId = event.conversationId
    if (event.type !== 'say') continue
    firstWordMs = Math.min(firstWordMs, performance.now() - sinceMs)
    said.push(event.text.trim())
    onSay?.(event.text.trim())
  }
  return { events, said, firstWordMs }
}
const read = async () =>
  (await world.brightside.api<Conversation>('GET', `/api/conversations/${conversationId}`)).body

const failures: [string, Scripted][] = [
  ['answers 503', { status: 503 }],
  ['answers 401', { status: 401 }],
  ['says nothing within its budget', { hang: true }],
  ['breaks off in its first sentence', { cut: 'Well, let me' }],
  ['falls silent in its first sentence', { stall: 'Well, let me' }],
  ['answers with a page of HTML', { garbage: '<html><body>Bad gateway</body></html>' }],
  ['streams what is no JSON', { garbage: 'data: {"choices":[{"delta":\n\ndata: oops\n\n' }],
  ['says nothing at all', { text: '' }],
  ['says only signs', { text: '** -- **' }],
]

test.each(failures)(
  'when the model %s, the house brain answers within two seconds',
  async (_name, failure) => {
    llm.say(failure)
    const { said, firstWordMs } = await talk('What are your opening hours?')
    expect(said.join(' ')).toMatch(/9/)
    expect(said.join(' ')).not.toContain('let me')
    expect(firstWordMs).toBeLessThan(2_000)
    expect((await read()).messages.at(-1)).toMatchObject({ brain: 'llm_then_house' })
  },
)

test('an installation as it comes lets no caller wait for two seconds', () => {
  expect(loadConfig({ NODE_ENV: 'test', SECRET: 'x'.repeat(32) }).LLM_FIRST_TOKEN_BUDGET_MS).toBeLessThan(
    2_000,
  )
})

test.each([
  [
    'breaks off',
    { cut: 'We are open Monday to Friday, from 9 AM to noon and from 1 PM to 5 PM. Besides that we' },
  ],
  [
    'falls silent',
    { stall: 'We are open Monday to Friday, from 9 AM to noon and from 1 PM to 5 PM. Besides that we' },
  ],
] as [string, Scripted][])(
  'when it %s after a sentence, that sentence is not said again',
  async (_name, failure) => {
    llm.say(failure)
    const { said } = await talk('What are your opening hours?')
    expect(said[0]).toMatch(/^We are open Monday to Friday/)
    expect(said.filter((sentence) => sentence.includes('Friday'))).toHaveLength(1)
    expect(said.join(' ')).not.toContain('Besides')
    const stored = (await read()).messages.at(-1)!
    expect(stored.content).toBe(said.join(' '))
  },
)

test.each([
  ['breaks off', 'Monday, March 9', '2026-03-09T15:00:00Z', { cut: '' }],
  ['answers 503', 'Tuesday, March 10', '2026-03-10T15:00:00Z', { status: 503 }],
  ['falls silent', 'Wednesday, March 11', '2026-03-11T15:00:00Z', { hang: true }],
] as [string, string, string, Scripted][])(
  'when it has booked and then %s, the booking is told, once, and none is made twice',
  async (_name, label, start, failure) => {
    llm.say({ text: `${label} at 11 AM. Shall I book that?` })
    await talk('I am Ida Berg, 212-555-0161, I would like a cleaning')
    llm.say(
      {
        tool: 'book_appointment',
        input: { service_id: serviceId, start, name: 'Ida Berg', phone: '212-555-0161' },
      },
      failure,
    )
    const { said, events } = await talk('Yes please')
    expect(events.filter(({ type }) => type === 'action')).toHaveLength(1)
    expect(said.join(' ')).toMatch(/^You're booked: Cleaning, .+ Your code is [A-Z0-9]{6}\.$/)
    const { messages } = await read()
    const { claims, receipts } = messages.at(-1)!
    expect(receipts.filter(({ ok }) => ok)).toHaveLength(1)
    expect(claims[0]).toMatchObject({ deed: 'booked', receipt_id: receipts[0]!.id, said: true })
  },
)

test('an interrupted call ends the request, and only what was heard is remembered', async () => {
  llm.say({ stall: 'We have two doctors. They both see children. And then there is' })
  const interrupt = new AbortController()
  const { said, events } = await talk('Who works there?', {
    channel: 'voice',
    signal: interrupt.signal,
    onSay: (sentence) => {
      if (sentence.includes('two doctors')) interrupt.abort()
    },
  })
  expect(said).toEqual(['We have two doctors.'])
  expect(events.at(-1)).toMatchObject({ type: 'done', answer: { text: 'We have two doctors.' } })
  await expect.poll(() => llm.aborted).toBe(1)
  expect((await read()).messages.at(-1)).toMatchObject({
    content: 'We have two doctors.',
    brain: 'llm',
    intent: 'interrupted',
  })
  llm.say({ text: 'Of course.' })
  await talk('Do they see my son?', { channel: 'voice' })
  const shown = JSON.stringify(llm.requests.at(-1)!.messages)
  expect(shown).toContain('We have two doctors.')
  expect(shown).not.toContain('see children')
})

test('a model that is given up is asked no longer', async () => {
  llm.say({ hang: true })
  await talk('What are your opening hours?')
  await expect.poll(() => llm.aborted).toBe(1)
})

test('on the phone a caller hears a word before a skill is used', async () => {
  llm.say({ tool: 'find_slots', input: { service_id: serviceId } }, { text: 'Nothing is free today.' })
  const { said } = await talk('Any time today?', { channel: 'voice' })
  expect(said).toEqual(['One moment, please.', 'Nothing is free today.'])
})

test('tokens of a model that failed half-way are kept', async () => {
  llm.say({ tool: 'find_slots', input: { service_id: serviceId } }, { status: 503 })
  await talk('What are your opening hours?')
  expect((await read()).messages.at(-1)).toMatchObject({
    brain: 'llm_then_house',
    usage: { prompt_tokens: 100, completion_tokens: 20 },
  })
})
