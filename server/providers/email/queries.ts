import type { PlatformContext } from '#server/platform/tenancy.ts'
import type { EmailMessage, SendingOptions } from './port.ts'

/** Puts a mail into the sandbox's mailbox; a repeat of its key changes nothing. */
export async function insertMailboxMail(
  { db, clock }: PlatformContext,
  message: EmailMessage,
  { idempotencyKey, organizationId }: SendingOptions,
): Promise<void> {
  const attachments = message.attachments.map(({ filename, contentType, content }) => ({
    filename,
    content_type: contentType,
    content_base64: Buffer.from(content).toString('base64'),
  }))
  await db
    .insertInto('mailbox')
    .values({
      id: idempotencyKey,
      organization_id: organizationId,
      purpose: message.purpose,
      from_address: message.from,
      to_address: message.to,
      reply_to: message.replyTo ?? null,
      subject: message.subject,
      text: message.text,
      html: message.html,
      attachments: JSON.stringify(attachments),
      created_at: clock.now().toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
