import nodemailer from 'nodemailer'
import { EmailError, type EmailProvider } from './port.ts'

/**
 * Mail by any SMTP server. A Message-ID made from the idempotency key lets mailboxes know a repeat when a crash
 * made one.
 */
export function createSmtpEmail({ url }: { url: string }): EmailProvider {
  const transport = nodemailer.createTransport(url, {
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  } as object)
  return {
    name: 'smtp',
    async send(message, { idempotencyKey }) {
      const domain = message.from.match(/@([^\s>]+)>?$/)?.[1] ?? 'localhost'
      try {
        const sent = await transport.sendMail({
          from: message.from,
          to: message.to,
          replyTo: message.replyTo,
          subject: message.subject,
          text: message.text,
          html: message.html,
          messageId: `<${idempotencyKey}@${domain}>`,
          attachments: message.attachments.map(({ filename, contentType, content }) => ({
            filename,
            contentType,
            content,
          })),
        })
        return { providerId: sent.messageId }
      } catch (cause) {
        const { message: reason, responseCode } = cause as Error & { responseCode?: number }
        // 5xx to a recipient or a content is final (RFC 5321); a refused sign-in is for the owner to mend.
        const permanent = responseCode !== undefined && responseCode >= 550 && responseCode < 560
        throw new EmailError('smtp', reason, { permanent, cause })
      }
    },
  }
}
