import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Appointment, Availability, Hold, Service, Slot } from '#contract/scheduling.ts'
import type { DomainError } from '#server/platform/errors.ts'
import { newId } from '#server/platform/ids.ts'
import { createWorld, monday, type World } from '#test/world.ts'
import { insertAppointment } from './appointment-queries.ts'
import { bookAppointment } from './booking.ts'
import { insertClaim } from './claim-queries.ts'
import { drawCode } from './codes.ts'

interface Refusal {
  code: string
  detail: string
  reason?: string
  alternatives?: Slot[]
}

let world: World
let service: Service
let day = 0

beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world?.close())

// Each test has a Tuesday of its own, far from the others' bookings.
let tuesday: string
beforeEach(async () => {
  world.clock.set(monday)
  const { brightside } = world
  await brightside.api('PUT', '/api/scheduling/settings', {
    notice_minutes: 0,
    horizon_days: 365,
    slot_step_minutes: 30,
    capacity: 1,
    auto_confirm: true,
  })
  service = (
    await brightside.api<Service>('POST', '/api/services', { name: 'Cleaning', duration_minutes: 60 })
  ).body
  tuesday = Temporal.PlainDate.from('2026-03-10').add({ weeks: day++ }).toString()
})

/** A wall-clock time of the test's Tuesday in New York. */
const at = (time: string) =>
  Temporal.PlainDateTime.from(`${tuesday}T${time}`).toZonedDateTime('America/New_York').toInstant().toString()
const person = (i: number) => ({ name: `Caller ${i}`, phone: `+1212555${String(2000 + day * 100 + i)}` })

const book = (start: string, more: object = {}, i = 1) =>
  world.brightside.api<Appointment & Refusal>('POST', '/api/appointments', {
    service_id: service.id,
    start,
    contact: person(i),
    ...more,
  })
const available = async () => {
  const query = `service_id=${service.id}&from=${tuesday}&to=${tuesday}`
  return (await world.brightside.api<Availability>('GET', `/api/appointments/available?${query}`)).body
}
const offered = async () =>
  (await available()).slots.map(({ start }) =>
    Temporal.Instant.from(start)
      .toZonedDateTimeISO('America/New_York')
      .toPlainTime()
      .toString({ smallestUnit: 'minute' }),
  )
const hold = (start: string, seconds?: number) =>
  world.brightside.api<Hold & Refusal>('POST', '/api/appointments/holds', {
    service_id: service.id,
    start,
    ...(seconds ? { seconds } : {}),
  })
const asAgent = <T>(work: Parameters<typeof world.brightside.tenant<T>>[0]) =>
  world.brightside.tenant(work, { kind: 'agent', agent_id: world.brightside.agentId })

