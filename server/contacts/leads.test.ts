import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ContactDetail, Lead } from '#contract/contacts.ts'
import { newId } from '#server/platform/ids.ts'
import { createWorld, type World } from '#test/world.ts'
import { captureLead } from './index.ts'
import { scoreLead } from './score.ts'

type Refusal = { code: string }
type Listed = { items: Lead[]; next_cursor: string | null }

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world?.close())

const add = (lead: object, who = world.brightside) => who.api<Lead & Refusal>('POST', '/api/leads', lead)
const change = (id: string, changes: object, who = world.brightside) =>
  who.api<Lead & Refusal>('PATCH', `/api/leads/${id}`, changes)

async function startConversation(): Promise<string> {
  const id = newId()
  await world.brightside.tenant(({ db, organizationId }) =>
    db
      .insertInto('conversations')
      .values({ organization_id: organizationId, id, channel: 'chat', visitor_id: 'v1' })
      .execute(),
  )
  return id
}

describe('a score', () => {
  const nothing = {
    name: null,
    phone: null,
    email: null,
    intent: null,
    urgency: 'low',
    intake: {},
    appointment_id: null,
  } as const

  test('is the sum of its reasons, from nothing at all to everything', () => {
    expect(scoreLead(nothing)).toEqual({ score: 0, reasons: [] })
    const all = scoreLead({
      name: 'A',
      phone: '+12125550100',
      email: 'a@b.test',
      intent: 'Crown',
      urgency: 'emergency',
      intake: { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 },
      appointment_id: newId(),
    })
    expect(all.score).toBe(100)
    expect(all.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(100)
  })

  test('says what it is made of', () => {
    const { score, reasons } = scoreLead({
      ...nothing,
      phone: '+12125550100',
      urgency: 'high',
      intake: { insurance: 'Delta', note: null },
    })
    expect(score).toBe(32)
    expect(reasons.map(({ code }) => code)).toEqual(['phone', 'urgency_high', 'answers'])
  })
})

describe('leads', () => {
  test('201 with the person as a contact, a score, and a line on the timeline', async () => {
    const { status, body } = await add({
      contact: { name: 'Ana', phone: '212 555 5001' },
      intent: 'Invisalign',
      urgency: 'high',
      intake: { insurance: 'Delta' },
      source: 'web',
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      status: 'new',
      intent: 'Invisalign',
      urgency: 'high',
      flagged: false,
      intake: { insurance: 'Delta' },
      source: 'web',
    })
    expect(body.score).toBe(20 + 10 + 15 + 10 + 2)
    expect(body.contact).toMatchObject({ name: 'Ana', phone: '+12125555001' })
    const { body: contact } = await world.brightside.api<ContactDetail>(
      'GET',
      `/api/contacts/${body.contact!.id}`,
    )
    expect(contact.timeline).toMatchObject([
      { kind: 'lead', subject_id: body.id, state: 'new', summary: 'Invisalign' },
    ])
  })

  test('of one conversation add up to one: newer words win, urgency grows, answers are merged', async () => {
    const conversation_id = await startConversation()
    const first = await add({
      conversation_id,
      intent: 'Toothache',
      urgency: 'high',
      intake: { since: 'Monday', tooth: 'upper left' },
    })
    const second = await add({
      conversation_id,
      contact: { name: 'Ben', phone: '212 555 5002' },
      urgency: 'normal',
      intake: { since: 'Sunday' },
      summary: 'Cannot chew',
    })
    expect(second.body).toMatchObject({
      id: first.body.id,
      intent: 'Toothache',
      urgency: 'high',
      summary: 'Cannot chew',
      intake: { since: 'Sunday', tooth: 'upper left' },
    })
    expect(second.body.contact?.name).toBe('Ben')
    expect(second.body.score).toBeGreaterThan(first.body.score)
  })

  test('captured ten times at once for one conversation are one', async () => {
    const conversation_id = await startConversation()
    const agent = { kind: 'agent', agent_id: world.brightside.agentId } as const
    const captured = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        world.brightside.tenant(
          (ctx) => captureLead(ctx, { conversation_id, intent: 'Race', intake: { [`q${i}`]: i } }),
          agent,
        ),
      ),
    )
    expect(new Set(captured.map(({ id }) => id)).size).toBe(1)
    const { body } = await world.brightside.api<Lead>('GET', `/api/leads/${captured[0]!.id}`)
    expect(Object.keys(body.intake)).toHaveLength(10)
  })

  test('a conversation whose lead was won opens a new one', async () => {
    const conversation_id = await startConversation()
    const first = await add({ conversation_id, intent: 'Crown' })
    await change(first.body.id, { status: 'won' })
    const second = await add({ conversation_id, intent: 'Bridge' })
    expect(second.body.id).not.toBe(first.body.id)
  })

  test('are moved along, flagged and noted; null takes an answer away', async () => {
    const { body } = await add({ intent: 'Veneers', intake: { insurance: 'Delta', plan: 'B' } })
    const changed = await change(body.id, {
      status: 'contacted',
      flagged: true,
      notes: 'Call at noon',
      intake: { plan: null },
    })
    expect(changed.body).toMatchObject({
      status: 'contacted',
      flagged: true,
      notes: 'Call at noon',
      intake: { insurance: 'Delta' },
    })
    expect(changed.body.intake).not.toHaveProperty('plan')
    expect(changed.body.score).toBe(body.score - 2)
  })

  test('400 for an unknown status or nothing at all, 403 for a viewer, 404 for what belongs to another organization', async () => {
    const { brightside, lakeside } = world
    const { body } = await add({ intent: 'Mine' })
    expect((await change(body.id, { status: 'maybe' })).status).toBe(400)
    expect((await add({})).status).toBe(400)
    expect((await brightside.api('POST', '/api/leads', { intent: 'X' }, brightside.viewer)).status).toBe(403)
    expect((await lakeside.api('GET', `/api/leads/${body.id}`)).status).toBe(404)
    expect((await change(body.id, { flagged: true }, lakeside)).status).toBe(404)
    expect((await add({ conversation_id: await startConversation(), intent: 'X' }, lakeside)).status).toBe(
      404,
    )
    expect((await add({ contact_id: newId(), intent: 'X' })).status).toBe(404)
  })

  test('are found by status, words of the lead or the person, and listed newest first without a gap', async () => {
    const ids: string[] = []
    for (const minute of [1, 2, 3, 4, 5]) {
      world.clock.set(`2026-04-01T10:0${minute}:00Z`)
      ids.unshift(
        (
          await add({
            intent: `Jaw pain ${minute}`,
            contact: { name: `Señora ${minute}`, phone: `212 555 600${minute}` },
          })
        ).body.id,
      )
    }
    const list = (query: string) => world.brightside.api<Listed>('GET', `/api/leads?${query}`)
    const first = await list('q=jaw&limit=3')
    const second = await list(`q=jaw&limit=3&cursor=${first.body.next_cursor}`)
    expect([...first.body.items, ...second.body.items].map(({ id }) => id)).toEqual(ids)
    expect(second.body.next_cursor).toBeNull()
    expect((await list('q=senora%203')).body.items.map(({ id }) => id)).toEqual([ids[2]])
    await change(ids[0]!, { status: 'lost' })
    expect((await list('q=jaw&status=lost')).body.items.map(({ id }) => id)).toEqual([ids[0]])
    expect(
      (await list('from=2026-04-01T10:04:00Z&to=2026-04-01T10:05:00Z')).body.items.map(({ id }) => id),
    ).toEqual([ids[1]])
  })
})
