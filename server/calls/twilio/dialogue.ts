import type { Language } from '#contract/languages.ts'
import type { AppContext } from '#server/context.ts'
import type { CallVerb, Sound } from '#server/providers/voice/twilio-twiml.ts'
import { noteInCall } from '../call.ts'
import { readVoiceKey } from '../call-queries.ts'
import { makeVoiceSecret } from '../voice-secret.ts'
import type { Step } from './fields.ts'
import { inLine, type Line, languagesOf, type PhoneCall } from './phone-call.ts'
import { twilioPhrases } from './phrases.ts'
import { soundPhrase, soundWords } from './sounds.ts'
import type { Thought } from './thinking.ts'
import { hasMissedTransfer } from './thinking-queries.ts'

/** Where Twilio asks next. */
export const paths = {
  incoming: '/voice/twilio/incoming',
  turn: '/voice/twilio/turn',
  answer: '/voice/twilio/answer',
  silence: '/voice/twilio/silence',
  dialled: '/voice/twilio/dialled',
  fallbackDialled: '/voice/twilio/fallback-dialled',
  voicemail: '/voice/twilio/voicemail',
  relayEnded: '/voice/twilio/relay-ended',
  relay: '/voice/twilio/relay',
  status: '/voice/twilio/status',
  recording: '/voice/twilio/recording',
  transcript: '/voice/twilio/transcript',
} as const

/** An address of ours, with how far the call has come; what is left out is as at the beginning. */
export function addressOf(app: AppContext, path: string, step: Partial<Step> = {}): string {
  const query = new URLSearchParams(
    Object.entries(step).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  ).toString()
  return `${app.config.PUBLIC_URL}${path}${query ? `?${query}` : ''}`
}

/** Says something and listens; a silence leads to the prompts. */
export function listen(
  app: AppContext,
  line: Line,
  { turn, silences, misses, drops }: Step,
  sounds: Sound[],
  language: Language,
): CallVerb[] {
  return [
    {
      kind: 'listen',
      sounds,
      language,
      hints: hintsOf(line),
      action: addressOf(app, paths.turn, { turn, misses, drops }),
    },
    { kind: 'go_on', url: addressOf(app, paths.silence, { turn, misses, drops, silences: silences + 1 }) },
  ]
}

/** Sockets that may be lost in one call before it goes on without. */
const maxDrops = 3

export const isForRelay = ({ settings }: Line, { drops }: Step): boolean =>
  settings.engine === 'relay' && drops < maxDrops

/** Words that a recognition would otherwise hardly know. */
export function hintsOf({ profile: { business, services } }: Line): string[] {
  return [business.name, ...services.map(({ name }) => name)].slice(0, 50)
}

/** What follows an answer: the caller speaks again, is put through, or the call is over. */
export async function followThought(
  app: AppContext,
  call: PhoneCall,
  step: Step,
  thought: Thought,
): Promise<CallVerb[]> {
  const { language, endReason } = thought
  const person = thought.transferTo && (await findPerson(app, call, thought.transferTo))
  const next = { ...step, turn: step.turn + 1, silences: 0, misses: 0, waits: 0 }
  // A person who has taken the conversation over answers in writing: meanwhile the line is not silent.
  const words = thought.words.trim() || (endReason || person ? '' : twilioPhrases(language).moments[0])
  if (!endReason && !person && isForRelay(call.line, step)) return openRelay(app, call, next, words, language)
  const sounds = words ? [await soundWords(app, call.line, words, language)] : []
  if (endReason) {
    await call.session.end(endReason)
    return [...sounds, { kind: 'hang_up' }]
  }
  if (person) return [...sounds, ...(await transfer(app, call, next, person, language))]
  return listen(app, call.line, next, sounds, language)
}

/** Who would pick up; null once nobody did: then a message is taken, and nobody is put through in a circle. */
export async function findPerson(
  app: AppContext,
  { line, session }: PhoneCall,
  number: string | null,
): Promise<string | null> {
  if (number === null) return null
  return (await inLine(app, line, (ctx) => hasMissedTransfer(ctx, session.call.id))) ? null : number
}

/** Puts the caller through; when nobody picks up, the receptionist goes on at the given step. */
export async function transfer(
  app: AppContext,
  { line, session }: PhoneCall,
  step: Step,
  to: string,
  language: Language,
): Promise<CallVerb[]> {
  await inLine(app, line, (ctx) => noteInCall(ctx, session.call.id, 'transfer_started', { to }))
  return [
    await soundPhrase(app, twilioPhrases(language).connecting, language),
    {
      kind: 'dial',
      to,
      callerId: line.e164,
      timeoutSeconds: 20,
      action: addressOf(app, paths.dialled, step),
    },
  ]
}

/** Takes a message after the tone, saying first why. */
export async function takeVoicemail(app: AppContext, words: string, language: Language): Promise<CallVerb[]> {
  return [
    await soundPhrase(app, words, language),
    {
      kind: 'voicemail',
      action: addressOf(app, paths.voicemail),
      news: addressOf(app, paths.recording),
      // Twilio writes down English, and up to two minutes of it.
      ...(language === 'en' && { transcript: addressOf(app, paths.transcript) }),
      maxSeconds: 120,
    },
    // Twilio asks nothing when nobody has spoken.
    { kind: 'hang_up' },
  ]
}

/** Goes on over a socket, where words flow both ways. */
export async function openRelay(
  app: AppContext,
  call: PhoneCall,
  step: Step,
  greeting: string,
  language: Language,
): Promise<CallVerb[]> {
  const { line } = call
  const { id: agentId } = line.profile.agent
  const key = (await inLine(app, line, (ctx) => readVoiceKey(ctx, agentId))) ?? 1
  const secret = makeVoiceSecret(app.vault, { agentId, key })
  const { ELEVENLABS_API_KEY, ELEVENLABS_VOICE_EN: en, ELEVENLABS_VOICE_ES: es } = app.config
  return [
    {
      kind: 'relay',
      action: addressOf(app, paths.relayEnded, step),
      relay: {
        url: `${app.config.PUBLIC_URL.replace(/^http/, 'ws')}${paths.relay}/${secret}`,
        greeting,
        language,
        languages: languagesOf(line),
        hints: hintsOf(line),
        voices: ELEVENLABS_API_KEY ? { en, es } : {},
      },
    },
  ]
}
