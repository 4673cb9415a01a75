import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Appointment, Availability, Hold, OwnAppointment, Service } from '#contract/scheduling.ts'
import { createWorld, monday, type World } from '#test/world.ts'
import { findOwnAppointment, rescheduleOwnAppointment } from './index.ts'

interface Refusal {
  code: string
  detail: string
}

let world: World
let service: Service
let booked: Appointment
let week = 0
const contact = { name: 'Maria Lopez', phone: '(212) 555-7001', email: 'maria@example.com' }

beforeAll(async () => {
  world = await createWorld()
  service = (
    await world.brightside.api<Service>('POST', '/api/services', { name: 'Cleaning', duration_minutes: 60 })
  ).body
  const settings = {
    notice_minutes: 60,
    horizon_days: 365,
    slot_step_minutes: 30,
    capacity: 1,
    auto_confirm: true,
  }
  await world.brightside.api('PUT', '/api/scheduling/settings', settings)
})
afterAll(() => world?.close())

beforeEach(async () => {
  world.clock.set(monday)
  week++
  booked = (await book('10:00')).body
})

const at = (time: string) =>
  Temporal.PlainDate.from('2026-03-10')
    .add({ weeks: week })
    .toPlainDateTime(time)
    .toZonedDateTime('America/New_York')
    .toInstant()
    .toString()
const iso = (time: string) => new Date(at(time)).toISOString()
const book = (time: string, person: object = contact) =>
  world.brightside.api<Appointment>('POST', '/api/appointments', {
    service_id: service.id,
    start: at(time),
    contact: person,
  })
const change = (changes: object, who = world.brightside) =>
  who.api<Appointment & Refusal>('PATCH', `/api/appointments/${booked.id}`, changes)
const cancel = (who = world.brightside) =>
  who.api<Appointment & Refusal>('POST', `/api/appointments/${booked.id}/cancellation`, {
    reason: 'Has a cold',
  })
const lookup = <T = OwnAppointment & Refusal>(path: string, body: object) =>
  world.api<T>('POST', `/api/appointments/lookup${path}`, {
    organization_id: world.brightside.id,
    code: booked.code,
    phone_or_email: '212 555 7001',
    ...body,
  })

describe('rescheduling', () => {
  test('keeps id and code, frees the old time and takes the new one', async () => {
    const { status, body } = await change({ start: at('15:00') })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      id: booked.id,
      code: booked.code,
      start: iso('15:00'),
      end: iso('16:00'),
      sequence: 1,
    })
    expect((await book('10:00', { name: 'B', phone: '+12125557002' })).status).toBe(201)
    expect((await book('15:00', { name: 'C', phone: '+12125557003' })).status).toBe(409)
  })

  test('may overlap its own old time', async () => {
    expect((await change({ start: at('10:30') })).status).toBe(200)
  })

  test('409 when the new time is taken or not offered, and it stays where it was', async () => {
    await book('15:00', { name: 'B', phone: '+12125557002' })
    expect((await change({ start: at('15:00') })).body.code).toBe('slot_taken')
    expect((await change({ start: at('20:00') })).body.code).toBe('outside_availability')
    expect(
      (await world.brightside.api<Appointment>('GET', `/api/appointments/${booked.id}`)).body,
    ).toMatchObject({ start: iso('10:00'), sequence: 0 })
    expect((await book('10:00', { name: 'D', phone: '+12125557004' })).status).toBe(409)
  })

  test('a member may move it outside of what is offered', async () => {
    expect((await change({ start: at('20:00'), override: true })).status).toBe(200)
  })

  test('keeps the length and buffers it was booked with, whatever the service is now', async () => {
    await world.brightside.api('PATCH', `/api/services/${service.id}`, { duration_minutes: 30 })
    const { body } = await change({ start: at('14:00') })
    await world.brightside.api('PATCH', `/api/services/${service.id}`, { duration_minutes: 60 })
    expect(body.end).toBe(iso('15:00'))
  })

  test('409 conflict when the person has the same service then', async () => {
    await world.brightside.api('PUT', '/api/scheduling/settings', {
      notice_minutes: 60,
      horizon_days: 365,
      slot_step_minutes: 30,
      capacity: 2,
      auto_confirm: true,
    })
    await book('15:00')
    expect((await change({ start: at('15:30') })).body.code).toBe('conflict')
    await world.brightside.api('PUT', '/api/scheduling/settings', {
      notice_minutes: 60,
      horizon_days: 365,
      slot_step_minutes: 30,
      capacity: 1,
      auto_confirm: true,
    })
  })
})

