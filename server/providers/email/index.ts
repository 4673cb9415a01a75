import type { TenancyHost } from '#server/platform/tenancy.ts'
import type { EmailProvider } from './port.ts'
import { createResendEmail } from './resend.ts'
import { createSandboxEmail } from './sandbox.ts'
import { createSendGridEmail } from './sendgrid.ts'
import { createSmtpEmail } from './smtp.ts'

export { EmailError, type EmailProvider } from './port.ts'

/** The variables of the configuration that decide about mail. */
export interface EmailConfig {
  RESEND_API_KEY?: string | undefined
  RESEND_BASE_URL: string
  SENDGRID_API_KEY?: string | undefined
  SENDGRID_BASE_URL: string
  SMTP_URL?: string | undefined
}

/** The first provider that has what it needs: Resend, SendGrid, SMTP; the sandbox when none has. */
export function chooseEmail(config: EmailConfig, host: TenancyHost): EmailProvider {
  if (config.RESEND_API_KEY) {
    return createResendEmail({ apiKey: config.RESEND_API_KEY, baseUrl: config.RESEND_BASE_URL })
  }
  if (config.SENDGRID_API_KEY) {
    return createSendGridEmail({ apiKey: config.SENDGRID_API_KEY, baseUrl: config.SENDGRID_BASE_URL })
  }
  if (config.SMTP_URL) return createSmtpEmail({ url: config.SMTP_URL })
  return createSandboxEmail(host)
}
