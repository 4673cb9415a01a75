import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Appointment, Availability, SchedulingSettingsView, Service } from '#contract/scheduling.ts'
import { createWorld, type World } from '#test/world.ts'

let world: World
const unknown = '01900000-0000-7000-8000-000000000000'

beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world?.close())

const create = (more: object = {}) =>
  world.brightside.api<Service>('POST', '/api/services', { name: 'Whitening', duration_minutes: 45, ...more })

describe('services', () => {
  test('are added with what was left out filled in, changed and deleted', async () => {
    const { status, body } = await create({ price_text: 'from $199' })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      name: 'Whitening',
      duration_minutes: 45,
      price_cents: null,
      price_text: 'from $199',
      currency: 'USD',
      active: true,
      bookable: true,
    })
    const changed = await world.brightside.api<Service>('PATCH', `/api/services/${body.id}`, {
      price_cents: 19_900,
      price_text: null,
    })
    expect(changed.body).toMatchObject({
      price_cents: 19_900,
      price_text: null,
      name: 'Whitening',
      duration_minutes: 45,
    })
    expect((await world.brightside.api('DELETE', `/api/services/${body.id}`)).status).toBe(204)
    expect((await world.brightside.api('GET', `/api/services/${body.id}`)).status).toBe(404)
  })

  test('are listed in their order, the active ones alone when asked', async () => {
    const late = (await create({ name: 'Zirconia crown', position: 1, active: false })).body
    const early = (await create({ name: 'Annual check-up', position: 0 })).body
    const { items } = (await world.brightside.api<{ items: Service[] }>('GET', '/api/services')).body
    expect(items.map(({ id }) => id)).toEqual([early.id, late.id])
    const active = (await world.brightside.api<{ items: Service[] }>('GET', '/api/services?active=true')).body
      .items
    expect(active.map(({ id }) => id)).toEqual([early.id])
  })

  test('400 names the field of a length or a price that cannot be', async () => {
    expect(await create({ duration_minutes: 3 })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'duration_minutes' }] },
    })
    expect(await create({ price_cents: -1 })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'price_cents' }] },
    })
    expect(await create({ name: '  ' })).toMatchObject({ status: 400, body: { errors: [{ path: 'name' }] } })
  })

  test('403 for members who do not configure, 404 for another organization', async () => {
    const { brightside, lakeside } = world
    const { body } = await create()
    expect((await brightside.api('POST', '/api/services', { name: 'X' }, brightside.member)).status).toBe(403)
    expect(
      (await brightside.api('GET', `/api/services/${body.id}`, undefined, brightside.viewer)).status,
    ).toBe(200)
    for (const [method, change] of [['GET'], ['PATCH', { name: 'Mine' }], ['DELETE']] as const) {
      expect((await lakeside.api(method, `/api/services/${body.id}`, change)).status).toBe(404)
    }
    const { items } = (await lakeside.api<{ items: Service[] }>('GET', '/api/services')).body
    expect(items).toEqual([])
  })

  test('a deleted one leaves its appointments with its name', async () => {
    const service = (await create({ name: 'Night guard' })).body
    const contact = { name: 'Ida', phone: '+12125556001' }
    const booked = await world.brightside.api<Appointment>('POST', '/api/appointments', {
      service_id: service.id,
      start: '2026-03-16T14:00:00Z',
      contact,
    })
    expect((await world.brightside.api('DELETE', `/api/services/${service.id}`)).status).toBe(204)
    const { body } = await world.brightside.api<Appointment>('GET', `/api/appointments/${booked.body.id}`)
    expect(body).toMatchObject({ status: 'confirmed', service: { id: null, name: 'Night guard' } })
  })
})

