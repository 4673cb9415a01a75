import type { FastifyRequest } from 'fastify'
import { DomainError, notFound } from '#server/platform/errors.ts'
import { isId } from '#server/platform/ids.ts'
import type { Authenticator, SignedIn } from '#server/platform/mount.ts'
import { type Actor, type TenancyHost, withPlatform } from '#server/platform/tenancy.ts'
import {
  findKeyInForce,
  findSessionUser,
  listMemberships,
  type Membership,
  touchSession,
} from './account-queries.ts'
import { hashApiKey, keyPrefix } from './api-keys.ts'
import type { Identity } from './identity.ts'

/**
 * Finds out who sends a request: an API key (`x-api-key`, or a bearer token that begins with `fd_`), else an access
 * token (JWT) or a session token (`Authorization: Bearer`), else the session cookie. A credential in a header is the
 * only one that counts: when it is wrong, the request is refused, whatever cookie it carries.
 */
export function createAuthenticator(identity: Identity, host: TenancyHost): Authenticator {
  return {
    async user(request) {
      if (apiKeyOf(request))
        throw new DomainError('unauthenticated', 'An API key cannot do this: sign in as a person.')
      return findSignedIn(identity, host, request)
    },
    async member(request) {
      const key = apiKeyOf(request)
      if (key) return authenticateKey(host, key, askedOrganization(request))
      const user = await findSignedIn(identity, host, request)
      const found = await findActor(host, user, askedOrganization(request))
      if (!found) throw new DomainError('not_found', 'You have no organization yet. Create one first.')
      return found
    },
  }
}

/**
 * The organization that a request names: in the path of the organization itself, or in `X-Organization-Id`.
 * Without one it is the session's active one, or the only one.
 */
export function askedOrganization(request: FastifyRequest): string | undefined {
  if (request.routeOptions.url?.startsWith('/api/organizations/:id'))
    return (request.params as { id: string }).id
  const header = request.headers['x-organization-id']
  return typeof header === 'string' && header !== '' ? header : undefined
}

/**
 * The membership that a request works with; none when it names no organization and several come into question.
 * @throws DomainError `not_found` for an organization that the user is not in
 */
export function chooseMembership(
  memberships: Membership[],
  asked: string | undefined,
): Membership | undefined {
  if (asked === undefined) return memberships.find(({ active }) => active) ?? onlyOne(memberships)
  const membership = memberships.find(({ organization_id }) => organization_id === asked)
  if (!membership) throw notFound('organization')
  return membership
}

function onlyOne(memberships: Membership[]): Membership | undefined {
  return memberships.length === 1 ? memberships[0] : undefined
}

interface Authenticated {
  organizationId: string
  actor: Actor
}

/**
 * The signed-in user as a member of the organization that the request is for; nothing for a user without any.
 * @throws DomainError `not_found` for an organization the user is not in, `invalid_request` when one must be named
 */
export async function findActor(
  host: TenancyHost,
  user: SignedIn,
  asked: string | undefined,
): Promise<Authenticated | null> {
  const { user_id: userId, session_id: sessionId = null } = user
  const memberships = await withPlatform(host, ({ db }) => listMemberships(db, userId, sessionId))
  const membership = chooseMembership(memberships, asked)
  if (!membership && memberships.length === 0) return null
  if (!membership)
    throw new DomainError(
      'invalid_request',
      'You belong to several organizations: name one in X-Organization-Id.',
    )
  const { organization_id: organizationId, member_id, role } = membership
  return {
    organizationId,
    actor: { kind: 'member', user_id: user.user_id, member_id, role, name: user.name },
  }
}

async function authenticateKey(
  host: TenancyHost,
  key: string,
  asked: string | undefined,
): Promise<Authenticated> {
  const hash = await hashApiKey(key)
  const found = await withPlatform(host, ({ db }) => findKeyInForce(db, hash, host.clock.now().toString()))
  if (!found) throw new DomainError('unauthenticated', 'This API key is unknown, revoked or expired.')
  if (asked !== undefined && asked !== found.organization_id) throw notFound('organization')
  const actor: Actor = { kind: 'api_key', api_key_id: found.id, scopes: found.permissions }
  return { organizationId: found.organization_id, actor }
}

async function findSignedIn(
  identity: Identity,
  host: TenancyHost,
  request: FastifyRequest,
): Promise<SignedIn> {
  const token = bearerOf(request)
  const user =
    token?.split('.').length === 3
      ? await findByJwt(identity, host, token)
      : await findBySession(identity, host, request)
  if (!user) throw new DomainError('unauthenticated', 'Please sign in.')
  if (identity.config.REQUIRE_EMAIL_VERIFICATION && !user.email_verified) {
    throw new DomainError('email_not_verified', 'Confirm your e-mail address first: we have sent you a link.')
  }
  return user
}

/** A JWT is worth as much as the session it came from: once that is revoked, so is the token. */
async function findByJwt(identity: Identity, host: TenancyHost, token: string): Promise<SignedIn | null> {
  const { payload } = await identity.auth.api.verifyJWT({ body: { token } })
  const { sub, sid } = (payload ?? {}) as { sub?: unknown; sid?: unknown }
  if (!isId(sub) || !isId(sid)) return null
  const user = await withPlatform(host, ({ db }) => findSessionUser(db, sid, sub))
  if (!user) return null
  const { id, email, name, email_verified, role } = user
  await touchWhenStale(host, sid, user.updated_at)
  return { user_id: id, email, name, email_verified, session_id: sid, is_operator: role === 'operator' }
}

async function findBySession(
  identity: Identity,
  host: TenancyHost,
  request: FastifyRequest,
): Promise<SignedIn | null> {
  const { authorization, cookie } = request.headers
  const headers = new Headers(authorization ? { authorization } : cookie ? { cookie } : {})
  const query = { disableRefresh: true }
  const found = await identity.auth.api.getSession({ headers, query }).catch((error: unknown) => {
    throw unlessReadable(error)
  })
  if (!found) return null
  const { session, user } = found
  await touchWhenStale(host, session.id, session.updatedAt)
  return {
    user_id: user.id,
    email: user.email,
    name: user.name,
    email_verified: user.emailVerified,
    session_id: session.id,
    is_operator: user.role === 'operator',
  }
}

/** The library says of any error of the database no more than that the session could not be read. */
function unlessReadable(error: unknown): unknown {
  const { code } = (error as { body?: { code?: string } }).body ?? {}
  if (code !== 'FAILED_TO_GET_SESSION') return error
  return new DomainError('unavailable', 'Who you are cannot be looked up at the moment. Please try again.')
}

/** How exactly the last activity of a session is known. */
const activityMs = 5 * 60_000

async function touchWhenStale(host: TenancyHost, sessionId: string, usedAt: string | Date): Promise<void> {
  if (host.clock.nowMs() - new Date(usedAt).getTime() < activityMs) return
  await withPlatform(host, ({ db }) => touchSession(db, sessionId))
}

function apiKeyOf(request: FastifyRequest): string | undefined {
  const header = request.headers['x-api-key']
  if (typeof header === 'string') return header
  const token = bearerOf(request)
  return token?.startsWith(keyPrefix) ? token : undefined
}

function bearerOf({ headers }: FastifyRequest): string | undefined {
  return /^bearer\s+(\S+)\s*$/i.exec(headers.authorization ?? '')?.[1]
}
