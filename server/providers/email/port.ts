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

interface EmailAttachment {
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

/**
 * What became of a mail that was not simply taken. `rejected`: it never will be, such as for an address that is none.
 * `unavailable`: it was not taken, or a repeat of it is known as one, so trying again is safe. `unknown`: it may have
 * gone out, and this provider would send a repeat as a second mail.
 */
export type EmailOutcome = 'rejected' | 'unavailable' | 'unknown'

export class EmailError extends Error {
  readonly outcome: EmailOutcome

  constructor(provider: string, outcome: EmailOutcome, reason: string, cause?: unknown) {
    super(`${provider}: ${reason}`, { cause })
    this.name = 'EmailError'
    this.outcome = outcome
  }
}

/** The one place that reads an HTTP status of a mail provider: a refused key is for the owner to mend, then it works. */
export function outcomeOf(status: number): EmailOutcome {
  const isRejected = status >= 400 && status < 500 && ![401, 403, 408, 409, 425, 429].includes(status)
  if (isRejected) return 'rejected'
  // A gateway that lost its backend does not know what that did.
  return status === 502 || status === 504 ? 'unknown' : 'unavailable'
}