describe('booking', () => {
  test('201 with a code, the person as a contact, and the time told in the zone of the business', async () => {
    const { status, body } = await book(at('10:00'), {
      contact: { name: 'Maria Lopez', phone: '(212) 555-7001', email: 'Maria@Example.com' },
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      status: 'confirmed',
      service: { name: 'Cleaning' },
      timezone: 'America/New_York',
      sequence: 0,
    })
    expect(body.code).toMatch(/^[34679HKMRTWXY]{6}$/)
    expect(body.contact).toMatchObject({
      name: 'Maria Lopez',
      phone: '+12125557001',
      email: 'maria@example.com',
    })
    expect(body.label).toContain('10:00 AM')
    expect((await world.brightside.api('GET', `/api/appointments/${body.id}`)).body).toEqual(body)
    expect(await offered()).not.toContain('10:00')
  })

  test('409 slot_taken when it overlaps a booked one, with the nearest times instead, and nothing of the loser is kept', async () => {
    await book(at('10:00'))
    const { status, body } = await book(at('10:30'), {}, 2)
    expect(status).toBe(409)
    expect(body).toMatchObject({ code: 'slot_taken', reason: 'taken' })
    expect(body.alternatives!.map(({ start }) => start)).toContain(new Date(at('11:00')).toISOString())
    const { body: contacts } = await world.brightside.api<{ items: unknown[] }>(
      'GET',
      `/api/contacts?q=${person(2).phone.slice(-7)}`,
    )
    expect(contacts.items).toEqual([])
  })

  test.each([
    ['closed', '18:00'],
    ['break', '12:30'],
    ['too_long', '16:30'],
    ['between_slots', '10:10'],
  ])('409 outside_availability: %s at %s', async (reason, time) => {
    const { status, body } = await book(at(time))
    expect(status).toBe(409)
    expect(body).toMatchObject({ code: 'outside_availability', reason })
    expect(body.alternatives!.length).toBeGreaterThan(0)
  })

  test('409 for a service that is for telling only, and for a time in the past', async () => {
    expect((await book('2026-03-02T14:00:00Z')).body).toMatchObject({
      code: 'outside_availability',
      reason: 'past',
    })
    await world.brightside.api('PATCH', `/api/services/${service.id}`, { bookable: false })
    expect((await book(at('10:00'))).body).toMatchObject({
      code: 'outside_availability',
      reason: 'not_bookable',
    })
  })

  test('a member may book outside of what is offered, but never over an appointment; the receptionist may not', async () => {
    expect((await book(at('18:00'), { override: true })).status).toBe(201)
    expect((await book(at('18:30'), { override: true }, 2)).body.code).toBe('slot_taken')
    const { bookAppointment } = await import('./index.ts')
    const input = { service_id: service.id, start: at('20:00'), contact: person(3), override: true }
    await expect(asAgent((ctx) => bookAppointment(ctx, input))).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('the same person asking again gets the appointment that is there', async () => {
    const first = await book(at('10:00'))
    const again = await book(at('10:00'))
    expect(again).toMatchObject({ status: 201, body: { id: first.body.id, code: first.body.code } })
  })

  test('409 conflict for the same service at an overlapping time: it is neither moved nor booked twice', async () => {
    await book(at('10:00'))
    expect(await book(at('10:30'))).toMatchObject({ status: 409, body: { code: 'conflict' } })
  })

  test('a visitor who knows a phone number does not learn the code that was booked with it', async () => {
    await book(at('10:00'))
    const input = { service_id: service.id, start: at('10:00'), contact: person(1) }
    const { bookAppointment } = await import('./index.ts')
    const asked = world.brightside.tenant(
      (ctx) => bookAppointment(ctx, { ...input, conversation_id: newId() }),
      { kind: 'visitor' },
    )
    await expect(asked).rejects.toMatchObject({ code: 'conflict', extra: undefined })
  })

  test('an Idempotency-Key gives the first answer again', async () => {
    const body = { service_id: service.id, start: at('10:00'), contact: person(1) }
    const headers = { 'idempotency-key': `key-${tuesday}` }
    const first = await world.brightside.api('POST', '/api/appointments', body, undefined, headers)
    const again = await world.brightside.api('POST', '/api/appointments', body, undefined, headers)
    expect(again.body).toEqual(first.body)
    expect(again.headers['idempotency-replayed']).toBe('true')
  })

  test('whom it is for is kept when it is somebody else than the contact', async () => {
    await book(at('10:00'), { contact: { name: 'Ana Ruiz', phone: '+12125557700' } })
    const child = await book(at('11:00'), { contact: { name: 'Leo Ruiz', phone: '+12125557700' } })
    expect(child.body).toMatchObject({ attendee: 'Leo Ruiz', contact: { name: 'Ana Ruiz' } })
    const again = await book(at('14:00'), { contact: { name: 'ana ruíz', phone: '+12125557700' } })
    expect(again.body.attendee).toBeNull()
  })

  test('buffers are kept clear on both sides, though people see only the appointment', async () => {
    await world.brightside.api('PATCH', `/api/services/${service.id}`, {
      buffer_before_minutes: 15,
      buffer_after_minutes: 30,
    })
    const { body } = await book(at('10:00'))
    expect([body.start, body.end]).toEqual(
      [at('10:00'), at('11:00')].map((one) => new Date(one).toISOString()),
    )
    expect(await offered()).toEqual(['13:00', '13:30', '14:00', '14:30', '15:00', '15:30', '16:00'])
  })

  test('400 names the field: a phone that cannot be one, nobody at all, no way to reach them', async () => {
    const bad = await book(at('10:00'), { contact: { name: 'A', phone: '12' } })
    expect(bad).toMatchObject({ status: 400, body: { errors: [{ path: 'contact.phone' }] } })
    expect(await book(at('10:00'), { contact: undefined })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'contact' }] },
    })
    expect(await book(at('10:00'), { contact: { name: 'A' } })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'contact.phone' }] },
    })
  })

  test('what the public books waits for a member when the business wants it so, and holds its time', async () => {
    await world.brightside.api('PUT', '/api/scheduling/settings', {
      notice_minutes: 0,
      horizon_days: 365,
      slot_step_minutes: 30,
      capacity: 1,
      auto_confirm: false,
    })
    const { bookAppointment } = await import('./index.ts')
    const booked = await asAgent((ctx) =>
      bookAppointment(ctx, {
        service_id: service.id,
        start: at('10:00'),
        contact: person(1),
        source: 'chat',
      }),
    )
    expect(booked.status).toBe('pending')
    expect(await offered()).not.toContain('10:00')
    const confirmed = await world.brightside.api<Appointment>('PATCH', `/api/appointments/${booked.id}`, {
      status: 'confirmed',
    })
    expect(confirmed.body).toMatchObject({ status: 'confirmed', sequence: 1 })
  })
})

