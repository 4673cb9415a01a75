import type { BusinessProfile, ProfileField, ProfileFields } from '#contract/knowledge.ts'
import { OrganizationChanges } from '#contract/organizations.ts'
import { allow, changeOrganization, isAllowed } from '#server/organizations/index.ts'
import { record } from '#server/platform/events.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { findReadPages } from './page-queries.ts'
import { type FactPage, mergeFacts } from './profile-facts.ts'
import { findProfile, type StoredProfile, saveConfirmedProfile, saveFoundProfile } from './profile-queries.ts'
import { requireAgent } from './source-queries.ts'

const pagesAtATime = 25

/** The business as the pages describe it, with what the owner has confirmed in front. */
export async function readProfile(ctx: TenantContext, agentId: string): Promise<BusinessProfile> {
  allow(ctx, 'knowledge.read')
  await requireAgent(ctx, agentId)
  return showProfile(await findProfile(ctx, agentId))
}

/**
 * Takes over what the owner accepts or corrects; fields that are not named stay drafts. What the organization itself
 * keeps (name, phone, hours, …) is written there too, which makes it a fact that may be told; the event lets
 * services be set up from the rest.
 */
export async function confirmProfile(
  ctx: TenantContext,
  agentId: string,
  fields: ProfileFields,
): Promise<BusinessProfile> {
  allow(ctx, 'knowledge.write')
  await requireAgent(ctx, agentId)
  const stored = await findProfile(ctx, agentId)
  const confirmed = { ...stored?.confirmed, ...fields }
  await saveConfirmedProfile(ctx, agentId, confirmed)
  const changes = organizationChangesOf(fields)
  if (Object.keys(changes).length > 0 && isAllowed(ctx, 'organization.update'))
    await changeOrganization(ctx, changes)
  const named = new Set(fields.services?.map(({ name }) => name))
  const dropped = fields.services
    ? (stored?.confirmed.services ?? []).filter(({ name }) => !named.has(name))
    : []
  record(ctx, 'profile.confirmed', {
    agent_id: agentId,
    fields: Object.keys(fields),
    dropped_services: dropped.map(({ name }) => name),
  })
  return showProfile({ found: stored?.found ?? {}, sources: stored?.sources ?? {}, confirmed })
}

/** Makes the draft anew from all pages of the agent. What the owner confirmed is not touched. */
export async function draftProfile(ctx: TenantContext, agentId: string): Promise<void> {
  const pages: FactPage[] = []
  for (let after: string | null = null; ; ) {
    const batch = await findReadPages(ctx, { agent_id: agentId }, after, pagesAtATime)
    for (const { title, url, document } of batch) pages.push({ title, url, facts: document.facts })
    after = batch.at(-1)?.id ?? null
    if (batch.length < pagesAtATime) break
  }
  const { fields, sources } = mergeFacts(pages)
  await saveFoundProfile(ctx, agentId, { found: fields, sources })
  record(ctx, 'profile.drafted', { agent_id: agentId, fields: Object.keys(fields) })
}

function organizationChangesOf({
  name,
  phone,
  email,
  address,
  hours,
  area,
}: ProfileFields): OrganizationChanges {
  const cities = area?.map((place) => place.slice(0, 100))
  return OrganizationChanges.parse({
    ...(name ? { name } : {}),
    ...(phone ? { phone } : {}),
    ...(email ? { email } : {}),
    ...(address ? { address: { street: address.slice(0, 200) } } : {}),
    ...(hours ? { hours } : {}),
    ...(cities?.length ? { service_area: { cities } } : {}),
  })
}

function showProfile(stored: StoredProfile | undefined): BusinessProfile {
  const { found = {}, sources = {}, confirmed = {} } = stored ?? {}
  const confirmedFields = Object.keys(confirmed) as ProfileField[]
  const cited = Object.entries(sources).filter(
    ([field]) =>
      JSON.stringify(confirmed[field as ProfileField] ?? found[field as ProfileField]) ===
      JSON.stringify(found[field as ProfileField]),
  )
  const isEmpty = Object.keys(found).length === 0 && confirmedFields.length === 0
  return {
    status: confirmedFields.length > 0 ? 'confirmed' : isEmpty ? 'none' : 'draft',
    fields: { ...found, ...confirmed },
    sources: Object.fromEntries(cited),
    confirmed: confirmedFields,
  }
}
