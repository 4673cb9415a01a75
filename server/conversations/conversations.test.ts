import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChatAnswer } from '#contract/chat.ts'
import type { Conversation, ConversationSummary } from '#contract/conversations.ts'
import { createWorld, type World } from '#test/world.ts'

let world: World
const ids: string[] = []
beforeAll(async () => {
  world = await createWorld()
  for (const [i, message] of [
    'Do you do whitening?',
    'What are your hours?',
    'Is there parking near the office?',
  ].entries()) {
    const { body } = await world.api<ChatAnswer>('POST', '/api/chat', {
      agent_id: world.brightside.agentId,
      visitor_id: `v-${i}`,
      message,
    })
    ids.push(body.conversation_id)
    world.clock.advance({ minutes: 1 })
  }
})
afterAll(() => world.close())

type List = { items: ConversationSummary[]; next_cursor: string | null }
const list = async (query: string) =>
  (await world.brightside.api<List>('GET', `/api/conversations?${query}`)).body

test('lists the newest first, page by page, without losing or repeating one', async () => {
  const first = await list('limit=2')
  expect(first.items.map(({ id }) => id)).toEqual([ids[2], ids[1]])
  const second = await list(`limit=2&cursor=${first.next_cursor}`)
  expect(second.items.map(({ id }) => id)).toEqual([ids[0]])
  expect(second.next_cursor).toBeNull()
})

test('finds by words that were said, and filters by status and time', async () => {
  expect((await list('q=whitening')).items.map(({ id }) => id)).toEqual([ids[0]])
  expect((await list('q=nothing+like+it')).items).toEqual([])
  await world.brightside.api('PATCH', `/api/conversations/${ids[1]}`, { status: 'closed' })
  expect((await list('status=closed')).items.map(({ id }) => id)).toEqual([ids[1]])
  expect(
    (await list(`from=${encodeURIComponent('2026-03-02T15:01:30Z')}`)).items.map(({ id }) => id),
  ).toEqual([ids[2]])
})

test('a cursor that is not one of ours is refused by name, and a forged one answers no 500', async () => {
  expect(await world.brightside.api('GET', '/api/conversations?cursor=rubbish')).toMatchObject({
    status: 400,
    body: { errors: [{ path: 'cursor' }] },
  })
  const forged = Buffer.from(JSON.stringify(['not a time', 'not an id'])).toString('base64url')
  expect((await world.brightside.api('GET', `/api/conversations?cursor=${forged}`)).status).toBe(400)
})

test('marked urgent, it waits for a person until it is closed; a new message opens it again', async () => {
  const path = `/api/conversations/${ids[2]}`
  await world.brightside.api('PATCH', path, { urgency: 'urgent' })
  expect((await list('needs_you=true')).items.map(({ id }) => id)).toEqual([ids[2]])
  await world.brightside.api('PATCH', path, { status: 'closed' })
  expect((await list('needs_you=true')).items).toEqual([])
  await world.api('POST', '/api/chat', {
    agent_id: world.brightside.agentId,
    visitor_id: 'v-2',
    message: 'One more thing',
    conversation_id: ids[2],
  })
  expect((await world.brightside.api<Conversation>('GET', path)).body.status).toBe('open')
})

test('a note is for the team alone and takes nothing over', async () => {
  const { body } = await world.brightside.api(
    'POST',
    `/api/conversations/${ids[0]}/messages`,
    { content: 'Knows Dana', note: true },
    world.brightside.member,
  )
  expect(body).toMatchObject({ role: 'note', author: 'Lucy Chen' })
  const conversation = await world.brightside.api<Conversation>('GET', `/api/conversations/${ids[0]}`)
  expect(conversation.body.status).toBe('open')
})
