/** A mail that is ready to go: rendered, with addresses that were checked. */
export interface EmailMessage {
  /** `Brightside Dental <desk@example.com>` */
  from: string
  to: string
  replyTo?: string
  subject: string
  text: string
  html: string
  attachments: EmailAttachment[]
  /** What it is for, such as `appointment_confirmed`. */
  purpose: string
}

export interface EmailAttachment {
  filename: string
  /** With parameters: `text/calendar; method=REQUEST`. */
  contentType: string
  content: string
}

export interface SendingOptions {
  /** Stays the same over repeats of one mail: a UUID. */
  idempotencyKey: string
  /** Whose mail it is; null for mails of the platform itself. */
  organizationId: string | null
  signal?: AbortSignal
}

/** Sends mail. */
export interface EmailProvider {
  name: 'sandbox' | 'resend' | 'sendgrid' | 'smtp'
  /**
   * Hands a mail over.
   * @returns the provider's own id of it
   * @throws EmailError
   */
  send(message: EmailMessage, options: SendingOptions): Promise<{ providerId: string }>
}

/** Why a mail was not taken. `permanent`: trying again gives the same answer, such as for an address that is none. */
export class EmailError extends Error {
  readonly permanent: boolean

  constructor(
    provider: string,
    reason: string,
    { permanent, cause }: { permanent: boolean; cause?: unknown },
  ) {
    super(`${provider}: ${reason}`, { cause })
    this.name = 'EmailError'
    this.permanent = permanent
  }
}

/** The one place that decides from an HTTP status whether sending again can help. */
export function isPermanent(status: number): boolean {
  return status >= 400 && status < 500 && ![401, 403, 408, 409, 425, 429].includes(status)
}
