import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { ChatAnswer } from '#contract/chat.ts'
import { systemClock } from '#server/platform/clock.ts'
import { databaseUrl } from '#test/database-template.ts'
import { type Client, createHome, signUp } from '#test/product.ts'
import { percentiles } from './figures.ts'
import { post } from './load.ts'

/** How many come for a slot, over which doors, to how many slots. */
export interface Load {
  clients: number
  slots: number
  doors: ('api' | 'chat')[]
}

interface Desk {
  /** Processes on one database: between them nothing but the constraint decides. */
  urls: string[]
  owner: Client
  agentId: string
  serviceId: string
  database: pg.Client
  /** Every answer, by door and status. */
  answers: Map<string, number>
  times: number[]
}

const zone = 'America/New_York'
const firstDay = systemClock.now().toZonedDateTimeISO(zone).toPlainDate().add({ days: 3 })
const daySlots = ['09:00', '09:30', '10:00', '10:30', '11:00', '13:00', '13:30', '14:00', '14:30', '15:00']
let taken = 0
let races = 0

/** Slots do not touch the next one that is raced for, nor the hours around noon. */
function takeSlot(): Temporal.ZonedDateTime {
  const [days, rest] = [Math.floor(taken / daySlots.length), taken++ % daySlots.length]
  return firstDay.add({ days }).toZonedDateTime({ timeZone: zone, plainTime: daySlots[rest]! })
}

/** Races over HTTP to two processes of the product; throws where a slot has not exactly one winner. */
export async function raceOverHttp(server: string, load: Load): Promise<void> {
  const name = `frontdesk_b_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const url = databaseUrl(server, name)
  const unlimited = { API_REQUESTS_PER_MINUTE: '10000000', CHAT_TURNS_PER_MINUTE: '10000000' }
  const home = await createHome({ LOG_LEVEL: 'error', DATABASE_URL: url, ...unlimited })
  const database = new pg.Client({ connectionString: url })
  try {
    const { url: first, port } = await home.start()
    await home.start({ PORT: String(port + 1), FRONTDESK_PARTS: 'serve' })
    await database.connect()
    const desk = await openDesk([first, `http://127.0.0.1:${port + 1}`], database)
    await judge(desk, load)
  } finally {
    await database.end().catch(() => {})
    await home.remove()
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.end()
  }
}

async function openDesk(urls: string[], database: pg.Client): Promise<Desk> {
  const owner = await signUp(urls[0]!, { name: 'Harbor Dental', vertical: 'dental', timezone: zone })
  const open = [
    { open: '09:00', close: '12:00' },
    { open: '13:00', close: '16:00' },
  ]
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
  const hours = Object.fromEntries(days.map((day) => [day, open]))
  await owner.call('PATCH', `/api/organizations/${owner.organizationId}`, { hours, timezone: zone })
  const settings = {
    notice_minutes: 0,
    horizon_days: 365,
    slot_step_minutes: 30,
    capacity: 1,
    auto_confirm: true,
  }
  await owner.call('PUT', '/api/scheduling/settings', settings)
  const service = { name: 'Cleaning', duration_minutes: 30 }
  const { body } = await owner.call<{ id: string }>('POST', '/api/services', service)
  const agent = { name: 'Ava', vertical: 'dental', language: 'en' }
  const created = await owner.call<{ id: string }>('POST', '/api/agents', agent)
  await owner.call('PATCH', `/api/agents/${created.body.id}`, { status: 'active' })
  const { answers, times } = { answers: new Map(), times: [] }
  return { urls, owner, agentId: created.body.id, serviceId: body.id, database, answers, times }
}

async function judge(desk: Desk, load: Load): Promise<void> {
  const holds = await holdSlots(desk, 10)
  const slots = Array.from({ length: load.slots }, takeSlot)
  for (const slot of slots) await race(desk, slot, load)
  console.log(
    `race      ${await winnersAt(desk, slots)} at ${load.clients} for each slot by ${load.doors.join(' and ')}`,
  )
  console.log(`          API ms ${JSON.stringify(percentiles(desk.times))}`)
  console.log(`moving    ${await raceMoves(desk, 10, 20)} at 20 who move there at once`)
  console.log(`holds     ${await raceHolds(desk, holds, load)} at holds that run out`)
  console.log(`answers   ${JSON.stringify(Object.fromEntries(desk.answers))}`)
  const { rows } = await desk.database.query(
    'select deadlocks::int from pg_stat_database where datname = current_database()',
  )
  console.log(`deadlocks ${rows[0].deadlocks}`)
  const strange = [...desk.answers.keys()].filter(
    (kind) => !/ (200|201|409 (slot_taken|outside_availability))$/.test(kind),
  )
  if (strange.length > 0 || rows[0].deadlocks > 0) throw new Error(`Not as promised: ${strange.join(', ')}`)
  await raceWithoutConstraint(desk, load)
}

