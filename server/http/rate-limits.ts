import type { FastifyRequest } from 'fastify'
import type { Endpoint, RateClass } from '#contract/endpoint.ts'
import type { Limit, Limiter } from '#server/platform/limits.ts'

/** Figures per class of endpoint and caller. Chat is limited per visitor, address and organization in its own domain. */
const limits: Record<Exclude<RateClass, 'none' | 'chat'>, Limit> = {
  default: { max: 1_200, windowSeconds: 60 },
  'sign-in': { max: 5, windowSeconds: 900 },
  crawl: { max: 6, windowSeconds: 60 },
  upload: { max: 30, windowSeconds: 60 },
  appointments: { max: 30, windowSeconds: 60 },
  jobs: { max: 30, windowSeconds: 60 },
}

/** Limits a request by its class, per credential or, without one, per address. */
export function limitRequest(limiter: Limiter, request: FastifyRequest, { spec }: Endpoint): void {
  const rate = spec.rate ?? 'default'
  if (rate === 'none' || rate === 'chat') return
  limiter.use(`${rate}:${callerOf(request)}`, limits[rate])
}

function callerOf({ headers, ip }: FastifyRequest): string {
  const credential = headers.authorization ?? headers['x-api-key'] ?? headers.cookie
  return typeof credential === 'string' && credential.length > 0 ? `${ip} ${credential.slice(-64)}` : ip
}
