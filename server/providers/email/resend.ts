import { type ErrorResponse, Resend } from 'resend'
import { EmailError, type EmailOutcome, type EmailProvider, outcomeOf } from './port.ts'

/** Mail by Resend, which forgets no Idempotency-Key for a day. */
export function createResendEmail({ apiKey, baseUrl }: { apiKey: string; baseUrl: string }): EmailProvider {
  const resend = new Resend(apiKey, { baseUrl })
  return {
    name: 'resend',
    async send(message, { idempotencyKey, signal }) {
      const mail = {
        from: message.from,
        to: [message.to],
        subject: message.subject,
        text: message.text,
        html: message.html,
        ...(message.replyTo ? { replyTo: message.replyTo } : {}),
        attachments: message.attachments.map(({ filename, contentType, content }) => ({
          filename,
          contentType,
          content: Buffer.from(content).toString('base64'),
        })),
        tags: [{ name: 'purpose', value: message.purpose }],
      }
      const answer = await resend.emails.send(mail, { idempotencyKey, ...(signal ? { signal } : {}) })
      if (answer.data) return { providerId: answer.data.id }
      throw new EmailError('resend', readOutcome(answer.error), answer.error.message)
    },
  }
}

/** Repeats are known by their key, so what is unknown may be tried again. */
function readOutcome({ statusCode, name }: ErrorResponse): EmailOutcome {
  // A quota comes back tomorrow, even where the status says that the request is wrong.
  if (statusCode === null || name.endsWith('_quota_exceeded')) return 'unavailable'
  const outcome = outcomeOf(statusCode)
  return outcome === 'unknown' ? 'unavailable' : outcome
}
