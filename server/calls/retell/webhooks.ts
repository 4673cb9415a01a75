import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AppContext } from '#server/context.ts'
import { DomainError } from '#server/platform/errors.ts'
import { storeInboxMessage } from '#server/platform/inbox.ts'
import { enqueue } from '#server/platform/jobs.ts'
import type { Http } from '#server/platform/mount.ts'
import { withPlatform } from '#server/platform/tenancy.ts'
import { isFromRetell } from '#server/providers/voice/retell-signature.ts'
import type { Profiles } from '#server/receptionist/index.ts'
import { ApplyRetellEvent, keptEvents, RetellEvent } from './events.ts'
import { answerInboundCall, InboundCall } from './inbound.ts'

const inboundPaths = ['/webhooks/retell-inbound']
/** The first is ours; the others stand at Retell for users of older systems. */
const eventPaths = ['/webhooks/retell', '/retell-webhook', '/api/retell/webhook', '/api/voice/retell/webhook']

/** Retell's questions and news. A signature is looked at before anything else, on the bytes as they came. */
export function mountRetellWebhooks(http: Http, app: AppContext, profiles: Profiles): void {
  for (const path of inboundPaths)
    http.app.post(path, async (request, reply) => {
      const body = await requireSigned(app, request)
      const asked = InboundCall.safeParse(request.body)
      if (!asked.success) throw new DomainError('invalid_request', 'This is not a call that comes in.')
      await keep(app, request, body, `inbound:${request.id}`)
      return reply.send(await answerInboundCall(app, profiles, asked.data))
    })
  for (const path of eventPaths) http.app.post(path, (request, reply) => receiveEvent(app, request, reply))
}

async function receiveEvent(app: AppContext, request: FastifyRequest, reply: FastifyReply) {
  const body = await requireSigned(app, request)
  const told = RetellEvent.safeParse(request.body)
  if (!told.success) throw new DomainError('invalid_request', 'This is not an event of a call.')
  const { event, call } = told.data
  // Transfers can happen more than once in a call; the words of a running call come through its socket.
  const moment = event.startsWith('transfer_') ? `:${call.start_timestamp ?? ''}` : ''
  if (keptEvents.has(event)) await keep(app, request, body, `${event}:${call.call_id}${moment}`, true)
  return reply.code(204).send()
}

async function requireSigned(app: AppContext, request: FastifyRequest): Promise<Buffer> {
  const body = request.rawBody ?? Buffer.alloc(0)
  const signature = request.headers['x-retell-signature']
  if (
    !(await isFromRetell(
      body,
      typeof signature === 'string' ? signature : undefined,
      app.config.RETELL_API_KEY,
    ))
  )
    throw new DomainError(
      'unauthenticated',
      'The signature does not fit. Set RETELL_API_KEY to the key with the webhook badge.',
    )
  return body
}

/** Stored before it is acted on; a repeat is stored, and acted on, once. */
async function keep(
  app: AppContext,
  request: FastifyRequest,
  body: Buffer,
  dedupeKey: string,
  acts = false,
): Promise<void> {
  await withPlatform(app, async (ctx) => {
    const id = await storeInboxMessage(ctx, {
      provider: 'retell',
      dedupe_key: dedupeKey,
      headers: { 'x-retell-signature': String(request.headers['x-retell-signature']) },
      body,
    })
    if (id && acts) enqueue(ctx, ApplyRetellEvent, { inbox_id: id })
  })
}
