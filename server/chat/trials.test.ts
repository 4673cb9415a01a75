import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChatAnswer } from '#contract/chat.ts'
import type { Lead } from '#contract/contacts.ts'
import type { ConversationSummary } from '#contract/conversations.ts'
import { createWorld, type Person, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const say = (visitor: string, message: string, more: object, as: Person | null = world.brightside.owner) =>
  world.brightside.api<ChatAnswer>(
    'POST',
    '/api/chat',
    { agent_id: world.brightside.agentId, visitor_id: visitor, message, ...more },
    as,
  )
const list = async (query = '') =>
  (await world.brightside.api<{ items: ConversationSummary[] }>('GET', `/api/conversations${query}`)).body
    .items

test('what a member tries is left out of the inbox, and found when it is asked for', async () => {
  await say('a-visitor', 'Hello', {}, null)
  const tried = await say('a-member', 'Hello', { test: true })
  expect(tried.status).toBe(200)
  const again = await say('a-member', 'Bye', { test: true, conversation_id: tried.body.conversation_id })
  expect(again.body.conversation_id).toBe(tried.body.conversation_id)
  expect((await list()).map(({ is_test, message_count }) => [is_test, message_count])).toEqual([[false, 2]])
  expect(await list('?is_test=true')).toMatchObject([
    { id: tried.body.conversation_id, is_test: true, message_count: 4 },
  ])
})

test('somebody who needs a person in a trial waits for nobody in the inbox', async () => {
  await say('an-impatient-member', 'I want to talk to a person', { test: true })
  expect(await list('?needs_you=true')).toEqual([])
  expect(await list('?needs_you=true&is_test=true')).toHaveLength(1)
})

test('a lead that came of a trial says so', async () => {
  for (const [visitor, phone, more, as] of [
    ['visitor-2', '212-555-0177', {}, null],
    ['member-2', '212-555-0178', { test: true }, world.brightside.owner],
  ] as const) {
    const { body } = await say(visitor, 'I would like to leave a message', more, as)
    const going = { ...more, conversation_id: body.conversation_id }
    for (const words of ['The blue folder is here.', 'Sam Field', phone]) await say(visitor, words, going, as)
  }
  const { body } = await world.brightside.api<{ items: Lead[] }>('GET', '/api/leads')
  const found = Object.fromEntries(body.items.map(({ contact, is_test }) => [contact?.phone, is_test]))
  expect(found).toEqual({ '+12125550177': false, '+12125550178': true })
})

test('a visitor is a customer, whatever they say: only members of the business try', async () => {
  const before = (await list()).length
  expect((await say('sly', 'Hello', { test: true }, null)).status).toBe(401)
  expect((await say('sly', 'Hello', { test: true }, world.lakeside.owner)).status).toBe(404)
  expect(await list()).toHaveLength(before)
})
