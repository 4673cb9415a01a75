import { afterAll, beforeAll, expect, test } from 'vitest'
import { Behaviour } from '#contract/agents.ts'
import type { CallerStyle, NewScenario } from '#contract/scenarios.ts'
import { fingerprint } from '#test/isolation/seed.ts'
import { createWorld, type World } from '#test/world.ts'
import { playScenario } from './playing.ts'
import { makeScenario } from './test-scenario.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
  await world.brightside.api('POST', '/api/services', { name: 'Cleaning', duration_minutes: 30 })
  await world.lakeside.api('POST', '/api/services', { name: 'Drain cleaning', duration_minutes: 60 })
})
afterAll(() => world.close())

async function play(scenario: NewScenario, name: 'brightside' | 'lakeside' = 'brightside') {
  const { id, agentId, api } = world[name]
  const behaviour = Behaviour.parse((await api('GET', `/api/agents/${agentId}`)).body)
  return playScenario(world.app, id, agentId, behaviour, scenario, AbortSignal.timeout(20_000))
}

const wishes = {
  en: { when: 'Thursday at 10 in the morning', rather: 'Friday at 2 pm' },
  es: { when: 'el jueves a las diez de la mañana', rather: 'el viernes a las dos de la tarde' },
}
const services = { brightside: 'Cleaning', lakeside: 'Drain cleaning' }
const styles: CallerStyle[] = ['plain', 'noisy', 'impatient', 'changes_mind', 'mixes_languages', 'chatty']
const calls = styles.flatMap((style) =>
  (['en', 'es'] as const).flatMap((language) =>
    (['brightside', 'lakeside'] as const).map((name) => ({ style, language, name })),
  ),
)

test.each(calls)('$style: a caller books at $name in $language, whatever the chance', async (call) => {
  const { style, language, name } = call
  for (const seed of name === 'brightside' ? [1, 2] : [3]) {
    const { facts } = makeScenario()
    const scenario = makeScenario({
      language,
      caller: { kind: 'simulated', goal: 'book', style, seed },
      facts: { ...facts, ...wishes[language], service: services[name] },
    })
    const { ending, transcript } = await play(scenario, name)
    expect(ending.outcomes, JSON.stringify(transcript.map(({ caller, agent }) => [caller, agent]))).toContain(
      'booked',
    )
    const booking = transcript
      .flatMap(({ skills }) => skills)
      .find(({ skill }) => skill === 'book_appointment')
    // Whoever changed their mind got the other time.
    const day = style === 'changes_mind' ? '2026-03-06' : '2026-03-05'
    expect(booking!.result.start).toContain(day)
  }
})

test('the same seed makes the same call, another seed another one', async () => {
  const callOf = async (seed: number) => {
    const caller = { kind: 'simulated', goal: 'book', style: 'noisy', seed }
    return (await play(makeScenario({ caller }))).transcript.map((turn) => turn.caller)
  }
  const once = await callOf(7)
  expect(await callOf(7)).toEqual(once)
  expect(await callOf(8)).not.toEqual(once)
})

test.each([
  ['moved', 'reschedule', 'rescheduled'],
  ['cancelled', 'cancel', 'cancelled'],
] as const)('an appointment that the caller brings along can be %s', async (_, goal, outcome) => {
  const scenario = makeScenario({
    caller: { kind: 'simulated', goal },
    situation: { day: 'tue', time: '10:00', appointment: { service: 'Cleaning' } },
  })
  const { ending } = await play(scenario)
  expect(ending.outcomes).toContain(outcome)
})

test('a script is read out, with what the caller knows put in', async () => {
  const caller = { kind: 'script', turns: ['Hi, I am {name}.', 'What are your hours on Monday?'] }
  const { transcript, ending } = await play(makeScenario({ caller }))
  expect(transcript.map((turn) => turn.caller)).toEqual([
    'Hi, I am Nina Alvarez.',
    'What are your hours on Monday?',
  ])
  expect(transcript[1]!.agent).toMatch(/9/)
  expect(ending.outcomes).toContain('answered')
})

test('the moment is that of the scenario: on Sunday the business is closed', async () => {
  const caller = { kind: 'script', turns: ['Are you open right now?'] }
  const at = async (day: string) =>
    (await play(makeScenario({ caller, situation: { day, time: '10:30' } }))).transcript[0]!.agent
  expect(await at('sun')).toMatch(/closed/)
  expect(await at('wed')).not.toMatch(/closed/)
})

test('nothing remains of a run: not a row of any table is added, changed or removed', async () => {
  const before = await fingerprint(world, world.brightside.id)
  const kinds = [
    makeScenario(),
    makeScenario({ caller: { kind: 'simulated', goal: 'reach_person' } }),
    makeScenario({
      caller: { kind: 'simulated', goal: 'leave_message' },
      facts: { name: 'Nina Alvarez', phone: '212-555-0187', message: 'The blue folder is here.' },
    }),
    makeScenario({ caller: { kind: 'script', turns: ['Do you sell submarines?'] } }),
    makeScenario({ caller: { kind: 'script', turns: ['My tooth is knocked out and it bleeds a lot!'] } }),
    makeScenario({
      caller: { kind: 'simulated', goal: 'cancel' },
      situation: { appointment: { service: null } },
    }),
  ]
  const outcomes = []
  for (const scenario of kinds) outcomes.push(...(await play(scenario)).ending.outcomes)
  // The scenarios did what leaves rows behind in a real conversation.
  expect(outcomes).toEqual(
    expect.arrayContaining(['booked', 'escalated', 'message', 'not_answered', 'cancelled']),
  )
  expect(await world.runJobs()).toEqual({ failed: [] })
  expect(await fingerprint(world, world.brightside.id)).toEqual(before)
})

test('a rehearsed booking keeps nobody from booking the same time at the same moment', async () => {
  const scenario = makeScenario()
  const [played, real] = await Promise.all([
    play(scenario),
    world.brightside.api('POST', '/api/chat', {
      agent_id: world.brightside.agentId,
      visitor_id: 'somebody-real',
      message: 'Do you have anything on Thursday at 10 for a cleaning?',
    }),
  ])
  expect(played.ending.outcomes).toContain('booked')
  expect(real.status).toBe(200)
})

test('what the business cannot be put into is an error of the scenario, not of the receptionist', async () => {
  const scenario = makeScenario({ situation: { appointment: { service: 'Moon landing' } } })
  await expect(play(scenario)).rejects.toThrow('There is no service Moon landing.')
})
