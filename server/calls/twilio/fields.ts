import { z } from 'zod'
import type { FormFields } from '#server/providers/voice/twilio-signature.ts'

/*
 * What Twilio tells with its questions about a call. It adds fields now and then: what is not named here is let
 * through and not looked at.
 */

const Text = z.string().max(5000).optional()

export const CallFields = z.looseObject({
  CallSid: z.string().regex(/^CA\w{2,62}$/),
  From: Text,
  To: Text,
  CallStatus: Text,
  SpeechResult: Text,
  Confidence: z.coerce.number().min(0).max(1).optional().catch(undefined),
  Digits: z
    .string()
    .regex(/^[0-9*#]{0,50}$/)
    .optional()
    .catch(undefined),
  DialCallStatus: Text,
  HandoffData: Text,
})
export type CallFields = z.infer<typeof CallFields>

/** News of a call, of its recording, or of what was written down from it. */
export const CallNews = z.looseObject({
  CallSid: z.string().regex(/^CA\w{2,62}$/),
  From: Text,
  To: Text,
  Direction: Text,
  CallStatus: Text,
  /** Counts the news of one call: they arrive in any order. */
  SequenceNumber: Text,
  /** RFC 2822. */
  Timestamp: Text,
  /** In seconds, with the last news. */
  CallDuration: z.coerce.number().min(0).optional().catch(undefined),
  RecordingSid: Text,
  RecordingStatus: Text,
  TranscriptionSid: Text,
  TranscriptionStatus: Text,
  TranscriptionText: z.string().max(20_000).optional(),
  RecordingUrl: z
    .url({ protocol: /^https$/ })
    .max(2000)
    .optional()
    .catch(undefined),
})
export type CallNews = z.infer<typeof CallNews>

/** How far a call has come: it rides in the addresses that Twilio asks next, which Twilio signs. */
export const Step = z.object({
  /** The number of the caller's next turn. */
  turn: z.coerce.number().int().min(1).max(10_000).catch(1),
  /** Prompts into the present silence. */
  silences: z.coerce.number().int().min(0).max(9).catch(0),
  /** Times in a row that nothing could be understood. */
  misses: z.coerce.number().int().min(0).max(9).catch(0),
  /** Times that somebody was asked to wait for the present answer. */
  waits: z.coerce.number().int().min(0).max(99).catch(0),
  /** Sockets that were lost in this call. */
  drops: z.coerce.number().int().min(0).max(9).catch(0),
})
export type Step = z.infer<typeof Step>

export const firstStep: Step = { turn: 1, silences: 0, misses: 0, waits: 0, drops: 0 }

/** A form with several values in a field has the last one count. */
export function single(fields: FormFields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? value.at(-1)! : value]),
  )
}

/** What Twilio writes where a number is hidden: words, or the numbers that spell them. */
const hiddenNumbers = new Set(['+266696687', '+7378742833', '+2562533', '+8656696', '+464', '+86282452253'])

/** The caller's number; null when it is hidden. */
export function callerOf({ From }: Pick<CallFields, 'From'>): string | null {
  if (!From || hiddenNumbers.has(From)) return null
  return /^\+[1-9]\d{6,14}$/.test(From) ? From : null
}
