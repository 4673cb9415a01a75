import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Agent, Draft, Version, VersionSummary } from '#contract/agents.ts'
import type { ChatAnswer } from '#contract/chat.ts'
import type { Conversation } from '#contract/conversations.ts'
import { type Business, createWorld, type World } from '#test/world.ts'

let world: World
let brightside: Business
beforeAll(async () => {
  world = await createWorld()
  ;({ brightside } = world)
})
afterAll(() => world.close())

const path = (rest: string, business = brightside) => `/api/agents/${business.agentId}${rest}`

async function say(message: string, visitor: string, conversation_id?: string): Promise<ChatAnswer> {
  const body = { agent_id: brightside.agentId, visitor_id: visitor, message, conversation_id }
  return (await world.api<ChatAnswer>('POST', '/api/chat', body)).body
}

const versionOf = async (conversation: string) =>
  (await brightside.api<Conversation>('GET', `/api/conversations/${conversation}`)).body.agent_version

const live = async () => (await brightside.api<Agent>('GET', path(''))).body.version

async function publish(changes: object, note = ''): Promise<Version> {
  await brightside.api('PUT', path('/draft'), changes)
  return (await brightside.api<Version>('POST', path('/versions'), { note })).body
}

test('a receptionist has its first version from the moment it is made, and so has a copy', async () => {
  const made = await brightside.api<Agent>('POST', '/api/agents', { name: 'Ida', instructions: 'Be kind.' })
  const versions = await brightside.api<{ items: VersionSummary[] }>(
    'GET',
    `/api/agents/${made.body.id}/versions`,
  )
  expect(versions.body.items).toMatchObject([{ number: 1, is_live: true, note: '', author: 'Dana Bright' }])
  const copy = await brightside.api<Agent>('POST', `/api/agents/${made.body.id}/duplicate`)
  const first = await brightside.api<Version>('GET', `/api/agents/${copy.body.id}/versions/1`)
  expect(first.body).toMatchObject({ is_live: true, settings: { instructions: 'Be kind.' } })
})

test('a change of the behaviour is a version at once; status, look and what changes nothing are none', async () => {
  const before = await live()
  await brightside.api('PATCH', path(''), { instructions: 'Offer the spring check-up.' })
  expect(await live()).toBe(before + 1)
  await brightside.api('PATCH', path(''), { instructions: 'Offer the spring check-up.' })
  await brightside.api('PATCH', path(''), { status: 'active', chat_look: { theme: 'dark' } })
  await brightside.api('PATCH', path(''), {})
  expect(await live()).toBe(before + 1)
  const diff = await brightside.api<{ changes: { field: string }[] }>(
    'GET',
    path(`/versions/${before + 1}/diff`),
  )
  expect(diff.body).toMatchObject({ from: before, to: before + 1, changes: [{ field: 'instructions' }] })
})

test('a draft is kept, shown and thrown away, and no visitor notices', async () => {
  const before = await live()
  const empty = await brightside.api<Draft>('GET', path('/draft'))
  expect(empty.body).toMatchObject({ changes: [], updated_at: null, outdated: false, live_version: before })
  const kept = await brightside.api<Draft>('PUT', path('/draft'), { language: 'es', max_messages: 50 })
  expect(kept.body).toMatchObject({
    settings: { language: 'es', max_messages: 50, instructions: 'Offer the spring check-up.' },
    based_on: before,
    updated_by: 'Dana Bright',
  })
  expect(kept.body.changes.map(({ field }) => field).toSorted()).toEqual(['language', 'max_messages'])
  expect((await say('Good morning, are you open?', 'v-draft')).language).toBe('en')
  expect(await live()).toBe(before)
  const less = await brightside.api<Draft>('PUT', path('/draft'), { language: 'es', max_messages: 100 })
  expect(less.body.changes.map(({ field }) => field)).toEqual(['language'])
  expect((await brightside.api('DELETE', path('/draft'))).status).toBe(204)
  expect((await brightside.api('DELETE', path('/draft'))).status).toBe(204)
  expect((await brightside.api<Draft>('GET', path('/draft'))).body.updated_at).toBeNull()
  const nothing = await brightside.api('POST', path('/versions'), {})
  expect(nothing).toMatchObject({ status: 409, body: { code: 'conflict' } })
})

