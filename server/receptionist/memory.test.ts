import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChatAnswer } from '#contract/chat.ts'
import { createWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

/** A conversation of its own, said line by line; returns the last answer. */
async function talk(visitor_id: string, lines: readonly string[], agent_id = world.brightside.agentId) {
  let last: ChatAnswer | undefined
  for (const message of lines) {
    const conversation_id = last?.conversation_id
    const { body } = await world.api<ChatAnswer>('POST', '/api/chat', {
      agent_id,
      visitor_id,
      message,
      conversation_id,
    })
    last = body
  }
  return last!
}

test('who comes back on the same device is greeted by name, and moves the visit without its code', async () => {
  await world.brightside.api('POST', '/api/services', { name: 'Cleaning', duration_minutes: 60 })
  const booked = await talk('v-nora', [
    'A cleaning as soon as possible, please',
    'the first one',
    'Nora Blake',
    '312 555 0199',
    'yes',
  ])
  expect(booked.response).toMatch(/booked/)
  const back = await talk('v-nora', ['hello'])
  expect(back.response).toMatch(/^Hello, Nora\. .*\?$/)
  const cancelled = await talk('v-nora', ['I need to cancel my appointment', 'yes'])
  expect(cancelled.response).toMatch(/is cancelled/)
})

test('a promise that is open is remembered', async () => {
  await talk('v-ben', ['can somebody call me back about my bill', 'Ben Ortiz', '312 555 0111'])
  const asked = await talk('v-ben', ['any news on my message?'])
  expect(asked.response).toMatch(/Ben.*message from today/)
})

test('nothing is known of another visitor, nor of the same one at another business', async () => {
  await talk('v-eve', ['leave a message', 'please send the forms', 'Eve Stone', '312 555 0100'])
  expect((await talk('v-other', ['hello'])).response).not.toMatch(/Eve/)
  expect((await talk('v-eve', ['hello'], world.lakeside.agentId)).response).not.toMatch(/Eve/)
})
