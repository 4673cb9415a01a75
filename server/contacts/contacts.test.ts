import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Contact, ContactDetail, NewContact } from '#contract/contacts.ts'
import { createWorld, type World } from '#test/world.ts'
import { findOrCreateContact, noteOnTimeline, readPhone, showPhone } from './index.ts'

type Refusal = { code: string; detail: string; contact_id?: string }
type Listed = { items: Contact[]; next_cursor: string | null }

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world?.close())

const add = (contact: NewContact, who = world.brightside) =>
  who.api<Contact & Refusal>('POST', '/api/contacts', contact)
const list = (query = '', who = world.brightside) => who.api<Listed>('GET', `/api/contacts?${query}`)
const meet = (said: Omit<Parameters<typeof findOrCreateContact>[1], 'source'>, who = world.brightside) =>
  who.tenant((ctx) => findOrCreateContact(ctx, { source: 'chat', ...said }), {
    kind: 'agent',
    agent_id: who.agentId,
  })

describe('phones', () => {
  test.each([
    ['(212) 555-0143', 'US', '+12125550143'],
    ['212.555.0143', 'US', '+12125550143'],
    ['1 212 555 0143', 'US', '+12125550143'],
    ['+34 612 34 56 78', 'US', '+34612345678'],
    ['612 34 56 78', 'ES', '+34612345678'],
    ['55 1234 5678', 'MX', '+525512345678'],
  ])('%s in %s is %s', (text, country, expected) => {
    expect(readPhone(text, country)).toBe(expected)
  })

  test.each(['12', '555 0143', 'call me', '212 555 0143 ext 5', '+1 212 555 01433333333'])(
    '"%s" is none',
    (text) => {
      expect(readPhone(text, 'US')).toBeNull()
    },
  )

  test('are shown as they are written where they belong', () => {
    expect(showPhone('+12125550143', 'US')).toBe('(212) 555-0143')
    expect(showPhone('+34612345678', 'US')).toBe('+34 612 34 56 78')
  })
})

describe('meeting somebody', () => {
  test('who is known by phone or e-mail finds them, fills in what was missing, and overwrites nothing', async () => {
    const first = await meet({ name: 'Ana Ruiz', phone: '(212) 555-1001' })
    expect(first).toMatchObject({
      name: 'Ana Ruiz',
      phone: '+12125551001',
      email: null,
      source: 'chat',
      last_contact_at: '2026-03-02T15:00:00.000Z',
    })
    const second = await meet({
      name: 'A. Ruiz',
      phone: '+1 212 555 1001',
      email: 'Ana@Example.com',
      language: 'es',
    })
    expect(second).toMatchObject({ id: first.id, name: 'Ana Ruiz', email: 'ana@example.com', language: 'es' })
    const third = await meet({ email: 'ANA@example.com', phone: '212-555-9999' })
    expect(third).toMatchObject({ id: first.id, phone: '+12125551001' })
  })

  test('an e-mail address that another contact has stays with that one', async () => {
    const one = await meet({ name: 'One', email: 'shared@example.com' })
    const two = await meet({ name: 'Two', phone: '212 555 1002' })
    expect(await meet({ phone: '212 555 1002', email: 'shared@example.com', name: 'Two' })).toMatchObject({
      id: two.id,
      email: null,
    })
    expect(one.id).not.toBe(two.id)
  })

  test('twenty times at once creates one contact', async () => {
    const met = await Promise.all(
      Array.from({ length: 20 }, () => meet({ name: 'Race', phone: '212 555 1003' })),
    )
    expect(new Set(met.map(({ id }) => id)).size).toBe(1)
  })

  test('the same phone at another business is another contact', async () => {
    const here = await meet({ name: 'Both', phone: '212 555 1004' })
    const there = await meet({ name: 'Both', phone: '212 555 1004' }, world.lakeside)
    expect(there.id).not.toBe(here.id)
  })

  test('a phone that cannot be one is refused, naming the field', async () => {
    await expect(meet({ name: 'X', phone: '12' })).rejects.toMatchObject({
      code: 'invalid_request',
      errors: [{ path: 'phone' }],
    })
  })
})

