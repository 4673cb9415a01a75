import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Language } from './languages.ts'
import { Id, IdParams, PageQuery, pageOf } from './page.ts'
import { Instant } from './time.ts'

/** Where a contact, a lead or an appointment came from. */
export const Source = z.enum(['chat', 'call', 'sms', 'web', 'api', 'member', 'import'])
export type Source = z.infer<typeof Source>

/** E.164, such as +15552345678. */
export const Phone = z.string().regex(/^\+[1-9]\d{6,14}$/)
export const PersonName = z.string().trim().min(1, 'Give a name.').max(120)
/** A phone as people write it; the organization's country decides how it is read. */
const writePhone = 'Write a phone number with its area code.'
export const PhoneInput = z.string(writePhone).trim().min(3, writePhone).max(40, writePhone)
export const EmailInput = z.email('This is not an e-mail address.').max(254)

export const ContactStatus = z.enum(['prospect', 'customer', 'blocked'])
export type ContactStatus = z.infer<typeof ContactStatus>

const Tags = z.array(z.string().trim().min(1).max(40)).max(30)

export const Contact = z.object({
  id: Id,
  name: z.string().nullable(),
  phone: Phone.nullable(),
  email: z.string().nullable(),
  language: Language.nullable(),
  company: z.string().nullable(),
  address: z.string().nullable(),
  status: ContactStatus,
  tags: z.array(z.string()),
  notes: z.string(),
  source: Source,
  last_contact_at: Instant.nullable(),
  created_at: Instant,
  updated_at: Instant,
})
export type Contact = z.infer<typeof Contact>

/** A contact in one line, as it stands inside appointments and leads. */
export const ContactBrief = Contact.pick({ id: true, name: true, phone: true, email: true })
export type ContactBrief = z.infer<typeof ContactBrief>

export const TimelineKind = z.enum(['appointment', 'conversation', 'lead', 'call', 'message'])
export type TimelineKind = z.infer<typeof TimelineKind>

