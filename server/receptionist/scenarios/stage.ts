import type { Behaviour } from '#contract/agents.ts'
import type { NewScenario } from '#contract/scenarios.ts'
import { weekdays } from '#contract/time.ts'
import type { AppContext } from '#server/context.ts'
import type { Clock } from '#server/platform/clock.ts'
import { createMetrics } from '#server/platform/metrics.ts'
import { rehearse } from '#server/platform/rehearsal.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { withTenant } from '#server/platform/tenancy.ts'
import { bookAppointment, listAvailability, listOfferedServices } from '#server/scheduling/index.ts'
import { loadProfile, type Profile } from '../profile.ts'
import { withBehaviour } from '../versions/configuration.ts'

/** Where a scenario is played: the real business at the scenario's moment, in a world where nothing remains. */
export interface Stage {
  app: AppContext
  profile: Profile
  /** Of the appointment that the caller has. */
  code: string | undefined
  /** A transaction of the scenario's world. */
  inWorld<T>(work: (ctx: TenantContext) => Promise<T>): Promise<T>
}

/** Thrown for what the business cannot be put into, such as an appointment when nothing is free. */
export class StageError extends Error {}

const actor = { kind: 'system', reason: 'rehearsal of a scenario' } as const

/** Sets a scenario's stage: the moment, the receptionist's settings, the caller's appointment. */
export async function setStage(
  app: AppContext,
  organizationId: string,
  agentId: string,
  behaviour: Behaviour,
  { situation, facts }: NewScenario,
): Promise<Stage> {
  const live = await loadProfile(app, agentId)
  if (live?.organizationId !== organizationId) throw new StageError('The receptionist is no longer there.')
  const clock = clockOf(app.clock, situation, live.business.timezone)
  const rehearsed = { ...rehearse(app, clock), metrics: createMetrics({ defaults: false }) }
  const inWorld: Stage['inWorld'] = (work) => withTenant(rehearsed, organizationId, actor, work)
  const { appointment } = situation
  const code = appointment
    ? await inWorld((ctx) => giveAppointment(ctx, appointment.service, facts))
    : undefined
  return { app: rehearsed, profile: profileFor(live, behaviour), code, inWorld }
}

/** What is run answers, also of a paused receptionist, and no experiment puts another version in its place. */
function profileFor(live: Profile, behaviour: Behaviour): Profile {
  const profile = withBehaviour(live, behaviour, live.agent.version)
  return { ...profile, agent: { ...profile.agent, status: 'active' }, experiment: null }
}

/**
 * A clock that goes like the real one, from the next such weekday and time on. No millisecond comes twice, so that
 * everything said in a rehearsal sorts in its order, whatever else the process is doing.
 */
export function clockOf(real: Clock, situation: NewScenario['situation'], timezone: string): Clock {
  const aheadMs = millisecondsUntil(situation, real.now().toZonedDateTimeISO(timezone))
  let lastMs = 0
  const nowMs = () => {
    lastMs = Math.max(real.nowMs() + aheadMs, lastMs + 1)
    return lastMs
  }
  return { nowMs, now: () => Temporal.Instant.fromEpochMilliseconds(nowMs()) }
}

function millisecondsUntil({ day, time }: NewScenario['situation'], now: Temporal.ZonedDateTime): number {
  if (!day && !time) return 0
  const wanted = time === '24:00' ? '23:59' : (time ?? '10:00')
  let start = now.withPlainTime(wanted)
  while (Temporal.ZonedDateTime.compare(start, now) < 0 || (day && weekdays[start.dayOfWeek - 1] !== day))
    start = start.add({ days: 1 }).withPlainTime(wanted)
  return start.epochMilliseconds - now.epochMilliseconds
}

/** Books the caller's appointment at the first free time from the day after tomorrow on. */
async function giveAppointment(
  ctx: TenantContext,
  wanted: string | null,
  { name, phone, email }: NewScenario['facts'],
): Promise<string> {
  const services = await listOfferedServices(ctx)
  const service = wanted ? services.find((offered) => isSame(offered.name, wanted)) : services[0]
  if (!service) throw new StageError(`There is no service ${wanted ?? 'to book'}.`)
  const from = ctx.clock.now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 2 })
  const { slots } = await listAvailability(ctx, {
    service_id: service.id,
    from: from.toString(),
    to: from.add({ days: 30 }).toString(),
    limit: 1,
  })
  if (!slots[0])
    throw new StageError(`Nothing is free for ${service.name}, so the caller has no appointment.`)
  const contact = { name: name ?? 'Alex Rivera', phone, email }
  const booked = await bookAppointment(ctx, {
    service_id: service.id,
    start: slots[0].start,
    contact,
    source: 'member',
  })
  return booked.code
}

function isSame(one: string, other: string): boolean {
  return one.trim().localeCompare(other.trim(), undefined, { sensitivity: 'base' }) === 0
}
