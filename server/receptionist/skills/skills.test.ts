import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChatAnswer } from '#contract/chat.ts'
import { createWorld, type World } from '#test/world.ts'
import { createProfiles } from '../profile.ts'
import type { Session } from '../session.ts'
import { useSkill } from './index.ts'

let world: World
let session: Session
let serviceId: string
const tuesdayAtTen = '2026-03-03T15:00:00Z'
beforeAll(async () => {
  world = await createWorld()
  const { brightside, app } = world
  serviceId = (
    await brightside.api<{ id: string }>('POST', '/api/services', { name: 'Cleaning', duration_minutes: 30 })
  ).body.id
  await brightside.api('PATCH', `/api/organizations/${brightside.id}`, {
    service_area: { postal_codes: ['10001'], cities: ['Brooklyn'] },
  })
  const { body } = await world.api<ChatAnswer>('POST', '/api/chat', {
    agent_id: brightside.agentId,
    visitor_id: 'v-skills',
    message: 'Hello',
  })
  session = {
    app,
    profile: (await createProfiles(app).find(brightside.agentId))!,
    actor: { kind: 'agent', agent_id: brightside.agentId, conversation_id: body.conversation_id },
    channel: 'chat',
    conversationId: body.conversation_id,
    messageId: body.message_id!,
    language: 'en',
    contactId: null,
    leadId: null,
    visitor: {},
    signal: new AbortController().signal,
  }
})
afterAll(() => world.close())

const receiptOf = (result: unknown) => (result as { receipt: Record<string, unknown> }).receipt

test('finds free times, books one, moves it and cancels it, each with a receipt', async () => {
  const slots = await useSkill(session, 'find_slots', {
    service_id: serviceId,
    from: '2026-03-03',
    to: '2026-03-03',
  })
  expect(JSON.stringify(slots)).toContain('2026-03-03T15:00:00')
  const booked = await useSkill(session, 'book_appointment', {
    service_id: serviceId,
    start: tuesdayAtTen,
    name: 'Rosa Diaz',
    phone: '212 555 0133',
  })
  expect(booked).toMatchObject({
    ok: true,
    receipt: { service: 'Cleaning', start: tuesdayAtTen.replace('Z', '.000Z') },
  })
  const { code } = (booked as unknown as { receipt: { code: string } }).receipt
  const moved = await useSkill(session, 'reschedule_appointment', {
    code,
    phone: '212 555 0133',
    start: '2026-03-04T15:00:00Z',
  })
  expect(moved).toMatchObject({ ok: true, receipt: { code } })
  expect(await useSkill(session, 'cancel_appointment', { code, phone: '212 555 0133' })).toMatchObject({
    ok: true,
  })
  const receipts = await world.brightside.tenant((ctx) =>
    ctx.db.selectFrom('receipts').select(['skill', 'ok']).orderBy('id').execute(),
  )
  expect(receipts.map(({ skill }) => skill)).toEqual([
    'find_slots',
    'book_appointment',
    'reschedule_appointment',
    'cancel_appointment',
  ])
})

test('a move is decided about in peace: near times are offered, the new one is held, and the receipt has the calendar link', async () => {
  const start = '2026-03-05T19:00:00Z'
  const person = { name: 'Rosa Diaz', phone: '212 555 0133' }
  const booked = await useSkill(session, 'book_appointment', { service_id: serviceId, start, ...person })
  const { code, invite_url } = receiptOf(booked)
  expect((await world.api('GET', String(invite_url))).status).toBe(200)
  await world.brightside.api('PUT', '/api/scheduling/settings', {
    notice_minutes: 60,
    horizon_days: 60,
    slot_step_minutes: 15,
    capacity: 1,
    auto_confirm: true,
  })
  const day = { service_id: serviceId, from: '2026-03-05', to: '2026-03-05' }
  const moving = { code, phone: person.phone }
  const near = '2026-03-05T19:15:00.000Z'
  const stranger: Session = {
    ...session,
    actor: { ...session.actor, conversation_id: serviceId } as Session['actor'],
  }
  expect(JSON.stringify(await useSkill(session, 'find_slots', day))).not.toContain(near)
  expect(JSON.stringify(await useSkill(session, 'find_slots', { ...day, moving }))).toContain(near)
  expect(
    await useSkill(stranger, 'find_slots', { ...day, moving: { code, phone: '212 555 0100' } }),
  ).toMatchObject({ ok: false, code: 'not_found' })

  const held = await useSkill(session, 'hold_slot', { service_id: serviceId, start: near, moving })
  const { hold_id } = receiptOf(held)
  const beside = { service_id: serviceId, start: '2026-03-05T19:30:00Z', name: 'Ben', phone: '212 555 0134' }
  expect(await useSkill(session, 'book_appointment', beside)).toMatchObject({ ok: false, code: 'slot_taken' })
  const moved = await useSkill(session, 'reschedule_appointment', { ...moving, start: near, hold_id })
  expect(receiptOf(moved)).toMatchObject({ start: near, invite_url })
})

test('of 50 conversations that book one slot at once one gets it, and the others are told what is free', async () => {
  const start = '2026-03-05T15:00:00Z'
  const book = (i: number) =>
    useSkill(session, 'book_appointment', {
      service_id: serviceId,
      start,
      name: `Caller ${i}`,
      phone: `212555${String(1000 + i)}`,
    })
  const results = await Promise.all(Array.from({ length: 50 }, (_, i) => book(i)))
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  const lost = results.filter((result) => !result.ok)
  for (const result of lost)
    expect(result).toMatchObject({ code: 'slot_taken', alternatives: { alternatives: expect.any(Array) } })
})

test("a stranger with somebody's code and another phone number is refused as if there were no appointment", async () => {
  const booked = await useSkill(session, 'book_appointment', {
    service_id: serviceId,
    start: '2026-03-06T15:00:00Z',
    name: 'Ana',
    phone: '212 555 0188',
  })
  const { code } = (booked as unknown as { receipt: { code: string } }).receipt
  const other: Session = {
    ...session,
    actor: { kind: 'agent', agent_id: session.profile.agent.id, conversation_id: session.profile.agent.id },
  }
  expect(await useSkill(other, 'cancel_appointment', { code, phone: '212 555 0100' })).toMatchObject({
    ok: false,
    code: 'not_found',
  })
})

test('captures a lead, takes a message and checks the service area', async () => {
  const lead = await useSkill(session, 'capture_lead', {
    name: 'Omar Said',
    phone: '212 555 0155',
    intent: 'whitening',
  })
  expect(lead).toMatchObject({ ok: true })
  expect(
    await useSkill(session, 'take_message', {
      name: 'Omar Said',
      phone: '212 555 0155',
      message: 'Please call after six.',
    }),
  ).toMatchObject({ ok: true })
  const leads = await world.brightside.api<{ items: { summary: string | null }[] }>('GET', '/api/leads')
  expect(JSON.stringify(leads.body.items)).toContain('Please call after six.')
  expect(await useSkill(session, 'check_service_area', { address: '12 Main St, Brooklyn' })).toMatchObject({
    ok: true,
    receipt: { in_area: true },
  })
  expect(await useSkill(session, 'check_service_area', { postcode: '99999' })).toMatchObject({
    ok: true,
    receipt: { in_area: false },
  })
})

test('wrong input and unknown skills come back as refusals, and are kept', async () => {
  expect(await useSkill(session, 'book_appointment', { service_id: 'none' })).toMatchObject({
    ok: false,
    code: 'invalid_request',
  })
  expect(await useSkill(session, 'launch_rocket', {})).toMatchObject({ ok: false })
})