describe('settings', () => {
  test('have defaults until they are set, and name the zone of the organization', async () => {
    const before = await world.lakeside.api<SchedulingSettingsView>('GET', '/api/scheduling/settings')
    expect(before.body).toEqual({
      notice_minutes: 60,
      horizon_days: 60,
      slot_step_minutes: 30,
      capacity: 1,
      auto_confirm: true,
      timezone: 'America/Chicago',
    })
    const settings = {
      notice_minutes: 120,
      horizon_days: 14,
      slot_step_minutes: 15,
      capacity: 2,
      auto_confirm: false,
    }
    expect((await world.lakeside.api('PUT', '/api/scheduling/settings', settings)).body).toEqual({
      ...settings,
      timezone: 'America/Chicago',
    })
    expect((await world.brightside.api('GET', '/api/scheduling/settings')).body).toMatchObject({
      capacity: 1,
    })
  })

  test('400 for half of them, 403 for members who do not configure', async () => {
    expect((await world.lakeside.api('PUT', '/api/scheduling/settings', { capacity: 2 })).status).toBe(400)
    expect(
      (
        await world.lakeside.api(
          'PUT',
          '/api/scheduling/settings',
          { notice_minutes: 0, horizon_days: 1, slot_step_minutes: 30, capacity: 1, auto_confirm: true },
          world.lakeside.member,
        )
      ).status,
    ).toBe(403)
  })
})

describe('availability', () => {
  const ask = (query: Record<string, string>) =>
    world.brightside.api<Availability & { code?: string }>(
      'GET',
      `/api/appointments/available?${new URLSearchParams(query)}`,
    )

  test('is told in the zone of the business, in the hours of its week', async () => {
    const { id } = (await create({ duration_minutes: 60 })).body
    const { body } = await ask({ service_id: id, from: '2026-03-03', to: '2026-03-03' })
    expect(body.timezone).toBe('America/New_York')
    expect(body.slots[0]).toEqual({
      start: '2026-03-03T14:00:00.000Z',
      end: '2026-03-03T15:00:00.000Z',
      label: 'Tue, Mar 3, 9:00 AM',
    })
    expect(body.slots).toHaveLength(5 + 7)
    expect(body.reason).toBeUndefined()
  })

  test('moves with the clocks on the day they change', async () => {
    const { id } = (await create({ duration_minutes: 60 })).body
    const first = async (day: string) =>
      (await ask({ service_id: id, from: day, to: day, limit: '1' })).body.slots[0]?.start
    expect(await first('2026-03-06')).toBe('2026-03-06T14:00:00.000Z')
    expect(await first('2026-03-09')).toBe('2026-03-09T13:00:00.000Z')
  })

  test.each([
    ['closed', { from: '2026-03-07', to: '2026-03-08' }],
    ['too_far', { from: '2026-07-01', to: '2026-07-02' }],
    ['past', { from: '2026-02-02', to: '2026-02-06' }],
  ])('says why there is none: %s', async (code, days) => {
    const { id } = (await create()).body
    const { body } = await ask({ service_id: id, ...days })
    expect(body).toMatchObject({ slots: [], reason: { code } })
  })

  test('says whether a wished time can be had, and what is near', async () => {
    const { id } = (await create({ duration_minutes: 60 })).body
    const wish = async (at: string) =>
      (await ask({ service_id: id, from: '2026-03-03', to: '2026-03-03', at })).body.wish
    expect(await wish('2026-03-03T15:00:00Z')).toEqual({ available: true, alternatives: [] })
    const lunch = await wish('2026-03-03T17:30:00Z')
    expect(lunch).toMatchObject({
      available: false,
      reason: { code: 'break', message: 'We have a break at that time.' },
    })
    expect(lunch!.alternatives.map(({ label }) => label)).toEqual([
      'Tue, Mar 3, 11:00 AM',
      'Tue, Mar 3, 1:00 PM',
      'Tue, Mar 3, 1:30 PM',
    ])
  })

  test('400 for a stretch too long or turned around, 404 for a service of another organization', async () => {
    const { id } = (await create()).body
    expect((await ask({ service_id: id, from: '2026-03-03', to: '2026-06-03' })).status).toBe(400)
    expect((await ask({ service_id: id, from: '2026-03-03', to: '2026-03-01' })).status).toBe(400)
    const foreign = await world.lakeside.api('GET', `/api/appointments/available?service_id=${id}`)
    expect(foreign.status).toBe(404)
    expect((await ask({ service_id: unknown })).status).toBe(404)
  })
})