describe('while somebody decides about a move', () => {
  const hold = (time: string, more: object = { appointment_id: booked.id }) =>
    world.brightside.api<Hold & Refusal>('POST', '/api/appointments/holds', {
      service_id: service.id,
      start: at(time),
      ...more,
    })
  const offered = async (more: string, who = world.brightside) => {
    const day = at('10:00').slice(0, 10)
    const query = `service_id=${service.id}&from=${day}&to=${day}&limit=50${more}`
    const { body } = await who.api<Availability>('GET', `/api/appointments/available?${query}`)
    return body.slots?.map(({ start }) => start)
  }

  test('times that overlap its own are offered to it, and to nobody else; its own time is no move', async () => {
    expect(await offered('')).not.toContain(iso('10:30'))
    const mine = await offered(`&appointment_id=${booked.id}`)
    expect(mine).toContain(iso('10:30'))
    expect(mine).toContain(iso('09:30'))
    expect(mine).not.toContain(iso('10:00'))
    const wish = `&appointment_id=${booked.id}&at=${encodeURIComponent(at('10:30'))}`
    const day = at('10:00').slice(0, 10)
    const { body } = await world.brightside.api<Availability>(
      'GET',
      `/api/appointments/available?service_id=${service.id}&from=${day}&to=${day}${wish}`,
    )
    expect(body.wish).toMatchObject({ available: true })
  })

  test('404 for an appointment of another organization', async () => {
    const other = await world.lakeside.api<Service>('POST', '/api/services', { name: 'Repair' })
    const query = `service_id=${other.body.id}&appointment_id=${booked.id}`
    expect((await world.lakeside.api('GET', `/api/appointments/available?${query}`)).status).toBe(404)
    const body = { service_id: other.body.id, start: at('10:30'), appointment_id: booked.id }
    expect((await world.lakeside.api('POST', '/api/appointments/holds', body)).status).toBe(404)
  })

  test('the new time is kept for them, and the old one until they have moved', async () => {
    const held = await hold('15:00')
    expect(held.status).toBe(201)
    const other = { name: 'B', phone: '+12125557002' }
    expect((await book('15:00', other)).status).toBe(409)
    expect((await book('10:00', other)).status).toBe(409)
    expect((await change({ start: at('15:00'), hold_id: held.body.id })).body).toMatchObject({
      start: iso('15:00'),
      sequence: 1,
    })
    expect((await book('10:00', other)).status).toBe(201)
    const release = await world.brightside.api('DELETE', `/api/appointments/holds/${held.body.id}`)
    expect(release.status).toBe(404)
  })

  test.each(['10:30', '09:30'])(
    'also %s, which overlaps the old time: what is not theirs yet is held',
    async (time) => {
      const held = await hold(time)
      expect(held.body).toMatchObject({ start: iso(time) })
      const [before, after] = ['09:00', '11:00'] as const
      const taken = time === '10:30' ? after : before
      expect((await book(taken, { name: 'B', phone: '+12125557002' })).status).toBe(409)
      expect((await change({ start: at(time), hold_id: held.body.id })).body.start).toBe(iso(time))
    },
  )

  test('such a hold books nothing: half of its time is an appointment’s', async () => {
    const held = await hold('10:30')
    const body = {
      service_id: service.id,
      start: at('10:30'),
      hold_id: held.body.id,
      contact: { name: 'B', phone: '+12125557002' },
    }
    expect((await world.brightside.api('POST', '/api/appointments', body)).status).toBe(409)
  })

  test('a hold of another time is let go, and one that was lost leaves everything as it was', async () => {
    const held = await hold('15:00')
    expect((await change({ start: at('14:00'), hold_id: held.body.id })).status).toBe(200)
    expect((await book('15:30', { name: 'B', phone: '+12125557002' })).status).toBe(201)
    const lost = await hold('11:00')
    world.clock.advance({ minutes: 10 })
    await book('11:00', { name: 'C', phone: '+12125557003' })
    const late = await change({ start: at('11:00'), hold_id: lost.body.id })
    expect(late.body.code).toBe('slot_taken')
    const { body } = await world.brightside.api<Appointment>('GET', `/api/appointments/${booked.id}`)
    expect(body.start).toBe(iso('14:00'))
  })

  test('409 conflict for the time that it has already', async () => {
    expect((await hold('10:00')).body.code).toBe('conflict')
  })
})

