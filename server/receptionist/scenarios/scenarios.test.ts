import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  ListedScenario,
  Scenario,
  ScenarioFile,
  ScenarioResult,
  ScenarioRun,
} from '#contract/scenarios.ts'
import { createWorld, type World } from '#test/world.ts'
import { makeScenario } from './test-scenario.ts'

let world: World
let path: string
let runs: string
beforeAll(async () => {
  world = await createWorld()
  const { agentId, api } = world.brightside
  path = `/api/agents/${agentId}/scenarios`
  runs = `/api/agents/${agentId}/scenario-runs`
  await api('POST', '/api/services', { name: 'Cleaning', duration_minutes: 30 })
})
afterAll(() => world.close())

type RunView = ScenarioRun & { results: ScenarioResult[] }
const asks = (name: string, words: string) =>
  makeScenario({
    name,
    caller: { kind: 'script', turns: ['What are your hours on Monday?'] },
    expectations: [{ kind: 'says', words }],
  })
const create = async (scenario: object) => (await world.brightside.api<Scenario>('POST', path, scenario)).body
const runAll = async (body: object = {}) => {
  world.clock.advance({ minutes: 1 })
  const { body: run } = await world.brightside.api<ScenarioRun>('POST', runs, body)
  expect(await world.runJobs()).toEqual({ failed: [] })
  return (await world.brightside.api<RunView>('GET', `/api/scenario-runs/${run.id}`)).body
}
const clear = async () => {
  const { body } = await world.brightside.api<{ items: Scenario[] }>('GET', path)
  for (const { id } of body.items) await world.brightside.api('DELETE', `/api/scenarios/${id}`)
}

test('a scenario is added, shown, changed, listed and deleted', async () => {
  const added = await world.brightside.api<Scenario>('POST', path, makeScenario({ name: 'First' }))
  expect(added.status).toBe(201)
  const { id } = added.body
  const replaced = await world.brightside.api('PUT', `/api/scenarios/${id}`, makeScenario({ name: 'Second' }))
  expect(replaced).toMatchObject({ status: 200, body: { id, name: 'Second' } })
  const { body } = await world.brightside.api<{ items: ListedScenario[] }>('GET', path)
  expect(body.items).toMatchObject([{ name: 'Second', last_result: null, caller: { goal: 'book' } }])
  expect((await world.brightside.api('DELETE', `/api/scenarios/${id}`)).status).toBe(204)
  expect((await world.brightside.api('GET', `/api/scenarios/${id}`)).status).toBe(404)
})

test('what is missing is told field by field', async () => {
  const refused = await world.brightside.api<{ errors: { path: string; message: string }[] }>('POST', path, {
    name: ' ',
    language: 'en',
    caller: { kind: 'simulated', goal: 'reschedule' },
    expectations: [],
  })
  expect(refused.status).toBe(400)
  expect(refused.body.errors.map((error) => error.path)).toEqual(
    expect.arrayContaining(['name', 'expectations']),
  )
  const goalless = await world.brightside.api<{ errors: { path: string }[] }>('POST', path, {
    ...makeScenario(),
    caller: { kind: 'simulated', goal: 'reschedule' },
    facts: {},
  })
  expect(goalless.body.errors.map((error) => error.path)).toEqual(['situation.appointment', 'facts.when'])
  const pattern = await world.brightside.api<{ errors: { path: string }[] }>('POST', path, {
    ...makeScenario(),
    expectations: [{ kind: 'says', words: '/(/' }],
  })
  expect(pattern.body.errors.map((error) => error.path)).toEqual(['expectations.0.words'])
})

test('two scenarios of one receptionist never have one name', async () => {
  await clear()
  const { id } = await create(asks('Hours', '9'))
  expect(await world.brightside.api('POST', path, asks('Hours', '10'))).toMatchObject({
    status: 409,
    body: { code: 'conflict', errors: [{ path: 'name' }] },
  })
  await create(asks('Other', '9'))
  expect((await world.brightside.api('PUT', `/api/scenarios/${id}`, asks('Other', '9'))).status).toBe(409)
})

