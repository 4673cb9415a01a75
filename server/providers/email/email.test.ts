import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { createWorld } from '#test/world.ts'
import { type Answer, type ArrivedMail, conformsAsEmailProvider, type EmailHarness } from './conformance.ts'
import { chooseEmail } from './index.ts'
import { createResendEmail } from './resend.ts'
import { createSandboxEmail } from './sandbox.ts'
import { createSendGridEmail } from './sendgrid.ts'
import { createSmtpEmail } from './smtp.ts'

interface ApiMock {
  url: string
  arrived: ArrivedMail[]
  answerNext(answer: Answer): void
  close(): Promise<void>
}

/** A mail API on loopback: `read` turns a request into our words, `reply` says how it answers. */
async function openApi(
  read: (request: IncomingMessage, body: never) => ArrivedMail,
  reply: Record<
    'accept' | 'reject' | 'busy',
    { status: number; headers?: Record<string, string>; body: unknown }
  >,
): Promise<ApiMock> {
  const arrived: ArrivedMail[] = []
  let answer: Answer = 'accept'
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    if (answer === 'drop') return request.socket.destroy()
    if (answer === 'accept') arrived.push(read(request, JSON.parse(body) as never))
    const { status, headers = {}, body: answered } = reply[answer]
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(answered))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    answerNext: (next) => {
      answer = next
    },
    close: async () => {
      server.closeAllConnections()
      await once(server.close(), 'close')
    },
  }
}

const decode = (content: string) => Buffer.from(content, 'base64').toString('utf8')
const unquote = (from: string) => from.replace(/^"(.*)" </, '$1 <')

interface ResendBody {
  from: string
  to: string[]
  subject: string
  text: string
  html: string
  reply_to?: string
  attachments?: { filename: string; content: string; content_type: string }[]
}

conformsAsEmailProvider('Resend', async (): Promise<EmailHarness> => {
  const api = await openApi(
    (request, { from, to, subject, text, html, reply_to, attachments }: ResendBody) => {
      expect(request.url).toBe('/emails')
      expect(request.headers.authorization).toBe('Bearer re_test')
      const [file] = attachments ?? []
      const attachment = file ? { filename: file.filename, content: decode(file.content) } : null
      return {
        from: unquote(from),
        to: to[0]!,
        subject,
        text,
        html,
        replyTo: reply_to ?? null,
        attachment,
        key: String(request.headers['idempotency-key']),
      }
    },
    {
      accept: { status: 200, body: { id: '49a3999c-0ce1-4ea6-ab68-afcd6dc2e794' } },
      reject: {
        status: 422,
        body: { statusCode: 422, name: 'validation_error', message: 'Invalid `to` field.' },
      },
      busy: {
        status: 429,
        body: {
          statusCode: 429,
          name: 'daily_quota_exceeded',
          message: 'You have reached your daily quota.',
        },
      },
    },
  )
  const provider = createResendEmail({ apiKey: 're_test', baseUrl: api.url })
  return {
    provider,
    arrived: async () => api.arrived,
    answerNext: api.answerNext,
    afterDrop: 'unavailable',
    close: api.close,
  }
})

interface SendGridBody {
  personalizations: { to: { email: string }[] }[]
  from: { email: string; name?: string }
  reply_to?: { email: string }
  subject: string
  content: { type: string; value: string }[]
  attachments?: { filename: string; content: string }[]
  custom_args: { idempotency_key: string }
}

conformsAsEmailProvider('SendGrid', async (): Promise<EmailHarness> => {
  const api = await openApi(
    (request, body: SendGridBody) => {
      expect(request.url).toBe('/v3/mail/send')
      expect(request.headers.authorization).toBe('Bearer SG.test')
      expect(body.content.map(({ type }) => type)).toEqual(['text/plain', 'text/html'])
      const [file] = body.attachments ?? []
      return {
        from: `${body.from.name} <${body.from.email}>`,
        to: body.personalizations[0]!.to[0]!.email,
        subject: body.subject,
        text: body.content[0]!.value,
        html: body.content[1]!.value,
        replyTo: body.reply_to?.email ?? null,
        attachment: file ? { filename: file.filename, content: decode(file.content) } : null,
        key: body.custom_args.idempotency_key,
      }
    },
    {
      accept: { status: 202, headers: { 'x-message-id': '14c5d75ce93' }, body: {} },
      reject: {
        status: 400,
        body: {
          errors: [
            {
              message: 'Does not contain a valid address.',
              field: 'personalizations.0.to.0.email',
              help: null,
            },
          ],
        },
      },
      busy: { status: 503, body: { errors: [] } },
    },
  )
  const provider = createSendGridEmail({ apiKey: 'SG.test', baseUrl: api.url })
  return {
    provider,
    arrived: async () => api.arrived,
    answerNext: api.answerNext,
    afterDrop: 'unknown',
    close: api.close,
  }
})

