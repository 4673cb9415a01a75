import { z } from 'zod'
import { ChatAction } from '../chat.ts'
import { Message } from '../conversations.ts'
import { endpoint } from '../endpoint.ts'
import { Language } from '../languages.ts'
import { Id, IdParams, PageQuery, pageOf } from '../page.ts'
import { Instant } from '../time.ts'

export const CallStatus = z.enum(['ringing', 'live', 'ended', 'failed'])
export type CallStatus = z.infer<typeof CallStatus>
export const CallOutcome = z.enum([
  'booked',
  'changed',
  'lead',
  'message',
  'escalated',
  'transferred',
  'answered',
  'voicemail',
  'spam',
  'abandoned',
])
export type CallOutcome = z.infer<typeof CallOutcome>

/** Milliseconds from the caller's last word to the first word of the answer. */
export const Latency = z.object({ p50: z.number(), p95: z.number() })

export const CallSummary = z.object({
  id: Id,
  provider: z.enum(['browser', 'sandbox', 'retell', 'twilio', 'vapi']),
  direction: z.enum(['inbound', 'outbound']),
  from_number: z.string().nullable(),
  to_number: z.string().nullable(),
  agent_id: Id.nullable(),
  agent_name: z.string().nullable(),
  conversation_id: Id.nullable(),
  contact_id: Id.nullable(),
  /** The contact's name where it is known. */
  name: z.string().nullable(),
  status: CallStatus,
  outcome: CallOutcome.nullable(),
  language: Language,
  summary: z.string().nullable(),
  sentiment: z.enum(['positive', 'neutral', 'negative']).nullable(),
  has_recording: z.boolean(),
  cost_microusd: z.int().nullable(),
  billable: z.boolean(),
  spam_reason: z.string().nullable(),
  flagged: z.boolean(),
  /** Made on the telephone in the browser. */
  is_test: z.boolean(),
  started_at: Instant,
  ended_at: Instant.nullable(),
  duration_seconds: z.int().nullable(),
})
export type CallSummary = z.infer<typeof CallSummary>

/** Where the time of one turn went, in milliseconds since the caller had finished. */
export const CallTurn = z.object({
  number: z.int(),
  heard: z.string(),
  said: z.string(),
  brain: z.string().nullable(),
  recall_ms: z.number().nullable(),
  first_words_ms: z.number().nullable(),
  done_ms: z.number(),
  interrupted: z.boolean(),
})
export type CallTurn = z.infer<typeof CallTurn>

export const CallEvent = z.object({
  id: Id,
  kind: z.string(),
  detail: z.record(z.string(), z.unknown()),
  at: Instant,
})
export type CallEvent = z.infer<typeof CallEvent>

export const Call = CallSummary.extend({
  end_reason: z.string().nullable(),
  flag_note: z.string().nullable(),
  recording_url: z.string().nullable(),
  consent: z.record(z.string(), z.unknown()),
  latency: Latency.nullable(),
  messages: z.array(Message),
  turns: z.array(CallTurn),
  /** The black box: everything that happened, in order. */
  events: z.array(CallEvent),
})
export type Call = z.infer<typeof Call>

export const CallQuery = PageQuery.extend({
  status: CallStatus.optional(),
  outcome: CallOutcome.optional(),
  agent_id: Id.optional(),
  contact_id: Id.optional(),
  flagged: z.stringbool().optional(),
  /** Part of a number or a name. */
  q: z.string().trim().max(120).optional(),
  from: Instant.optional(),
  to: Instant.optional(),
})
export type CallQuery = z.output<typeof CallQuery>

export const listCalls = endpoint('GET /api/calls', {
  summary: 'List calls, the newest first',
  permission: 'calls.read',
  query: CallQuery,
  response: pageOf(CallSummary),
})
export const getCall = endpoint('GET /api/calls/:id', {
  summary: 'Read a call with its transcript, its turns and its black box',
  permission: 'calls.read',
  params: IdParams,
  response: Call,
})
export const patchCall = endpoint('PATCH /api/calls/:id', {
  summary: 'Flag a call, or say that it was no spam after all',
  permission: 'calls.write',
  params: IdParams,
  body: z.object({
    flagged: z.boolean().optional(),
    flag_note: z.string().trim().max(1000).nullable().optional(),
    spam: z.boolean().optional(),
  }),
  response: CallSummary,
})

/**
 * What the telephone of the web app says over its socket at `/api/phone/socket?agent_id=…`. The query may name a
 * `language` and a `contact_id` whose number shows on the display; without one somebody new calls.
 */
export const PhoneFrame = z.discriminatedUnion('type', [
  /** What was heard, with other readings of it. */
  z.object({
    type: z.literal('speech'),
    turn: z.int().min(1).max(10_000),
    text: z.string().trim().min(1).max(2000),
    nbest: z.array(z.string().max(2000)).max(10).optional(),
  }),
  /** The caller has begun to speak: what is being said stops. `heard` is how far the voice had come. */
  z.object({ type: z.literal('interrupt'), turn: z.int(), heard: z.string().max(4000) }),
  /** Keys that were pressed, once the caller pauses. */
  z.object({
    type: z.literal('key'),
    turn: z.int().min(1).max(10_000),
    digits: z.string().regex(/^[0-9*#]{1,30}$/),
  }),
  /** Nothing was heard for a while. */
  z.object({ type: z.literal('silence'), turn: z.int().min(1).max(10_000) }),
  z.object({ type: z.literal('hang_up') }),
])
export type PhoneFrame = z.infer<typeof PhoneFrame>

export const PhoneEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('connected'), call_id: Id, conversation_id: Id, language: Language }),
  z.object({ type: z.literal('say'), turn: z.int(), text: z.string(), language: Language }),
  z.object({ type: z.literal('action'), turn: z.int(), action: ChatAction }),
  z.object({
    type: z.literal('done'),
    turn: z.int(),
    language: Language,
    first_words_ms: z.number().nullable(),
    done_ms: z.number(),
  }),
  z.object({ type: z.literal('transfer'), to: z.string() }),
  z.object({ type: z.literal('ended'), reason: z.string() }),
  z.object({ type: z.literal('error'), code: z.string(), message: z.string() }),
])
export type PhoneEvent = z.infer<typeof PhoneEvent>
