import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { Id, PageQuery, pageOf } from '../page.ts'
import { Instant } from '../time.ts'

/** What is agreed to. Terms and privacy are a user's, the others also a contact's. */
export const ConsentKind = z.enum(['terms', 'privacy', 'recording', 'sms', 'email'])
export type ConsentKind = z.infer<typeof ConsentKind>

export const Consent = z.object({
  id: Id,
  kind: ConsentKind,
  /** Version of the words that were shown, such as `2026-03`. */
  version: z.string(),
  /** False when it was refused or taken back. */
  granted: z.boolean(),
  user_id: Id.nullable(),
  contact_id: Id.nullable(),
  /** The phone number or e-mail address that it is about. */
  subject: z.string().nullable(),
  /** Where it was given: `web`, `chat`, `voice`, `sms`. */
  source: z.string(),
  ip_address: z.string().nullable(),
  user_agent: z.string().nullable(),
  created_at: Instant,
})
export type Consent = z.infer<typeof Consent>

const Version = z.string().trim().min(1).max(40)

/** Consent of the signed-in user, in their own name. */
export const NewConsent = z.object({
  kind: ConsentKind,
  version: Version,
  granted: z.boolean().default(true),
})
export type NewConsent = z.output<typeof NewConsent>

/** Consent of a customer, as a member or the receptionist took it down. */
export const NewContactConsent = NewConsent.extend({
  kind: ConsentKind.extract(['recording', 'sms', 'email']),
  contact_id: Id.optional(),
  subject: z.string().trim().min(3).max(254),
  source: z.enum(['web', 'chat', 'voice', 'sms', 'paper']),
})
export type NewContactConsent = z.output<typeof NewContactConsent>

export const listConsents = endpoint('GET /api/consents', {
  summary: 'List what I agreed to, newest first',
  access: 'user',
  response: z.object({ items: z.array(Consent) }),
})
export const postConsent = endpoint('POST /api/consents', {
  summary: 'Agree, refuse, or take an agreement back',
  description: 'Entries are never changed: the newest of a kind counts.',
  access: 'user',
  body: NewConsent,
  response: Consent,
  status: 201,
})
export const listConsentLog = endpoint('GET /api/consent-log', {
  summary: 'List what customers agreed to, newest first',
  permission: 'consents.read',
  query: PageQuery.extend({
    kind: ConsentKind.optional(),
    contact_id: Id.optional(),
    subject: z.string().max(254).optional(),
  }),
  response: pageOf(Consent),
})
export const postConsentLog = endpoint('POST /api/consent-log', {
  summary: 'Take down the consent of a customer',
  permission: 'consents.write',
  body: NewContactConsent,
  response: Consent,
  status: 201,
})
