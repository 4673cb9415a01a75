import type { Language } from '#contract/languages.ts'
import type { Address, ConfirmedFact, OrganizationSettings, ServiceArea } from '#contract/organizations.ts'
import type { Holiday, WeeklyHours } from '#contract/time.ts'
import type { AppContext } from '#server/context.ts'
import { type TenantContext, withPlatform, withTenant } from '#server/platform/tenancy.ts'
import { listOfferedServices, type OfferedService } from '#server/scheduling/index.ts'
import { toSettings } from './agent-row.ts'
import { findAgentRow, findOrganizationFacts, findOrganizationOfAgent } from './queries.ts'
import type { RunningExperiment } from './versions/assignment.ts'
import { findRunningExperiment } from './versions/experiment-queries.ts'

/** Everything a turn needs that does not change from turn to turn. */
export interface Profile {
  organizationId: string
  agent: ReturnType<typeof toSettings>
  business: {
    name: string
    phone: string | null
    email: string | null
    website_url: string | null
    address: Address | null
    hours: WeeklyHours
    holidays: Holiday[]
    timezone: string
    languages: Language[]
    currency: string
    service_area: ServiceArea
    settings: OrganizationSettings
    /** Only these are told as facts. */
    confirmed: ReadonlySet<ConfirmedFact>
  }
  services: OfferedService[]
  /** Divides the people who begin a conversation among versions. */
  experiment: RunningExperiment | null
}

/** A change that no event told of is noticed after this time at the latest. */
const maxAgeMs = 30_000

export interface Profiles {
  /** The profile of an agent, from memory when it is fresh; null for an unknown one. */
  find(agentId: string): Promise<Profile | null>
}

const events = /^(agent|organization|service|scheduling)\./

/** Keeps profiles in memory and forgets an organization's as soon as any process tells of a change in it. */
export function createProfiles(app: AppContext): Profiles {
  const kept = new Map<
    string,
    { profile: Promise<Profile | null>; organizationId: string | null; untilMs: number }
  >()
  app.live.subscribeAll(({ organization_id, type }) => {
    if (!events.test(type)) return
    for (const [agentId, entry] of kept)
      if (entry.organizationId === organization_id || entry.organizationId === null) kept.delete(agentId)
  })
  return {
    async find(agentId) {
      const known = kept.get(agentId)
      if (known && known.untilMs > app.clock.nowMs()) return known.profile
      const entry = {
        profile: loadProfile(app, agentId),
        organizationId: null as string | null,
        untilMs: app.clock.nowMs() + maxAgeMs,
      }
      kept.set(agentId, entry)
      try {
        const profile = await entry.profile
        entry.organizationId = profile?.organizationId ?? null
        if (!profile) kept.delete(agentId)
        return profile
      } catch (error) {
        kept.delete(agentId)
        throw error
      }
    },
  }
}

/** Reads an agent's profile, of whatever organization; null for an unknown one. */
export async function loadProfile(app: AppContext, agentId: string): Promise<Profile | null> {
  const organizationId = await withPlatform(app, (ctx) => findOrganizationOfAgent(ctx, agentId))
  if (!organizationId) return null
  const actor = { kind: 'agent', agent_id: agentId } as const
  return withTenant(app, organizationId, actor, (ctx) => readAgentProfile(ctx, agentId))
}

/** The profile of one of the organization's own agents; null for an unknown one. */
export async function readAgentProfile(ctx: TenantContext, agentId: string): Promise<Profile | null> {
  const row = await findAgentRow(ctx, agentId)
  if (!row) return null
  const facts = await findOrganizationFacts(ctx)
  return {
    organizationId: ctx.organizationId,
    agent: toSettings(row),
    business: {
      ...facts,
      address: facts.address as Address | null,
      hours: facts.hours as WeeklyHours,
      holidays: facts.holidays as Holiday[],
      languages: facts.languages as Language[],
      service_area: facts.service_area as ServiceArea,
      settings: facts.settings as OrganizationSettings,
      confirmed: new Set(facts.confirmed_facts as ConfirmedFact[]),
    },
    services: await listOfferedServices(ctx),
    experiment: await findRunningExperiment(ctx, agentId),
  }
}
