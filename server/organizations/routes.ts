import type { FastifyRequest } from 'fastify'
import { getOnboarding, patchOnboarding } from '#contract/onboarding.ts'
import * as contract from '#contract/organizations.ts'
import { type Http, mount, type UserContext } from '#server/platform/mount.ts'
import { withTenant } from '#server/platform/tenancy.ts'
import { createApiKey, listApiKeys, revokeApiKey } from './api-keys.ts'
import { listAuditLog } from './audit.ts'
import { askedOrganization, findActor } from './authentication.ts'
import { listConsentLog, listOwnConsents, recordConsent, recordOwnConsent } from './consent.ts'
import type { Identity } from './identity.ts'
import { mountIdentity } from './identity-routes.ts'
import {
  acceptInvitation,
  cancelInvitation,
  inviteMember,
  listInvitations,
  readOpenInvitation,
} from './invitations.ts'
import { activateOrganization, listMyOrganizations, readMe } from './me.ts'
import { changeMember, listMembers, removeMember, transferOwnership } from './members.ts'
import { changePreferences, readPreferences } from './notification-preferences.ts'
import { changeOnboarding, changeOwnOnboarding, readOnboarding, readOwnOnboarding } from './onboarding.ts'
import {
  changeOrganization,
  createOrganization,
  deleteOrganization,
  readOrganization,
} from './organization.ts'

/** Serves accounts at /api/auth, and everything about organizations, members, keys and consent. */
export function mountOrganizations(http: Http, identity: Identity): void {
  mountIdentity(http.app, identity)

  mount(http, contract.getMe, ({ host, user }, _, { request }) =>
    readMe(host, user, askedOrganization(request)),
  )
  mount(http, contract.listOrganizations, async ({ host, user }) => ({
    items: await listMyOrganizations(host, user),
  }))
  mount(http, contract.postOrganization, ({ host, user, requestId }, { body }) =>
    createOrganization(host, user, body, requestId),
  )
  mount(http, contract.getOrganization, (ctx) => readOrganization(ctx))
  mount(http, contract.patchOrganization, (ctx, { body }) => changeOrganization(ctx, body))
  mount(http, contract.deleteOrganization, (ctx) => deleteOrganization(ctx))
  mount(http, contract.postOwnershipTransfer, (ctx, { body }) => transferOwnership(ctx, body.member_id))
  mount(http, contract.postActivation, ({ host, user }, { params }) =>
    activateOrganization(host, user, params.id),
  )

  mount(http, contract.listMembers, (ctx, { query }) => listMembers(ctx, query))
  mount(http, contract.patchMember, (ctx, { params, body }) => changeMember(ctx, params.id, body))
  mount(http, contract.deleteMember, (ctx, { params }) => removeMember(ctx, params.id))

  mount(http, contract.listInvitations, (ctx, { query }) => listInvitations(ctx, query))
  mount(http, contract.postInvitation, (ctx, { body }) => inviteMember(ctx, body))
  mount(http, contract.deleteInvitation, (ctx, { params }) => cancelInvitation(ctx, params.id))
  mount(http, contract.getInvitation, ({ host }, { params }) => readOpenInvitation(host, params.id))
  mount(http, contract.postInvitationAcceptance, ({ host, user, requestId }, { params }) =>
    acceptInvitation(host, user, params.id, requestId),
  )

  mount(http, contract.listApiKeys, (ctx, { query }) => listApiKeys(ctx, query))
  mount(http, contract.postApiKey, (ctx, { body }) => createApiKey(ctx, body))
  mount(http, contract.deleteApiKey, (ctx, { params }) => revokeApiKey(ctx, params.id))

  mount(http, contract.getNotificationPreferences, (ctx) => readPreferences(ctx))
  mount(http, contract.putNotificationPreferences, (ctx, { body }) => changePreferences(ctx, body))
  mount(http, contract.listAuditLog, (ctx, { query }) => listAuditLog(ctx, query))

  mount(http, contract.listConsents, async ({ host, user }) => ({ items: await listOwnConsents(host, user) }))
  mount(http, contract.postConsent, ({ host, user }, { body }, { request }) =>
    recordOwnConsent(host, user, body, originOf(request)),
  )
  mount(http, contract.listConsentLog, (ctx, { query }) => listConsentLog(ctx, query))
  mount(http, contract.postConsentLog, (ctx, { body }, { request }) =>
    recordConsent(ctx, body, originOf(request)),
  )

  mount(http, getOnboarding, (ctx, _, { request }) => {
    return inOwnOrganization(ctx, request, readOnboarding, () => readOwnOnboarding(ctx.host, ctx.user))
  })
  mount(http, patchOnboarding, (ctx, { body }, { request }) => {
    const inTenant = (tenant: Parameters<typeof changeOnboarding>[0]) => changeOnboarding(tenant, body)
    return inOwnOrganization(ctx, request, inTenant, () => changeOwnOnboarding(ctx.host, ctx.user, body))
  })
}

/** The wizard begins before there is an organization: then it is the user's own. */
async function inOwnOrganization<T>(
  { host, user, requestId }: UserContext,
  request: FastifyRequest,
  within: Parameters<typeof withTenant<T>>[3],
  without: () => Promise<T>,
): Promise<T> {
  const found = await findActor(host, user, askedOrganization(request))
  return found ? withTenant(host, found.organizationId, found.actor, within, requestId) : without()
}

function originOf({ ip, headers }: FastifyRequest) {
  return { ip_address: ip, user_agent: headers['user-agent'] }
}
