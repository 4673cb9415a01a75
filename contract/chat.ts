import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Problem } from './errors.ts'
import { Language } from './languages.ts'
import { Id } from './page.ts'
import { Instant } from './time.ts'

/** What a browser calls its visitor: random, kept by the browser, and the key to its conversations. */
export const VisitorId = z
  .string()
  .min(1, 'Name the visitor.')
  .max(100, 'A visitor id has at most 100 characters.')

/** Characters of one message of a visitor. */
export const maxMessageLength = 4000
const MessageText = z
  .string()
  .trim()
  .min(1, 'Write a message.')
  .max(maxMessageLength, `A message has at most ${maxMessageLength} characters. Please shorten it.`)

// --- What was done: receipts --------------------------------------------------------------------

const Receipt = z.object({
  appointment_id: Id,
  /** Six characters; the visitor keeps it. */
  code: z.string(),
  service: z.string(),
  start: Instant,
  end: Instant,
  /** The zone of the business. */
  timezone: z.string(),
  /** The time as people say it, in the language of the conversation: "Tue, Mar 3, 10:00 AM". */
  when: z.string(),
  /** Where an .ics file is to be had, http(s) or a path of this server. */
  invite_url: z.string().nullable().default(null),
})

/** How pressing a matter is. */
export const Urgency = z.enum(['routine', 'urgent', 'emergency'])
export type Urgency = z.infer<typeof Urgency>

/** Something that was really done in a turn, or something that the widget is asked to show. */
export const ChatAction = z.discriminatedUnion('kind', [
  Receipt.extend({ kind: z.literal('booked') }),
  Receipt.extend({ kind: z.literal('rescheduled') }),
  Receipt.extend({ kind: z.literal('cancelled') }),
  /** Free times, shown as buttons; pressing one sends its label as the visitor's message. */
  z.object({
    kind: z.literal('slots_offered'),
    service: z.string().nullable().default(null),
    slots: z.array(z.object({ start: Instant, label: z.string() })).max(12),
  }),
  z.object({ kind: z.literal('lead_captured'), lead_id: Id }),
  z.object({ kind: z.literal('message_taken'), lead_id: Id.nullable().default(null) }),
  /** A person was asked to come; `phone` is what to call meanwhile. */
  z.object({ kind: z.literal('escalated'), urgency: Urgency, phone: z.string().nullable().default(null) }),
  /** The widget slides the lead form in. */
  z.object({ kind: z.literal('lead_form') }),
  /** The conversation came to its end; the widget asks how it was. */
  z.object({ kind: z.literal('ended') }),
])
export type ChatAction = z.infer<typeof ChatAction>

/** A page or file that an answer comes from; `url` is null for what the owner wrote or uploaded. */
export const ChatSource = z.object({ title: z.string(), url: z.string().nullable() })
export type ChatSource = z.infer<typeof ChatSource>

/**
 * Who has the conversation: the receptionist (`open`), the receptionist until a person comes (`waiting`),
 * a person (`human`), nobody any more (`closed`; a new message opens it again).
 */
export const ChatStatus = z.enum(['open', 'waiting', 'human', 'closed'])
export type ChatStatus = z.infer<typeof ChatStatus>

// --- A turn -------------------------------------------------------------------------------------

/** What the embedding website says about its visitor: never a proof of who somebody is. */
const KnownVisitor = z.object({
  name: z.string().max(120).optional(),
  email: z.string().max(254).optional(),
  phone: z.string().max(40).optional(),
})

export const ChatRequest = z.object({
  agent_id: Id,
  /** None on the first message; the answer names it. */
  conversation_id: Id.nullish(),
  message: MessageText,
  visitor_id: VisitorId,
  /** The sender's id of this message: sent again with the same one, it is stored and answered once. */
  client_message_id: z.uuid().optional(),
  /** The visitor agreed to the consent text of the configuration. */
  consent: z.boolean().optional(),
  /**
   * A member tries the receptionist, or with `draft` its unpublished changes: the conversation counts as no
   * customer's. Only with a member's credentials.
   */
  test: z.union([z.boolean(), z.literal('draft')]).optional(),
  metadata: z
    .object({
      page_url: z.string().max(2000).optional(),
      referrer: z.string().max(2000).optional(),
      /** BCP 47, as browsers say it: `es-MX`. */
      language: z.string().max(35).optional(),
      known: KnownVisitor.optional(),
    })
    .optional(),
})
export type ChatRequest = z.input<typeof ChatRequest>

export const ChatAnswer = z.object({
  /** Empty when a person has taken over: their words arrive as events. */
  response: z.string(),
  conversation_id: Id,
  /** The message that answers; null when a person has taken over. */
  message_id: Id.nullable(),
  sources: z.array(ChatSource),
  /** Whether the question was answered from what the business has confirmed or published. */
  answered: z.boolean(),
  confidence: z.number().min(0).max(1),
  actions: z.array(ChatAction),
  language: Language,
  status: ChatStatus,
})
export type ChatAnswer = z.infer<typeof ChatAnswer>

