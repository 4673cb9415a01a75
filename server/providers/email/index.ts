import type { TenancyHost } from '#server/platform/tenancy.ts'
import type { EmailProvider } from './port.ts'
import { createSandboxEmail } from './sandbox.ts'

export { EmailError, type EmailProvider } from './port.ts'

/** The variables of the configuration that decide about mail. */
export interface EmailConfig {
  RESEND_API_KEY?: string | undefined
  RESEND_BASE_URL: string
  SENDGRID_API_KEY?: string | undefined
  SENDGRID_BASE_URL: string
  SMTP_URL?: string | undefined
}

/** The first provider that has what it needs: Resend, SendGrid, SMTP; the sandbox when none has. Only its code is loaded. */
export async function chooseEmail(config: EmailConfig, host: TenancyHost): Promise<EmailProvider> {
  if (config.RESEND_API_KEY) {
    const { createResendEmail } = await import('./resend.ts')
    return createResendEmail({ apiKey: config.RESEND_API_KEY, baseUrl: config.RESEND_BASE_URL })
  }
  if (config.SENDGRID_API_KEY) {
    const { createSendGridEmail } = await import('./sendgrid.ts')
    return createSendGridEmail({ apiKey: config.SENDGRID_API_KEY, baseUrl: config.SENDGRID_BASE_URL })
  }
  if (config.SMTP_URL) {
    const { createSmtpEmail } = await import('./smtp.ts')
    return createSmtpEmail({ url: config.SMTP_URL })
  }
  return createSandboxEmail(host)
}
