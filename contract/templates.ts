import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Language, Vertical } from './languages.ts'

/** Something the receptionist asks for, one at a time, in the words of a person. */
export const IntakeField = z.object({
  /** Where the answer is stored; the same in every language. */
  key: z.string().regex(/^[a-z][a-z0-9_]*$/),
  question: z.string(),
  type: z.enum(['name', 'phone', 'email', 'text', 'address', 'choice', 'date', 'yes_no']),
  required: z.boolean(),
  /** For a choice: `value` is stored, `label` is said. */
  options: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
  /** How to ask or listen on the phone, where it differs from chat. */
  voice_hint: z.string().optional(),
})
export type IntakeField = z.infer<typeof IntakeField>

/** A draft for the owner: `[square brackets]` mark what only the owner knows. Never served as a fact. */
export const SampleFaq = z.object({ question: z.string(), answer: z.string() })

/** When a person has to step in. `soft` leaves a message for the team, `hard` transfers or alerts at once. */
export const EscalationRule = z.object({
  when: z.enum([
    'human_request',
    'frustrated',
    'price_unknown',
    'answer_unknown',
    'high_value',
    'vip',
    'complaint',
    'sensitive',
  ]),
  level: z.enum(['soft', 'hard']),
  description: z.string(),
})
export type EscalationRule = z.infer<typeof EscalationRule>

/** Where a topic goes. */
export const RoutingRule = z.object({
  topic: z.string(),
  to: z.enum(['booking', 'lead', 'message', 'person', 'knowledge']),
  description: z.string(),
})

/** One kind of emergency: how it sounds, and the words that come before any question. */
export const EmergencyRule = z.object({
  /** A stable name such as `gas` or `dental_trauma`. */
  category: z.string().regex(/^[a-z][a-z0-9_]*$/),
  /** Life is in danger: the emergency number comes before everything else. */
  life_safety: z.boolean(),
  signs: z.string(),
  advice: z.string(),
})
export type EmergencyRule = z.infer<typeof EmergencyRule>

/** Everything a trade brings along, in one language. Texts carry variables such as `{{business_name}}`. */
export const Template = z.object({
  vertical: Vertical,
  language: Language,
  label: z.string(),
  pitch: z.string(),
  /** A name of the Tabler set, such as `tooth`. */
  icon: z.string(),
  prompt: z.string(),
  welcomes: z.object({
    chat: z.string(),
    voice: z.string(),
    after_hours: z.string(),
    hold: z.string(),
    transfer: z.string(),
  }),
  quick_prompts: z.array(z.string()).min(3).max(4),
  intake_fields: z.array(IntakeField),
  sample_faqs: z.array(SampleFaq),
  sample_services: z.array(z.object({ name: z.string(), duration_minutes: z.int().positive() })),
  escalation_rules: z.array(EscalationRule),
  routing_rules: z.array(RoutingRule),
  emergencies: z.array(EmergencyRule),
  compliance_notices: z.array(z.string()),
  /** Said to the visitor once, before anything of their matter is taken down. */
  notice: z.string().optional(),
  recommended_voice: z.object({ voice: z.string(), description: z.string() }),
  suggested_integrations: z.array(z.string()),
  /** Intents of a lead: `key` is stored, `label` is shown. */
  lead_intents: z.array(z.object({ key: z.string(), label: z.string() })),
})
export type Template = z.infer<typeof Template>

export const getTemplates = endpoint('GET /api/templates', {
  summary: 'List the templates of every trade',
  description:
    'Texts still carry their variables, such as `{{business_name}}`; an agent made from one has them filled.',
  access: 'public',
  query: z.object({ language: Language.default('en') }),
  response: z.object({ items: z.array(Template) }),
})
