import type {
  ConfirmedFact,
  NewOrganization,
  Organization,
  OrganizationChanges,
  OrganizationSettings,
} from '#contract/organizations.ts'
import { ConfirmedFact as ConfirmedFacts } from '#contract/organizations.ts'
import { sqlState } from '#server/platform/database.ts'
import { DomainError, refuseField } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import { enqueue } from '#server/platform/jobs.ts'
import type { SignedIn } from '#server/platform/mount.ts'
import { type TenancyHost, type TenantContext, withPlatform, withTenant } from '#server/platform/tenancy.ts'
import { setActiveOrganization } from './account-queries.ts'
import { audit } from './audit.ts'
import { RecordDeletion } from './jobs.ts'
import { findOnboardingOfUser, removeOnboardingOfUser, saveOnboarding } from './log-queries.ts'
import { allow } from './permissions.ts'
import { readPhone } from './phone.ts'
import {
  findOrganization,
  insertMember,
  insertOrganization,
  lockOrganization,
  removeOrganization,
  updateOrganization,
} from './queries.ts'
import { slugFrom } from './slug.ts'

/**
 * Makes an organization with the user as its owner; it becomes the active one of the session, and takes over what
 * the user told the wizard before. A slug that was asked for must be free; one made from the name gets a number.
 */
export async function createOrganization(
  host: TenancyHost,
  user: SignedIn,
  input: NewOrganization,
  requestId?: string,
): Promise<Organization> {
  const id = newId(host.clock.nowMs())
  const memberId = newId(host.clock.nowMs())
  const wizard = await withPlatform(host, ({ db }) => findOnboardingOfUser(db, user.user_id))
  const actor = {
    kind: 'member',
    user_id: user.user_id,
    member_id: memberId,
    role: 'owner',
    name: user.name,
  } as const
  const organization = await withTenant(
    host,
    id,
    actor,
    async (ctx) => {
      const row = await insertWithSlug(ctx, input)
      await insertMember(ctx, { id: memberId, user_id: user.user_id, role: 'owner' })
      await saveOnboarding(ctx, newId(ctx.clock.nowMs()), {
        step: wizard?.step ?? 'industry',
        vertical: wizard?.vertical ?? input.vertical,
        website_url: wizard?.website_url ?? input.website_url ?? null,
        skipped: wizard?.skipped ?? [],
      })
      const { id, name, slug, vertical, timezone } = row
      await audit(ctx, 'organization.created', {
        target: target(ctx),
        after: { name, slug, vertical, timezone },
      })
      record(ctx, 'organization.created', { organization_id: id })
      return showOrganization(row)
    },
    requestId,
  )
  await withPlatform(host, async ({ db }) => {
    await removeOnboardingOfUser(db, user.user_id)
    if (user.session_id) await setActiveOrganization(db, user.session_id, id)
  })
  return organization
}

/** A hundred businesses of one name are told apart by a number; after that by chance. */
async function insertWithSlug(ctx: TenantContext, input: NewOrganization) {
  const base = input.slug ?? slugFrom(input.name)
  for (let attempt = 1; attempt <= 100; attempt++) {
    const slug = attempt === 1 ? base : `${base.slice(0, 58)}-${attempt}`
    const row = await insertOrganization(ctx, newRow(ctx.organizationId, slug, input))
    if (row) return row
    if (input.slug) throw slugTaken()
  }
  const row = await insertOrganization(
    ctx,
    newRow(ctx.organizationId, `${base.slice(0, 50)}-${ctx.organizationId.slice(-12)}`, input),
  )
  if (!row) throw slugTaken()
  return row
}

function newRow(id: string, slug: string, input: NewOrganization) {
  const settings: OrganizationSettings = {
    default_country: input.country,
    emergency_number: emergencyNumberOf(input.country),
  }
  return {
    id,
    slug,
    name: input.name,
    vertical: input.vertical,
    timezone: input.timezone,
    currency: input.currency,
    website_url: input.website_url ?? null,
    languages: input.languages ?? ['en', 'es'],
    settings: JSON.stringify(settings),
    confirmed_facts: ['name', ...(input.website_url ? ['website_url'] : [])],
  }
}

