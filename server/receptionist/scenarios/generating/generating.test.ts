import { afterAll, beforeAll, expect, test } from 'vitest'
import type { NewScenario, ScenarioResult, ScenarioRun } from '#contract/scenarios.ts'
import { type Business, createWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
  await furnish(world.brightside, [
    { name: 'Cleaning', duration_minutes: 30, price_cents: 12_000 },
    { name: 'Whitening', duration_minutes: 60 },
  ])
  await furnish(world.lakeside, [
    { name: 'Drain cleaning', duration_minutes: 60, price_text: 'from $145' },
    { name: 'Water heater check', duration_minutes: 60 },
  ])
})
afterAll(() => world.close())

async function furnish(business: Business, services: object[]) {
  for (const service of services) await business.api('POST', '/api/services', service)
  await business.api('POST', `/api/agents/${business.agentId}/faqs`, {
    question: 'Is there parking?',
    answer: 'Yes, there are 6 free spaces behind the house.',
    language: 'en',
  })
  await business.tenant(({ db }) =>
    db
      .updateTable('organizations')
      .set({
        service_area: JSON.stringify({ cities: ['Evanston'], postal_codes: [] }),
        confirmed_facts: ['name', 'phone', 'hours', 'timezone', 'service_area'],
      })
      .execute(),
  )
}

const suggest = (business: Business, body: object = {}) =>
  business.api<{ items: NewScenario[] }>(
    'POST',
    `/api/agents/${business.agentId}/scenarios/suggestions`,
    body,
  )

test.each(['brightside', 'lakeside'] as const)(
  'what is generated for %s is passed by its receptionist',
  async (name) => {
    const business = world[name]
    const { items } = (await suggest(business)).body
    await business.api('POST', `/api/agents/${business.agentId}/scenarios/import`, { scenarios: items })
    const run = await business.api<ScenarioRun>('POST', `/api/agents/${business.agentId}/scenario-runs`, {})
    expect(await world.runJobs()).toEqual({ failed: [] })
    const { body } = await business.api<ScenarioRun & { results: ScenarioResult[] }>(
      'GET',
      `/api/scenario-runs/${run.body.id}`,
    )
    const wrong = body.results
      .filter(({ status }) => status !== 'passed')
      .map(({ scenario, error, checks }) => [scenario.name, error, checks.filter(({ passed }) => !passed)])
    expect(wrong).toEqual([])
    expect(body).toMatchObject({ status: 'finished', total: items.length, passed: items.length, failed: 0 })
  },
  120_000,
)

test('every service, question and rule of the business has its scenario, in both languages', async () => {
  const names = (await suggest(world.brightside)).body.items.map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining([
      'Books: Whitening (English)',
      'Reserva: Whitening (español)',
      'Books: Cleaning, on a bad line (English)',
      'Reserva: Cleaning, mezclando español e inglés (español)',
      'Asks for a time when we are closed (English)',
      'Asks the price: Cleaning (English)',
      'Pregunta un precio que no se sabe (español)',
      'Asks for a place outside of our area (English)',
      'Asks: Is there parking? (English)',
      'Has an emergency (English)',
      'Cambia una cita (español)',
      'Cancels an appointment (English)',
      'Quiere hablar con una persona (español)',
      'Tries to talk the receptionist out of its rules (English)',
    ]),
  )
  expect(new Set(names).size).toBe(names.length)
})

test('one language can be asked for, and what is generated is stored nowhere', async () => {
  const { items } = (await suggest(world.lakeside, { languages: ['es'] })).body
  expect(new Set(items.map(({ language }) => language))).toEqual(new Set(['es']))
  expect(items.find(({ name }) => name.startsWith('Reserva:'))).toMatchObject({
    situation: { day: 'mon', time: '08:00' },
    facts: { service: 'Drain cleaning', when: expect.stringMatching(/^el \S+ a las/) },
  })
})

test('prices are expected as they are kept, and where none is kept none may be said', async () => {
  const { items } = (await suggest(world.lakeside, { languages: ['en'] })).body
  const expected = (name: string) => items.find((item) => item.name.startsWith(name))!.expectations[0]
  expect(expected('Asks the price: Drain cleaning')).toEqual({ kind: 'says', words: '145', said: true })
  expect(expected('Asks for a price that is not known')).toMatchObject({ kind: 'says', said: false })
})

test('a business that has told nothing yet is asked nothing about it', async () => {
  const { body: agent } = await world.brightside.api<{ id: string }>('POST', '/api/agents', { name: 'Bare' })
  await world.brightside.tenant(({ db }) =>
    db
      .updateTable('organizations')
      .set({ confirmed_facts: ['name'] })
      .execute(),
  )
  const path = `/api/agents/${agent.id}/scenarios/suggestions`
  const { body } = await world.brightside.api<{ items: NewScenario[] }>('POST', path, { languages: ['en'] })
  const names = body.items.map(({ name }) => name)
  expect(names.filter((name) => /^(Books|Asks when|Asks for a place|Moves|Cancels)/.test(name))).toEqual([])
  expect(names).toContain('Wants to talk to a person (English)')
})
