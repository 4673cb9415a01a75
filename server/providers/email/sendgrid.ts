import { EmailError, type EmailMessage, type EmailProvider, outcomeOf } from './port.ts'

/**
 * Mail by SendGrid's v3 API. It knows no idempotency keys, so a mail whose answer got lost is not sent again; the key
 * goes along in `custom_args`, to look it up by.
 */
export function createSendGridEmail({ apiKey, baseUrl }: { apiKey: string; baseUrl: string }): EmailProvider {
  return {
    name: 'sendgrid',
    async send(message, { idempotencyKey, signal }) {
      const response = await post(`${baseUrl}/v3/mail/send`, {
        headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
        body: JSON.stringify(requestOf(message, idempotencyKey)),
        ...(signal ? { signal } : {}),
      })
      if (response.status === 202)
        return { providerId: response.headers.get('x-message-id') ?? idempotencyKey }
      throw new EmailError('sendgrid', outcomeOf(response.status), await reasonOf(response))
    },
  }
}

/** Before a connection stands, nothing was sent; after that anything may have been. */
const neverConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']

async function post(url: string, init: RequestInit): Promise<Response> {
  init.signal?.throwIfAborted()
  try {
    return await fetch(url, { ...init, method: 'POST' })
  } catch (error) {
    const code = ((error as Error).cause as { code?: string } | undefined)?.code ?? ''
    const outcome = neverConnected.includes(code) ? 'unavailable' : 'unknown'
    throw new EmailError('sendgrid', outcome, `gave no answer (${code || (error as Error).message})`, error)
  }
}

function requestOf(message: EmailMessage, idempotencyKey: string) {
  return {
    personalizations: [{ to: [addressOf(message.to)] }],
    from: addressOf(message.from),
    ...(message.replyTo ? { reply_to: addressOf(message.replyTo) } : {}),
    subject: message.subject,
    // The order matters to SendGrid: plain text comes first.
    content: [
      { type: 'text/plain', value: message.text },
      { type: 'text/html', value: message.html },
    ],
    ...(message.attachments.length > 0
      ? {
          attachments: message.attachments.map(({ filename, contentType, content }) => ({
            filename,
            type: contentType,
            content: Buffer.from(content).toString('base64'),
            disposition: 'attachment',
          })),
        }
      : {}),
    categories: [message.purpose],
    custom_args: { idempotency_key: idempotencyKey },
  }
}

function addressOf(written: string): { email: string; name?: string } {
  const named = /^(.*?)\s*<([^<>]+)>$/.exec(written)
  if (!named) return { email: written }
  const name = named[1]!.replace(/^"(.*)"$/, '$1').replace(/\\(.)/g, '$1')
  return name ? { email: named[2]!, name } : { email: named[2]! }
}

async function reasonOf(response: Response): Promise<string> {
  const text = await response.text()
  try {
    const { errors } = JSON.parse(text) as { errors?: { message: string; field?: string }[] }
    if (errors?.[0])
      return errors.map(({ field, message }) => (field ? `${field}: ${message}` : message)).join('; ')
  } catch {
    // Proxies answer in HTML: the status says enough.
  }
  return `answered ${response.status}`
}
