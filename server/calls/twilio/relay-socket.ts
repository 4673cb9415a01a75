import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { WebSocket } from 'ws'
import type { AppContext } from '#server/context.ts'
import { notFound } from '#server/platform/errors.ts'
import { withPlatform } from '#server/platform/tenancy.ts'
import type { Profile, Profiles } from '#server/receptionist/index.ts'
import { findVoiceKey } from '../call-queries.ts'
import { openJsonSocket } from '../json-socket.ts'
import { readVoiceSecret } from '../voice-secret.ts'
import { paths } from './dialogue.ts'
import { requireTwilio } from './door.ts'
import { keepPace } from './pacing.ts'
import { findLine, findOpenCall, openCall, type PhoneCall } from './phone-call.ts'
import { twilioPhrases } from './phrases.ts'
import { RelayFrame, saysVoiceIsQuiet } from './relay-frames.ts'
import { openRelayedCall, type RelayedCall } from './relayed-call.ts'

/** The socket that ConversationRelay opens for a call: texts of what was heard in, words to be spoken out. */
export function mountTwilioRelay(http: FastifyInstance, app: AppContext, profiles: Profiles): void {
  const admitted = new WeakMap<FastifyRequest, { profile: Profile; over: () => void }>()
  http.get<{ Params: { secret: string } }>(
    `${paths.relay}/:secret`,
    {
      websocket: true,
      preValidation: async (request) => {
        requireSigned(app, request)
        const profile = await admit(app, profiles, request.params.secret)
        const over = app.liveCalls.begin()
        if (!over) throw notFound('agent')
        admitted.set(request, { profile, over })
      },
    },
    (socket, request) => {
      const { profile, over } = admitted.get(request)!
      serve(app, profiles, profile, socket, over)
    },
  )
}

/** Twilio signs the address of the socket as it stands in the TwiML. */
function requireSigned(app: AppContext, request: FastifyRequest): void {
  try {
    requireTwilio(app, request, 'ws')
  } catch {
    requireTwilio(app, request)
  }
}

async function admit(app: AppContext, profiles: Profiles, secret: string): Promise<Profile> {
  const voice = readVoiceSecret(app.vault, secret)
  if (!voice) throw notFound('agent')
  const [key, profile] = await Promise.all([
    withPlatform(app, (ctx) => findVoiceKey(ctx, voice.agentId)),
    profiles.find(voice.agentId),
  ])
  if (!profile || key !== voice.key) throw notFound('agent')
  return profile
}

function serve(
  app: AppContext,
  profiles: Profiles,
  profile: Profile,
  socket: WebSocket,
  over: () => void,
): void {
  let opening: Promise<RelayedCall> | null = null
  const pacing = keepPace({
    silence: () => void act((relayed) => relayed.remind()),
    keys: (digits) => void act((relayed) => relayed.hear(digits === '0' ? personWanted(relayed) : digits)),
  })
  const json = openJsonSocket(socket, {
    onFrame: (given) => {
      const frame = RelayFrame.safeParse(given)
      if (frame.success) return onFrame(frame.data)
    },
    onError: (error) => app.log.warn({ error: error.message }, 'a frame of a ConversationRelay call'),
    // The call goes on elsewhere: Twilio asks what comes next, or tells that it is over.
    onClose: async () => {
      pacing.stop()
      const relayed = await opening?.catch(() => null)
      relayed?.leave()
      over()
    },
  })
  const act = async (todo: (relayed: RelayedCall) => Promise<void>) => {
    try {
      if (opening) await todo(await opening)
    } catch (error) {
      app.log.error({ err: error }, 'a ConversationRelay call')
      json.close(1011)
    }
  }
  const meet = async (setup: RelayFrame & { type: 'setup' }) => {
    const call = await findCall(app, profiles, profile, setup)
    if (!call) {
      json.close(1008, 'This is not a line of this agent.')
      throw new Error('A socket for a line of somebody else')
    }
    // Twilio speaks the greeting by itself.
    pacing.said(call.session.greet())
    pacing.complete()
    return openRelayedCall(app, call, json, pacing)
  }

  const onFrame = async (frame: RelayFrame) => {
    if (frame.type === 'setup') opening ??= meet(frame)
    if (!opening) return
    const relayed = await opening
    switch (frame.type) {
      case 'prompt':
        pacing.heard()
        if (frame.last && frame.voicePrompt.trim()) await relayed.hear(frame.voicePrompt.trim())
        return
      case 'dtmf':
        return pacing.key(frame.digit)
      case 'interrupt':
        return relayed.interrupt(frame)
      case 'info':
        if (saysVoiceIsQuiet(frame)) pacing.quiet()
        return
      case 'error':
        app.log.warn({ call: relayed.call.callSid, error: frame.description }, 'ConversationRelay complains')
    }
  }
}

const personWanted = ({ call }: RelayedCall) => twilioPhrases(call.session.language).personWanted

/** The call that the socket is for; one that nobody has announced begins here. Null for a line of another agent. */
async function findCall(
  app: AppContext,
  profiles: Profiles,
  { agent, business }: Profile,
  setup: RelayFrame & { type: 'setup' },
): Promise<PhoneCall | null> {
  const line = await findLine(app, profiles, setup.to ?? undefined)
  if (!line || line.profile.agent.id !== agent.id) return null
  const fields = { CallSid: setup.callSid, From: setup.from ?? undefined, To: line.e164 }
  const known = await findOpenCall(app, line, fields)
  return known ?? (await openCall(app, line, fields, business.languages[0] ?? 'en')).call
}