describe('the link to the calendar file', () => {
  const open = (url: string) => world.api<string>('GET', url)

  test('opens for whoever has it, shows the guest’s side, and follows the appointment', async () => {
    await change({ start: at('15:00'), notes: 'afraid of needles' })
    const { status, headers, body } = await open(booked.invite_url)
    expect(status).toBe(200)
    expect(headers['content-type']).toContain('text/calendar')
    expect(headers['content-disposition']).toContain(`${booked.code}.ics`)
    expect(body).toContain('SUMMARY:Cleaning at Brightside Dental')
    expect(body).toContain(`DTSTART:${iso('15:00').replace(/[-:]|\.000/g, '')}`)
    expect(body).not.toMatch(/needles|Maria|7001/)
    await cancel()
    expect((await open(booked.invite_url)).body).toContain('STATUS:CANCELLED')
  })

  test('404 for a link that nobody was given: neither id nor code opens it', async () => {
    for (const token of ['0'.repeat(32), booked.id.replaceAll('-', ''), booked.code])
      expect((await open(`/api/invites/${token}/appointment.ics`)).status).toBe(404)
  })
})

describe('cancelling', () => {
  test('frees the time, keeps the reason, and cannot be done twice', async () => {
    const { body } = await cancel()
    expect(body).toMatchObject({ status: 'cancelled', cancellation_reason: 'Has a cold', sequence: 1 })
    expect(body.cancelled_at).toBe('2026-03-02T15:00:00.000Z')
    expect((await cancel()).body.code).toBe('already_cancelled')
    expect((await change({ start: at('15:00') })).body.code).toBe('already_cancelled')
    expect((await change({ status: 'confirmed' })).body.code).toBe('already_cancelled')
    expect((await book('10:00', { name: 'B', phone: '+12125557002' })).status).toBe(201)
  })

  test('and the same person can book that very time again', async () => {
    await cancel()
    const again = await book('10:00')
    expect(again.status).toBe(201)
    expect(again.body.id).not.toBe(booked.id)
  })

  test('404 for another organization, 403 for a viewer', async () => {
    expect((await cancel(world.lakeside)).status).toBe(404)
    expect((await change({ notes: 'x' }, world.lakeside)).status).toBe(404)
    expect((await world.lakeside.api('GET', `/api/appointments/${booked.id}`)).status).toBe(404)
    expect((await world.lakeside.api('GET', `/api/appointments/${booked.id}/invite.ics`)).status).toBe(404)
    const { brightside } = world
    expect(
      (await brightside.api('POST', `/api/appointments/${booked.id}/cancellation`, {}, brightside.viewer))
        .status,
    ).toBe(403)
  })
})

describe('states', () => {
  test('a no-show needs its time to have come, and a mistake can be taken back', async () => {
    expect((await change({ status: 'no_show' })).body.code).toBe('unprocessable')
    world.clock.set(at('10:05'))
    expect((await change({ status: 'no_show' })).body.status).toBe('no_show')
    expect((await change({ status: 'completed' })).body.status).toBe('completed')
    expect((await change({ status: 'confirmed' })).body.status).toBe('confirmed')
  })

  test('one that is over is neither moved nor cancelled', async () => {
    world.clock.set(at('11:05'))
    await change({ status: 'completed' })
    expect((await cancel()).body.code).toBe('conflict')
    expect((await change({ start: at('15:00') })).body.code).toBe('conflict')
  })

  test('notes can be written in every state', async () => {
    expect((await change({ notes: 'Prefers the window' })).body.notes).toBe('Prefers the window')
  })
})

