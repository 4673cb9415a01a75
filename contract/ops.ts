import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { MailboxItem } from './messaging.ts'
import { Id, PageQuery, pageOf } from './page.ts'
import { Instant } from './time.ts'

export const QueueSummary = z.object({
  name: z.string(),
  /** Ready or waiting for their time. */
  queued: z.int(),
  active: z.int(),
})

export const FailedJob = z.object({
  id: Id,
  /** The queue it came from. */
  name: z.string(),
  organization_id: Id.nullable(),
  input: z.unknown(),
  error: z.string().nullable(),
  failed_at: Instant,
})
export type FailedJob = z.infer<typeof FailedJob>

export const RecurringJob = z.object({
  name: z.string(),
  cron: z.string(),
  zone: z.string(),
  why: z.string(),
})

export const getQueues = endpoint('GET /api/admin/queues', {
  summary: 'Show the job queues and the schedule',
  access: 'operator',
  response: z.object({ queues: z.array(QueueSummary), recurring: z.array(RecurringJob) }),
})
export const listFailedJobs = endpoint('GET /api/admin/failed-jobs', {
  summary: 'List jobs that failed for good',
  description:
    'After their last retry jobs end here, the dead letters, and stay until they are sent back or 90 days are over.',
  access: 'operator',
  response: z.object({ items: z.array(FailedJob) }),
})
export const postJobRetry = endpoint('POST /api/admin/failed-jobs/:id/retry', {
  summary: 'Send a failed job back to its queue',
  access: 'operator',
  params: z.object({ id: Id }),
  rate: 'jobs',
})

export const InboxMessage = z.object({
  id: Id,
  provider: z.string(),
  dedupe_key: z.string(),
  status: z.enum(['received', 'done', 'ignored', 'failed']),
  attempts: z.int(),
  error: z.string().nullable(),
  received_at: Instant,
  finished_at: Instant.nullable(),
})
export type InboxMessage = z.infer<typeof InboxMessage>

export const listInbox = endpoint('GET /api/admin/inbox', {
  summary: 'List what providers sent',
  access: 'operator',
  query: PageQuery.extend({
    status: InboxMessage.shape.status.optional(),
    provider: z.string().max(60).optional(),
  }),
  response: pageOf(InboxMessage),
})

/** A mail of the platform itself, such as a password reset, that the sandbox kept instead of sending it. */
export const PlatformMail = MailboxItem.extend({ text: z.string() })
export type PlatformMail = z.infer<typeof PlatformMail>

export const listPlatformMails = endpoint('GET /api/admin/mails', {
  summary: 'List the mails of the platform that the sandbox kept, the newest first',
  description:
    'Confirmations of addresses, password resets. Without a mail provider their links are found here.',
  access: 'operator',
  query: PageQuery,
  response: pageOf(PlatformMail),
})