/**
 * What `POST /api/chat` streams when asked for `text/event-stream`: one frame per event, `data: {…}` with
 * the event as JSON on one line, `: ping` comments in long silences. First `start`, then any number of
 * `delta` and `action`, last `done` or `error`. The deltas put together are `done.answer.response`.
 */
export const ChatEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('start'), conversation_id: Id }),
  z.object({ type: z.literal('delta'), text: z.string() }),
  z.object({ type: z.literal('action'), action: ChatAction }),
  z.object({ type: z.literal('done'), answer: ChatAnswer }),
  z.object({ type: z.literal('error'), problem: Problem }),
])
export type ChatEvent = z.infer<typeof ChatEvent>

export const postChat = endpoint('POST /api/chat', {
  summary: 'Say something to a receptionist',
  description:
    'Answers as JSON, or streams server-sent events (`ChatEvent`) when the request accepts `text/event-stream`. ' +
    'A refusal before the first event is an ordinary problem answer; after it, an `error` event.',
  access: 'public',
  rate: 'chat',
  body: ChatRequest,
  response: ChatAnswer,
})

// --- Reading again ------------------------------------------------------------------------------

export const ChatMessage = z.object({
  id: Id,
  /** `human` is a person of the business. */
  role: z.enum(['visitor', 'agent', 'human']),
  text: z.string(),
  /** The person's name, for `human`. */
  author: z.string().nullable().default(null),
  at: Instant,
  sources: z.array(ChatSource).default([]),
  actions: z.array(ChatAction).default([]),
  /** The visitor's thumb, when there is one. */
  helpful: z.boolean().nullable().default(null),
  /** The sender's own id, for `visitor`. */
  client_message_id: z.string().nullable().default(null),
})
export type ChatMessage = z.infer<typeof ChatMessage>

const ConversationQuery = z.object({ conversation_id: Id, visitor_id: VisitorId })

export const ChatHistory = z.object({
  conversation_id: Id,
  status: ChatStatus,
  language: Language,
  /** Who has taken over, while somebody has. */
  person: z.string().nullable(),
  rating: z.int().min(1).max(5).nullable(),
  /** The last 200, oldest first. */
  messages: z.array(ChatMessage),
})
export type ChatHistory = z.infer<typeof ChatHistory>

export const getChatHistory = endpoint('GET /api/chat/history', {
  summary: 'Read a conversation so far',
  description:
    'Only with the `visitor_id` that began it; any other answers `not_found`, as an unknown conversation does.',
  access: 'public',
  query: ConversationQuery,
  response: ChatHistory,
})

/**
 * What happens in a conversation besides answers to the visitor's own requests. Delivered at most once:
 * after a break, read the history.
 */
export const ChatLiveEvent = z.discriminatedUnion('type', [
  /** Sent at once on connecting, so that nobody waits to learn who has the conversation. */
  z.object({ type: z.literal('state'), status: ChatStatus, person: z.string().nullable() }),
  z.object({ type: z.literal('taken_over'), person: z.string() }),
  z.object({ type: z.literal('typing'), person: z.string().nullable() }),
  z.object({ type: z.literal('message'), message: ChatMessage }),
  z.object({ type: z.literal('handed_back') }),
  z.object({ type: z.literal('closed') }),
])
export type ChatLiveEvent = z.infer<typeof ChatLiveEvent>

export const getChatEvents = endpoint('GET /api/chat/events', {
  summary: 'Follow a conversation live',
  description:
    'Server-sent events (`ChatLiveEvent`), framed as in `POST /api/chat`: a person takes over, types, writes, hands back.',
  access: 'public',
  query: ConversationQuery,
  produces: 'text/event-stream',
})

// --- How the widget looks -----------------------------------------------------------------------

const Colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'Write a colour as #RRGGBB, such as #14213D.')

/** The brand settings of a widget; every one has a default, so `{}` is a good look. */
export const ChatLook = z.object({
  /** Header, launcher and the visitor's own messages. */
  primary_color: Colour.default('#14213D'),
  /** The one thing to do next. */
  accent_color: Colour.default('#B7791F'),
  position: z.enum(['bottom-right', 'bottom-left']).default('bottom-right'),
  /** A picture of the receptionist, http(s) or a path of this server; a bell when null. */
  avatar_url: z.string().max(2000).nullable().default(null),
  theme: z.enum(['auto', 'light', 'dark']).default('auto'),
  /** Words beside the bell; null shows the bell alone. */
  launcher_label: z.string().max(40).nullable().default(null),
})
export type ChatLook = z.infer<typeof ChatLook>

