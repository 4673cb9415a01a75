import { type TenancyHost, withPlatform } from '#server/platform/tenancy.ts'
import type { EmailProvider } from './port.ts'
import { insertMailboxMail } from './queries.ts'

/**
 * Keeps mails in the organization's mailbox instead of sending them. Mails of the platform itself, such as a
 * password reset, belong to nobody's mailbox: their links are written to the log, for whoever runs this server.
 */
export function createSandboxEmail(host: TenancyHost): EmailProvider {
  return {
    name: 'sandbox',
    async send(message, options) {
      await withPlatform(host, (ctx) => insertMailboxMail(ctx, message, options))
      if (options.organizationId === null) {
        host.log.info(
          { to: message.to, subject: message.subject, text: message.text },
          'the sandbox kept a mail',
        )
      }
      return { providerId: options.idempotencyKey }
    },
  }
}