describe('the table decides, whatever the application has read', () => {
  const stretch = (from: string, to: string) => ({ start: Date.parse(at(from)), end: Date.parse(at(to)) })
  const claim = (lane: number, from: string, to: string) =>
    world.brightside.tenant((ctx) => insertClaim(ctx, { id: newId(), lane, during: stretch(from, to) }))

  test('a lane is claimed once for any moment; another lane, and another business, are free', async () => {
    expect(await claim(0, '10:00', '11:00')).toBe(true)
    expect(await claim(0, '10:59', '12:00')).toBe(false)
    expect(await claim(0, '11:00', '12:00')).toBe(true)
    expect(await claim(1, '10:00', '11:00')).toBe(true)
    const elsewhere = world.lakeside.tenant((ctx) =>
      insertClaim(ctx, { id: newId(), lane: 0, during: stretch('10:00', '11:00') }),
    )
    expect(await elsewhere).toBe(true)
  })

  test('nobody has the same service twice at one time', async () => {
    const { body } = await book(at('10:00'))
    const copy = async (starts_at: string, ends_at: string) =>
      world.brightside.tenant((ctx) =>
        insertAppointment(ctx, {
          id: newId(),
          code: drawCode(),
          status: 'confirmed',
          service_id: service.id,
          service_name: 'Cleaning',
          contact_id: body.contact!.id,
          source: 'api',
          starts_at: at(starts_at),
          ends_at: at(ends_at),
        }),
      )
    expect(await copy('10:30', '11:30')).toBeUndefined()
    expect(await copy('11:00', '12:00')).toBeDefined()
  })
})

