import type { ProfileService } from '#contract/knowledge.ts'
import { defineJob, inOrganization } from '#server/context.ts'
import { readProfile } from '#server/knowledge/index.ts'
import { onEvent } from '#server/platform/events.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { changeService, createService, deleteService, listServices } from './services.ts'

/** Minutes of a service whose page gives none: the day is rather too roomy than double-booked. */
const usualMinutes = 60
const leastMinutes = 5

interface ProfileConfirmed {
  payload: { agent_id?: string; fields?: string[]; dropped_services?: string[] }
}

/**
 * Makes the services that an owner confirms bookable, so that a website that was read can be booked at once. A service
 * that is there by its name gets the price and the length that were confirmed; one that the owner took out of the
 * profile goes; all others are the owner's own and stay. Running it again changes nothing.
 */
export const AdoptConfirmedServices = defineJob<ProfileConfirmed>(
  'scheduling.adopt-confirmed-services',
  { retries: 8 },
  (job, { payload }) =>
    inOrganization(job, 'confirmed profile', async (ctx) => {
      if (!payload.agent_id || !payload.fields?.includes('services')) return
      const { fields } = await readProfile(ctx, payload.agent_id)
      await adoptServices(ctx, fields.services ?? [], payload.dropped_services ?? [])
    }),
)

onEvent('profile.confirmed', AdoptConfirmedServices)

async function adoptServices(ctx: TenantContext, confirmed: ProfileService[], dropped: string[]) {
  const known = new Map((await listServices(ctx)).map((service) => [keyOf(service.name), service]))
  for (const [position, { name, price, duration_minutes, description }] of confirmed.entries()) {
    const service = known.get(keyOf(name))
    const told = {
      ...(price ? { price_text: price } : {}),
      ...(duration_minutes ? { duration_minutes: Math.max(leastMinutes, duration_minutes) } : {}),
      ...(description ? { description } : {}),
    }
    if (service) await changeService(ctx, service.id, told)
    else await createService(ctx, { duration_minutes: usualMinutes, ...told, name, position })
  }
  const wanted = new Set(confirmed.map(({ name }) => keyOf(name)))
  for (const key of new Set(dropped.map(keyOf)).difference(wanted)) {
    const service = known.get(key)
    if (service) await deleteService(ctx, service.id)
  }
}

const keyOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .trim()
    .toLowerCase()
