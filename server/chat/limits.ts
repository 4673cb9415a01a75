import type { FastifyRequest } from 'fastify'
import type { Config } from '#server/config.ts'
import type { Limiter } from '#server/platform/limits.ts'

/**
 * Limits a visitor, and the address behind any number of made-up visitors.
 * The server's own machine is not limited by address: programs of the operator, and tests, come from there.
 */
export function limitChat(
  limiter: Limiter,
  config: Config,
  request: FastifyRequest,
  visitorId: string,
): void {
  limiter.use(`visitor:${visitorId}`, { max: config.CHAT_TURNS_PER_VISITOR_PER_MINUTE, windowSeconds: 60 })
  const own = isLoopback(request.ip) && request.headers['x-forwarded-for'] === undefined
  if (!own)
    limiter.use(`address:${request.ip}`, { max: config.CHAT_TURNS_PER_ADDRESS_PER_MINUTE, windowSeconds: 60 })
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.')
}