test('what is exported can be imported: by its name it takes the place of what is there', async () => {
  await clear()
  await create(asks('Hours', '9'))
  const { body: file } = await world.brightside.api<ScenarioFile>('GET', `${path}/export`)
  expect(file).toMatchObject({ format: 'frontdesk.scenarios', version: 1 })
  file.scenarios[0]!.expectations = [{ kind: 'says', words: 'Nine', said: true }]
  file.scenarios.push(asks('More', '9'))
  expect((await world.brightside.api('POST', `${path}/import`, file)).status).toBe(201)
  const { body } = await world.brightside.api<{ items: Scenario[] }>('GET', path)
  expect(body.items.map(({ name, expectations }) => [name, expectations])).toEqual([
    ['Hours', [{ kind: 'says', words: 'Nine', said: true }]],
    ['More', [{ kind: 'says', words: '9', said: true }]],
  ])
  const twice = { scenarios: [asks('Twin', '9'), asks('Twin', '9')] }
  expect(await world.brightside.api('POST', `${path}/import`, twice)).toMatchObject({
    status: 400,
    body: { errors: [{ path: 'scenarios.1.name' }] },
  })
})

test('a run tells what passed, what failed and why, with what was said', async () => {
  await clear()
  await create(asks('Right', '9'))
  await create(asks('Wrong', 'around the clock'))
  const run = await runAll()
  expect(run).toMatchObject({ status: 'finished', total: 2, done: 2, passed: 1, failed: 1, version: 1 })
  const wrong = run.results.find(({ scenario }) => scenario.name === 'Wrong')!
  expect(wrong).toMatchObject({ status: 'failed', change: 'new', turn_count: 1 })
  expect(wrong.checks).toMatchObject([{ passed: false, why: 'It was not said.' }])
  const { body } = await world.brightside.api<ScenarioResult>('GET', `/api/scenario-results/${wrong.id}`)
  expect(body.transcript).toMatchObject([{ caller: 'What are your hours on Monday?', brain: 'house' }])
  const { body: list } = await world.brightside.api<{ items: ListedScenario[] }>('GET', path)
  expect(list.items.map(({ last_result }) => last_result?.status)).toEqual(['passed', 'failed'])
})

test('a run is compared with the one before: what is newly broken, what is mended, what is said otherwise', async () => {
  await clear()
  await create(asks('Breaks', '9'))
  const mended = await create(asks('Is mended', 'around the clock'))
  await create(asks('Stays broken', 'never'))
  await runAll()
  await world.brightside.tenant(({ db }) =>
    db
      .updateTable('organizations')
      .set({ hours: JSON.stringify({ mon: [{ open: '11:00', close: '15:00' }] }) })
      .execute(),
  )
  await world.brightside.api('PUT', `/api/scenarios/${mended.id}`, asks('Is mended', '11'))
  const run = await runAll()
  expect(Object.fromEntries(run.results.map(({ scenario, change }) => [scenario.name, change]))).toEqual({
    Breaks: 'newly_failing',
    'Is mended': 'newly_passing',
    'Stays broken': 'still_failing',
  })
  expect(run.results.every(({ words_changed }) => words_changed)).toBe(true)
  const { body } = await world.brightside.api<ScenarioResult>(
    'GET',
    `/api/scenario-results/${run.results[0]!.id}`,
  )
  expect(body.before![0]!.agent).toMatch(/9/)
  expect(body.transcript[0]!.agent).toMatch(/11/)
  expect((await runAll()).results.map(({ words_changed }) => words_changed)).toEqual([false, false, false])
})

test('a run that was killed in the middle goes on with what is left', async () => {
  await clear()
  await create(asks('One', '11'))
  await create(asks('Two', '11'))
  const { body: run } = await world.brightside.api<ScenarioRun>('POST', runs, {})
  // As the process that played the first one left it.
  await world.brightside.tenant(async ({ db }) => {
    await db.updateTable('scenario_runs').set({ status: 'running' }).where('id', '=', run.id).execute()
    const first = await db
      .selectFrom('scenario_results')
      .select('id')
      .where('run_id', '=', run.id)
      .orderBy('id')
      .executeTakeFirstOrThrow()
    await db
      .updateTable('scenario_results')
      .set({ status: 'passed', turn_count: 42 })
      .where('id', '=', first.id)
      .execute()
  })
  await world.runJobs()
  const { body } = await world.brightside.api<RunView>('GET', `/api/scenario-runs/${run.id}`)
  expect(body).toMatchObject({ status: 'finished', done: 2, passed: 2 })
  expect(body.results[0]!.turn_count).toBe(42)
})

