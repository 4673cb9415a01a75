import type { FastifyRequest } from 'fastify'
import type { WebSocket } from 'ws'
import { z } from 'zod'
import { NumberSettings, type PhoneEvent, PhoneFrame } from '#contract/calls.ts'
import { Language } from '#contract/languages.ts'
import { Id } from '#contract/page.ts'
import { requireContact } from '#server/contacts/index.ts'
import type { AppContext } from '#server/context.ts'
import { allow } from '#server/organizations/index.ts'
import { DomainError, notFound, refuseField } from '#server/platform/errors.ts'
import { newId } from '#server/platform/ids.ts'
import type { Http } from '#server/platform/mount.ts'
import { withTenant } from '#server/platform/tenancy.ts'
import type { Profile, Profiles } from '#server/receptionist/index.ts'
import { beginCall } from './call.ts'
import { storeGreeting } from './greeting.ts'
import { openJsonSocket } from './json-socket.ts'
import { type CallStep, type LiveSession, openLiveSession } from './live-session.ts'
import { takeTurns } from './turn-taking.ts'

const Query = z.object({ agent_id: Id, language: Language.optional(), contact_id: Id.optional() })

/** The telephone of the web app: the same socket life as a provider's, with a browser at the other end. */
export function mountBrowserPhone(http: Http, app: AppContext, profiles: Profiles): void {
  const callers = new WeakMap<FastifyRequest, { profile: Profile; session: LiveSession; over: () => void }>()
  http.app.get(
    '/api/phone/socket',
    {
      websocket: true,
      // Refusals are ordinary answers, as long as the socket is not open.
      preValidation: async (request) => {
        refuseForeignPage(request, app.config.PUBLIC_URL)
        callers.set(request, await dial(http, app, profiles, request))
      },
    },
    (socket, request) => {
      const { session, over } = callers.get(request)!
      serve(app, socket, session, over)
    },
  )
}

/** A page of somebody else could open a socket with the reader's cookies. */
function refuseForeignPage({ headers }: FastifyRequest, publicUrl: string): void {
  const { origin, host } = headers
  if (origin === undefined) return
  const own = [new URL(publicUrl).host, host]
  if (!URL.canParse(origin) || !own.includes(new URL(origin).host))
    throw new DomainError('origin_not_allowed', 'This telephone rings only from the web app itself.')
}

async function dial(http: Http, app: AppContext, profiles: Profiles, request: FastifyRequest) {
  const query = Query.safeParse(request.query)
  if (!query.success)
    throw refuseField(String(query.error.issues[0]!.path[0]), query.error.issues[0]!.message)
  const { agent_id, contact_id } = query.data
  const profile = await profiles.find(agent_id)
  if (!profile) throw notFound('agent')
  request.headers['x-organization-id'] = profile.organizationId
  const { organizationId, actor } = await http.authenticate.member(request)
  const over = app.liveCalls.begin()
  if (!over) throw new DomainError('unavailable', 'This server is about to restart. Please call again.')
  const spoken = profile.agent.language === 'auto' ? profile.business.languages : [profile.agent.language]
  const language = query.data.language ?? spoken[0] ?? 'en'
  try {
    const session = await withTenant(app, organizationId, actor, async (ctx) => {
      allow(ctx, 'calls.write')
      const contact = contact_id ? await requireContact(ctx, contact_id) : null
      const call = await beginCall(ctx, {
        provider: 'browser',
        provider_call_id: newId(app.clock.nowMs()),
        profile,
        language,
        contact_id: contact?.id ?? null,
        from_number: contact?.phone ?? null,
        to_number: profile.business.phone,
        is_test: true,
      })
      const settings = NumberSettings.parse({})
      const session = openLiveSession(app, { call, profile: call.profile, language, settings })
      await storeGreeting(ctx, session)
      return session
    })
    return { profile, session, over }
  } catch (error) {
    over()
    throw error
  }
}

function serve(app: AppContext, socket: WebSocket, session: LiveSession, over: () => void): void {
  /** The call is over in the books before the line is cut. */
  const hangUp = async (reason: string) => {
    turns.interrupt()
    await session.end(reason)
    json.close(1000, reason)
  }
  const json = openJsonSocket(socket, {
    onFrame: (frame) => onFrame(frame),
    onClose: async () => {
      turns.interrupt()
      await session.end('user_hangup').finally(over)
    },
    onError: (error) => app.log.warn({ error: error.message }, 'a frame of a browser call'),
  })
  const tell = (event: PhoneEvent) => json.send(event)
  let ending: Promise<void> | undefined
  const hear = async (answering: Promise<void>) => {
    await answering
    await ending
  }
  const turns = takeTurns(session, (turn, step) => {
    for (const event of toEvents(turn, step)) tell(event)
    if (step.type === 'done' && step.endReason) ending = hangUp(step.endReason)
  })
  const onFrame = (given: unknown) => {
    const frame = PhoneFrame.safeParse(given)
    if (!frame.success) {
      const [issue] = frame.error.issues
      return tell({
        type: 'error',
        code: 'invalid_request',
        message: `${issue!.path.join('.')}: ${issue!.message}`,
      })
    }
    switch (frame.data.type) {
      case 'speech':
        return hear(turns.hear(frame.data))
      case 'key':
        return hear(turns.hear({ turn: frame.data.turn, text: frame.data.digits }))
      case 'interrupt':
        return turns.interrupt()
      case 'silence':
        return hear(turns.remind(frame.data.turn))
      case 'hang_up':
        return hangUp('user_hangup')
    }
  }
  const { id: call_id, conversationId: conversation_id } = session.call
  tell({ type: 'connected', call_id, conversation_id, language: session.language })
  tell({ type: 'say', turn: 0, text: session.greet(), language: session.language })
  tell({ type: 'done', turn: 0, language: session.language, first_words_ms: null, done_ms: 0 })
}

function toEvents(turn: number, step: CallStep): PhoneEvent[] {
  switch (step.type) {
    case 'say':
      return [{ type: 'say', turn, text: step.text, language: step.language }]
    case 'action':
      return [{ type: 'action', turn, action: step.action }]
    case 'done': {
      const { language, firstWordsMs: first_words_ms, doneMs: done_ms, transferTo, endReason } = step
      return [
        { type: 'done', turn, language, first_words_ms, done_ms },
        ...(transferTo ? [{ type: 'transfer' as const, to: transferTo }] : []),
        ...(endReason ? [{ type: 'ended' as const, reason: endReason }] : []),
      ]
    }
  }
}