function note({ answers }: Desk, door: string, status: number, code?: string): void {
  const kind = `${door} ${status}${code ? ` ${code}` : ''}`
  answers.set(kind, (answers.get(kind) ?? 0) + 1)
}

/**
 * Everybody comes at once, to the one process and to the other. A conversation needs a moment to know what is wished
 * for: from slot to slot the API comes a little later, so that now the one door is first and now the other.
 */
async function race(desk: Desk, slot: Temporal.ZonedDateTime, { clients, doors }: Load): Promise<void> {
  const laterMs = doors.includes('chat') ? (races++ % 10) * 20 : 0
  const chatters = doors.includes('chat') ? (doors.includes('api') ? Math.floor(clients / 5) : clients) : 0
  const url = (client: number) => desk.urls[client % desk.urls.length]!
  await Promise.all(
    Array.from({ length: clients }, (_, client) =>
      client < chatters
        ? bookByChat(desk, url(client), slot)
        : after(laterMs).then(() => bookByApi(desk, url(client), slot)),
    ),
  )
}

const after = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

let people = 0
const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru']
/** Somebody new. The name has no figures: a conversation that has just offered "10 AM" would take a 10 for the answer. */
function meetPerson() {
  const number = String(2_000_000 + people++)
  const surname = [...number].map((digit) => syllables[Number(digit)]).join('')
  return { name: `Ann ${surname[0]!.toUpperCase()}${surname.slice(1)}`, phone: `+1212${number}` }
}

async function bookByApi(desk: Desk, url: string, slot: Temporal.ZonedDateTime): Promise<void> {
  const body = { service_id: desk.serviceId, start: slot.toInstant().toString(), contact: meetPerson() }
  const answer = await post(`${url}/api/appointments`, body, { authorization: `Bearer ${desk.owner.token}` })
  desk.times.push(answer.totalMs)
  note(desk, 'api', answer.status, answer.status === 201 ? undefined : JSON.parse(answer.text).code)
}

/** Asks for the slot, and says yes where the receptionist has it to give. */
async function bookByChat(desk: Desk, url: string, slot: Temporal.ZonedDateTime): Promise<void> {
  const { name, phone } = meetPerson()
  let conversation_id: string | undefined
  const say = async (message: string) => {
    const body = { agent_id: desk.agentId, visitor_id: `v-${phone}`, conversation_id, message }
    const answer = await post(`${url}/api/chat`, body)
    const said = JSON.parse(answer.text) as ChatAnswer
    const isBooked = said.actions?.some(({ kind }) => kind === 'booked')
    note(desk, isBooked ? 'chat booked' : 'chat', answer.status)
    conversation_id = said.conversation_id
    return said.response ?? ''
  }
  const day = slot.toLocaleString('en-US', { weekday: 'long', month: 'long', day: 'numeric' })
  const time = `${slot.hour % 12 || 12}${slot.minute ? `:${slot.minute}` : ''} ${slot.hour < 12 ? 'AM' : 'PM'}`
  await say(`I'd like to book a cleaning on ${day} at ${time}`)
  const asked = await say(`My name is ${name} and my number is ${phone}`)
  if (asked.includes(`at ${time}`) && asked.includes('?')) await say('yes')
}

/** "200 of 200 slots have one winner", counted in the database. */
async function winnersAt(desk: Desk, slots: Temporal.ZonedDateTime[]): Promise<string> {
  const counts = await countAt(desk, slots)
  const right = counts.filter((count) => count === 1).length
  if (right !== slots.length) throw new Error(`Winners by slot: ${counts.join(' ')}`)
  return `one winner at ${right} of ${slots.length} slots`
}

