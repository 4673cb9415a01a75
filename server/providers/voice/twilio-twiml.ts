import { createRequire } from 'node:module'
import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js'
import type { Language } from '#contract/languages.ts'

/** Something that the caller hears. */
export type Sound =
  | { kind: 'say'; text: string; language: Language }
  /** A sound file that Twilio fetches. */
  | { kind: 'play'; url: string }

/** One thing that Twilio does with a call; it does them in order. */
export type CallVerb =
  | Sound
  /** Listens for speech and keys; when nothing comes, the next verb follows. */
  | { kind: 'listen'; sounds: Sound[]; action: string; language: Language; hints: string[]; keys?: number }
  /** Without an action the next verb follows, whoever picked up or did not. */
  | { kind: 'dial'; to: string; timeoutSeconds: number; action?: string; callerId?: string }
  /** With an address for it, what was said is also written down. */
  | { kind: 'voicemail'; action: string; news: string; transcript?: string; maxSeconds: number }
  /** From here on the call is recorded. */
  | { kind: 'start_recording'; news: string }
  | { kind: 'relay'; relay: Relay; action: string }
  | { kind: 'go_on'; url: string }
  | { kind: 'refuse' }
  | { kind: 'hang_up' }

/** A socket over which words go both ways. */
export interface Relay {
  url: string
  greeting: string
  language: Language
  /** Languages that the caller may change to. */
  languages: readonly Language[]
  hints: string[]
  /** ElevenLabs' names of the voices; without one Twilio chooses. */
  voices: Partial<Record<Language, string>>
}

/** Spanish as it is spoken in the United States, which is where most of these telephones ring. */
const locales = { en: 'en-US', es: 'es-US' } as const
const voices = { en: 'Polly.Joanna-Neural', es: 'Polly.Lupe-Neural' } as const

/** BCP 47, as Twilio's recognition and voices want it. */
export const localeOf = (language: Language): string => locales[language]

/** Loaded with the first call from Twilio: most houses never see one. */
const load = createRequire(import.meta.url)

/** The answer to a voice webhook. */
export function writeTwiml(verbs: readonly CallVerb[]): string {
  const Response: typeof VoiceResponse = load('twilio/lib/twiml/VoiceResponse.js')
  const response = new Response()
  for (const verb of verbs) write(response, verb)
  return response.toString()
}

function write(response: VoiceResponse, verb: CallVerb): void {
  switch (verb.kind) {
    case 'say':
    case 'play':
      sound(response, verb)
      return
    case 'listen': {
      const { sounds, action, language, hints, keys } = verb
      const gather = response.gather({
        input: ['speech', 'dtmf'],
        action,
        method: 'POST',
        language: locales[language],
        speechTimeout: 'auto',
        timeout: 6,
        ...(hints.length > 0 && { hints: hints.join(', ') }),
        ...(keys === undefined ? { finishOnKey: '#' } : { numDigits: keys }),
      })
      for (const one of sounds) sound(gather, one)
      return
    }
    case 'dial': {
      const { to, action, timeoutSeconds: timeout, callerId } = verb
      response.dial({ timeout, ...(action && { action, method: 'POST' }), ...(callerId && { callerId }) }, to)
      return
    }
    case 'voicemail':
      response.record({
        action: verb.action,
        method: 'POST',
        maxLength: verb.maxSeconds,
        playBeep: true,
        finishOnKey: '#',
        recordingStatusCallback: verb.news,
        ...(verb.transcript && { transcribe: true, transcribeCallback: verb.transcript }),
      })
      return
    case 'start_recording':
      response.start().recording({ recordingStatusCallback: verb.news, channels: 'dual' })
      return
    case 'relay':
      writeRelay(response, verb.relay, verb.action)
      return
    case 'go_on':
      response.redirect({ method: 'POST' }, verb.url)
      return
    case 'refuse':
      response.reject({ reason: 'rejected' })
      return
    case 'hang_up':
      response.hangup()
  }
}

interface Speaker {
  say(attributes: { language: 'en-US' | 'es-US'; voice: (typeof voices)[Language] }, text: string): unknown
  play(url: string): unknown
}

function sound(speaker: Speaker, one: Sound): void {
  if (one.kind === 'play') speaker.play(one.url)
  else speaker.say({ language: locales[one.language], voice: voices[one.language] }, one.text)
}

function writeRelay(response: VoiceResponse, relay: Relay, action: string): void {
  const { url, greeting, language, languages, hints, voices: own } = relay
  const node = response.connect({ action, method: 'POST' }).conversationRelay({
    url,
    welcomeGreeting: greeting,
    welcomeGreetingInterruptible: 'any',
    language: locales[language],
    ...voiceOf(own[language]),
    interruptible: 'any',
    dtmfDetection: true,
    // Tells when the voice has come to the end, so that a goodbye is not cut off.
    events: 'speaker-events',
    ...(hints.length > 0 && { hints: hints.join(', ') }),
  })
  for (const other of languages) node.language({ code: locales[other], ...voiceOf(own[other]) })
}

/** Without a voice of one's own Twilio chooses one for the language. */
const voiceOf = (voice: string | undefined) => (voice ? { ttsProvider: 'ElevenLabs', voice } : {})
