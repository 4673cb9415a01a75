import type { Onboarding, OnboardingChanges, OnboardingStep } from '#contract/onboarding.ts'
import { sqlState } from '#server/platform/database.ts'
import { notFound } from '#server/platform/errors.ts'
import { newId } from '#server/platform/ids.ts'
import type { SignedIn } from '#server/platform/mount.ts'
import { type TenancyHost, type TenantContext, withPlatform } from '#server/platform/tenancy.ts'
import {
  findOnboarding,
  findOnboardingOfUser,
  type OnboardingValues,
  saveOnboarding,
  saveOnboardingOfUser,
} from './log-queries.ts'
import { allow } from './permissions.ts'

/** Where a user without an organization stands in the wizard. */
export async function readOwnOnboarding(host: TenancyHost, user: SignedIn): Promise<Onboarding> {
  const row = await withPlatform(host, ({ db }) => findOnboardingOfUser(db, user.user_id))
  return showOnboarding(row, host.clock.now())
}

/** The agent is left out: without an organization there is none. */
export async function changeOwnOnboarding(
  host: TenancyHost,
  user: SignedIn,
  changes: OnboardingChanges,
): Promise<Onboarding> {
  const { agent_id: _, ...values } = toValues(changes, host.clock.now())
  const id = newId(host.clock.nowMs())
  const row = await withPlatform(host, ({ db }) => saveOnboardingOfUser(db, id, user.user_id, values))
  return showOnboarding(row, host.clock.now())
}

/** Where the organization stands in the wizard, on whatever device it was left. */
export async function readOnboarding(ctx: TenantContext): Promise<Onboarding> {
  allow(ctx, 'organization.read')
  return showOnboarding(await findOnboarding(ctx), ctx.clock.now())
}

export async function changeOnboarding(ctx: TenantContext, changes: OnboardingChanges): Promise<Onboarding> {
  allow(ctx, 'organization.update')
  const values = toValues(changes, ctx.clock.now())
  const row = await saveOnboarding(ctx, newId(ctx.clock.nowMs()), values).catch((error: unknown) => {
    throw sqlState(error) === '23503' ? notFound('receptionist') : error
  })
  return showOnboarding(row, ctx.clock.now())
}

function toValues(
  { completed, skipped, ...changes }: OnboardingChanges,
  now: Temporal.Instant,
): OnboardingValues {
  return {
    ...changes,
    ...(skipped ? { skipped: [...new Set(skipped)] } : {}),
    ...(completed === undefined ? {} : { completed_at: completed ? now.toString() : null }),
  }
}

type OnboardingRow = NonNullable<Awaited<ReturnType<typeof findOnboarding>>>

function showOnboarding(row: OnboardingRow | undefined, now: Temporal.Instant): Onboarding {
  return {
    organization_id: row?.organization_id ?? null,
    step: row?.step ?? 'industry',
    vertical: row?.vertical ?? null,
    website_url: row?.website_url ?? null,
    agent_id: row?.agent_id ?? null,
    skipped: (row?.skipped ?? []) as OnboardingStep[],
    completed_at: row?.completed_at ?? null,
    updated_at: row?.updated_at ?? now.toString(),
  }
}
