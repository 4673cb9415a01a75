import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '#contract/languages.ts'
import type { AppContext } from '#server/context.ts'
import { DomainError } from '#server/platform/errors.ts'
import { storeInboxMessage } from '#server/platform/inbox.ts'
import { enqueue } from '#server/platform/jobs.ts'
import type { Http } from '#server/platform/mount.ts'
import { withPlatform } from '#server/platform/tenancy.ts'
import type { CallVerb } from '#server/providers/voice/twilio-twiml.ts'
import type { Profiles } from '#server/receptionist/index.ts'
import { mountAudio } from './audio-cache.ts'
import { answerLater, answerSilence, answerTurn } from './conversation.ts'
import { paths } from './dialogue.ts'
import {
  type Asked,
  answerTwilio,
  type Fallbacks,
  readForms,
  rememberFallbacks,
  requireTwilio,
} from './door.ts'
import { CallNews, type Step, single } from './fields.ts'
import { followDialling, followFallback, followRelay, keepVoicemail } from './handing-over.ts'
import { answerIncoming } from './incoming.ts'
import { ApplyTwilioNews, nameOfNews } from './news.ts'
import { findLine, findOpenCall, inLine, languageFor, openCall, type PhoneCall } from './phone-call.ts'
import { mountTwilioRelay } from './relay-socket.ts'
import { createThinking, type Thinking } from './thinking.ts'
import { findNextTurn } from './thinking-queries.ts'

/** Ways in that stand at Twilio for users of older systems: each spoke one language. */
const olderDoors = [
  { path: '/voice/rachel', language: null },
  { path: '/voice/rachel/', language: null },
  { path: '/voice/rachel/incoming', language: 'en' },
  { path: '/voice/lina', language: 'es' },
  { path: '/voice/lina/', language: 'es' },
  { path: '/voice/lina/incoming', language: 'es' },
] as const
const olderTurns = ['select-language', 'process-speech', 'collect-name', 'collect-phone', 'book-appointment']
const newsPaths = [paths.status, paths.recording, paths.transcript, '/webhook/twilio/status']

/** Everything that one process needs to answer Twilio. */
interface Desk {
  app: AppContext
  profiles: Profiles
  thinking: Thinking
  fallbacks: Fallbacks
}

type Answering = (call: PhoneCall, asked: Asked, desk: Desk) => Promise<CallVerb[]>

const answerings: Record<string, Answering> = {
  [paths.turn]: (call, { fields, step }, { app, thinking }) => answerTurn(app, thinking, call, fields, step),
  [paths.answer]: (call, { step }, { app, thinking }) => answerLater(app, thinking, call, step),
  [paths.silence]: (call, { step }, { app }) => answerSilence(app, call, step),
  [paths.dialled]: (call, { fields, step }, { app }) => followDialling(app, call, fields, step),
  [paths.fallbackDialled]: (call, { fields }, { app }) => followFallback(app, call, fields),
  [paths.voicemail]: (call, { fields }, { app }) => keepVoicemail(app, call, fields),
  [paths.relayEnded]: (call, { fields, step }, { app }) => followRelay(app, call, fields, step),
}

/** The doors that Twilio knocks at: its questions about calls, its news, the sounds it plays, its socket. */
export function mountTwilio(http: Http, app: AppContext, profiles: Profiles): void {
  const thinking = createThinking(app)
  const desk: Desk = { app, profiles, thinking, fallbacks: rememberFallbacks() }
  http.app.register(async (scope) => {
    readForms(scope)
    mountIncoming(scope, desk, paths.incoming, null)
    for (const { path, language } of olderDoors) mountIncoming(scope, desk, path, language)
    for (const [path, answering] of Object.entries(answerings)) mountAnswering(scope, desk, path, answering)
    for (const name of olderTurns) {
      mountAnswering(scope, desk, `/voice/rachel/${name}`, answerings[paths.turn]!, 'en')
      mountAnswering(scope, desk, `/voice/lina/${name}`, answerings[paths.turn]!, 'es')
    }
    for (const path of newsPaths) scope.post(path, (request, reply) => receiveNews(app, request, reply))
  })
  mountAudio(http.app, app)
  mountTwilioRelay(http.app, app, profiles)
}

function mountIncoming(
  scope: FastifyInstance,
  { app, profiles, fallbacks }: Desk,
  url: string,
  chosen: Language | null,
): void {
  scope.route({
    method: ['GET', 'POST'],
    url,
    exposeHeadRoute: false,
    handler: (request, reply) =>
      answerTwilio(app, fallbacks, { request, reply, language: chosen ?? 'en' }, async ({ fields }) => {
        const line = await findLine(app, profiles, fields.To)
        if (line) fallbacks.remember(line)
        return answerIncoming(app, line, fields, chosen)
      }),
  })
}

function mountAnswering(
  scope: FastifyInstance,
  desk: Desk,
  url: string,
  answering: Answering,
  language: Language | null = null,
): void {
  scope.post(url, (request, reply) =>
    answerTwilio(desk.app, desk.fallbacks, { request, reply, language: language ?? 'en' }, async (asked) => {
      const call = await goOn(desk, asked, language)
      const step = asked.isOnItsWay ? asked.step : await findStep(desk.app, call, asked.step)
      return answering(call, { ...asked, step }, desk)
    }),
  )
}

/** The call that a question is about; one that began at an older system goes on here. */
async function goOn(
  { app, profiles, fallbacks }: Desk,
  { fields, step }: Asked,
  language: Language | null,
): Promise<PhoneCall> {
  const line = await findLine(app, profiles, fields.To)
  if (!line) throw new Error('The line of a running call is gone')
  fallbacks.remember(line)
  const reminders = Math.max(0, step.silences - 1)
  return (
    (await findOpenCall(app, line, fields, reminders)) ??
    (await openCall(app, line, fields, languageFor(line, language))).call
  )
}

async function findStep(app: AppContext, { line, session }: PhoneCall, step: Step): Promise<Step> {
  const turn = await inLine(app, line, (ctx) => findNextTurn(ctx, session.call.id))
  return { ...step, turn }
}

/** News are stored before they are acted on; a repeat is stored, and acted on, once. */
async function receiveNews(app: AppContext, request: FastifyRequest, reply: FastifyReply) {
  const told = CallNews.safeParse(single(requireTwilio(app, request)))
  if (!told.success) throw new DomainError('invalid_request', 'These are not news of a call.')
  await withPlatform(app, async (ctx) => {
    const id = await storeInboxMessage(ctx, {
      provider: 'twilio',
      dedupe_key: nameOfNews(told.data),
      headers: { 'x-twilio-signature': String(request.headers['x-twilio-signature']) },
      body: request.rawBody ?? Buffer.alloc(0),
    })
    if (id) enqueue(ctx, ApplyTwilioNews, { inbox_id: id })
  })
  return reply.code(204).send()
}
