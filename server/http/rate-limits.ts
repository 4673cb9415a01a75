import type { FastifyRequest } from 'fastify'
import type { Endpoint, RateClass } from '#contract/endpoint.ts'
import type { Limit, Limiter } from '#server/platform/limits.ts'

/**
 * Figures per class of endpoint and caller. Chat is limited per visitor, address and organization in its own domain,
 * sign-in per address and e-mail in the organizations domain; `default` is a variable of the configuration.
 */
const limits: Record<Exclude<RateClass, 'none' | 'chat' | 'default'>, Limit> = {
  crawl: { max: 6, windowSeconds: 60 },
  upload: { max: 30, windowSeconds: 60 },
  appointments: { max: 30, windowSeconds: 60 },
  jobs: { max: 30, windowSeconds: 60 },
}

/**
 * Limits a request by its class: per credential, or per address where anybody may call, for there a credential can
 * be made up.
 */
export function limitRequest(
  limiter: Limiter,
  request: FastifyRequest,
  { spec }: Endpoint,
  perMinute: number,
): void {
  const rate = spec.rate ?? 'default'
  if (rate === 'none' || rate === 'chat') return
  const caller = spec.access === 'public' ? request.ip : callerOf(request)
  limiter.use(`${rate}:${caller}`, rate === 'default' ? { max: perMinute, windowSeconds: 60 } : limits[rate])
}

function callerOf({ headers, ip }: FastifyRequest): string {
  const credential = headers.authorization ?? headers['x-api-key'] ?? headers.cookie
  return typeof credential === 'string' && credential.length > 0 ? `${ip} ${credential.slice(-64)}` : ip
}
