import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChatAnswer } from '#contract/chat.ts'
import { createWorld, type World } from '#test/world.ts'
import { tellsAmount } from './price-list.ts'

test.each([
  ['A cleaning is $145.', true],
  ['Cuesta 80 €', true],
  ['about 90 dollars', true],
  ['desde 400 pesos', true],
  ['USD 20 an hour', true],
  ['Estimates are free.', false],
  ['Open from 9 to 5, call 212 555 0142.', false],
])('%s tells an amount: %s', (text, tells) => expect(tellsAmount(text)).toBe(tells))

let world: World
beforeAll(async () => {
  world = await createWorld()
  const { api, agentId } = world.lakeside
  await api('POST', `/api/agents/${agentId}/sources`, {
    kind: 'text',
    title: 'Prices',
    text: 'A boiler check costs $210. We bring the parts along. Gutter work is from 90 dollars an hour.',
  })
  await world.runJobs()
})
afterAll(() => world?.close())

const ask = async (message: string) =>
  (
    await world.lakeside.api<ChatAnswer>('POST', '/api/chat', {
      agent_id: world.lakeside.agentId,
      visitor_id: `visitor-${message.length}`,
      message,
    })
  ).body

test('a price of a page is told, until only the list may be quoted; the list is quoted ever after', async () => {
  const { api, agentId } = world.lakeside
  expect((await ask('How much is a boiler check?')).response).toContain('$210')
  expect((await api('PATCH', `/api/agents/${agentId}`, { price_list_only: true })).body).toMatchObject({
    price_list_only: true,
  })
  const refused = await ask('How much is a boiler check??')
  expect(refused.response).not.toMatch(/\$|210|90/)
  expect(refused.answered).toBe(false)
  await api('POST', '/api/services', {
    name: 'Drain cleaning',
    duration_minutes: 60,
    price_text: 'from $145',
  })
  const listed = await ask('How much is the drain cleaning, please?')
  expect(listed.response).toContain('from $145')
})
