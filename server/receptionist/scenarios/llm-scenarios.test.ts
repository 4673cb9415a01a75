import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Behaviour } from '#contract/agents.ts'
import type { NewScenario } from '#contract/scenarios.ts'
import { fingerprint } from '#test/isolation/seed.ts'
import { type ScriptedLlm, startScriptedLlm } from '#test/scripted-llm.ts'
import { createWorld, type World } from '#test/world.ts'
import { checkExpectations } from './checks.ts'
import { playScenario } from './playing.ts'
import { makeScenario } from './test-scenario.ts'

let llm: ScriptedLlm
let world: World
let serviceId: string
beforeAll(async () => {
  llm = await startScriptedLlm()
  world = await createWorld({ OPENAI_API_KEY: 'test', OPENAI_BASE_URL: llm.url, LLM_PROVIDER: 'openai' })
  const service = { name: 'Cleaning', duration_minutes: 30 }
  serviceId = (await world.brightside.api<{ id: string }>('POST', '/api/services', service)).body.id
})
afterAll(async () => {
  await world.close()
  await llm.close()
})
beforeEach(() => llm.reset())

async function play(scenario: NewScenario, brain: 'auto' | 'house') {
  const { id, agentId, api } = world.brightside
  const behaviour = { ...Behaviour.parse((await api('GET', `/api/agents/${agentId}`)).body), brain }
  const signal = AbortSignal.timeout(20_000)
  const played = await playScenario(world.app, id, agentId, behaviour, scenario, signal)
  return { ...played, checks: await checkExpectations(scenario, played) }
}

test('a receptionist that speaks with a language model is rehearsed with it, and nothing of it remains', async () => {
  const before = await fingerprint(world, world.brightside.id)
  llm.say(
    { text: 'Thursday at 10 AM for a cleaning, under Nina Alvarez: shall I book it?' },
    {
      tool: 'book_appointment',
      input: {
        service_id: serviceId,
        start: '2026-03-05T15:00:00Z',
        name: 'Nina Alvarez',
        phone: '212-555-0187',
      },
    },
    { text: 'You are booked for Thursday at 10 AM.' },
  )
  const { ending, transcript, checks } = await play(
    makeScenario({
      caller: {
        kind: 'script',
        turns: ["A cleaning on Thursday at 10, I'm Nina Alvarez, 212-555-0187.", 'Yes, please.'],
      },
    }),
    'auto',
  )
  expect(transcript.map(({ brain }) => brain)).toEqual(['llm', 'llm'])
  expect(ending.outcomes).toContain('booked')
  expect(checks.every(({ passed }) => passed)).toBe(true)
  expect(await fingerprint(world, world.brightside.id)).toEqual(before)
})

test('a simulated caller understands a language model by its words alone', async () => {
  llm.say(
    { text: 'Sure! Could I get your name, please?' },
    { text: 'Thanks, Nina. And what phone number works best for you?' },
    { text: 'Perfect. Does Thursday, March 5 at 10 AM work?' },
    { text: 'Anything else I can do for you?' },
  )
  const { transcript } = await play(makeScenario(), 'auto')
  expect(transcript.slice(1, 4).map(({ caller }) => caller)).toEqual([
    expect.stringContaining('Nina Alvarez'),
    expect.stringContaining('212-555-0187'),
    expect.stringMatching(/^Yes/),
  ])
})

test('a language model can play the caller: it is told the wish and the facts, and hangs up', async () => {
  llm.say(
    { text: 'hey, what are your hours on monday' },
    { text: 'ok thanks, bye [hangs up]' },
    { text: '[hangs up]' },
  )
  const caller = { kind: 'simulated', goal: 'ask', opening: 'Hi there', style: 'chatty', use_llm: true }
  const { transcript } = await play(makeScenario({ caller, persona: 'A night nurse' }), 'house')
  expect(transcript.map((turn) => turn.caller)).toEqual([
    'Hi there',
    'hey, what are your hours on monday',
    'ok thanks, bye',
  ])
  expect(transcript.every(({ brain }) => brain === 'house')).toBe(true)
  const system = JSON.stringify(llm.requests[0]!.messages[0])
  expect(system).toContain('A night nurse')
  expect(system).toContain('Nina Alvarez')
})
