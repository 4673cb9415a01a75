import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import websocket from '@fastify/websocket'
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import type { AppContext } from '#server/context.ts'
import { createAuthenticator, createIdentity } from '#server/organizations/index.ts'
import { newId } from '#server/platform/ids.ts'
import { createLimiter } from '#server/platform/limits.ts'
import type { Http } from '#server/platform/mount.ts'
import { createProfiles } from '#server/receptionist/index.ts'
import { answerErrors } from './errors.ts'
import { mountHealth } from './health.ts'
import { mountLiveEvents } from './live-events.ts'
import { mountReference } from './openapi.ts'
import { limitRequest } from './rate-limits.ts'
import { mountDomains } from './routes.ts'
import { contentSecurity, serveWeb } from './web.ts'

/** A JSON body larger than this is refused; files have their own limit. */
const maxBodyBytes = 1024 * 1024
const maxFileBytes = 25 * 1024 * 1024
/** A frame of a live call is some words; whoever sends more is cut off. */
const maxSocketFrameBytes = 256 * 1024

/** Builds the HTTP server with every endpoint; it listens when main.ts says so. */
export async function createHttp(app: AppContext): Promise<FastifyInstance> {
  const server = fastify({
    loggerInstance: app.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: app.config.TRUST_PROXY,
    bodyLimit: maxBodyBytes,
    genReqId: (request) => requestIdOf(request.headers['x-request-id']) ?? newId(app.clock.nowMs()),
    routerOptions: { maxParamLength: 300 },
    forceCloseConnections: true,
  })
  await server.register(helmet, contentSecurity(app.config))
  // The API carries tokens, never ambient rights, towards other origins: cookies stay with the own one.
  await server.register(cors, {
    origin: true,
    credentials: false,
    exposedHeaders: ['set-auth-token', 'retry-after', 'x-request-id'],
  })
  await server.register(multipart, { limits: { fileSize: maxFileBytes, files: 10, fields: 20 } })
  await server.register(websocket, { options: { maxPayload: maxSocketFrameBytes } })
  keepRawBody(server)
  answerErrors(server)
  observe(server, app)

  const identity = createIdentity(app)
  const limiter = createLimiter(() => app.clock.nowMs())
  const http: Http = {
    app: server,
    host: app,
    authenticate: createAuthenticator(identity, app),
    endpoints: [],
    limit: (request, endpoint) =>
      limitRequest(limiter, request, endpoint, app.config.API_REQUESTS_PER_MINUTE),
  }
  mountHealth(server, app)
  mountLiveEvents(http, app)
  const profiles = createProfiles(app)
  await mountDomains(http, app, identity, profiles)
  mountReference(server, http.endpoints, app.config)
  await serveWeb(server, app, profiles)
  return server
}

/** Signatures of providers are made over the bytes as they came. */
function keepRawBody(server: FastifyInstance): void {
  server.removeContentTypeParser('application/json')
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    request.rawBody = body
    if (body.length === 0) return done(null, undefined)
    try {
      done(null, JSON.parse(body.toString('utf8')))
    } catch {
      done(Object.assign(new Error('The body is not JSON.'), { statusCode: 400 }))
    }
  })
}

function observe(server: FastifyInstance, app: AppContext): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unmatched'
    app.metrics.requests.observe(
      { method: request.method, route, status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    )
    request.log.debug(
      { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request',
    )
  })
}

function requestIdOf(header: unknown): string | null {
  return typeof header === 'string' && /^[\w-]{8,64}$/.test(header) ? header : null
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The JSON body as it came, byte for byte. */
    rawBody?: Buffer
  }
}
