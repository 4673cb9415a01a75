import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Id, IdParams, PageQuery, pageOf } from './page.ts'
import { Instant } from './time.ts'

/** What a mail is for; decides nothing, helps to find it. */
export const MailPurpose = z.enum([
  'appointment_confirmed',
  'appointment_requested',
  'appointment_rescheduled',
  'appointment_cancelled',
  'invitation',
  'email_verification',
  'password_reset',
  'notification',
])
export type MailPurpose = z.infer<typeof MailPurpose>

/** A mail that the sandbox kept instead of sending it. */
export const MailboxItem = z.object({
  id: Id,
  /** Always true: nothing in the mailbox has left the house. */
  sandbox: z.literal(true),
  purpose: MailPurpose,
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  /** The first words of the text. */
  preview: z.string(),
  attachment_count: z.int(),
  created_at: Instant,
})
export type MailboxItem = z.infer<typeof MailboxItem>

export const MailAttachment = z.object({
  filename: z.string(),
  /** The media type, with parameters: `text/calendar; method=REQUEST`. */
  content_type: z.string(),
  content_base64: z.string(),
})
export type MailAttachment = z.infer<typeof MailAttachment>

export const MailboxMail = MailboxItem.extend({
  reply_to: z.string().nullable(),
  text: z.string(),
  /** Self-contained; show it in a frame without scripts. */
  html: z.string(),
  attachments: z.array(MailAttachment),
})
export type MailboxMail = z.infer<typeof MailboxMail>

export const MailboxQuery = PageQuery.extend({
  /** Part of the subject or an address. */
  q: z.string().trim().max(120).optional(),
})
export type MailboxQuery = z.infer<typeof MailboxQuery>

export const listMailbox = endpoint('GET /api/mailbox', {
  summary: 'List the mails that the sandbox kept, the newest first',
  description: 'Without a mail provider no mail leaves the house: it is kept here to be read.',
  access: 'member',
  permission: 'mailbox.read',
  query: MailboxQuery,
  response: pageOf(MailboxItem),
})
export const getMailboxMail = endpoint('GET /api/mailbox/:id', {
  summary: 'Read a mail of the sandbox with its attachments',
  access: 'member',
  permission: 'mailbox.read',
  params: IdParams,
  response: MailboxMail,
})
