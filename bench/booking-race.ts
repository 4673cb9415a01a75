import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { DomainError } from '#server/platform/errors.ts'
import { newId } from '#server/platform/ids.ts'
import { bookAppointment, createService } from '#server/scheduling/index.ts'
import makeTemplate from '#test/database-template.ts'
import { createWorld } from '#test/world.ts'
import { raceOverHttp } from './booking-load.ts'
import { median, percentiles } from './figures.ts'

/*
 * Many clients book one slot at once, slot after slot.
 *   TEST_DATABASE_URL=postgres://… node bench/booking-race.ts [--clients 50] [--slots 20] [--rounds 3] [--via api,chat]
 * floor: one bare insert per client against the same kind of constraint. booking: the product's whole operation.
 * control: reading before inserting, without a constraint, which must be seen to book twice.
 * --via: over HTTP instead, to two processes of the product on PostgreSQL, by the API and in conversations with the
 * receptionist; then those who move to one slot, and holds that run out. Its control drops the constraint.
 */

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '50' },
    slots: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '3' },
    via: { type: 'string' },
  },
})
const [clients, slots, rounds] = [Number(values.clients), Number(values.slots), Number(values.rounds)]

if (values.via) {
  const server = process.env.TEST_DATABASE_URL
  if (!server)
    throw new Error('--via needs PostgreSQL: several processes share a database. Set TEST_DATABASE_URL.')
  const doors = values.via.split(',').filter((door) => door === 'api' || door === 'chat')
  await raceOverHttp(server, { clients, slots, doors })
  process.exit()
}

await makeTemplate()
const world = await createWorld()
const { db } = world.app
const { brightside } = world
await sql`create table floor_slots (lane int, during tstzrange, exclude using gist (lane with =, during with &&))`.execute(
  db,
)
await sql`create table control_slots (lane int, during tstzrange)`.execute(db)
const service = await brightside.tenant((ctx) =>
  createService(ctx, { name: 'Cleaning', duration_minutes: 30 }),
)
await brightside.api('PUT', '/api/scheduling/settings', {
  notice_minutes: 0,
  horizon_days: 365,
  slot_step_minutes: 30,
  capacity: 1,
  auto_confirm: true,
})

let nextSlot = 0
/** Every weekday has slots at 9:00, 9:30 … 11:30 in New York; each is raced for once. */
function takeSlot(): string {
  const [week, rest] = [Math.floor(nextSlot / 30), nextSlot++ % 30]
  const day = Temporal.PlainDate.from('2026-03-09').add({ weeks: week, days: Math.floor(rest / 6) })
  return day
    .toZonedDateTime({ timeZone: brightside.timezone, plainTime: '09:00' })
    .add({ minutes: 30 * (rest % 6) })
    .toInstant()
    .toString()
}

const inserted = async (query: ReturnType<typeof sql>) =>
  Number((await query.execute(db)).numAffectedRows) > 0
const ways = {
  floor: (start: string) =>
    inserted(
      sql`insert into floor_slots values (0, tstzrange(${start}::timestamptz, ${start}::timestamptz + '30 min')) on conflict do nothing`,
    ),
  booking: async (start: string, client: number) => {
    const contact = { name: `Client ${client}`, phone: `+1212555${String(1000 + client)}` }
    try {
      await brightside.tenant((ctx) =>
        bookAppointment(ctx, {
          service_id: service.id,
          start,
          contact: { ...contact, email: `${newId()}@example.com` },
        }),
      )
      return true
    } catch (error) {
      if (error instanceof DomainError && error.code === 'slot_taken') return false
      throw error
    }
  },
  control: async (start: string) => {
    const { rows } = await sql`select from control_slots where during @> ${start}::timestamptz`.execute(db)
    return (
      rows.length === 0 &&
      inserted(
        sql`insert into control_slots values (0, tstzrange(${start}::timestamptz, ${start}::timestamptz + '30 min'))`,
      )
    )
  },
}

const times: Record<string, number[]> = { floor: [], booking: [], control: [] }
const wins: Record<string, number[]> = { floor: [], booking: [], control: [] }
const ratios: number[] = []
let cpuMsOfBookings = 0

async function race(name: keyof typeof ways, start: string): Promise<number[]> {
  const taken: number[] = []
  const won = await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const started = performance.now()
      const success = await ways[name](start, client)
      taken.push(performance.now() - started)
      return success
    }),
  )
  wins[name]!.push(won.filter(Boolean).length)
  times[name]!.push(...taken)
  return taken
}

// A connection learns its tables and plans with its first statements; a race takes whichever is free.
for (let i = 0; i < 60; i++)
  for (const name of ['floor', 'booking', 'control'] as const) await race(name, takeSlot())
for (const name of Object.keys(times)) [times[name], wins[name]] = [[], []]
for (let round = 0; round < rounds; round++) {
  const [floor, booking]: [number[], number[]] = [[], []]
  for (let slot = 0; slot < slots; slot++) {
    floor.push(...(await race('floor', takeSlot())))
    const cpu = process.cpuUsage()
    booking.push(...(await race('booking', takeSlot())))
    const { user, system } = process.cpuUsage(cpu)
    cpuMsOfBookings += (user + system) / 1000
    await race('control', takeSlot())
  }
  ratios.push(percentiles(booking).p95 / percentiles(floor).p95)
}
await world.close()

for (const name of Object.keys(ways)) {
  const exactlyOne = wins[name]!.filter((count) => count === 1).length
  console.log(
    `${name.padEnd(8)} ms ${JSON.stringify(percentiles(times[name]!))}  one winner at ${exactlyOne} of ${wins[name]!.length} slots`,
  )
}
console.log(`CPU of this process ${(cpuMsOfBookings / (rounds * slots * clients)).toFixed(2)} ms a booking`)
console.log(`booking ÷ floor at p95, median of ${rounds} rounds: ${median(ratios).toFixed(1)}`)
if (wins.booking!.some((count) => count !== 1)) throw new Error('A slot did not have exactly one winner')
if (!wins.control!.some((count) => count > 1))
  throw new Error('The control never booked twice: this run proves nothing')