describe('under race', () => {
  const wish = (time: string, i: number) => ({ service_id: service.id, start: at(time), contact: person(i) })
  const codeOf = ({ code }: Appointment) => code
  const refusalOf = ({ code }: DomainError) => code

  test('of 50 at one slot one gets it, 49 hear slot_taken, and one appointment is there', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => book(at('10:00'), {}, i)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ body }) => body.code === 'slot_taken')).toHaveLength(49)
    const { body } = await world.brightside.api<{ items: unknown[] }>(
      'GET',
      `/api/appointments?from=${tuesday}&to=${tuesday}`,
    )
    expect(body.items).toHaveLength(1)
  })

  test('of 50 at one slot in one process only the one who gets it asks the database', async () => {
    let connections = 0
    const count = () => connections++
    world.app.database.pool.on('acquire', count)
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        asAgent((ctx) => bookAppointment(ctx, wish('10:00', i))).then(codeOf, refusalOf),
      ),
    )
    world.app.database.pool.off('acquire', count)
    expect(answers.filter((answer) => answer === 'slot_taken')).toHaveLength(49)
    expect(connections).toBe(1)
  })

  test('among them the same person is told so, and a phone that cannot be one is', async () => {
    const asked = [
      wish('10:00', 1),
      wish('10:00', 2),
      wish('10:00', 1),
      { ...wish('10:00', 3), contact: { name: 'X', phone: '555 12' } },
    ]
    const answers = await Promise.all(
      asked.map((input) => asAgent((ctx) => bookAppointment(ctx, input)).then(codeOf, refusalOf)),
    )
    expect(answers).toEqual([
      expect.stringMatching(/^[0-9A-Z]{6}$/),
      'slot_taken',
      answers[0],
      'invalid_request',
    ])
  })

  test('of 20 whose transactions are under way, which wait for nobody, the table lets one pass', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        asAgent(async (ctx) => {
          await ctx.db.selectFrom('services').select('id').execute()
          return bookAppointment(ctx, wish('10:00', i))
        }).then(codeOf, refusalOf),
      ),
    )
    expect(answers.filter((answer) => answer === 'slot_taken')).toHaveLength(19)
  })

  test('of 50 at three chairs three get them, one each', async () => {
    await world.brightside.api('PUT', '/api/scheduling/settings', {
      notice_minutes: 0,
      horizon_days: 365,
      slot_step_minutes: 30,
      capacity: 3,
      auto_confirm: true,
    })
    const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => book(at('10:00'), {}, i)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3)
    expect(answers.filter(({ body }) => body.code === 'slot_taken')).toHaveLength(47)
  })

  test('one person who clicks ten times has one appointment, also where there is room for more', async () => {
    await world.brightside.api('PUT', '/api/scheduling/settings', {
      notice_minutes: 0,
      horizon_days: 365,
      slot_step_minutes: 30,
      capacity: 3,
      auto_confirm: true,
    })
    const answers = await Promise.all(Array.from({ length: 10 }, () => book(at('10:00'))))
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    const rows = await world.brightside.tenant(({ db }) =>
      db.selectFrom('slot_claims').select('id').where('id', '=', answers[0]!.body.id).execute(),
    )
    expect(rows).toHaveLength(1)
    expect((await available()).slots.some(({ start }) => start === new Date(at('10:00')).toISOString())).toBe(
      true,
    )
  })

  test('overlapping times asked for at once never both succeed', async () => {
    const times = ['10:00', '10:30', '11:00']
    const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => book(at(times[i % 3]!), {}, i)))
    const booked = answers
      .filter(({ status }) => status === 201)
      .map(({ body }) => [Date.parse(body.start), Date.parse(body.end)])
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true)
    for (const [i, one] of booked.entries()) {
      for (const other of booked.slice(i + 1)) expect(one[0]! < other[1]! && other[0]! < one[1]!).toBe(false)
    }
  })

  test('a hold that runs out at the moment of 30 bookings gives the slot to exactly one', async () => {
    await hold(at('10:00'), 60)
    world.clock.advance({ minutes: 2 })
    const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => book(at('10:00'), {}, i)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ body }) => body.code === 'slot_taken')).toHaveLength(29)
  })

  test('20 who move to one free slot at once: one arrives, the others keep what they had', async () => {
    await world.brightside.api('PUT', '/api/scheduling/settings', {
      notice_minutes: 0,
      horizon_days: 365,
      slot_step_minutes: 30,
      capacity: 10,
      auto_confirm: true,
    })
    const booked = await Promise.all(Array.from({ length: 10 }, (_, i) => book(at('10:00'), {}, i)))
    await world.brightside.api('PUT', '/api/scheduling/settings', {
      notice_minutes: 0,
      horizon_days: 365,
      slot_step_minutes: 30,
      capacity: 1,
      auto_confirm: true,
    })
    const moves = await Promise.all(
      booked.map(({ body }) =>
        world.brightside.api<Appointment & Refusal>('PATCH', `/api/appointments/${body.id}`, {
          start: at('15:00'),
        }),
      ),
    )
    expect(moves.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(moves.filter(({ body }) => body.code === 'slot_taken')).toHaveLength(9)
    const { body } = await world.brightside.api<{ items: Appointment[] }>(
      'GET',
      `/api/appointments?from=${tuesday}&to=${tuesday}`,
    )
    expect(body.items.filter(({ start }) => start === new Date(at('10:00')).toISOString())).toHaveLength(9)
  })

  test('two who swap their slots end in an answer for both, and in no doubled time', async () => {
    const [one, two] = [await book(at('10:00'), {}, 1), await book(at('11:00'), {}, 2)]
    const swaps = await Promise.all([
      world.brightside.api('PATCH', `/api/appointments/${one.body.id}`, { start: at('11:00') }),
      world.brightside.api('PATCH', `/api/appointments/${two.body.id}`, { start: at('10:00') }),
    ])
    expect(swaps.map(({ status }) => status)).toEqual([409, 409])
  })
})

