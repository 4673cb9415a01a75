import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChatAnswer } from '#contract/chat.ts'
import { createWorld, type World } from '#test/world.ts'

let world: World
let address: string
beforeAll(async () => {
  world = await createWorld()
  address = await world.http.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => world.close())

/** Opens a stream of events and collects them until told to stop. */
async function follow(path: string, token?: string) {
  const stop = new AbortController()
  const response = await fetch(address + path, {
    signal: stop.signal,
    headers: { accept: 'text/event-stream', ...(token ? { authorization: `Bearer ${token}` } : {}) },
  })
  const events: { type: string; payload?: Record<string, unknown>; [key: string]: unknown }[] = []
  const waiting: (() => void)[] = []
  void (async () => {
    let text = ''
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const frame = text.slice(0, end)
        text = text.slice(end + 2)
        if (frame.startsWith('data: ')) events.push(JSON.parse(frame.slice(6)))
      }
      for (const wake of waiting.splice(0)) wake()
    }
  })().catch(() => {})
  const until = async (type: string) => {
    while (!events.some((event) => event.type === type)) await new Promise<void>((done) => waiting.push(done))
    return events.find((event) => event.type === type)!
  }
  return { status: response.status, events, until, close: () => stop.abort() }
}

const say = (message: string, more: object = {}) =>
  world.api<ChatAnswer>('POST', '/api/chat', {
    agent_id: world.brightside.agentId,
    visitor_id: 'v-live',
    message,
    ...more,
  })

test('the dashboard hears what happens in its organization, and nothing of another one', async () => {
  const mine = await follow('/api/events', world.brightside.owner.token)
  const theirs = await follow('/api/events', world.lakeside.owner.token)
  const { body } = await say('Hello')
  expect((await mine.until('conversation.started')).payload).toMatchObject({
    conversation_id: body.conversation_id,
  })
  await mine.until('message.created')
  await world.api('POST', '/api/chat', {
    agent_id: world.lakeside.agentId,
    visitor_id: 'v-other',
    message: 'Hello',
  })
  await theirs.until('conversation.started')
  expect(theirs.events.some(({ payload }) => payload?.conversation_id === body.conversation_id)).toBe(false)
  mine.close()
  theirs.close()
})

test('a visitor hears of the takeover and the words of a person; somebody else with the id of the conversation hears nothing', async () => {
  const { body } = await say('Hello again')
  const visitor = await follow(`/api/chat/events?conversation_id=${body.conversation_id}&visitor_id=v-live`)
  expect(await visitor.until('state')).toMatchObject({ status: 'open' })
  expect(
    (await follow(`/api/chat/events?conversation_id=${body.conversation_id}&visitor_id=thief`)).status,
  ).toBe(404)
  await world.brightside.api(
    'POST',
    `/api/conversations/${body.conversation_id}/messages`,
    { content: 'Lucy here.' },
    world.brightside.member,
  )
  expect(await visitor.until('taken_over')).toMatchObject({ person: 'Lucy Chen' })
  expect(await visitor.until('message')).toMatchObject({ message: { role: 'human', text: 'Lucy here.' } })
  visitor.close()
})

test('401 without a session', async () => {
  expect((await follow('/api/events')).status).toBe(401)
})