test('publishing makes the draft live for who begins to talk; a conversation keeps the version it began with', async () => {
  const before = await live()
  const begun = await say('Good morning', 'v-early')
  const published = await publish({ language: 'es' }, 'Spanish only')
  expect(published).toMatchObject({
    number: before + 1,
    is_live: true,
    note: 'Spanish only',
    author: 'Dana Bright',
  })
  expect((await brightside.api<Draft>('GET', path('/draft'))).body.changes).toEqual([])
  const late = await say('Good morning', 'v-late')
  expect(late.language).toBe('es')
  const goesOn = await say('What are your hours?', 'v-early', begun.conversation_id)
  expect(goesOn.language).toBe('en')
  expect(await versionOf(begun.conversation_id)).toBe(before)
  expect(await versionOf(late.conversation_id)).toBe(before + 1)
  const audit = await brightside.api<{ items: { action: string; after: object }[] }>('GET', '/api/audit-log')
  expect(audit.body.items[0]).toMatchObject({
    action: 'agent.published',
    after: { version: before + 1, note: 'Spanish only' },
  })
})

test('a member hears the draft before anybody else does, and only a member', async () => {
  const before = await live()
  await brightside.api('PUT', path('/draft'), { language: 'en' })
  const body = { agent_id: brightside.agentId, visitor_id: 'v-try', message: 'Buenos días', test: 'draft' }
  const tried = await brightside.api<ChatAnswer>('POST', '/api/chat', body)
  expect(tried.body.language).toBe('en')
  expect(await versionOf(tried.body.conversation_id)).toBeNull()
  expect((await say('Buenos días', 'v-untold')).language).toBe('es')
  expect((await world.api('POST', '/api/chat', body)).status).toBe(401)
  expect((await world.lakeside.api('POST', '/api/chat', body)).status).toBe(404)
  await brightside.api('DELETE', path('/draft'))
  expect(await live()).toBe(before)
})

test('pausing stops conversations of every version at once', async () => {
  const { conversation_id } = await say('Hello', 'v-paused')
  await publish({ max_messages: 77 })
  await brightside.api('PATCH', path(''), { status: 'paused' })
  const body = { agent_id: brightside.agentId, visitor_id: 'v-paused', message: 'Hello?', conversation_id }
  expect(await world.api('POST', '/api/chat', body)).toMatchObject({
    status: 409,
    body: { code: 'agent_paused' },
  })
  await brightside.api('PATCH', path(''), { status: 'active' })
})

test('a draft that was begun on an older version asks first, tells what changed, and then goes on top of it', async () => {
  const base = await live()
  await brightside.api('PUT', path('/draft'), { persona: { tone: 'calm' } })
  await brightside.api('PATCH', path(''), { instructions: 'Somebody else was quicker.' })
  expect((await brightside.api<Draft>('GET', path('/draft'))).body).toMatchObject({
    outdated: true,
    based_on: base,
  })
  // Keeping more does not hide that it is outdated.
  await brightside.api('PUT', path('/draft'), { persona: { tone: 'calm' }, max_messages: 60 })
  const refused = await brightside.api('POST', path('/versions'), { note: 'Calm' })
  expect(refused).toMatchObject({
    status: 409,
    body: { code: 'conflict', based_on: base, live_version: base + 1, changes: [{ field: 'instructions' }] },
  })
  expect((await brightside.api<Draft>('GET', path('/draft'))).body.updated_at).not.toBeNull()
  const forced = await brightside.api<Version>('POST', path('/versions'), { note: 'Calm', force: true })
  expect(forced).toMatchObject({
    status: 201,
    body: {
      number: base + 2,
      settings: { instructions: 'Somebody else was quicker.', persona: { tone: 'calm' }, max_messages: 60 },
    },
  })
})

test.each([false, true])(
  'of several who publish the same draft at once one succeeds, the others are told that nothing is left (force: %s)',
  async (force) => {
    const before = await live()
    await brightside.api('PUT', path('/draft'), { max_messages: before + 60 })
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => brightside.api('POST', path('/versions'), { note: `Click ${n}`, force })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409])
    expect(await live()).toBe(before + 1)
  },
)

test('changes made at once are versions of their own, none is lost and numbers have no hole', async () => {
  const before = await live()
  await Promise.all([
    brightside.api('PATCH', path(''), { max_messages: 62 }),
    brightside.api('PATCH', path(''), { persona: { tone: 'lively' } }),
    brightside.api('PATCH', path(''), { instructions: 'Three at once.' }),
  ])
  expect((await brightside.api<Version>('GET', path(`/versions/${before + 3}`))).body).toMatchObject({
    is_live: true,
    settings: { max_messages: 62, persona: { tone: 'lively' }, instructions: 'Three at once.' },
  })
  const list = await brightside.api<{ items: VersionSummary[] }>('GET', path('/versions?limit=4'))
  expect(list.body.items.map(({ number }) => number)).toEqual([3, 2, 1, 0].map((n) => before + n))
})

