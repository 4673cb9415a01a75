import { z } from 'zod'
import { ChatSource, ChatStatus, Urgency } from './chat.ts'
import { Claim } from './claims.ts'
import { endpoint } from './endpoint.ts'
import { Language } from './languages.ts'
import { Id, IdParams, PageQuery, pageOf } from './page.ts'
import { Instant } from './time.ts'

export const Channel = z.enum(['chat', 'voice', 'sms', 'email', 'whatsapp', 'messenger', 'test'])
export type Channel = z.infer<typeof Channel>
/** `open`: the receptionist answers. `waiting`: it answers until a person comes. `human`: a person has taken over. */
export const ConversationStatus = ChatStatus
export type ConversationStatus = z.infer<typeof ConversationStatus>

/** Proof that something was done: the record of a skill that succeeded, or why it was refused. */
export const Receipt = z.object({
  id: Id,
  skill: z.string(),
  ok: z.boolean(),
  /** What was done in a few words: "Booked Tue, Mar 3, 10:00 · K7M2QX". */
  summary: z.string(),
  /** Ids and figures of what was done, such as appointment_id and code. */
  result: z.record(z.string(), z.unknown()),
  created_at: Instant,
})
export type Receipt = z.infer<typeof Receipt>

/** What a language model used up. */
export const LlmUsage = z.object({
  /** As its vendor calls it; null when several were used. */
  model: z.string().nullable(),
  prompt_tokens: z.int(),
  /** The part of the prompt that the vendor still had. */
  cached_tokens: z.int(),
  completion_tokens: z.int(),
  /** Millionths of a dollar; null where the prices of a model are not known. */
  cost_micro_usd: z.int().nullable(),
})
export type LlmUsage = z.infer<typeof LlmUsage>

export const Message = z.object({
  id: Id,
  role: z.enum(['visitor', 'agent', 'member', 'note']),
  content: z.string(),
  /** Name of the member who wrote it. */
  author: z.string().nullable(),
  language: Language.nullable(),
  sources: z.array(ChatSource),
  /** Null for words that are not an answer. */
  answered: z.boolean().nullable(),
  confidence: z.number().min(0).max(1).nullable(),
  intent: z.string().nullable(),
  brain: z.enum(['house', 'llm', 'llm_then_house']).nullable(),
  latency_ms: z.int().nullable(),
  helpful: z.boolean().nullable(),
  receipts: z.array(Receipt),
  /** What these words say to have been done, each with its receipt; without one it was held back and not said. */
  claims: z.array(Claim),
  /** Null when no language model was asked. */
  usage: LlmUsage.nullable(),
  created_at: Instant,
})
export type Message = z.infer<typeof Message>

export const ConversationSummary = z.object({
  id: Id,
  agent_id: Id.nullable(),
  agent_name: z.string().nullable(),
  channel: Channel,
  status: ConversationStatus,
  urgency: Urgency,
  language: Language,
  contact_id: Id.nullable(),
  /** The contact's name, else what is known of the visitor. */
  name: z.string().nullable(),
  last_message: z.string().nullable(),
  last_message_role: z.enum(['visitor', 'agent', 'member', 'note']).nullable(),
  message_count: z.int(),
  lead_id: Id.nullable(),
  /** Why a person is needed, in a sentence; null when none is. */
  escalation_reason: z.string().nullable(),
  assigned_to: Id.nullable(),
  rating: z.int().min(1).max(5).nullable(),
  /** A member tried the receptionist: nobody's customer. */
  is_test: z.boolean(),
  started_at: Instant,
  last_message_at: Instant,
})
export type ConversationSummary = z.infer<typeof ConversationSummary>

export const Conversation = ConversationSummary.extend({
  visitor: z.object({
    page_url: z.string().nullable(),
    referrer: z.string().nullable(),
    user_agent: z.string().nullable(),
  }),
  contact: z
    .object({
      id: Id,
      name: z.string().nullable(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
    })
    .nullable(),
  agent_version: z.int().nullable(),
  messages: z.array(Message),
  /** Claims that were held back for want of a receipt. */
  unbacked_claims: z.int(),
  /** Of all messages together; null when no language model was asked. */
  usage: LlmUsage.nullable(),
})
export type Conversation = z.infer<typeof Conversation>

export const listConversations = endpoint('GET /api/conversations', {
  summary: 'List conversations, the newest first',
  permission: 'conversations.read',
  query: PageQuery.extend({
    status: ConversationStatus.optional(),
    urgency: Urgency.optional(),
    channel: Channel.optional(),
    agent_id: Id.optional(),
    contact_id: Id.optional(),
    from: Instant.optional(),
    to: Instant.optional(),
    /** Words to look for in what was said. */
    q: z.string().trim().max(200).optional(),
    /** Only those that need a person: waiting for one, or urgent and not yet closed. */
    needs_you: z.stringbool().optional(),
    /** Only those in which a member tried the receptionist; they are left out unless asked for. */
    is_test: z.stringbool().optional(),
  }),
  response: pageOf(ConversationSummary),
})
export const getConversation = endpoint('GET /api/conversations/:id', {
  summary: 'Show a conversation with everything said and done',
  permission: 'conversations.read',
  params: IdParams,
  response: Conversation,
})
export const patchConversation = endpoint('PATCH /api/conversations/:id', {
  summary: 'Close, reopen, escalate or assign a conversation',
  permission: 'conversations.write',
  params: IdParams,
  body: z.object({
    status: z.enum(['open', 'waiting', 'closed']).optional(),
    urgency: Urgency.optional(),
    assigned_to: Id.nullable().optional(),
  }),
  response: Conversation,
})
export const postTakeover = endpoint('POST /api/conversations/:id/takeover', {
  summary: 'Take a conversation over from the receptionist',
  description: 'From then on the receptionist is silent, and what the member writes reaches the visitor.',
  permission: 'conversations.write',
  params: IdParams,
  response: Conversation,
})
export const postHandback = endpoint('POST /api/conversations/:id/handback', {
  summary: 'Hand a conversation back to the receptionist',
  permission: 'conversations.write',
  params: IdParams,
  response: Conversation,
})
export const postMemberMessage = endpoint('POST /api/conversations/:id/messages', {
  summary: 'Write to the visitor, or leave a note for the team',
  description: 'Writing to the visitor takes the conversation over if nobody has.',
  permission: 'conversations.write',
  params: IdParams,
  body: z.object({
    content: z.string().trim().min(1, 'Write something first.').max(4_000),
    note: z.boolean().default(false),
  }),
  response: Message,
  status: 201,
  idempotent: true,
})
export const postTyping = endpoint('POST /api/conversations/:id/typing', {
  summary: 'Show the visitor that a person is typing',
  permission: 'conversations.write',
  params: IdParams,
})
