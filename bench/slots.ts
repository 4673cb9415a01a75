import { parseArgs } from 'node:util'
import { type WeeklyHours, weekdays } from '#contract/time.ts'
import { newId } from '#server/platform/ids.ts'
import { type Busy, findSlots } from '#server/scheduling/availability.ts'
import { createService } from '#server/scheduling/index.ts'
import makeTemplate from '#test/database-template.ts'
import { createWorld, monday } from '#test/world.ts'
import { median, percentiles } from './figures.ts'

/*
 * Searching 30 days beside 500 appointments on each of 10 lanes.
 *   [TEST_DATABASE_URL=postgres://…] node bench/slots.ts [--searches 200] [--rounds 3]
 * floor: the same candidates and the same appointments in UTC: no zone, no breaks, no notice. search: the product's
 * pure function. request: the whole request to the API, from the database to the JSON.
 */

const { values } = parseArgs({
  options: { searches: { type: 'string', default: '200' }, rounds: { type: 'string', default: '3' } },
})
const [searches, rounds] = [Number(values.searches), Number(values.rounds)]
const [minute, day] = [60_000, 86_400_000]
const [lanes, perLane, days, step, length] = [10, 500, 30, 15, 30]

const from = Date.parse('2026-03-03T00:00:00Z')
// Appointments of 30 to 60 minutes, at most one in each 86 minutes of a lane, so that no two overlap.
const busy: Busy[] = Array.from({ length: lanes * perLane }, (_, i) => {
  const [lane, slot] = [i % lanes, Math.floor(i / lanes)]
  const start = from + Math.floor(slot * ((days * 1440) / perLane) + ((i * 7) % 20)) * minute
  return { start, end: start + (30 + ((i * 13) % 31)) * minute, lane }
})
const hours: WeeklyHours = Object.fromEntries(
  weekdays.map((name) => [
    name,
    [
      { open: '08:00', close: '12:00' },
      { open: '13:00', close: '18:00' },
    ],
  ]),
)
const rules = { notice_minutes: 60, horizon_days: 60, slot_step_minutes: step, capacity: lanes }
const service = { duration_minutes: length, buffer_before_minutes: 5, buffer_after_minutes: 10 }

function search(): number {
  const opening = { hours, holidays: [], timezone: 'America/New_York' }
  return findSlots({
    opening,
    service,
    rules,
    busy,
    now: Date.parse(monday),
    from: '2026-03-03',
    to: '2026-04-01',
  }).length
}

/** The least that finds as much: sort once, walk once. */
function floor(): number {
  const sorted = Array.from({ length: lanes }, () => [] as Busy[])
  for (const taken of busy) sorted[taken.lane!]!.push(taken)
  for (const lane of sorted) lane.sort((a, b) => a.start - b.start)
  const next = new Array<number>(lanes).fill(0)
  let found = 0
  for (let start = from; start < from + days * day; start += step * minute) {
    const hour = (start % day) / 3_600_000
    if (hour < 13 || hour >= 22) continue
    const [begin, end] = [start - 5 * minute, start + (length + 10) * minute]
    for (let lane = 0; lane < lanes; lane++) {
      while (next[lane]! < perLane && sorted[lane]![next[lane]!]!.end <= begin) next[lane]!++
      const coming = sorted[lane]![next[lane]!]
      if (coming && coming.start < end) continue
      found++
      break
    }
  }
  return found
}

await makeTemplate()
const world = await createWorld()
const { brightside } = world
await brightside.api('PATCH', `/api/organizations/${brightside.id}`, { hours })
await brightside.api('PUT', '/api/scheduling/settings', { ...rules, auto_confirm: true })
const { id } = await brightside.tenant((ctx) => createService(ctx, { name: 'Cleaning', ...service }))
await brightside.tenant(async ({ db, organizationId }) => {
  const rows = busy.map(({ start, end, lane }) => {
    const during = `[${new Date(start).toISOString()},${new Date(end).toISOString()})`
    return { organization_id: organizationId, id: newId(), lane: lane!, during }
  })
  for (let i = 0; i < rows.length; i += 1000)
    await db
      .insertInto('slot_claims')
      .values(rows.slice(i, i + 1000))
      .execute()
})
const request = async () => {
  const answer = await brightside.api<{ slots: unknown[] }>(
    'GET',
    `/api/appointments/available?service_id=${id}&from=2026-03-03&to=2026-04-01&limit=2000`,
  )
  if (answer.status !== 200) throw new Error(`The request was answered ${answer.status}`)
  return answer.body.slots.length
}

async function measure(work: () => number | Promise<number>, count: number): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  return times
}

const all: Record<string, number[]> = { floor: [], search: [], request: [] }
const ratios: number[] = []
const requests = Math.ceil(searches / 10)
await measure(request, 10)
await measure(search, 50)
await measure(floor, 50)
for (let round = 0; round < rounds; round++) {
  const times = {
    floor: await measure(floor, searches),
    search: await measure(search, searches),
    request: await measure(request, requests),
  }
  for (const [name, measured] of Object.entries(times)) all[name]!.push(...measured)
  ratios.push(percentiles(times.search).p50 / percentiles(times.floor).p50)
}
console.log(`slots found: floor ${floor()}, search ${search()}, request ${await request()}`)
await world.close()
for (const [name, times] of Object.entries(all))
  console.log(`${name.padEnd(8)} ms ${JSON.stringify(percentiles(times))}`)
console.log(`search ÷ floor at the median, median of ${rounds} rounds: ${median(ratios).toFixed(1)}`)
