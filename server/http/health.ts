import type { FastifyInstance } from 'fastify'
import type { AppContext } from '#server/context.ts'
import { pingDatabase } from '#server/platform/database.ts'

/** A database that does not answer within this time counts as down. */
const readinessTimeoutMs = 1_000

/**
 * `/health`: the process lives. `/ready`: it can serve, so a balancer may send requests here; 503 while the
 * database is away or the process is stopping. `/metrics`: figures for Prometheus.
 */
export function mountHealth(server: FastifyInstance, app: AppContext): void {
  let stopping = false
  server.addHook('preClose', async () => {
    stopping = true
  })
  server.get('/health', async () => ({ status: 'ok', version: app.config.version }))
  server.get('/ready', async (_request, reply) => {
    if (stopping || app.liveCalls.draining) return reply.code(503).send({ status: 'stopping' })
    const timeout = new Promise<never>((_, failed) =>
      setTimeout(failed, readinessTimeoutMs, new Error('the database does not answer')).unref(),
    )
    try {
      await Promise.race([pingDatabase(app.db), timeout])
      return { status: 'ready' }
    } catch (error) {
      return reply.code(503).send({ status: 'unavailable', reason: (error as Error).message })
    }
  })
  server.get('/metrics', async (_request, reply) =>
    reply.type(app.metrics.registry.contentType).send(await app.metrics.registry.metrics()),
  )
}