test('an earlier version comes back as a new one that says the same, and history stays', async () => {
  const before = await live()
  const wanted = await brightside.api<Version>('GET', path(`/versions/${before - 2}`))
  const back = await brightside.api<Version>('POST', path(`/versions/${before - 2}/restore`), {
    note: 'Back',
  })
  expect(back).toMatchObject({
    status: 201,
    body: { number: before + 1, restored_from: before - 2, note: 'Back', settings: wanted.body.settings },
  })
  expect((await brightside.api<Agent>('GET', path(''))).body).toMatchObject(wanted.body.settings)
  const again = await brightside.api('POST', path(`/versions/${before - 2}/restore`), {})
  expect(again).toMatchObject({ status: 409, body: { code: 'conflict' } })
  const events = await brightside.tenant(({ db }) =>
    db.selectFrom('events').select(['type', 'payload']).orderBy('id', 'desc').limit(2).execute(),
  )
  expect(events.map(({ type }) => type).toSorted()).toEqual(['agent.published', 'agent.restored'])
  expect(events[0]!.payload).toMatchObject({ agent_id: brightside.agentId, version: before + 1 })
})

test('any two versions are compared, in either direction', async () => {
  const number = await live()
  type Diff = { from: number; to: number; changes: { field: string; before: unknown; after: unknown }[] }
  const there = (await brightside.api<Diff>('GET', path(`/versions/${number}/diff?against=1`))).body
  const back = (await brightside.api<Diff>('GET', path(`/versions/1/diff?against=${number}`))).body
  expect(there).toMatchObject({ from: 1, to: number })
  expect(there.changes.length).toBeGreaterThan(1)
  expect(back.changes.map(({ field, before, after }) => ({ field, after: before, before: after }))).toEqual(
    there.changes.map(({ field, before, after }) => ({ field, after, before })),
  )
  expect((await brightside.api<Diff>('GET', path('/versions/1/diff'))).body).toEqual({
    from: 1,
    to: 1,
    changes: [],
  })
})

test('the list tells what share of the conversations a version served and what came of them, page by page', async () => {
  const { items } = (await brightside.api<{ items: VersionSummary[] }>('GET', path('/versions?limit=100')))
    .body
  const served = items.filter(({ figures }) => figures.conversations > 0)
  expect(served.reduce((sum, { figures }) => sum + figures.share, 0)).toBeCloseTo(1)
  const first = (await brightside.api<{ next_cursor: string }>('GET', path('/versions?limit=2'))).body
  const next = await brightside.api<{ items: VersionSummary[] }>(
    'GET',
    path(`/versions?limit=2&cursor=${first.next_cursor}`),
  )
  expect(next.body.items.map(({ number }) => number)).toEqual(items.slice(2, 4).map(({ number }) => number))
})

test("404 for another organization's receptionist and for a version that never was, 403 for a viewer, 400 by field", async () => {
  const { lakeside } = world
  for (const [method, rest, body] of [
    ['GET', '/draft', undefined],
    ['PUT', '/draft', { name: 'Stolen' }],
    ['DELETE', '/draft', undefined],
    ['POST', '/versions', {}],
    ['GET', '/versions', undefined],
    ['GET', '/versions/1', undefined],
    ['GET', '/versions/1/diff', undefined],
    ['POST', '/versions/1/restore', {}],
  ] as const)
    expect((await brightside.api(method, path(rest, lakeside), body)).status, `${method} ${rest}`).toBe(404)
  for (const rest of [
    '/versions/none',
    '/versions/4711',
    '/versions/4711/diff',
    '/versions/1/diff?against=4711',
  ])
    expect((await brightside.api('GET', path(rest))).status, rest).toBe(404)
  for (const [method, rest] of [
    ['PUT', '/draft'],
    ['DELETE', '/draft'],
    ['POST', '/versions'],
    ['POST', '/versions/1/restore'],
  ] as const)
    expect((await brightside.api(method, path(rest), {}, brightside.viewer)).status, rest).toBe(403)
  expect((await brightside.api('GET', path('/versions'), undefined, brightside.viewer)).status).toBe(200)
  const wrong = await brightside.api('PUT', path('/draft'), { escalation: { email: 'nobody' } })
  expect(wrong).toMatchObject({ status: 400, body: { errors: [{ path: 'escalation.email' }] } })
})
