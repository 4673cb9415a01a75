import { z } from 'zod'
import { ChatLook, ConsentNote, LeadForm } from '../chat.ts'
import { endpoint } from '../endpoint.ts'
import { AgentLanguage, Vertical } from '../languages.ts'
import { Id, IdParams } from '../page.ts'
import { Instant } from '../time.ts'

export const AgentStatus = z.enum(['draft', 'training', 'active', 'paused', 'error'])
export type AgentStatus = z.infer<typeof AgentStatus>

/** Manner of speaking. */
export const Persona = z.object({
  tone: z.enum(['warm', 'professional', 'lively', 'calm']).default('warm'),
  formality: z.enum(['casual', 'neutral', 'formal']).default('neutral'),
  empathy: z.enum(['light', 'normal', 'high']).default('normal'),
  verbosity: z.enum(['brief', 'normal', 'detailed']).default('brief'),
})
export type Persona = z.infer<typeof Persona>

/** Which brain answers. Without an LLM on the server every agent uses the house brain. */
export const BrainChoice = z.enum(['auto', 'house', 'llm'])

const welcome = z.string().max(500)
/** Texts by language; one that is missing or empty comes from the vertical's template. */
export const Welcomes = z.object({
  chat: z.object({ en: welcome.optional(), es: welcome.optional() }).default({}),
  after_hours: z.object({ en: welcome.optional(), es: welcome.optional() }).default({}),
})

export const AgentSettings = z.object({
  name: z.string().trim().min(1, 'Give the receptionist a name.').max(80),
  vertical: Vertical,
  language: AgentLanguage,
  persona: Persona,
  brain: BrainChoice,
  /** Added to the template's instructions; read by the LLM brain. */
  instructions: z.string().max(8_000),
  welcomes: Welcomes,
  quick_prompts: z.array(z.string().trim().min(1).max(80)).max(6).nullable(),
  chat_look: ChatLook,
  /** Origins of the websites that may show the chat, such as https://example.com; none means every website. */
  allowed_origins: z
    .array(
      z
        .string()
        .regex(
          /^https?:\/\/(\*\.)?[a-z0-9.-]+(:\d{1,5})?$/i,
          'Write an origin such as https://www.example.com.',
        ),
    )
    .max(50),
  lead_form: LeadForm,
  business_hours_only: z.boolean(),
  /** Prices are told from the list of services only, never from a page. */
  price_list_only: z.boolean(),
  max_messages: z.int().min(5).max(500),
  escalation: z.object({
    email: z.email().max(254).nullable().default(null),
    phone: z.string().max(32).nullable().default(null),
    /** Causes that hand a conversation over to people. */
    causes: z
      .array(z.enum(['human_request', 'frustration', 'unknown_price', 'emergency', 'vip', 'high_value']))
      .default(['human_request', 'frustration', 'emergency']),
  }),
  /** What a visitor agrees to before the chat begins; null asks nothing. */
  consent: ConsentNote.nullable(),
  show_branding: z.boolean(),
})
export type AgentSettings = z.infer<typeof AgentSettings>

export const Agent = AgentSettings.extend({
  id: Id,
  status: AgentStatus,
  /** The version that is live; a conversation remembers which one served it. */
  version: z.int(),
  /** The public link to talk with it, and what goes into the website. */
  chat_url: z.string(),
  embed_code: z.string(),
  created_at: Instant,
  updated_at: Instant,
})
export type Agent = z.infer<typeof Agent>

export const NewAgent = AgentSettings.partial().extend({
  name: AgentSettings.shape.name,
  vertical: Vertical.optional(),
})
export type NewAgent = z.output<typeof NewAgent>
export const AgentChanges = AgentSettings.partial().extend({
  status: z.enum(['draft', 'active', 'paused']).optional(),
})
export type AgentChanges = z.output<typeof AgentChanges>

export const listAgents = endpoint('GET /api/agents', {
  summary: 'List receptionists',
  permission: 'agents.read',
  response: z.object({ items: z.array(Agent) }),
})
export const postAgent = endpoint('POST /api/agents', {
  summary: 'Create a receptionist',
  description: 'What is left out comes from the vertical of the organization and its template.',
  permission: 'agents.write',
  body: NewAgent,
  response: Agent,
  status: 201,
  idempotent: true,
})
export const getAgent = endpoint('GET /api/agents/:id', {
  summary: 'Show a receptionist',
  permission: 'agents.read',
  params: IdParams,
  response: Agent,
})
export const patchAgent = endpoint('PATCH /api/agents/:id', {
  summary: 'Change a receptionist',
  description:
    'What changes its behaviour is published at once as a new version, and serves the conversations that begin ' +
    'from then on. Status `paused` stops it on every channel at once, `active` puts it back to work.',
  permission: 'agents.write',
  params: IdParams,
  body: AgentChanges,
  response: Agent,
})
export const deleteAgent = endpoint('DELETE /api/agents/:id', {
  summary: 'Delete a receptionist',
  description: 'With its knowledge. Its conversations and leads stay.',
  permission: 'agents.write',
  params: IdParams,
})
export const duplicateAgent = endpoint('POST /api/agents/:id/duplicate', {
  summary: 'Duplicate a receptionist',
  description: 'With its settings and FAQs, as a draft; websites and files are read anew.',
  permission: 'agents.write',
  params: IdParams,
  response: Agent,
  status: 201,
  idempotent: true,
})
