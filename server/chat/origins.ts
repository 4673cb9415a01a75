import type { FastifyRequest } from 'fastify'
import type { AppContext } from '#server/context.ts'
import { DomainError } from '#server/platform/errors.ts'
import type { Profile } from '#server/receptionist/index.ts'

/**
 * Refuses a website that the agent does not allow. Requests from this server's own pages, and from programs that
 * send no origin, are not websites of others.
 * @throws DomainError `origin_not_allowed`
 */
export function allowOrigin(app: AppContext, { agent }: Profile, request: FastifyRequest): void {
  const { origin } = request.headers
  if (!origin || agent.allowed_origins.length === 0) return
  if (origin === app.config.PUBLIC_URL || origin === `${request.protocol}://${request.host}`) return
  if (agent.allowed_origins.some((allowed) => matchesOrigin(origin, allowed))) return
  throw new DomainError(
    'origin_not_allowed',
    `The website ${origin} is not among those that this receptionist serves.`,
  )
}

/** `https://*.example.com` stands for every name below example.com. */
export function matchesOrigin(origin: string, allowed: string): boolean {
  if (!allowed.includes('*.')) return origin.toLowerCase() === allowed.toLowerCase()
  const [scheme, host] = allowed.toLowerCase().split('://*.')
  const candidate = origin.toLowerCase()
  return candidate.startsWith(`${scheme}://`) && candidate.endsWith(`.${host}`)
}