export const LeadField = z.object({
  /** `name`, `email`, `phone`, or a key of the agent's intake. */
  key: z.string().min(1).max(60),
  label: z.string().max(120),
  type: z.enum(['text', 'email', 'phone', 'long_text', 'choice']),
  required: z.boolean().default(false),
  options: z.array(z.string().max(120)).max(30).default([]),
})
export type LeadField = z.infer<typeof LeadField>

export const LeadForm = z.object({
  /** `off`; `on_request` by the visitor or the receptionist; `before_chat` asks first of all. */
  mode: z.enum(['off', 'on_request', 'before_chat']).default('on_request'),
  fields: z.array(LeadField).max(12).default([]),
})
export type LeadForm = z.infer<typeof LeadForm>

/** What a visitor agrees to before anything is stored or sent. */
export const ConsentNote = z.object({
  text: z.string().max(600),
  policy_url: z.string().max(2000).nullable(),
})
export type ConsentNote = z.infer<typeof ConsentNote>

export const ChatConfig = z.object({
  agent_id: Id,
  /** What the receptionist is called. */
  name: z.string(),
  business_name: z.string(),
  /** A number to dial when the chat can't be reached. */
  business_phone: z.string().nullable(),
  /** In `language`, as are the prompts and the form. */
  welcome: z.string(),
  quick_prompts: z.array(z.string().max(120)).max(6),
  /** What the widget speaks to this visitor, chosen from the agent's languages and the one asked for. */
  language: Language,
  languages: z.array(Language).min(1),
  look: ChatLook,
  /** Show "powered by Frontdesk". */
  branding: z.boolean(),
  lead_form: LeadForm,
  consent: ConsentNote.nullable(),
  /** Whether the business is open; null when it has not told its hours. */
  open_now: z.boolean().nullable(),
})
export type ChatConfig = z.infer<typeof ChatConfig>

export const getChatConfig = endpoint('GET /api/chat/config', {
  summary: 'Read what a widget needs to draw itself',
  description: 'An unknown, deleted or unpublished agent answers `not_found`; a paused one `agent_paused`.',
  access: 'public',
  query: z.object({
    agent_id: Id,
    /** BCP 47; decides for an agent that speaks several languages. */
    language: z.string().max(35).optional(),
    /** Whoever is given a variant of an experiment is greeted by it. */
    visitor_id: VisitorId.optional(),
  }),
  response: ChatConfig,
})

// --- Leads and opinions -------------------------------------------------------------------------

export const LeadCapture = z.object({
  agent_id: Id,
  conversation_id: Id.nullish(),
  visitor_id: VisitorId,
  fields: z
    .object({
      name: z.string().trim().min(1).max(120).optional(),
      email: z.email('Write an e-mail address, such as ana@example.com.').max(254).optional(),
      phone: z.string().trim().min(3, 'Write a phone number.').max(40).optional(),
    })
    .catchall(z.string().max(2000))
    .refine((fields) => Object.keys(fields).length > 0 && Object.keys(fields).length <= 20, {
      message: 'Fill in at least one field.',
    }),
  consent: z.boolean().optional(),
  metadata: ChatRequest.shape.metadata,
})
export type LeadCapture = z.input<typeof LeadCapture>

export const LeadCaptured = z.object({ lead_id: Id, conversation_id: Id })
export type LeadCaptured = z.infer<typeof LeadCaptured>

export const postLeadCapture = endpoint('POST /api/leads/capture', {
  summary: 'Leave details with a receptionist',
  description:
    'Without a conversation, one is begun. Sent again in the same conversation, the lead is updated.',
  access: 'public',
  rate: 'chat',
  body: LeadCapture,
  response: LeadCaptured,
  status: 201,
})

const Comment = z.string().trim().max(2000, 'A comment has at most 2000 characters.').optional()

export const ChatRating = z.object({
  conversation_id: Id,
  visitor_id: VisitorId,
  rating: z.int().min(1).max(5),
  comment: Comment,
})
export type ChatRating = z.input<typeof ChatRating>

export const postChatRating = endpoint('POST /api/chat/rating', {
  summary: 'Rate a conversation',
  description: 'Once per conversation: a later rating replaces the earlier one.',
  access: 'public',
  rate: 'chat',
  body: ChatRating,
  status: 204,
})

export const ChatFeedback = z.object({
  message_id: Id,
  visitor_id: VisitorId,
  helpful: z.boolean(),
  comment: Comment,
})
export type ChatFeedback = z.input<typeof ChatFeedback>

export const postChatFeedback = endpoint('POST /api/chat/feedback', {
  summary: 'Say whether an answer helped',
  description: 'Once per message: a later thumb replaces the earlier one.',
  access: 'public',
  rate: 'chat',
  body: ChatFeedback,
  status: 204,
})
