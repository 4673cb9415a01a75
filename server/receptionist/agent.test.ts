import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Agent } from '#contract/agents.ts'
import type { ChatAnswer } from '#contract/chat.ts'
import type { Conversation } from '#contract/conversations.ts'
import { createWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

test('a receptionist is made with what is missing taken from the organization, and has its embed code', async () => {
  const { status, body } = await world.brightside.api<Agent>('POST', '/api/agents', { name: 'Ida' })
  expect(status).toBe(201)
  expect(body).toMatchObject({
    name: 'Ida',
    vertical: 'dental',
    status: 'draft',
    version: 1,
    language: 'auto',
  })
  expect(body.embed_code).toContain(`data-agent="${body.id}"`)
})

test('a change counts the version up, is audited, and is in force for the next message', async () => {
  const { brightside } = world
  const say = (message: string) =>
    world.api<ChatAnswer>('POST', '/api/chat', {
      agent_id: brightside.agentId,
      visitor_id: 'v-version',
      message,
    })
  await say('Hello')
  const before = (await brightside.api<Agent>('GET', `/api/agents/${brightside.agentId}`)).body
  const changed = await brightside.api<Agent>('PATCH', `/api/agents/${brightside.agentId}`, {
    name: 'Nova',
    language: 'es',
    persona: { tone: 'calm' },
  })
  expect(changed.body).toMatchObject({
    name: 'Nova',
    version: before.version + 1,
    persona: { tone: 'calm', formality: 'neutral' },
  })
  const answer = await say('Good morning')
  expect(answer.body.language).toBe('es')
  const conversation = await brightside.api<Conversation>(
    'GET',
    `/api/conversations/${answer.body.conversation_id}`,
  )
  expect(conversation.body.agent_version).toBe(before.version + 1)
  const audit = await brightside.api<{ items: { action: string }[] }>('GET', '/api/audit-log')
  expect(audit.body.items.map(({ action }) => action)).toContain('agent.updated')
  await brightside.api('PATCH', `/api/agents/${brightside.agentId}`, { language: 'auto' })
})

test('a copy has the settings and is a draft; deleting one leaves the conversations', async () => {
  const { lakeside } = world
  await lakeside.api('PATCH', `/api/agents/${lakeside.agentId}`, {
    quick_prompts: ['Burst pipe'],
    allowed_origins: [],
  })
  const copy = await lakeside.api<Agent>('POST', `/api/agents/${lakeside.agentId}/duplicate`)
  expect(copy.body).toMatchObject({ status: 'draft', quick_prompts: ['Burst pipe'], version: 1 })
  const talk = await world.api<ChatAnswer>('POST', '/api/chat', {
    agent_id: copy.body.id,
    visitor_id: 'v-copy',
    message: 'Hello',
  })
  expect((await lakeside.api('DELETE', `/api/agents/${copy.body.id}`)).status).toBe(204)
  expect(
    (await world.api('POST', '/api/chat', { agent_id: copy.body.id, visitor_id: 'v-copy', message: 'Hello' }))
      .status,
  ).toBe(404)
  const left = await lakeside.api<Conversation>('GET', `/api/conversations/${talk.body.conversation_id}`)
  expect(left.body).toMatchObject({ agent_id: null })
  expect(left.body.messages).toHaveLength(2)
})

test("404 for another organization's receptionist, 403 for a viewer, 400 that names a wrong field", async () => {
  const { brightside, lakeside } = world
  for (const [method, path, body] of [
    ['GET', '', undefined],
    ['PATCH', '', { name: 'Stolen' }],
    ['DELETE', '', undefined],
    ['POST', '/duplicate', undefined],
  ] as const) {
    expect((await brightside.api(method, `/api/agents/${lakeside.agentId}${path}`, body)).status).toBe(404)
  }
  expect(
    (await brightside.api('PATCH', `/api/agents/${brightside.agentId}`, { name: 'No' }, brightside.viewer))
      .status,
  ).toBe(403)
  const wrong = await brightside.api('PATCH', `/api/agents/${brightside.agentId}`, {
    chat_look: { primary_color: 'red' },
  })
  expect(wrong).toMatchObject({ status: 400, body: { errors: [{ path: 'chat_look.primary_color' }] } })
})
