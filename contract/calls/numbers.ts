import { z } from 'zod'
import { Phone, PhoneInput } from '../contacts.ts'
import { endpoint } from '../endpoint.ts'
import { Id, IdParams } from '../page.ts'
import { Instant } from '../time.ts'

export const VoiceProvider = z.enum(['sandbox', 'retell', 'twilio', 'vapi'])
export type VoiceProvider = z.infer<typeof VoiceProvider>

/** How a line behaves. What is left out is the product's default. */
export const NumberSettings = z.object({
  /** Off: callers go to the fallback number, or hear that nobody can answer. */
  answering: z.boolean().default(true),
  /** Where calls go when the receptionist cannot take them. */
  fallback_number: Phone.nullable().default(null),
  /** Whom the receptionist connects callers to who must speak with a person. */
  transfer_number: Phone.nullable().default(null),
  /** `auto` follows the law where the business is. */
  disclose_ai: z.enum(['auto', 'always', 'never']).default('auto'),
  recording: z.enum(['off', 'with_consent']).default('off'),
  /** After that many minutes a call is ended politely. */
  max_call_minutes: z.int().min(1).max(120).default(20),
  anonymous_callers: z.enum(['answer', 'refuse']).default('answer'),
  /** Outside of business hours the receptionist answers too, or callers leave a message after the tone. */
  after_hours: z.enum(['answer', 'voicemail']).default('answer'),
  /** How Twilio listens and speaks: word for word over a socket, or sentence by sentence. */
  engine: z.enum(['gather', 'relay']).default('gather'),
})
export type NumberSettings = z.infer<typeof NumberSettings>

export const PhoneNumber = z.object({
  id: Id,
  e164: Phone,
  label: z.string(),
  provider: VoiceProvider,
  agent_id: Id.nullable(),
  agent_name: z.string().nullable(),
  settings: NumberSettings,
  created_at: Instant,
})
export type PhoneNumber = z.infer<typeof PhoneNumber>

const Label = z.string().trim().max(80)

export const NewNumber = z.object({
  /** Left out on the sandbox: a number is made up. */
  number: PhoneInput.optional(),
  provider: VoiceProvider.default('sandbox'),
  /** The provider's own name for the number. */
  provider_id: z.string().trim().max(200).optional(),
  agent_id: Id,
  label: Label.default(''),
})
export type NewNumber = z.output<typeof NewNumber>

export const NumberChanges = z.object({
  agent_id: Id.nullable().optional(),
  label: Label.optional(),
  settings: z
    .object({
      answering: z.boolean(),
      fallback_number: PhoneInput.nullable(),
      transfer_number: PhoneInput.nullable(),
      disclose_ai: NumberSettings.shape.disclose_ai.unwrap(),
      recording: NumberSettings.shape.recording.unwrap(),
      max_call_minutes: NumberSettings.shape.max_call_minutes.unwrap(),
      anonymous_callers: NumberSettings.shape.anonymous_callers.unwrap(),
      after_hours: NumberSettings.shape.after_hours.unwrap(),
      engine: NumberSettings.shape.engine.unwrap(),
    })
    .partial()
    .optional(),
})
export type NumberChanges = z.output<typeof NumberChanges>

export const listNumbers = endpoint('GET /api/numbers', {
  summary: 'List the telephone numbers of the business',
  permission: 'calls.read',
  response: z.object({ items: z.array(PhoneNumber) }),
})
export const postNumber = endpoint('POST /api/numbers', {
  summary: 'Add a telephone number: one of your own, or one of the sandbox',
  permission: 'calls.configure',
  body: NewNumber,
  response: PhoneNumber,
  status: 201,
  idempotent: true,
})
export const patchNumber = endpoint('PATCH /api/numbers/:id', {
  summary: 'Change how a line behaves, or which receptionist answers it',
  permission: 'calls.configure',
  params: IdParams,
  body: NumberChanges,
  response: PhoneNumber,
})
export const deleteNumber = endpoint('DELETE /api/numbers/:id', {
  summary: 'Release a telephone number',
  description: 'Its calls stay.',
  permission: 'calls.configure',
  params: IdParams,
})

/** What has to be typed at providers so that they ask this server. */
export const VoiceConnection = z.object({
  /** The address of the socket, with the agent's secret in it: Retell appends the call's id. */
  retell_llm_url: z.string(),
  retell_inbound_webhook_url: z.string(),
  retell_webhook_url: z.string(),
  /** "A call comes in", for each number. */
  twilio_voice_url: z.string(),
  /** "Call status changes", for each number. */
  twilio_status_url: z.string(),
  /** The address of the custom model of an assistant, with the agent's secret in it. */
  vapi_llm_url: z.string(),
  vapi_server_url: z.string(),
})
export type VoiceConnection = z.infer<typeof VoiceConnection>

export const getVoiceConnection = endpoint('GET /api/agents/:id/voice', {
  summary: 'Show the addresses that a voice provider has to be given',
  permission: 'calls.configure',
  params: IdParams,
  response: VoiceConnection,
})
export const postVoiceSecret = endpoint('POST /api/agents/:id/voice/secret', {
  summary: 'Make a new secret for the voice socket: the old address stops working',
  permission: 'calls.configure',
  params: IdParams,
  response: VoiceConnection,
})