describe('listing', () => {
  test('by days of the business, by state, and page by page without a gap', async () => {
    await book('14:00', { name: 'B', phone: '+12125557002' })
    await book('16:00', { name: 'C', phone: '+12125557003' })
    await cancel()
    const day = at('00:00').slice(0, 10)
    const list = (query: string) =>
      world.brightside.api<{ items: Appointment[]; next_cursor: string | null }>(
        'GET',
        `/api/appointments?${query}`,
      )
    const all = await list(`from=${day}&to=${day}`)
    expect(all.body.items.map(({ start }) => start)).toEqual([iso('10:00'), iso('14:00'), iso('16:00')])
    const open = await list(`from=${day}&to=${day}&status=pending,confirmed`)
    expect(open.body.items).toHaveLength(2)
    const first = await list(`from=${day}&to=${day}&limit=2`)
    const second = await list(`from=${day}&to=${day}&limit=2&cursor=${first.body.next_cursor}`)
    expect([...first.body.items, ...second.body.items].map(({ id }) => id)).toEqual(
      all.body.items.map(({ id }) => id),
    )
    expect(second.body.next_cursor).toBeNull()
    const running = await list(`from=${at('14:30')}&to=${at('15:00')}`)
    expect(running.body.items.map(({ start }) => start)).toEqual([iso('14:00')])
    expect((await list('status=maybe')).status).toBe(400)
  })

  test('the calendar file has a lasting UID, the state of the sequence, and the instant in UTC', async () => {
    await change({ start: at('15:00') })
    const { status, headers, body } = await world.brightside.api<string>(
      'GET',
      `/api/appointments/${booked.id}/invite.ics`,
    )
    expect(status).toBe(200)
    expect(headers['content-type']).toContain('text/calendar')
    expect(body).toContain(`UID:${booked.id}@frontdesk`)
    expect(body).toContain('SEQUENCE:1')
    expect(body).toContain(`DTSTART:${iso('15:00').replace(/[-:]|\.000/g, '')}`)
  })
})

describe('one’s own appointment', () => {
  test('is found by its code with the phone or the e-mail address it was booked with', async () => {
    expect((await lookup('', {})).body).toEqual({
      code: booked.code,
      status: 'confirmed',
      start: iso('10:00'),
      end: iso('11:00'),
      timezone: 'America/New_York',
      label: booked.label,
      invite_url: booked.invite_url,
      service_name: 'Cleaning',
      organization_name: 'Brightside Dental',
    })
    expect(
      (
        await lookup('', {
          phone_or_email: ' MARIA@example.com',
          code: [...booked.code.toLowerCase()].join('-'),
        })
      ).status,
    ).toBe(200)
  })

  test('404, in the same words, for a wrong code, a wrong phone, and another organization', async () => {
    const answers = [
      await lookup('', { code: 'KKKKKK' }),
      await lookup('', { phone_or_email: '+12125550000' }),
      await lookup('', { phone_or_email: 'someone@example.com' }),
      await lookup('', { organization_id: world.lakeside.id }),
      await lookup('/cancellation', { phone_or_email: '+12125550000' }),
      await lookup('/reschedule', { phone_or_email: '+12125550000', start: at('15:00') }),
    ]
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(404))
    expect(new Set(answers.map(({ body }) => body.detail)).size).toBe(1)
  })

  test('can be moved and cancelled, within what is offered', async () => {
    expect((await lookup('/reschedule', { start: at('15:00') })).body.start).toBe(iso('15:00'))
    expect((await lookup('/reschedule', { start: at('20:00') })).body.code).toBe('outside_availability')
    expect((await lookup('/cancellation', { reason: 'Sick' })).body.status).toBe('cancelled')
    expect((await lookup('/cancellation', {})).body.code).toBe('already_cancelled')
  })

  test('cannot be cancelled once it has begun', async () => {
    world.clock.set(at('10:30'))
    expect((await lookup('/cancellation', {})).body.code).toBe('conflict')
  })

  test('needs no phone in the conversation in which it was booked', async () => {
    const { brightside } = world
    const conversation = '01950000-0000-7000-8000-000000000001'
    const here = { kind: 'agent', agent_id: brightside.agentId, conversation_id: conversation } as const
    await brightside.tenant(async ({ db, organizationId }) => {
      const row = {
        organization_id: organizationId,
        id: conversation,
        channel: 'chat' as const,
        visitor_id: 'v1',
      }
      await db
        .insertInto('conversations')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      await db
        .updateTable('appointments')
        .set({ conversation_id: conversation })
        .where('id', '=', booked.id)
        .execute()
    })
    const proof = { code: booked.code }
    const moved = await brightside.tenant(
      (ctx) => rescheduleOwnAppointment(ctx, { ...proof, start: at('15:00') }),
      here,
    )
    expect(moved.start).toBe(iso('15:00'))
    const elsewhere = { ...here, conversation_id: '01950000-0000-7000-8000-000000000002' }
    await expect(brightside.tenant((ctx) => findOwnAppointment(ctx, proof), elsewhere)).rejects.toMatchObject(
      { code: 'not_found' },
    )
  })
})

test('codes cannot be tried out one after the other', async () => {
  const guesses = Array.from({ length: 40 }, () => lookup('', { code: 'KKKKKK' }))
  expect((await Promise.all(guesses)).some(({ status }) => status === 429)).toBe(true)
})
