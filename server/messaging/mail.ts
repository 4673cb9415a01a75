import type { MailPurpose } from '#contract/messaging.ts'
import { defineJob, inOrganization } from '#server/context.ts'
import { record } from '#server/platform/events.ts'
import { enqueue } from '#server/platform/jobs.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { EmailError } from '#server/providers/email/index.ts'

/** A mail of a business to one person. */
export interface Mail {
  purpose: MailPurpose
  to: string
  subject: string
  text: string
  html: string
  attachments?: { filename: string; content_type: string; content: string }[]
  /** As whom it is sent: the address is the platform's. */
  from_name: string
  reply_to?: string | null
}

/**
 * Queues a mail in the caller's transaction: it goes out if that commits, and once. The queue tries again for about
 * a day, and always under the same key, so that a provider which knows keys takes a repeat for what it is.
 * @param key a UUID: of two mails with the same key only one is queued
 */
export function queueMail(ctx: TenantContext, mail: Mail, key: string): void {
  enqueue(ctx, SendMail, { mail }, { id: key })
}

/**
 * Hands a mail to the provider. What is refused for good is not tried again, nor what may have gone out already:
 * both are recorded as `mail.failed`.
 */
export const SendMail = defineJob<{ mail: Mail }>(
  'messaging.send-mail',
  { retries: 12, retryDelaySeconds: 20, timeoutSeconds: 60 },
  async (job, { mail }) => {
    const { services, organizationId, jobId, signal } = job
    const { purpose, to, subject, text, html, attachments = [], from_name, reply_to } = mail
    const message = {
      from: nameSender(from_name, services.config.EMAIL_FROM),
      to,
      subject,
      text,
      html,
      purpose,
      ...(reply_to ? { replyTo: reply_to } : {}),
      attachments: attachments.map(({ filename, content_type, content }) => ({
        filename,
        contentType: content_type,
        content,
      })),
    }
    try {
      await services.providers.email.send(message, { idempotencyKey: jobId, organizationId, signal })
    } catch (error) {
      if (!(error instanceof EmailError) || error.outcome === 'unavailable') throw error
      job.log.warn({ purpose, outcome: error.outcome, error: error.message }, 'a mail was given up')
      await inOrganization(job, 'mail was given up', async (ctx) => {
        record(ctx, 'mail.failed', { mail_id: jobId, purpose, outcome: (error as EmailError).outcome })
      })
    }
  },
)

/** `Brightside Dental <desk@example.com>`, whatever the name holds (RFC 5322). */
export function nameSender(name: string, from: string): string {
  const address = /<([^<>]+)>/.exec(from)?.[1] ?? from
  const quoted = name
    .replace(/[\r\n]+/g, ' ')
    .replace(/["\\]/g, '\\$&')
    .trim()
  return quoted ? `"${quoted}" <${address}>` : address
}

/** The address in `Name <address>`. */
export function addressIn(from: string): string {
  return /<([^<>]+)>/.exec(from)?.[1] ?? from
}