/** One thing that happened with a contact: `subject_id` is the id of the appointment, conversation or lead. */
export const TimelineEntry = z.object({
  kind: TimelineKind,
  subject_id: Id,
  /** The latest state of the subject, such as `booked`, `cancelled`, `new`, `won`, `ended`. */
  state: z.string(),
  /** What people see: "Cleaning, Tue, Mar 3, 2:30 PM". */
  summary: z.string(),
  at: Instant,
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

export const ContactDetail = Contact.extend({
  /** Newest first, at most 100. */
  timeline: z.array(TimelineEntry),
})
export type ContactDetail = z.infer<typeof ContactDetail>

const contactFields = {
  name: PersonName.nullish(),
  phone: PhoneInput.nullish(),
  email: EmailInput.nullish(),
  language: Language.nullish(),
  company: z.string().trim().max(160).nullish(),
  address: z.string().trim().max(300).nullish(),
  status: ContactStatus.optional(),
  tags: Tags.optional(),
  notes: z.string().max(10_000).optional(),
}

export const NewContact = z
  .object({ ...contactFields, source: Source.default('api') })
  .refine(({ name, phone, email }) => name || phone || email, {
    message: 'Give at least a name, a phone or an e-mail address.',
    path: ['name'],
  })
export type NewContact = z.input<typeof NewContact>

/** Absent fields stay; null empties a field. */
export const ContactChange = z.object(contactFields)
export type ContactChange = z.infer<typeof ContactChange>

export const ContactQuery = PageQuery.extend({
  /** Part of a name, phone, e-mail address or company. */
  q: z.string().trim().max(120).optional(),
  status: ContactStatus.optional(),
  tag: z.string().max(40).optional(),
  source: Source.optional(),
})
export type ContactQuery = z.infer<typeof ContactQuery>

export const listContacts = endpoint('GET /api/contacts', {
  summary: 'List contacts, the latest contact first',
  access: 'member',
  permission: 'contacts.read',
  query: ContactQuery,
  response: pageOf(Contact),
})
export const getContact = endpoint('GET /api/contacts/:id', {
  summary: 'Read a contact with its timeline',
  access: 'member',
  permission: 'contacts.read',
  params: IdParams,
  response: ContactDetail,
})
export const postContact = endpoint('POST /api/contacts', {
  summary: 'Add a contact',
  description: 'A phone or e-mail address that another contact has is refused with `conflict`.',
  access: 'member',
  permission: 'contacts.write',
  body: NewContact,
  response: Contact,
  status: 201,
  idempotent: true,
})
export const patchContact = endpoint('PATCH /api/contacts/:id', {
  summary: 'Change a contact',
  access: 'member',
  permission: 'contacts.write',
  params: IdParams,
  body: ContactChange,
  response: Contact,
})
export const deleteContact = endpoint('DELETE /api/contacts/:id', {
  summary: 'Delete a contact, its leads and its timeline',
  description: 'Appointments stay in the calendar, without the person.',
  access: 'member',
  permission: 'contacts.delete',
  params: IdParams,
})

export const LeadStatus = z.enum(['new', 'contacted', 'qualified', 'won', 'lost'])
export type LeadStatus = z.infer<typeof LeadStatus>
export const Urgency = z.enum(['low', 'normal', 'high', 'emergency'])
export type Urgency = z.infer<typeof Urgency>

/** Why a lead has its score: the points of all reasons sum up to it. */
export const ScoreReason = z.object({ code: z.string(), points: z.int(), label: z.string() })
export type ScoreReason = z.infer<typeof ScoreReason>

/** Answers to the questions of the trade: `{ "insurance": "Delta", "new_patient": true }`. */
export const Intake = z.record(
  z.string().max(60),
  z.union([z.string().max(2000), z.number(), z.boolean(), z.array(z.string().max(200)).max(50), z.null()]),
)
export type Intake = z.infer<typeof Intake>

export const Lead = z.object({
  id: Id,
  contact: ContactBrief.nullable(),
  agent_id: Id.nullable(),
  /** The conversation it came from: its messages are the transcript. */
  conversation_id: Id.nullable(),
  appointment_id: Id.nullable(),
  /** What the person wants, in a few words: "Water heater replacement". */
  intent: z.string().nullable(),
  summary: z.string().nullable(),
  score: z.int().min(0).max(100),
  score_reasons: z.array(ScoreReason),
  urgency: Urgency,
  status: LeadStatus,
  source: Source,
  intake: Intake,
  notes: z.string(),
  flagged: z.boolean(),
  /** It came of a conversation in which a member tried the receptionist. */
  is_test: z.boolean(),
  created_at: Instant,
  updated_at: Instant,
})
export type Lead = z.infer<typeof Lead>

export const NewLead = z
  .object({
    contact_id: Id.optional(),
    contact: z
      .object({ name: PersonName.nullish(), phone: PhoneInput.nullish(), email: EmailInput.nullish() })
      .optional(),
    agent_id: Id.nullish(),
    conversation_id: Id.nullish(),
    intent: z.string().trim().max(200).nullish(),
    summary: z.string().trim().max(4000).nullish(),
    urgency: Urgency.optional(),
    intake: Intake.optional(),
    notes: z.string().max(10_000).optional(),
    source: Source.default('api'),
  })
  .refine(({ contact_id, contact, intent, summary }) => contact_id || contact || intent || summary, {
    message: 'Give a contact, an intent or a summary.',
    path: ['contact'],
  })
export type NewLead = z.input<typeof NewLead>

export const LeadChange = z.object({
  status: LeadStatus.optional(),
  notes: z.string().max(10_000).optional(),
  flagged: z.boolean().optional(),
  intent: z.string().trim().max(200).nullish(),
  summary: z.string().trim().max(4000).nullish(),
  urgency: Urgency.optional(),
  /** Merged into what is there; null removes an answer. */
  intake: Intake.optional(),
})
export type LeadChange = z.infer<typeof LeadChange>

export const LeadQuery = PageQuery.extend({
  /** Part of the intent, the summary, or the person's name, phone or e-mail address. */
  q: z.string().trim().max(120).optional(),
  status: LeadStatus.optional(),
  urgency: Urgency.optional(),
  flagged: z.stringbool().optional(),
  contact_id: Id.optional(),
  conversation_id: Id.optional(),
  /** Created at or after. */
  from: Instant.optional(),
  /** Created before. */
  to: Instant.optional(),
})
export type LeadQuery = z.infer<typeof LeadQuery>

export const listLeads = endpoint('GET /api/leads', {
  summary: 'List leads, the newest first',
  access: 'member',
  permission: 'leads.read',
  query: LeadQuery,
  response: pageOf(Lead),
})
export const getLead = endpoint('GET /api/leads/:id', {
  summary: 'Read a lead',
  access: 'member',
  permission: 'leads.read',
  params: IdParams,
  response: Lead,
})
export const postLead = endpoint('POST /api/leads', {
  summary: 'Add a lead',
  description: 'A conversation has one open lead: a second one for it adds to the first.',
  access: 'member',
  permission: 'leads.write',
  body: NewLead,
  response: Lead,
  status: 201,
  idempotent: true,
})
export const patchLead = endpoint('PATCH /api/leads/:id', {
  summary: 'Change a lead',
  access: 'member',
  permission: 'leads.write',
  params: IdParams,
  body: LeadChange,
  response: Lead,
})
