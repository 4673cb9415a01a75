import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { addressHeader, type Identity } from './identity.ts'

/** Bodies of sign-in and the like are small. */
const maxBodyBytes = 64 * 1024

/** Serves the identity library, which reads and answers requests of the web standard. */
export function mountIdentity(app: FastifyInstance, identity: Identity): void {
  app.decorate('identity', identity)
  app.addHook('onReady', () => identity.start())
  app.addHook('onClose', () => identity.settle())
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: maxBodyBytes }, (_request, body, done) =>
      done(null, body),
    )
    scope.route({
      method: ['GET', 'POST'],
      url: '/api/auth/*',
      handler: async (request, reply) => {
        const answer = await identity.auth.handler(toWebRequest(request, identity.config.PUBLIC_URL))
        return sendAnswer(reply, request, answer)
      },
    })
  })
}

function toWebRequest(request: FastifyRequest, publicUrl: string): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  // Last, so that one from outside does not stand.
  headers.set(addressHeader, request.ip)
  const body = request.body instanceof Buffer && request.body.length > 0 ? new Uint8Array(request.body) : null
  return new Request(new URL(request.url, publicUrl), { method: request.method, headers, body })
}

async function sendAnswer(
  reply: FastifyReply,
  request: FastifyRequest,
  answer: Response,
): Promise<FastifyReply> {
  reply.code(answer.status)
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie' && name !== 'content-length') reply.header(name, value)
  }
  for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie)
  reply.header('cache-control', 'no-store')
  const text = await answer.text()
  if (answer.status < 400) return reply.send(text === '' ? undefined : text)
  return reply.type('application/json').send(JSON.stringify(toProblem(request, answer, text)))
}

/** The library's error with the members of problem details added: clients of both kinds find what they look for. */
function toProblem(request: FastifyRequest, answer: Response, text: string) {
  const given = readJson(text)
  const detail = typeof given.message === 'string' ? given.message : 'This could not be done.'
  return {
    type: 'about:blank',
    title: answer.statusText || 'Refused',
    status: answer.status,
    code: answer.status === 429 ? 'TOO_MANY_ATTEMPTS' : 'REFUSED',
    message: detail,
    detail,
    request_id: request.id,
    ...given,
  }
}

function readJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

declare module 'fastify' {
  interface FastifyInstance {
    identity: Identity
  }
}
