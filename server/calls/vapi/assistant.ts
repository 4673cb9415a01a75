import { NumberSettings } from '#contract/calls.ts'
import type { Language } from '#contract/languages.ts'
import type { AppContext } from '#server/context.ts'
import { withPlatform, withTenant } from '#server/platform/tenancy.ts'
import type { Profile, Profiles } from '#server/receptionist/index.ts'
import { findVoiceKey, isBlocked } from '../call-queries.ts'
import type { LiveSession } from '../live-session.ts'
import { findLineByNumber } from '../number-queries.ts'
import { phrasesOf } from '../phrases.ts'
import { vapiUrl } from '../voice-connection.ts'
import { openCall } from './call-opening.ts'
import { partiesOf, type VapiMessage } from './messages.ts'

/** Vapi waits 7.5 seconds for an assistant, transport included, and then hangs up. */
const answerWithinMs = 6_000

/** Somebody calls: who answers. Nobody hears silence, so being late is answered with words, too. */
export async function answerAssistantRequest(
  app: AppContext,
  profiles: Profiles,
  message: VapiMessage,
): Promise<object> {
  const sorry = { error: phrasesOf('en').unavailable }
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<object>((done) => {
    timer = setTimeout(() => done(sorry), answerWithinMs)
  })
  const answered = chooseAssistant(app, profiles, message).catch((error: unknown) => {
    app.log.error({ err: error }, 'an assistant request failed')
    return sorry
  })
  return Promise.race([answered, late]).finally(() => clearTimeout(timer))
}

async function chooseAssistant(app: AppContext, profiles: Profiles, message: VapiMessage): Promise<object> {
  const { ours, direction, from_number, to_number } = partiesOf(message)
  const line = ours ? await withPlatform(app, (ctx) => findLineByNumber(ctx, ours)) : undefined
  const profile = line?.agent_id ? await profiles.find(line.agent_id) : null
  if (!line || !profile) return { error: phrasesOf('en').unavailable }
  const settings = NumberSettings.parse(line.settings ?? {})
  const refused = await refusal(app, profile, settings, from_number)
  if (refused) return refused
  const callId = message.call?.id
  if (!callId) return { error: phrasesOf(languageOf(profile)).unavailable }
  const session = await openCall(app, profile, { callId, ours, direction, from_number, to_number })
  if (!session) return { error: phrasesOf(languageOf(profile)).unavailable }
  return { assistant: await describeAssistant(app, session, settings) }
}

/** A line that is switched off goes to its fallback number; a caller who is not wanted goes nowhere. */
async function refusal(
  app: AppContext,
  profile: Profile,
  settings: NumberSettings,
  from: string | null,
): Promise<object | null> {
  const unavailable = { error: phrasesOf(languageOf(profile)).unavailable }
  if (!settings.answering || profile.agent.status === 'paused')
    return settings.fallback_number ? { destination: toNumber(settings.fallback_number) } : unavailable
  if (!from) return settings.anonymous_callers === 'refuse' ? unavailable : null
  const actor = { kind: 'agent', agent_id: profile.agent.id } as const
  const blocked = await withTenant(app, profile.organizationId, actor, (ctx) => isBlocked(ctx, from))
  return blocked ? unavailable : null
}

/** An assistant whose brain is here; it lives as long as the call. */
async function describeAssistant(
  app: AppContext,
  session: LiveSession,
  settings: NumberSettings,
): Promise<object> {
  const { agent } = session.profile
  const { PUBLIC_URL, VAPI_SERVER_SECRET: secret = '' } = app.config
  const key = await withPlatform(app, (ctx) => findVoiceKey(ctx, agent.id))
  const transfer = settings.transfer_number && {
    type: 'transferCall',
    destinations: [toNumber(settings.transfer_number)],
  }
  return {
    name: agent.name.slice(0, 40),
    firstMessageMode: 'assistant-speaks-first',
    firstMessage: session.greet(),
    model: {
      provider: 'custom-llm',
      url: vapiUrl(app, agent.id, key ?? 1),
      model: 'frontdesk',
      metadataSendMode: 'destructured',
      tools: [{ type: 'endCall' }, ...(transfer ? [transfer] : [])],
    },
    transcriber: { provider: 'deepgram', model: 'nova-3', language: 'multi' },
    // A voice that speaks both languages without an accent.
    voice: { provider: 'azure', voiceId: 'en-US-AvaMultilingualNeural' },
    server: { url: `${PUBLIC_URL}/webhooks/vapi`, headers: { 'x-vapi-secret': secret } },
    serverMessages: ['status-update', 'end-of-call-report', 'tool-calls', 'transfer-destination-request'],
    // The receptionist says goodbye herself when the time is up.
    maxDurationSeconds: settings.max_call_minutes * 60 + 60,
  }
}

/** Where a call that leaves the assistant goes. */
export async function answerTransferRequest(app: AppContext, message: VapiMessage): Promise<object> {
  const { ours } = partiesOf(message)
  const line = ours ? await withPlatform(app, (ctx) => findLineByNumber(ctx, ours)) : undefined
  const { transfer_number, fallback_number } = NumberSettings.parse(line?.settings ?? {})
  const number = transfer_number ?? fallback_number
  return number ? { destination: toNumber(number) } : { error: 'There is nobody to put the call through to.' }
}

const toNumber = (number: string) => ({ type: 'number', number })

const languageOf = ({ agent, business }: Profile): Language =>
  agent.language === 'auto' ? (business.languages[0] ?? 'en') : agent.language