describe('holds', () => {
  test('keep the slot from others until it is booked by its holder', async () => {
    const held = await hold(at('10:00'))
    expect(held.status).toBe(201)
    expect(held.body.expires_at).toBe('2026-03-02T15:05:00.000Z')
    expect(await offered()).not.toContain('10:00')
    expect((await book(at('10:00'), {}, 2)).body.code).toBe('slot_taken')
    expect((await hold(at('10:00'))).body.code).toBe('slot_taken')
    const booked = await book(at('10:00'), { hold_id: held.body.id })
    expect(booked).toMatchObject({ status: 201, body: { id: held.body.id } })
    expect((await world.brightside.api('DELETE', `/api/appointments/holds/${held.body.id}`)).status).toBe(404)
  })

  test('that have run out block nobody, not even before anything has removed them', async () => {
    await hold(at('10:00'), 60)
    world.clock.advance({ seconds: 60 })
    expect(await offered()).toContain('10:00')
    expect((await book(at('10:00'), {}, 2)).status).toBe(201)
  })

  test('that have run out are still good for booking while the slot is free, else 409 hold_expired', async () => {
    const [first, second] = [await hold(at('10:00'), 60), await hold(at('15:00'), 60)]
    world.clock.advance({ minutes: 5 })
    expect((await book(at('10:00'), { hold_id: first.body.id })).status).toBe(201)
    await book(at('15:00'), {}, 2)
    const late = await book(at('15:00'), { hold_id: second.body.id }, 3)
    expect(late).toMatchObject({ status: 409, body: { code: 'hold_expired' } })
    expect(late.body.alternatives!.length).toBeGreaterThan(0)
  })

  test('of another slot are let go when the caller decides otherwise', async () => {
    const held = await hold(at('10:00'))
    expect((await book(at('15:00'), { hold_id: held.body.id })).status).toBe(201)
    expect(await offered()).toContain('10:00')
  })

  test('can be let go, once', async () => {
    const held = await hold(at('10:00'))
    expect((await world.brightside.api('DELETE', `/api/appointments/holds/${held.body.id}`)).status).toBe(204)
    expect((await world.brightside.api('DELETE', `/api/appointments/holds/${held.body.id}`)).status).toBe(404)
    expect(await offered()).toContain('10:00')
  })
})
