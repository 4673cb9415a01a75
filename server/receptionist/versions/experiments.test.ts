import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Agent, Experiment, VariantResult } from '#contract/agents.ts'
import type { ChatAnswer, ChatConfig } from '#contract/chat.ts'
import type { Conversation } from '#contract/conversations.ts'
import { newId } from '#server/platform/ids.ts'
import { type Business, createWorld, type World } from '#test/world.ts'
import { assignVersion } from './assignment.ts'
import { pickWinner } from './experiment.ts'

let world: World
let brightside: Business
beforeAll(async () => {
  world = await createWorld({ CHAT_TURNS_PER_MINUTE: '1000' })
  ;({ brightside } = world)
  await brightside.api('PATCH', path(''), { welcomes: { chat: { en: 'Hi there, how can I help?' } } })
})
afterAll(() => world.close())
beforeEach(async () => {
  await brightside.tenant(({ db }) => db.deleteFrom('agent_experiments').execute())
})

const path = (rest: string, business = brightside) => `/api/agents/${business.agentId}${rest}`
const halves = [
  { version: 1, share: 50 },
  { version: 2, share: 50 },
]
const start = (body: object = {}) =>
  brightside.api<Experiment>('POST', path('/experiments'), {
    name: 'A warmer greeting',
    variants: halves,
    outcome: 'booked',
    ...body,
  })
const read = async (id: string) => (await brightside.api<Experiment>('GET', `/api/experiments/${id}`)).body

async function begin(visitor: string): Promise<Conversation> {
  const body = { agent_id: brightside.agentId, visitor_id: visitor, message: 'Hello' }
  const { conversation_id } = (await world.api<ChatAnswer>('POST', '/api/chat', body)).body
  return (await brightside.api<Conversation>('GET', `/api/conversations/${conversation_id}`)).body
}

/** Somebody whom the experiment gives this version. */
function personOf(experiment: Experiment, version: number): string {
  for (let n = 0; ; n++) if (assignVersion(experiment, `visitor-${n}`) === version) return `visitor-${n}`
}

/** Conversations as a turn would have left them. */
async function addConversations(experiment: Experiment, version: number, count: number, changes: object) {
  const rows = Array.from({ length: count }, () => ({
    organization_id: brightside.id,
    id: newId(),
    agent_id: brightside.agentId,
    agent_version: version,
    experiment_id: experiment.id,
    channel: 'chat' as const,
    visitor_id: 'somebody',
    ...changes,
  }))
  await brightside.tenant(({ db }) => db.insertInto('conversations').values(rows).execute())
  return rows
}

test('who begins to talk is given their variant, by greeting and answers, each time the same', async () => {
  const { status, body: experiment } = await start()
  expect(status).toBe(201)
  expect(experiment).toMatchObject({ status: 'running', author: 'Dana Bright', winner: null, minimum: 100 })
  for (const version of [1, 2]) {
    const person = personOf(experiment, version)
    expect((await begin(person)).agent_version).toBe(version)
    expect((await begin(person)).agent_version).toBe(version)
    const config = await world.api<ChatConfig>(
      'GET',
      `/api/chat/config?agent_id=${brightside.agentId}&visitor_id=${person}`,
    )
    expect(config.body.welcome === 'Hi there, how can I help?').toBe(version === 2)
  }
  expect((await read(experiment.id)).variants.map(({ conversations }) => conversations)).toEqual([2, 2])
})

test('a paused experiment assigns nobody, goes on when resumed, and an ended one stays ended', async () => {
  const { body: experiment } = await start()
  const person = personOf(experiment, 1)
  const change = (status: string) => brightside.api('PATCH', `/api/experiments/${experiment.id}`, { status })
  expect((await change('paused')).body).toMatchObject({ status: 'paused', ended_at: null })
  expect((await begin(person)).agent_version).toBe(2)
  await change('running')
  expect((await begin(person)).agent_version).toBe(1)
  expect((await change('ended')).body.ended_at).not.toBeNull()
  expect(await change('running')).toMatchObject({ status: 409, body: { code: 'conflict' } })
})

test('one runs at a time, also when many are started or resumed at once', async () => {
  const answers = await Promise.all([start(), start(), start(), start()])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409])
  const first = answers.find(({ status }) => status === 201)!.body
  await brightside.api('PATCH', `/api/experiments/${first.id}`, { status: 'paused' })
  expect((await start()).status).toBe(201)
  const resumed = await brightside.api('PATCH', `/api/experiments/${first.id}`, { status: 'running' })
  expect(resumed).toMatchObject({ status: 409, body: { code: 'conflict' } })
})

test('outcomes are read from what happened: receipt, lead, end without a person, escalation; tries do not count', async () => {
  const { body: experiment } = await start()
  const at = '2026-03-02T15:00:00Z'
  const [booked] = await addConversations(experiment, 1, 1, {})
  await brightside.tenant(({ db }) => {
    const receipt = { organization_id: brightside.id, conversation_id: booked!.id, summary: 'x', ok: true }
    return db
      .insertInto('receipts')
      .values([
        { ...receipt, id: newId(), skill: 'book_appointment' },
        { ...receipt, id: newId(), skill: 'book_appointment' },
        { ...receipt, id: newId(), skill: 'find_slots' },
      ])
      .execute()
  })
  const lead = await brightside.api<{ id: string }>('POST', '/api/leads', {
    contact: { name: 'Pat', phone: '+12125550188' },
  })
  await addConversations(experiment, 1, 2, { lead_id: lead.body.id })
  await addConversations(experiment, 1, 3, { status: 'closed', closed_at: at })
  await addConversations(experiment, 1, 4, { status: 'closed', closed_at: at, escalated_at: at })
  await addConversations(experiment, 1, 5, { is_test: true, escalated_at: at })
  await addConversations(experiment, 1, 6, { channel: 'test', escalated_at: at })
  const counted: Record<string, number> = {}
  for (const outcome of ['booked', 'lead', 'resolved', 'escalated']) {
    await brightside.tenant(({ db }) =>
      db
        .updateTable('agent_experiments')
        .set({ outcome: outcome as 'lead' })
        .execute(),
    )
    const [variant] = (await read(experiment.id)).variants
    expect(variant!.conversations).toBe(10)
    counted[outcome] = variant!.outcomes
  }
  expect(counted).toEqual({ booked: 1, lead: 2, resolved: 3, escalated: 4 })
})

