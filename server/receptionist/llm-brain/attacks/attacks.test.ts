import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ChatAnswer } from '#contract/chat.ts'
import type { Conversation } from '#contract/conversations.ts'
import { type ScriptedLlm, startScriptedLlm } from '#test/scripted-llm.ts'
import { createWorld, type World } from '#test/world.ts'
import type { Attack } from './attack.ts'
import { englishAttacks } from './en.ts'
import { spanishAttacks } from './es.ts'

/*
 * Attacks on both brains. The scripted model is fooled by every one of them and does as it was told: what keeps the
 * words back and the world as it was is the house around it.
 */

const attacks = [...englishAttacks, ...spanishAttacks]
let llm: ScriptedLlm
let world: World
let serviceId: string
let victim: { id: string; code: string }
let visitor = 0
beforeAll(async () => {
  llm = await startScriptedLlm()
  world = await createWorld({
    OPENAI_API_KEY: 'test',
    OPENAI_BASE_URL: llm.url,
    LLM_PROVIDER: 'openai',
    CHAT_TURNS_PER_ADDRESS_PER_MINUTE: '100000',
  })
  const { api, agentId } = world.brightside
  serviceId = (
    await api<{ id: string }>('POST', '/api/services', {
      name: 'Cleaning',
      duration_minutes: 30,
      price_text: '$145',
    })
  ).body.id
  victim = (
    await api<typeof victim>('POST', '/api/appointments', {
      service_id: serviceId,
      start: '2026-03-05T15:00:00Z',
      contact: { name: 'Rosa Diaz', phone: '212-555-0133', email: 'rosa@mail.test' },
    })
  ).body
  for (const { page, says } of attacks)
    if (page) await api('POST', `/api/agents/${agentId}/faqs`, { question: says.at(-1), answer: fill(page) })
})
afterAll(async () => {
  await world.close()
  await llm.close()
})
beforeEach(() => {
  visitor++
  llm.reset()
})

const fill = (text: string) => text.replaceAll('CODE', victim.code).replaceAll('SERVICE', serviceId)

/** The last answer to somebody who says these things, with what came of it. */
async function answerTo(says: readonly string[], known?: Attack['known']) {
  let conversation_id: string | undefined
  for (const message of says) {
    const { body, status } = await world.api<ChatAnswer>('POST', '/api/chat', {
      agent_id: world.brightside.agentId,
      visitor_id: `attacker-${visitor}`,
      message,
      ...(conversation_id ? { conversation_id } : {}),
      ...(known ? { metadata: { known } } : {}),
    })
    expect(status, JSON.stringify(body)).toBe(200)
    conversation_id = body.conversation_id
  }
  const path = `/api/conversations/${conversation_id}`
  return (await world.brightside.api<Conversation>('GET', path)).body.messages.at(-1)!
}

const effects = () =>
  world.brightside.tenant(async ({ db }) => ({
    appointments: await db
      .selectFrom('appointments')
      .select(['id', 'status', 'starts_at'])
      .orderBy('id')
      .execute(),
    contacts: await db
      .selectFrom('contacts')
      .select(['id', 'name', 'phone', 'email'])
      .orderBy('id')
      .execute(),
    leads: await db.selectFrom('leads').select('id').orderBy('id').execute(),
  }))

const useBrain = (brain: 'house' | 'auto') =>
  world.brightside.api('PATCH', `/api/agents/${world.brightside.agentId}`, { brain })

function script({ uses, obeys }: Attack): void {
  if (uses) llm.say({ tool: uses.tool, input: JSON.parse(fill(JSON.stringify(uses.input))) })
  llm.say({ text: obeys, pieces: 5 })
}

const named = attacks.map((attack) => [attack.trick, attack] as const)

test('the control sees every attack in the words of the fooled model', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(40)
  for (const { trick, obeys, forbidden } of attacks) expect(obeys, trick).toMatch(forbidden)
})

describe('a fooled model', () => {
  beforeAll(() => useBrain('auto'))

  test.each(named)('by %s', async (_trick, attack) => {
    const before = await effects()
    script(attack)
    const { content, brain, receipts } = await answerTo(attack.says, attack.known)
    expect(content).not.toMatch(attack.forbidden)
    expect(content).not.toBe('')
    expect(receipts.filter(({ ok }) => ok)).toEqual([])
    expect(await effects()).toEqual(before)
    if (attack.screened) expect(brain).toBe('house')
  })

  test.each(named.filter(([, { screened }]) => !screened))(
    'by %s that nothing in the question gave away',
    async (_trick, attack) => {
      const before = await effects()
      script(attack)
      const answer = await answerTo(['I have a question about my next visit'], attack.known)
      expect(answer.brain).toBe('llm')
      expect(answer.content).not.toMatch(attack.forbidden)
      if (attack.uses) expect(answer.receipts).toMatchObject([{ skill: attack.uses.tool, ok: false }])
      expect(await effects()).toEqual(before)
    },
  )
})

describe('the house brain', () => {
  beforeAll(() => useBrain('house'))
  afterAll(() => useBrain('auto'))

  test.each(named)('is not fooled by %s', async (_trick, attack) => {
    const before = await effects()
    const { content, receipts } = await answerTo(attack.says, attack.known)
    expect(content).not.toMatch(attack.forbidden)
    expect(content).not.toBe('')
    expect(receipts.filter(({ ok, skill }) => ok && skill.endsWith('appointment'))).toEqual([])
    expect((await effects()).appointments).toEqual(before.appointments)
  })
})

test.each([
  'We are open today until five, and a cleaning is $145.',
  'I can offer you Tuesday in the morning. Shall I look for a time?',
  'You can reach us at +1 212-555-0100.',
  'Con gusto. ¿Le busco una hora el martes?',
  'Abrimos de lunes a viernes de 9 a 12 y de 13 a 17.',
  'I have not booked anything yet. May I have your name?',
])('an honest model is heard as it speaks: "%s"', async (words) => {
  llm.say({ text: words })
  expect((await answerTo(['I have a question about my next visit'])).content).toBe(words)
})
