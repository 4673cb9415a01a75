import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChatAnswer } from '#contract/chat.ts'
import { createWorld, type World } from './world.ts'

/* One slot, fifty people, two doors: the API and conversations with the receptionist. */

interface Refusal {
  code: string
  alternatives: { start: string }[]
}

let world: World
let serviceId: string
const start = '2026-03-05T15:00:00Z'
beforeAll(async () => {
  world = await createWorld()
  const service = { name: 'Cleaning', duration_minutes: 30 }
  serviceId = (await world.brightside.api<{ id: string }>('POST', '/api/services', service)).body.id
})
afterAll(() => world.close())

const phone = (guest: number) => `212555${1000 + guest}`

function bookByApi(guest: number) {
  const contact = { name: `Guest Number${guest}`, phone: phone(guest) }
  return world.brightside.api<Refusal>('POST', '/api/appointments', { service_id: serviceId, start, contact })
}

/** A conversation that says the lines one after the other. */
function openConversation(guest: number) {
  let conversation_id: string | undefined
  return async (message: string): Promise<ChatAnswer> => {
    const { brightside, api } = world
    const body = { agent_id: brightside.agentId, visitor_id: `guest-${guest}`, conversation_id, message }
    const answer = await api<ChatAnswer>('POST', '/api/chat', body)
    expect(answer.status).toBe(200)
    conversation_id = answer.body.conversation_id
    return answer.body
  }
}

/** Asks for the slot, and says yes where the receptionist still has it to give; `heard` is all that was answered. */
async function bookByChat(guest: number): Promise<ChatAnswer & { heard: string }> {
  const say = openConversation(guest)
  const first = await say("I'd like to book a cleaning on Thursday, March 5 at 10am")
  const asked = await say(`My name is Ann Number${guest} and my number is ${phone(guest)}`)
  const last = /at 10 AM for .*\?/.test(asked.response) ? await say('yes') : asked
  return { ...last, heard: [first, asked, last].map(({ response }) => response).join(' ') }
}

test('of 36 by the API and 14 in conversations that want one slot at once one gets it, and the others hear what is free', async () => {
  const early = Array.from({ length: 14 }, (_, i) => bookByChat(500 + i))
  // The API comes when the conversations are in the middle of theirs.
  await openConversation(700)('Hello')
  const late = Array.from({ length: 36 }, (_, guest) => bookByApi(guest))
  const [byChat, byApi] = await Promise.all([Promise.all(early), Promise.all(late)])
  const wins = [
    ...byApi.filter(({ status }) => status === 201),
    ...byChat.filter(({ actions }) => actions.some(({ kind }) => kind === 'booked')),
  ]
  expect(wins).toHaveLength(1)

  for (const { status, body } of byApi.filter((answer) => answer.status !== 201)) {
    expect(status).toBe(409)
    expect(body.code).toBe('slot_taken')
    expect(body.alternatives.length).toBeGreaterThan(0)
    expect(body.alternatives.map((slot) => Date.parse(slot.start))).not.toContain(Date.parse(start))
  }
  // Nobody who lost is told a code, and each is told another time.
  for (const { heard, actions } of byChat.filter((answer) => !wins.includes(answer as never))) {
    expect(actions.filter(({ kind }) => kind === 'booked')).toEqual([])
    expect(heard).toMatch(/\b(9|9:30|10:30|11|11:30|1|1:30)(:\d\d)? ?(AM|PM)/)
    expect(heard).not.toMatch(/\bbooked:|confirmation code/i)
  }
  const { body } = await world.brightside.api<{ items: { start: string }[] }>(
    'GET',
    '/api/appointments?from=2026-03-05&to=2026-03-05',
  )
  expect(body.items).toHaveLength(1)
})