test('a run can be stopped, and only one goes on at a time', async () => {
  await clear()
  await create(asks('One', '11'))
  const { body: run } = await world.brightside.api<ScenarioRun>('POST', runs, {})
  expect(await world.brightside.api('POST', runs, {})).toMatchObject({ status: 409 })
  const stopped = await world.brightside.api<ScenarioRun>('POST', `/api/scenario-runs/${run.id}/cancellation`)
  expect(stopped.body).toMatchObject({ status: 'stopped', done: 0 })
  await world.runJobs()
  const { body } = await world.brightside.api<RunView>('GET', `/api/scenario-runs/${run.id}`)
  expect(body.results).toMatchObject([{ status: 'skipped', change: null }])
})

test('chosen scenarios are run alone; unknown ones, versions and an empty bench are refused', async () => {
  await clear()
  expect(await world.brightside.api('POST', runs, {})).toMatchObject({ status: 422 })
  const { id } = await create(asks('One', '11'))
  await create(asks('Two', '11'))
  expect(await runAll({ scenario_ids: [id] })).toMatchObject({ total: 1 })
  const unknown = { scenario_ids: ['01890000-0000-7000-8000-000000000000'] }
  expect((await world.brightside.api('POST', runs, unknown)).status).toBe(404)
  expect((await world.brightside.api('POST', runs, { version: 999 })).status).toBe(404)
})

test('the draft is run as it is kept, and a published version as it was', async () => {
  await clear()
  await create(
    makeScenario({
      caller: { kind: 'script', turns: ['¿Qué horario tienen el lunes?'] },
      expectations: [{ kind: 'language', language: 'en' }],
    }),
  )
  const { agentId, api } = world.brightside
  expect((await api('POST', runs, { version: 'draft' })).status).toBe(409)
  expect((await api('PUT', `/api/agents/${agentId}/draft`, { language: 'en' })).status).toBe(200)
  expect(await runAll({ version: 'draft' })).toMatchObject({ version: null, passed: 1 })
  expect(await runAll()).toMatchObject({ version: 1, failed: 1 })
  const published = await api('POST', `/api/agents/${agentId}/versions`, { note: 'English only' })
  expect(published.status).toBe(201)
  expect(await runAll()).toMatchObject({ version: 2, passed: 1 })
  expect(await runAll({ version: 1 })).toMatchObject({ version: 1, failed: 1 })
})

test('a receptionist that is paused can still be rehearsed', async () => {
  await clear()
  await create(asks('One', '11'))
  const path = `/api/agents/${world.brightside.agentId}`
  await world.brightside.api('PATCH', path, { status: 'paused' })
  expect(await runAll()).toMatchObject({ passed: 1 })
  await world.brightside.api('PATCH', path, { status: 'active' })
})

test('progress is told live, with how far it is', async () => {
  await clear()
  await create(asks('One', '11'))
  const told: Record<string, unknown>[] = []
  const end = world.app.live.subscribe(world.brightside.id, ({ type, payload }) => {
    if (type === 'scenario_run.progressed') told.push(payload)
  })
  await runAll()
  end()
  expect(told).toMatchObject([
    { done: 1, total: 1, status: 'running' },
    { done: 1, passed: 1, status: 'finished' },
  ])
})

test('another organization finds none of it, a member may look and not touch', async () => {
  await clear()
  const { id } = await create(asks('One', '11'))
  const run = await runAll()
  const results = `/api/scenario-results/${run.results[0]!.id}`
  for (const address of [`/api/scenarios/${id}`, `/api/scenario-runs/${run.id}`, results, path, runs])
    expect((await world.lakeside.api('GET', address)).status, address).toBe(404)
  expect((await world.lakeside.api('POST', runs, {})).status).toBe(404)
  const { member } = world.brightside
  expect((await world.brightside.api('GET', path, undefined, member)).status).toBe(200)
  expect((await world.brightside.api('POST', path, asks('No', '9'), member)).status).toBe(403)
  expect((await world.brightside.api('POST', runs, {}, member)).status).toBe(403)
  expect((await world.brightside.api('DELETE', `/api/scenarios/${id}`, undefined, member)).status).toBe(403)
  expect((await world.brightside.api('GET', path, undefined, null)).status).toBe(401)
})
