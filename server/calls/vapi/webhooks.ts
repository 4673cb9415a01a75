import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AppContext } from '#server/context.ts'
import { DomainError } from '#server/platform/errors.ts'
import { storeInboxMessage } from '#server/platform/inbox.ts'
import { enqueue } from '#server/platform/jobs.ts'
import type { Http } from '#server/platform/mount.ts'
import { secretsMatch } from '#server/platform/secrets.ts'
import { withPlatform } from '#server/platform/tenancy.ts'
import type { Profiles } from '#server/receptionist/index.ts'
import { answerAssistantRequest, answerTransferRequest } from './assistant.ts'
import { ApplyVapiMessage } from './events.ts'
import { VapiEnvelope, type VapiMessage } from './messages.ts'
import { answerToolCalls } from './tools.ts'

/** News of a call, which a job takes in. */
const news = new Set(['status-update', 'end-of-call-report'])
/** Questions that are answered at once. */
const questions = new Set(['assistant-request', 'tool-calls', 'transfer-destination-request'])

/** Vapi's questions and news: one address for all of them. The secret is looked at before anything else. */
export function mountVapiWebhooks(http: Http, app: AppContext, profiles: Profiles): void {
  http.app.post('/webhooks/vapi', async (request, reply) => {
    requireSecret(app, request)
    const told = VapiEnvelope.safeParse(request.body)
    if (!told.success) return refuseMalformed(request, reply)
    const { message } = told.data
    const { type } = message
    if (news.has(type) || questions.has(type)) await keep(app, request, message)
    switch (type) {
      case 'assistant-request':
        return reply.send(await answerAssistantRequest(app, profiles, message))
      case 'tool-calls':
        return reply.send(await answerToolCalls(app, profiles, message))
      case 'transfer-destination-request':
        return reply.send(await answerTransferRequest(app, message))
      default:
        return reply.send({})
    }
  })
}

/** As `X-Vapi-Secret`, or as a bearer. */
function requireSecret(app: AppContext, { headers }: FastifyRequest): void {
  const { VAPI_SERVER_SECRET: expected } = app.config
  const bare = headers['x-vapi-secret']
  const bearer = headers.authorization?.replace(/^Bearer\s+/i, '')
  const given = typeof bare === 'string' ? bare : bearer
  if (!expected || !given || !secretsMatch(given, expected))
    throw new DomainError(
      'unauthenticated',
      'The secret does not fit. Set VAPI_SERVER_SECRET to the one at Vapi.',
    )
}

/** Vapi ignores whatever is not 200 where a tool is called, and the assistant would wait for it. */
function refuseMalformed({ body }: FastifyRequest, reply: FastifyReply) {
  const type = (body as { message?: { type?: unknown } } | null)?.message?.type
  if (type === 'tool-calls') return reply.send({ results: [] })
  throw new DomainError('invalid_request', 'This is not a message of Vapi.')
}

/** Stored before it is acted on; a repeat is stored, and acted on, once. */
async function keep(app: AppContext, request: FastifyRequest, message: VapiMessage): Promise<void> {
  await withPlatform(app, async (ctx) => {
    const id = await storeInboxMessage(ctx, {
      provider: 'vapi',
      dedupe_key: keyOf(message, request.id),
      headers: {},
      body: request.rawBody ?? Buffer.alloc(0),
    })
    if (id && news.has(message.type)) enqueue(ctx, ApplyVapiMessage, { inbox_id: id })
  })
}

/** There is one report of a call, and one change to each status but forwarding; questions are told apart by time. */
function keyOf({ type, call, status, timestamp, toolCallList }: VapiMessage, requestId: string): string {
  const of = `${type}:${call?.id ?? requestId}`
  if (type === 'end-of-call-report') return of
  if (type === 'status-update') return `${of}:${status}`
  return `${of}:${toolCallList?.[0]?.id ?? timestamp ?? requestId}`
}
