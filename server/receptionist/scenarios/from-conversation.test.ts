import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChatAnswer } from '#contract/chat.ts'
import type { NewScenario, ScenarioResult, ScenarioRun } from '#contract/scenarios.ts'
import { createWorld, type World } from '#test/world.ts'
import { anonymize } from './anonymizing.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
  await world.brightside.api('POST', '/api/services', { name: 'Cleaning', duration_minutes: 30 })
})
afterAll(() => world.close())

async function talk(...messages: string[]): Promise<string> {
  let conversation: string | null = null
  for (const message of messages) {
    const answer: { body: ChatAnswer } = await world.api('POST', '/api/chat', {
      agent_id: world.brightside.agentId,
      visitor_id: 'a-visitor',
      conversation_id: conversation,
      message,
    })
    conversation = answer.body.conversation_id
  }
  return conversation!
}

const draftOf = (id: string) =>
  world.brightside.api<{ agent_id: string; scenario: NewScenario }>(
    'POST',
    `/api/conversations/${id}/scenario`,
  )

test('a conversation becomes a scenario without a personal detail, and it passes', async () => {
  const id = await talk(
    'Do you have a cleaning on Thursday at 10?',
    'Wilhelmina Grootveld',
    'My number is 212-555-0143, or write to mina@grootveld.example',
    'Yes, please',
  )
  const { body, status } = await draftOf(id)
  expect(status).toBe(200)
  const { scenario } = body
  expect(scenario.caller).toMatchObject({
    kind: 'script',
    turns: [
      'Do you have a cleaning on Thursday at 10?',
      '{name}',
      'My number is {phone}, or write to {email}',
      'Yes, please',
    ],
  })
  expect(JSON.stringify(scenario)).not.toMatch(/grootveld|wilhelmina|0143/i)
  expect(scenario).toMatchObject({
    language: 'en',
    situation: { time: expect.stringMatching(/^\d\d:\d\d$/) },
  })
  expect(scenario.expectations).toEqual(
    expect.arrayContaining([
      { kind: 'outcome', outcome: 'booked', reached: true },
      { kind: 'slot', slot: 'service', equals: 'Cleaning' },
      { kind: 'honest' },
    ]),
  )
  // The visitor's own booking has taken that time in the meantime: the scenario asks for another one.
  const caller = scenario.caller as { kind: 'script'; turns: string[] }
  caller.turns[0] = caller.turns[0]!.replace('10', '11')
  const path = `/api/agents/${body.agent_id}`
  expect((await world.brightside.api('POST', `${path}/scenarios`, scenario)).status).toBe(201)
  const run = await world.brightside.api<ScenarioRun>('POST', `${path}/scenario-runs`, {})
  await world.runJobs()
  const { body: view } = await world.brightside.api<{ results: ScenarioResult[] }>(
    'GET',
    `/api/scenario-runs/${run.body.id}`,
  )
  expect(view.results).toMatchObject([{ status: 'passed' }])
})

test('a name that was only said is replaced as well', async () => {
  const { body } = await draftOf(await talk('Hi, this is Renata Solis. What are your hours on Monday?'))
  expect(body.scenario).toMatchObject({
    name: 'Hi, this is {name}. What are your hours on Monday?',
    caller: { turns: ['Hi, this is {name}. What are your hours on Monday?'] },
  })
})

test('a conversation of somebody else is unknown, and whoever may not write tests may not draft one', async () => {
  const id = await talk('Hello')
  expect((await world.lakeside.api('POST', `/api/conversations/${id}/scenario`)).status).toBe(404)
  const { viewer } = world.brightside
  const refused = await world.brightside.api('POST', `/api/conversations/${id}/scenario`, undefined, viewer)
  expect(refused.status).toBe(403)
})

const details = { names: ['Ana María Ruiz'], addresses: ['12 Oak Street'], codes: ['K7M2QX'] }
test.each([
  ["I'm Ana María Ruiz", "I'm {name}"],
  ['Ruiz, ana', '{name}, {name}'],
  ['+1 (212) 555-0143 or 212.555.0143', '{phone} or {phone}'],
  ['my code is k7m2qx', 'my code is {code}'],
  ['come to 12 oak street at 10:30', 'come to {address} at 10:30'],
  ['a.b+c@mail.example.com please', '{email} please'],
  ['Anatomy on 3/12/2026 for $1,200', 'Anatomy on 3/12/2026 for $1,200'],
])('%s', (said, plain) => {
  expect(anonymize(said, details)).toBe(plain)
})
