import type { Me, OwnOrganization } from '#contract/organizations.ts'
import { permissions, rolePermissions } from '#contract/permissions.ts'
import { DomainError, notFound } from '#server/platform/errors.ts'
import type { SignedIn } from '#server/platform/mount.ts'
import { type TenancyHost, withPlatform } from '#server/platform/tenancy.ts'
import { findUser, listMemberships, listOwnOrganizations, setActiveOrganization } from './account-queries.ts'
import { chooseMembership } from './authentication.ts'

/** Who is signed in, where they work, and what they may do there. */
export async function readMe(host: TenancyHost, signedIn: SignedIn, asked?: string): Promise<Me> {
  return withPlatform(host, async ({ db }) => {
    const user = await findUser(db, signedIn.user_id)
    if (!user) throw new DomainError('unauthenticated', 'This account is gone.')
    const memberships = await listOwnOrganizations(db, user.id)
    const active = chooseMembership(await listMemberships(db, user.id, signedIn.session_id ?? null), asked)
    const { role, ...shown } = user
    return {
      user: shown,
      memberships,
      active_organization_id: active?.organization_id ?? null,
      permissions: active ? permissions.filter((name) => rolePermissions[active.role].includes(name)) : [],
      operator: role === 'operator',
    }
  })
}

export async function listMyOrganizations(host: TenancyHost, user: SignedIn): Promise<OwnOrganization[]> {
  const own = await withPlatform(host, ({ db }) => listOwnOrganizations(db, user.user_id))
  return own.map(({ member_id: _, ...organization }) => organization)
}

/** Lets the session work in an organization from now on. */
export async function activateOrganization(
  host: TenancyHost,
  user: SignedIn,
  organizationId: string,
): Promise<void> {
  await withPlatform(host, async ({ db }) => {
    const memberships = await listMemberships(db, user.user_id, null)
    if (!memberships.some((one) => one.organization_id === organizationId)) throw notFound('organization')
    if (user.session_id) await setActiveOrganization(db, user.session_id, organizationId)
  })
}
