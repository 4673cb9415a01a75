import type { FastifyRequest } from 'fastify'
import type { WebSocket } from 'ws'
import { NumberSettings } from '#contract/calls.ts'
import type { AppContext } from '#server/context.ts'
import { notFound } from '#server/platform/errors.ts'
import type { Http } from '#server/platform/mount.ts'
import { withPlatform, withTenant } from '#server/platform/tenancy.ts'
import type { Profile, Profiles } from '#server/receptionist/index.ts'
import { admitVoice } from '../admission.ts'
import { beginCall, CallKnownError } from '../call.ts'
import { findCallOfProvider } from '../call-queries.ts'
import { storeGreeting } from '../greeting.ts'
import { type JsonSocket, openJsonSocket } from '../json-socket.ts'
import { type CallStep, type LiveSession, openLiveSession } from '../live-session.ts'
import { findLineByNumber } from '../number-queries.ts'
import { type TurnTaking, takeTurns } from '../turn-taking.ts'
import { configFrame, lastWords, RetellFrame, responseFrame } from './frames.ts'

/** Retell waits for the first words; when it does not introduce the call by then, the receptionist speaks anyway. */
const introductionMs = 1000

interface Params {
  secret: string
  call_id: string
}

/** The socket that Retell opens for each call of an agent whose brain is here. */
export function mountRetellSocket(http: Http, app: AppContext, profiles: Profiles): void {
  const admitted = new WeakMap<FastifyRequest, { profile: Profile; over: () => void }>()
  for (const path of ['/voice/retell/llm', '/api/voice/retell/llm'])
    http.app.get<{ Params: Params }>(
      `${path}/:secret/:call_id`,
      {
        websocket: true,
        preValidation: async (request) => {
          const profile = await admitVoice(app, profiles, request.params.secret)
          const over = app.liveCalls.begin()
          if (!over) throw notFound('agent')
          admitted.set(request, { profile, over })
        },
      },
      (socket, request) => {
        const { profile, over } = admitted.get(request)!
        serve(app, profile, socket, (request.params as Params).call_id, over)
      },
    )
}

interface Introduction {
  from_number?: string | null | undefined
  to_number?: string | null | undefined
  direction?: 'inbound' | 'outbound' | null | undefined
}

function serve(
  app: AppContext,
  profile: Profile,
  socket: WebSocket,
  providerCallId: string,
  over: () => void,
): void {
  let opening: Promise<{ session: LiveSession; turns: TurnTaking }> | null = null
  const waiting = setTimeout(() => meet({}).catch(giveUp), introductionMs)
  const giveUp = (error: Error) => {
    app.log.error({ err: error, call: providerCallId }, 'a call could not begin')
    json.close(1011)
  }

  /** Opens the call once, with what is known of it by then. */
  const meet = (introduction: Introduction) => {
    clearTimeout(waiting)
    opening ??= openCall(app, profile, providerCallId, introduction).then(({ session, isNew }) => {
      json.send(responseFrame(0, isNew ? session.greet() : '', true))
      return { session, turns: takeTurns(session, (turn, step) => sendStep(json, turn, step)) }
    })
    return opening
  }

  const json = openJsonSocket(socket, {
    onFrame: (given) => onFrame(given),
    onError: (error) =>
      app.log.warn({ error: error.message, call: providerCallId }, 'a frame of a Retell call'),
    // Retell may come back to the same call: the call ends by its event, not by the socket.
    onClose: async () => {
      clearTimeout(waiting)
      const call = await opening?.catch(() => null)
      call?.turns.interrupt()
      over()
    },
  })

  const onFrame = async (given: unknown) => {
    const read = RetellFrame.safeParse(given)
    if (!read.success) return
    const frame = read.data
    switch (frame.interaction_type) {
      case 'ping_pong':
        return json.send({ response_type: 'ping_pong', timestamp: frame.timestamp })
      case 'call_details':
        await meet(frame.call)
        return
      case 'update_only':
        return
      case 'reminder_required': {
        const { turns } = await meet({})
        return turns.remind(frame.response_id)
      }
      case 'response_required': {
        const { turns } = await meet({})
        const text = lastWords(frame.transcript)
        if (!text) return json.send(responseFrame(frame.response_id, '', true))
        return turns.hear({ turn: frame.response_id, text })
      }
    }
  }
  json.send(configFrame)
}

/** Begins the call, or goes on with it where a socket was lost. */
async function openCall(
  app: AppContext,
  profile: Profile,
  providerCallId: string,
  { from_number = null, to_number = null, direction }: Introduction,
): Promise<{ session: LiveSession; isNew: boolean }> {
  const known = await findKnown(app, profile, providerCallId)
  if (known) return { session: known, isNew: false }
  const { agent, business, organizationId } = profile
  const line = to_number ? await withPlatform(app, (ctx) => findLineByNumber(ctx, to_number)) : undefined
  const own = line?.organization_id === organizationId ? line : undefined
  const settings = NumberSettings.parse(own?.settings ?? {})
  const language = agent.language === 'auto' ? (business.languages[0] ?? 'en') : agent.language
  const actor = { kind: 'agent', agent_id: agent.id } as const
  try {
    const session = await withTenant(app, organizationId, actor, async (ctx) => {
      const call = await beginCall(ctx, {
        provider: 'retell',
        provider_call_id: providerCallId,
        profile,
        language,
        number_id: own?.id ?? null,
        direction: direction ?? 'inbound',
        from_number,
        to_number,
      })
      const session = openLiveSession(app, { call, profile: call.profile, language, settings })
      await storeGreeting(ctx, session)
      return session
    })
    return { session, isNew: true }
  } catch (error) {
    // Its event, or another socket, was faster.
    const begun = error instanceof CallKnownError ? await findKnown(app, profile, providerCallId) : null
    if (!begun) throw error
    return { session: begun, isNew: true }
  }
}

async function findKnown(
  app: AppContext,
  profile: Profile,
  providerCallId: string,
): Promise<LiveSession | null> {
  const row = await withPlatform(app, (ctx) => findCallOfProvider(ctx, 'retell', providerCallId))
  if (!row?.conversation_id || row.organization_id !== profile.organizationId) return null
  const call = { id: row.id, conversationId: row.conversation_id, visitorId: `call:${row.id}` }
  const settings = NumberSettings.parse(row.line_settings ?? {})
  return openLiveSession(app, { call, profile, language: row.language, settings })
}

function sendStep(json: JsonSocket, turn: number, step: CallStep): void {
  if (step.type === 'say') json.send(responseFrame(turn, step.text, false))
  if (step.type !== 'done') return
  const { endReason, transferTo } = step
  json.send(
    responseFrame(turn, '', true, {
      ...(endReason && { end_call: true }),
      ...(transferTo && !endReason && { transfer_number: transferTo }),
    }),
  )
}
