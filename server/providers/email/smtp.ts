import nodemailer from 'nodemailer'
import { EmailError, type EmailMessage, type EmailOutcome, type EmailProvider } from './port.ts'

/**
 * Mail by any SMTP server. A mail whose content was handed over without an answer to it is not sent again; its
 * Message-ID is made from the key, so that it can be looked up.
 */
export function createSmtpEmail({ url }: { url: string }): EmailProvider {
  return {
    name: 'smtp',
    async send(message, { idempotencyKey }) {
      const watch = watchContent()
      const transport = nodemailer.createTransport({
        url,
        logger: watch.logger,
        connectionTimeout: 10_000,
        greetingTimeout: 10_000,
        socketTimeout: 30_000,
      })
      try {
        const { messageId } = await transport.sendMail(mailOf(message, idempotencyKey))
        return { providerId: messageId }
      } catch (error) {
        const outcome = readOutcome((error as { responseCode?: number }).responseCode, watch.wasHandedOver())
        throw new EmailError('smtp', outcome, (error as Error).message, error)
      }
    },
  }
}

function mailOf(
  { from, to, replyTo, subject, text, html, attachments }: EmailMessage,
  idempotencyKey: string,
) {
  const domain = /@([^\s>]+)>?$/.exec(from)?.[1] ?? 'localhost'
  return { from, to, replyTo, subject, text, html, attachments, messageId: `<${idempotencyKey}@${domain}>` }
}

/** Nodemailer's errors do not tell whether the content went over the wire; its log does. */
function watchContent() {
  let handedOver = false
  const note = (entry: unknown) => {
    if ((entry as { tnx?: string } | null)?.tnx === 'message') handedOver = true
  }
  const logger = {
    level: () => {},
    trace: note,
    debug: note,
    info: note,
    warn: note,
    error: note,
    fatal: note,
  }
  return { logger, wasHandedOver: () => handedOver }
}

/** 5xx to a sender, recipient or content is final (RFC 5321), but not to a sign-in. */
function readOutcome(responseCode: number | undefined, handedOver: boolean): EmailOutcome {
  if (responseCode === undefined) return handedOver ? 'unknown' : 'unavailable'
  return responseCode >= 550 && responseCode < 560 ? 'rejected' : 'unavailable'
}