test('results say too early, then which one is better, and it is made live', async () => {
  const { body: experiment } = await start({ outcome: 'escalated' })
  const at = '2026-03-02T15:00:00Z'
  await addConversations(experiment, 1, 60, {})
  await addConversations(experiment, 1, 39, { escalated_at: at })
  await addConversations(experiment, 2, 130, {})
  expect((await read(experiment.id)).variants[1]!.comparison).toMatchObject({ verdict: 'too_early' })
  await addConversations(experiment, 1, 30, { escalated_at: at })
  const results = await read(experiment.id)
  expect(results).toMatchObject({ winner: 2, variants: [{ rate: 69 / 129, comparison: null }, { rate: 0 }] })
  expect(results.variants[1]!.comparison).toMatchObject({ verdict: 'lower' })

  const before = (await brightside.api<Agent>('GET', path(''))).body
  const promotion = (version: number) =>
    brightside.api<Experiment>('POST', `/api/experiments/${experiment.id}/promotion`, { version })
  expect(await promotion(3)).toMatchObject({ status: 400, body: { errors: [{ path: 'version' }] } })
  expect(await promotion(1)).toMatchObject({ status: 200, body: { status: 'ended', promoted: 1 } })
  const after = (await brightside.api<Agent>('GET', path(''))).body
  expect(after).toMatchObject({ version: before.version + 1, welcomes: { chat: {} } })
  expect(await promotion(1)).toMatchObject({ status: 409 })
})

test('promoting what is live ends the experiment and publishes nothing', async () => {
  const { version } = (await brightside.api<Agent>('GET', path(''))).body
  const variants = [
    { version: 2, share: 50 },
    { version, share: 50 },
  ]
  const { body: experiment } = await start({ variants })
  await brightside.api('POST', `/api/experiments/${experiment.id}/promotion`, { version })
  expect((await brightside.api<Agent>('GET', path(''))).body.version).toBe(version)
})

test('of several better ones the best wins; the first wins when it beats all; else nobody does', () => {
  const variant = (
    version: number,
    rate: number,
    verdict?: 'higher' | 'lower' | 'undecided',
  ): VariantResult => ({
    version,
    share: 30,
    conversations: 1000,
    outcomes: rate * 1000,
    rate,
    comparison: verdict ? { difference: 0, low: 0, high: 0, p_value: 0, verdict } : null,
  })
  expect(pickWinner([variant(1, 0.2), variant(2, 0.3, 'higher'), variant(3, 0.4, 'higher')], 'lead')).toBe(3)
  expect(pickWinner([variant(1, 0.2), variant(2, 0.1, 'lower'), variant(3, 0.1, 'lower')], 'lead')).toBe(1)
  expect(
    pickWinner([variant(1, 0.2), variant(2, 0.1, 'lower'), variant(3, 0.2, 'undecided')], 'lead'),
  ).toBeNull()
  expect(pickWinner([variant(1, 0.2), variant(2, 0.1, 'lower')], 'escalated')).toBe(2)
})

test('shares that are no whole, a version twice, an unknown version are refused by field; a viewer may not', async () => {
  const with_ = async (variants: object[]) =>
    (await start({ variants })) as unknown as {
      status: number
      body: { errors: { path: string; message: string }[] }
    }
  expect((await with_([halves[0]!, { version: 2, share: 40 }])).body.errors[0]).toMatchObject({
    path: 'variants',
  })
  expect((await with_([halves[0]!, halves[0]!])).body.errors[0]).toMatchObject({ path: 'variants' })
  expect((await with_([{ version: 1, share: 99 }])).status).toBe(400)
  const unknown = await with_([halves[0]!, { version: 4711, share: 50 }])
  expect(unknown).toMatchObject({ status: 400, body: { errors: [{ path: 'variants.1.version' }] } })
  const body = { name: 'No', variants: halves, outcome: 'lead' }
  expect((await brightside.api('POST', path('/experiments'), body, brightside.viewer)).status).toBe(403)
})

test("404 for another organization's experiments, and for versions of another receptionist", async () => {
  const { lakeside } = world
  const { body: experiment } = await start()
  for (const [method, address, body] of [
    ['GET', `/api/experiments/${experiment.id}`, undefined],
    ['PATCH', `/api/experiments/${experiment.id}`, { status: 'ended' }],
    ['POST', `/api/experiments/${experiment.id}/promotion`, { version: 1 }],
    ['GET', path('/experiments'), undefined],
    ['POST', path('/experiments'), { name: 'Stolen', variants: halves, outcome: 'lead' }],
  ] as const)
    expect((await lakeside.api(method, address, body)).status, `${method} ${address}`).toBe(404)
  expect((await read(experiment.id)).status).toBe('running')
})