conformsAsEmailProvider('SMTP', async (): Promise<EmailHarness> => {
  const sources: string[] = []
  let answer: Answer = 'accept'
  const server = createTcpServer((socket) => serveSmtp(socket, () => answer, sources))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    provider: createSmtpEmail({ url }),
    arrived: async () => sources.map(readSource),
    answerNext: (next) => {
      answer = next
    },
    afterDrop: 'unknown',
    close: async () => void server.close(),
  }
})

/** Just enough of RFC 5321 to take a mail, refuse its recipient, be busy, or hang up after its content. */
function serveSmtp(socket: Socket, answer: () => Answer, sources: string[]): void {
  let buffer = ''
  let source: string | null = null
  const say = (line: string) => void socket.write(`${line}\r\n`)
  say('220 mock ESMTP')
  socket
    .setEncoding('utf8')
    .on('error', () => {})
    .on('data', (chunk: string) => {
      buffer += chunk
      for (let end = buffer.indexOf('\r\n'); end >= 0; end = buffer.indexOf('\r\n')) {
        const line = buffer.slice(0, end)
        buffer = buffer.slice(end + 2)
        if (source !== null) {
          if (line !== '.') source += `${line.replace(/^\.\./, '.')}\r\n`
          else if (answer() === 'drop') return void socket.destroy()
          else {
            sources.push(source)
            source = null
            say('250 2.0.0 Ok: queued as 12345')
          }
        } else if (/^EHLO/i.test(line)) say('250 mock')
        else if (/^RCPT/i.test(line) && answer() === 'reject') say('550 5.1.1 No such user')
        else if (/^MAIL/i.test(line) && answer() === 'busy') say('451 4.3.0 Try again later')
        else if (/^DATA/i.test(line)) {
          source = ''
          say('354 Go ahead')
        } else if (/^QUIT/i.test(line)) return void socket.end('221 Bye\r\n')
        else say('250 Ok')
      }
    })
}

function readSource(source: string): ArrivedMail {
  const unfolded = source.replace(/\r\n[ \t]+/g, ' ')
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1] ?? null
  const part = (type: string) => {
    const found = new RegExp(`Content-Type: ${type}[^]*?\\r\\n\\r\\n([^]*?)\\r\\n--`, 'i').exec(source)
    if (!found) return null
    if (/transfer-encoding: base64/i.test(found[0])) return decode(found[1]!)
    return /quoted-printable/i.test(found[0]) ? unquotePrintable(found[1]!) : found[1]!
  }
  const file = part('text/calendar')
  return {
    from: unquote(header('From')!),
    to: header('To')!,
    subject: decodeWords(header('Subject')!),
    text: part('text/plain')!.replace(/\r\n/g, '\n'),
    html: part('text/html')!.trim(),
    replyTo: header('Reply-To'),
    attachment: file === null ? null : { filename: 'appointment.ics', content: file },
    key: /<([^@]+)@example\.com>/.exec(header('Message-ID')!)![1]!,
  }
}

function unquotePrintable(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_, words: string) => unquotePrintable(words.replaceAll('_', ' ')))
    .replace(/=\?UTF-8\?B\?(.*?)\?=/gi, (_, words: string) => decode(words))
}

conformsAsEmailProvider('The sandbox', async (): Promise<EmailHarness> => {
  const world = await createWorld()
  return {
    provider: createSandboxEmail(world.app),
    async arrived() {
      const rows = await world.brightside.tenant(async ({ db }) => {
        expect(await db.selectFrom('mailbox').select('id').execute()).toEqual([])
        return world.app
      })
      const { withPlatform } = await import('#server/platform/tenancy.ts')
      const mails = await withPlatform(rows, ({ db }) =>
        db.selectFrom('mailbox').selectAll().orderBy('id').execute(),
      )
      return mails.map((mail) => {
        const [file] = mail.attachments as { filename: string; content_base64: string }[]
        const attachment = file ? { filename: file.filename, content: decode(file.content_base64) } : null
        return {
          from: unquote(mail.from_address),
          to: mail.to_address,
          subject: mail.subject,
          text: mail.text,
          html: mail.html,
          replyTo: mail.reply_to,
          attachment,
          key: mail.id,
        }
      })
    },
    close: () => world.close(),
  }
})

test('the first provider that has its key is chosen, and the sandbox when none has', async () => {
  const urls = { RESEND_BASE_URL: 'http://127.0.0.1:9', SENDGRID_BASE_URL: 'http://127.0.0.1:9' }
  const choose = async (more: object) => (await chooseEmail({ ...urls, ...more }, {} as never)).name
  expect(await choose({ RESEND_API_KEY: 're', SENDGRID_API_KEY: 'SG', SMTP_URL: 'smtp://127.0.0.1:9' })).toBe(
    'resend',
  )
  expect(await choose({ SENDGRID_API_KEY: 'SG', SMTP_URL: 'smtp://127.0.0.1:9' })).toBe('sendgrid')
  expect(await choose({ SMTP_URL: 'smtp://127.0.0.1:9' })).toBe('smtp')
  expect(await choose({})).toBe('sandbox')
})
