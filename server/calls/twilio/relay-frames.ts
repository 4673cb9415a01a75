import { z } from 'zod'
import type { Language } from '#contract/languages.ts'
import { localeOf } from '#server/providers/voice/twilio-twiml.ts'

/*
 * What ConversationRelay and we say to each other over the socket. Unknown fields are let through: Twilio adds some
 * now and then. Source: Twilio's documentation of ConversationRelay's messages.
 */

const Text = z.string().max(5000)
const Milliseconds = z.coerce.number().min(0).catch(0)
const OnOff = z.enum(['on', 'off']).optional().catch(undefined)

export const RelayFrame = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('setup'),
    callSid: z.string().regex(/^CA\w{2,62}$/),
    from: Text.nullish(),
    to: Text.nullish(),
  }),
  z.looseObject({ type: z.literal('prompt'), voicePrompt: Text, last: z.boolean().default(true) }),
  z.looseObject({ type: z.literal('dtmf'), digit: z.string().regex(/^[0-9*#]$/) }),
  z.looseObject({
    type: z.literal('interrupt'),
    utteranceUntilInterrupt: Text.default(''),
    durationUntilInterruptMs: Milliseconds,
  }),
  z.looseObject({ type: z.literal('error'), description: Text.default('') }),
  z.looseObject({
    type: z.literal('info'),
    name: Text.optional(),
    value: Text.optional(),
    agentSpeaking: OnOff,
  }),
])
export type RelayFrame = z.infer<typeof RelayFrame>

/** Whether the frame says that the voice has come to the end of what it was given. */
export function saysVoiceIsQuiet(frame: RelayFrame & { type: 'info' }): boolean {
  return frame.agentSpeaking === 'off' || (frame.name === 'agentSpeaking' && frame.value === 'off')
}

/** A piece of an answer; with the last one the answer is complete. */
export const textFrame = (token: string, language: Language, last: boolean) =>
  ({ type: 'text', token, last, lang: localeOf(language) }) as const

/** Voice and recognition change together. */
export const languageFrame = (language: Language) =>
  ({ type: 'language', ttsLanguage: localeOf(language), transcriptionLanguage: localeOf(language) }) as const

/** Closes the session; Twilio asks what comes next and tells the reason. */
export const endFrame = (reason: string) =>
  ({ type: 'end', handoffData: JSON.stringify({ reason }) }) as const
