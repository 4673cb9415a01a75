import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChatAnswer } from '#contract/chat.ts'
import { createWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const mails = async () =>
  (
    await world.lakeside.api<{ items: { to: string; subject: string; purpose: string }[] }>(
      'GET',
      '/api/mailbox',
    )
  ).body.items

test('a burst pipe: advice first, the team alerted by e-mail once, the conversation marked as an emergency', async () => {
  const { lakeside } = world
  const { body } = await world.api<ChatAnswer>('POST', '/api/chat', {
    agent_id: lakeside.agentId,
    visitor_id: 'v-burst',
    message: 'Help, a pipe burst and water is pouring through the ceiling!',
  })
  expect(body.actions).toMatchObject([{ kind: 'escalated' }])
  expect(body.status).toBe('waiting')
  await world.runJobs()
  const sent = await mails()
  expect(sent.map(({ to }) => to)).toContain(lakeside.owner.email)
  expect(sent[0]!.subject).toMatch(/^Emergency: /)
  await world.runJobs({ delayed: true })
  expect(await mails()).toHaveLength(sent.length)
  const conversation = await lakeside.api(`GET`, `/api/conversations/${body.conversation_id}`)
  expect(conversation.body).toMatchObject({
    urgency: 'emergency',
    status: 'waiting',
    escalation_reason: expect.stringContaining('pipe'),
  })
  const waiting = await lakeside.api<{ items: { id: string }[] }>('GET', '/api/conversations?needs_you=true')
  expect(waiting.body.items.map(({ id }) => id)).toContain(body.conversation_id)
})

test('whoever leaves a number in an emergency is a lead with the address, and can be called back', async () => {
  const say = (message: string, conversation_id?: string) =>
    world.api<ChatAnswer>('POST', '/api/chat', {
      agent_id: world.lakeside.agentId,
      visitor_id: 'v-flood',
      message,
      conversation_id,
    })
  const first = await say('Our basement is flooding, the water keeps coming!')
  await say('418 Oak Street, my number is (312) 555-0123', first.body.conversation_id)
  const { body } = await world.lakeside.api<{ items: object[] }>('GET', '/api/leads')
  expect(body.items).toMatchObject([{ urgency: 'emergency', contact: { phone: '+13125550123' } }])
})

test('a gas smell: the emergency number comes in the first sentence', async () => {
  const { body } = await world.api<ChatAnswer>('POST', '/api/chat', {
    agent_id: world.lakeside.agentId,
    visitor_id: 'v-gas',
    message: 'it smells like gas in my kitchen',
  })
  expect(body.response).toContain('911')
  expect(body.actions).toMatchObject([{ kind: 'escalated', urgency: 'emergency' }])
})

test('somebody who asks for a person is passed on, with the address that the agent names told as well', async () => {
  const { brightside } = world
  await brightside.api('PATCH', `/api/agents/${brightside.agentId}`, {
    escalation: { email: 'desk@brightside.test' },
  })
  const { body } = await world.api<ChatAnswer>('POST', '/api/chat', {
    agent_id: brightside.agentId,
    visitor_id: 'v-person',
    message: 'Can I talk to a real person please?',
  })
  expect(body.status).toBe('waiting')
  await world.runJobs()
  const sent = await brightside.api<{ items: { to: string }[] }>('GET', '/api/mailbox')
  expect(sent.body.items.map(({ to }) => to)).toContain('desk@brightside.test')
})