/** The number that people dial in danger; 112 reaches help in most of the world. */
export function emergencyNumberOf(country: string): string {
  if (['US', 'CA', 'MX', 'PR', 'AR', 'CR', 'DO', 'EC', 'PA', 'PE', 'SV', 'UY'].includes(country)) return '911'
  if (['GB', 'IE', 'MY', 'SG', 'HK'].includes(country)) return '999'
  if (country === 'AU') return '000'
  if (country === 'NZ') return '111'
  return country === 'CO' ? '123' : '112'
}

export async function readOrganization(ctx: TenantContext): Promise<Organization> {
  allow(ctx, 'organization.read')
  return showOrganization(await findOrganization(ctx))
}

/** Changes what is named. A fact that is written counts as confirmed from then on; one that is emptied does not. */
export async function changeOrganization(
  ctx: TenantContext,
  changes: OrganizationChanges,
): Promise<Organization> {
  allow(ctx, 'organization.update')
  const before = await lockOrganization(ctx)
  const settings = { ...(before.settings as OrganizationSettings), ...changes.settings }
  const row = toRow(changes, settings)
  if (Object.keys(row).length === 0) return showOrganization(before)
  const confirmed_facts = confirmFacts(before.confirmed_facts, changes)
  const after = await updateOrganization(ctx, { ...row, confirmed_facts }).catch((error: unknown) => {
    throw sqlState(error) === '23505' ? slugTaken() : error
  })
  const { updated_at: _before, ...old } = before
  const { updated_at: _after, ...now } = after
  await audit(ctx, 'organization.changed', { target: target(ctx), before: old, after: now })
  record(ctx, 'organization.changed', { organization_id: ctx.organizationId, fields: Object.keys(row) })
  return showOrganization(after)
}

function toRow(changes: OrganizationChanges, settings: OrganizationSettings) {
  const { phone, address, hours, holidays, service_area, settings: changed, ...plain } = changes
  return {
    ...plain,
    ...(phone === undefined ? {} : { phone: phone && readPhone('phone', phone, settings.default_country) }),
    ...(address === undefined ? {} : { address: address && JSON.stringify(address) }),
    ...(hours ? { hours: JSON.stringify(hours) } : {}),
    ...(holidays ? { holidays: JSON.stringify(holidays) } : {}),
    ...(service_area ? { service_area: JSON.stringify(service_area) } : {}),
    ...(changed ? { settings: JSON.stringify(settings) } : {}),
  }
}

function confirmFacts(known: string[], changes: OrganizationChanges): string[] {
  const facts = new Set(known)
  for (const fact of ConfirmedFacts.options) {
    if (changes[fact] === null) facts.delete(fact)
    else if (changes[fact] !== undefined) facts.add(fact)
  }
  return [...facts]
}

/** Deletes the organization and, by its foreign keys, all that belongs to it. Only in person. */
export async function deleteOrganization(ctx: TenantContext): Promise<void> {
  allow(ctx, 'organization.delete')
  if (ctx.actor.kind !== 'member')
    throw new DomainError('forbidden', 'Only an owner can delete an organization.')
  const { name, slug } = await lockOrganization(ctx)
  await removeOrganization(ctx)
  // The organization's own log is gone with it: the platform remembers who did it.
  const { user_id, name: userName = null } = ctx.actor
  enqueue(ctx, RecordDeletion, {
    organization_id: ctx.organizationId,
    name,
    slug,
    user_id,
    user_name: userName,
  })
}

function slugTaken(): DomainError {
  const { message, errors = [] } = refuseField('slug', 'This short name is taken. Choose another.')
  return new DomainError('conflict', message, { errors })
}

function target(ctx: TenantContext) {
  return { type: 'organization', id: ctx.organizationId }
}

type OrganizationRow = Awaited<ReturnType<typeof findOrganization>>

/** The columns are checked when they are written, so that they are what the contract says. */
function showOrganization(row: OrganizationRow): Organization {
  return {
    ...row,
    languages: row.languages as Organization['languages'],
    confirmed_facts: row.confirmed_facts as ConfirmedFact[],
    address: row.address as Organization['address'],
    hours: row.hours as Organization['hours'],
    holidays: row.holidays as Organization['holidays'],
    service_area: row.service_area as Organization['service_area'],
    settings: row.settings as OrganizationSettings,
  }
}