describe('contacts', () => {
  test('are added, read with their timeline, changed and deleted', async () => {
    const { status, body } = await add({
      name: 'Rosa Díaz',
      phone: '212 555 2001',
      email: 'Rosa@Example.com',
      tags: ['vip'],
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      phone: '+12125552001',
      email: 'rosa@example.com',
      status: 'prospect',
      tags: ['vip'],
      source: 'api',
      last_contact_at: null,
    })
    const subject_id = '01950000-0000-7000-8000-000000000001'
    const note = (state: string) =>
      world.brightside.tenant((ctx) =>
        noteOnTimeline(ctx, body.id, {
          kind: 'conversation',
          subject_id,
          state,
          summary: 'Asked about prices',
        }),
      )
    await note('active')
    await note('resolved')
    const { body: detail } = await world.brightside.api<ContactDetail>('GET', `/api/contacts/${body.id}`)
    expect(detail.timeline).toEqual([
      {
        kind: 'conversation',
        subject_id,
        state: 'resolved',
        summary: 'Asked about prices',
        at: '2026-03-02T15:00:00.000Z',
      },
    ])
    const changed = await world.brightside.api<Contact>('PATCH', `/api/contacts/${body.id}`, {
      status: 'customer',
      email: null,
      notes: 'Likes mornings',
    })
    expect(changed.body).toMatchObject({
      status: 'customer',
      email: null,
      notes: 'Likes mornings',
      phone: '+12125552001',
    })
    expect((await world.brightside.api('DELETE', `/api/contacts/${body.id}`)).status).toBe(204)
    expect((await world.brightside.api('GET', `/api/contacts/${body.id}`)).status).toBe(404)
  })

  test('409 for a phone or e-mail address that another has, when adding and when changing', async () => {
    const one = (await add({ name: 'One', phone: '212 555 2002' })).body
    const twice = await add({ name: 'Two', phone: '(212) 555-2002' })
    expect(twice).toMatchObject({ status: 409, body: { code: 'conflict', contact_id: one.id } })
    const two = (await add({ name: 'Two', phone: '212 555 2003' })).body
    expect(
      (await world.brightside.api('PATCH', `/api/contacts/${two.id}`, { phone: '212 555 2002' })).status,
    ).toBe(409)
  })

  test('400 for nobody, 403 for a viewer who writes, 404 for another organization', async () => {
    expect((await add({})).status).toBe(400)
    expect((await add({ name: 'X', phone: '1' })).status).toBe(400)
    const { body } = await add({ name: 'Mine' })
    const { brightside, lakeside } = world
    expect((await brightside.api('POST', '/api/contacts', { name: 'X' }, brightside.viewer)).status).toBe(403)
    for (const [method, change] of [['GET'], ['PATCH', { name: 'Theirs' }], ['DELETE']] as const) {
      expect((await lakeside.api(method, `/api/contacts/${body.id}`, change)).status).toBe(404)
    }
    expect((await list('q=Mine', lakeside)).body.items).toEqual([])
  })

  test('are found by part of a name without accents, by digits, by e-mail, and by tag', async () => {
    const { body } = await add({
      name: 'José Ñíguez',
      phone: '212 555 3777',
      email: 'jose@niguez.test',
      tags: ['ortho'],
    })
    const find = async (query: string) => (await list(query)).body.items.map(({ id }) => id)
    expect(await find('q=jose%20nig')).toEqual([body.id])
    expect(await find(`q=${encodeURIComponent('(212) 555-37')}`)).toEqual([body.id])
    expect(await find('q=niguez.test')).toEqual([body.id])
    expect(await find('tag=ortho')).toEqual([body.id])
    expect(await find('q=%25')).toEqual([])
  })

  test('are listed with the latest contact first, page by page', async () => {
    for (const minute of [1, 2, 3, 4, 5]) {
      world.clock.set(`2026-04-01T10:0${minute}:00Z`)
      await meet({ name: `Page ${minute}`, phone: `212 555 400${minute}` })
    }
    const names: (string | null)[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const { body }: { body: Listed } = await list(`q=Page&limit=2${cursor && `&cursor=${cursor}`}`)
      names.push(...body.items.map(({ name }) => name))
      cursor = body.next_cursor
    }
    expect(names).toEqual(['Page 5', 'Page 4', 'Page 3', 'Page 2', 'Page 1'])
  })
})