async function countAt({ database }: Desk, slots: Temporal.ZonedDateTime[]): Promise<number[]> {
  const { rows } = await database.query<{ count: number }>(
    `select count(appointments.id)::int as count from unnest($1::timestamptz[]) with ordinality as slot (start, place)
     left join appointments on starts_at = slot.start and status in ('pending', 'confirmed')
     group by place order by place`,
    [slots.map((slot) => slot.toInstant().toString())],
  )
  return rows.map(({ count }) => count)
}

/** Appointments of one day move to one slot at once, slot after slot. */
async function raceMoves(desk: Desk, rounds: number, movers: number): Promise<string> {
  const targets = Array.from({ length: rounds }, takeSlot)
  for (const target of targets) {
    const booked = Array.from({ length: movers }, takeSlot)
    for (const slot of booked) await bookByApi(desk, desk.urls[0]!, slot)
    const { rows } = await desk.database.query<{ id: string }>(
      'select id from appointments where starts_at = any ($1::timestamptz[])',
      [booked.map((slot) => slot.toInstant().toString())],
    )
    await Promise.all(rows.map(({ id }, mover) => move(desk, mover, id, target)))
    const left = (await countAt(desk, booked)).reduce((sum, count) => sum + count, 0)
    if (left !== movers - 1) throw new Error(`${left} of ${movers} stayed where they were`)
  }
  return winnersAt(desk, targets)
}

async function move(
  { urls, owner, ...desk }: Desk,
  mover: number,
  id: string,
  target: Temporal.ZonedDateTime,
) {
  const answer = await fetch(`${urls[mover % urls.length]}/api/appointments/${id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${owner.token}` },
    body: JSON.stringify({ start: target.toInstant().toString() }),
  })
  const { code } = (await answer.json()) as { code?: string }
  note({ urls, owner, ...desk }, 'move', answer.status, answer.ok ? undefined : code)
}

interface Held {
  slot: Temporal.ZonedDateTime
  expiresAt: string
}

async function holdSlots({ owner, serviceId }: Desk, count: number): Promise<Held[]> {
  const slots = Array.from({ length: count }, takeSlot)
  const hold = async (slot: Temporal.ZonedDateTime) => {
    const body = { service_id: serviceId, start: slot.toInstant().toString(), seconds: 30 }
    const { expires_at } = (await owner.call<{ expires_at: string }>('POST', '/api/appointments/holds', body))
      .body
    return { slot, expiresAt: expires_at }
  }
  return Promise.all(slots.map(hold))
}

/** Bookings come again and again around the moment at which the holds run out; before it nobody gets a slot. */
async function raceHolds(desk: Desk, holds: Held[], load: Load): Promise<string> {
  const slots = holds.map(({ slot }) => slot)
  const first = Math.min(...holds.map(({ expiresAt }) => Date.parse(expiresAt)))
  const untilMs = first - 500 - systemClock.nowMs()
  await after(Math.max(0, untilMs))
  do for (const slot of slots) await race(desk, slot, { ...load, doors: ['api'] })
  while ((await countAt(desk, slots)).includes(0))
  const { rows } = await desk.database.query<{ starts_at: Date; created_at: Date }>(
    'select starts_at, created_at from appointments where starts_at = any ($1::timestamptz[])',
    [slots.map((slot) => slot.toInstant().toString())],
  )
  for (const { slot, expiresAt } of holds) {
    const booked = rows.find(({ starts_at }) => starts_at.getTime() === slot.epochMilliseconds)!
    if (booked.created_at.getTime() < Date.parse(expiresAt)) throw new Error('A hold was booked over')
  }
  return winnersAt(desk, slots)
}

/** The control: without the constraint two processes sell one slot twice, and the count above must show it. */
async function raceWithoutConstraint(desk: Desk, load: Load): Promise<void> {
  await desk.database.query(
    'alter table slot_claims drop constraint slot_claims_organization_id_lane_during_excl',
  )
  const slots = Array.from({ length: 20 }, takeSlot)
  for (const slot of slots) await race(desk, slot, { ...load, doors: ['api'] })
  const double = (await countAt(desk, slots)).filter((count) => count > 1).length
  console.log(`control   without the constraint ${double} of ${slots.length} slots are sold more than once`)
  if (double === 0) throw new Error('The control never booked twice: this run proves nothing')
}
