import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ChatAnswer } from '#contract/chat.ts'
import type { MailboxItem, MailboxMail } from '#contract/messaging.ts'
import type { Appointment, Service } from '#contract/scheduling.ts'
import { newId } from '#server/platform/ids.ts'
import { EmailError } from '#server/providers/email/index.ts'
import { createWorld, monday, type World } from '#test/world.ts'
import { queueMail } from './index.ts'
import { nameSender } from './mail.ts'

type Listed = { items: MailboxItem[]; next_cursor: string | null }

let world: World
let service: Service

beforeAll(async () => {
  world = await createWorld()
  const { brightside } = world
  service = (
    await brightside.api<Service>('POST', '/api/services', { name: 'Cleaning', duration_minutes: 60 })
  ).body
  const address = { street: '12 Main St', city: 'Albany', region: 'NY', postal_code: '12207', country: 'US' }
  await brightside.api('PATCH', `/api/organizations/${brightside.id}`, {
    address,
    email: 'office@brightside.test',
  })
})
afterAll(() => world?.close())

const book = (start: string, person: object, more: object = {}) =>
  world.brightside.api<Appointment>('POST', '/api/appointments', {
    service_id: service.id,
    start,
    contact: person,
    ...more,
  })

/** Runs what is queued, and reads the mails to one address, the oldest first. */
async function mailsTo(address: string): Promise<MailboxMail[]> {
  expect((await world.runJobs()).failed).toEqual([])
  const { body } = await world.brightside.api<Listed>(
    'GET',
    `/api/mailbox?q=${encodeURIComponent(address)}&limit=100`,
  )
  const mails = await Promise.all(
    body.items.map(({ id }) => world.brightside.api<MailboxMail>('GET', `/api/mailbox/${id}`)),
  )
  return mails.map((answer) => answer.body).reverse()
}

const invite = ({ attachments: [file] }: MailboxMail) => {
  // Calendars unfold lines before they read them.
  const text = Buffer.from(file!.content_base64, 'base64')
    .toString('utf8')
    .replace(/\r\n[ \t]/g, '')
  return {
    type: file!.content_type,
    line: (name: string) => new RegExp(`^${name}[:;](.*)$`, 'm').exec(text)?.[1]?.trim(),
    text,
  }
}

describe('what becomes of an appointment is written to the person', () => {
  test('a confirmation says what, when in the zone of the business, where, and the code, with a calendar file', async () => {
    const { body: booked } = await book('2026-03-10T14:00:00Z', {
      name: 'Maria Lopez',
      email: 'maria@example.com',
    })
    const mails = await mailsTo('maria@example.com')
    expect(mails).toHaveLength(1)
    const [mail] = mails as [MailboxMail]
    expect(mail).toMatchObject({
      sandbox: true,
      purpose: 'appointment_confirmed',
      from: '"Brightside Dental" <frontdesk@localhost>',
      reply_to: 'office@brightside.test',
      subject: 'Booked: Cleaning at Brightside Dental, Tue, Mar 10, 10:00 AM',
    })
    for (const part of [
      'Cleaning',
      'Tuesday, March 10, 2026, 10:00',
      '11:00 AM (Eastern Time)',
      '12 Main St, Albany, NY 12207',
      booked.code,
      '(212) 555-0100',
      'Hi Maria',
    ]) {
      expect(mail.text).toContain(part)
      expect(mail.html).toContain(part)
    }
    const file = invite(mail)
    expect(file.type).toBe('text/calendar; charset=utf-8; method=REQUEST')
    expect(file.line('METHOD')).toBe('REQUEST')
    expect(file.line('UID')).toBe(`${booked.id}@frontdesk`)
    expect(file.line('SEQUENCE')).toBe('0')
    expect(file.line('DTSTART')).toBe('20260310T140000Z')
    expect(file.line('DTEND')).toBe('20260310T150000Z')
    expect(file.line('LOCATION')).toBe('12 Main St\\, Albany\\, NY 12207')
    expect(file.text).toContain('mailto:office@brightside.test')
  })

  test('a new time and a cancellation carry the same UID and a growing sequence', async () => {
    const { body: booked } = await book('2026-03-11T14:00:00Z', { name: 'Ben', email: 'ben@example.com' })
    await mailsTo('ben@example.com')
    await world.brightside.api('PATCH', `/api/appointments/${booked.id}`, { start: '2026-03-11T18:00:00Z' })
    await mailsTo('ben@example.com')
    await world.brightside.api('POST', `/api/appointments/${booked.id}/cancellation`, {})
    const mails = await mailsTo('ben@example.com')
    expect(mails.map(({ purpose }) => purpose).sort()).toEqual([
      'appointment_cancelled',
      'appointment_confirmed',
      'appointment_rescheduled',
    ])
    const moved = mails.find(({ purpose }) => purpose === 'appointment_rescheduled')!
    const cancelled = mails.find(({ purpose }) => purpose === 'appointment_cancelled')!
    expect(moved.text).toContain('Instead of: Wed, Mar 11, 10:00 AM')
    expect(invite(moved).line('SEQUENCE')).toBe('1')
    expect(invite(moved).line('DTSTART')).toBe('20260311T180000Z')
    expect(invite(cancelled).type).toContain('method=CANCEL')
    expect(invite(cancelled).line('METHOD')).toBe('CANCEL')
    expect(invite(cancelled).line('STATUS')).toBe('CANCELLED')
    expect(invite(cancelled).line('SEQUENCE')).toBe('2')
    expect(new Set(mails.map((mail) => invite(mail).line('UID')))).toEqual(
      new Set([`${booked.id}@frontdesk`]),
    )
  })

  test('a booking that was cancelled before its mail went out is told of once, as cancelled', async () => {
    const { body: booked } = await book('2026-03-12T14:00:00Z', { name: 'Cleo', email: 'cleo@example.com' })
    await world.brightside.api('POST', `/api/appointments/${booked.id}/cancellation`, {})
    expect((await mailsTo('cleo@example.com')).map(({ purpose }) => purpose)).toEqual([
      'appointment_cancelled',
    ])
  })

  test('in Spanish to whoever speaks it, and never in half', async () => {
    await world.brightside.api('POST', '/api/contacts', {
      name: 'Lucía Pérez',
      email: 'lucia@example.com',
      language: 'es',
    })
    await book('2026-03-13T14:00:00Z', { name: 'Lucía Pérez', email: 'lucia@example.com' })
    const [mail] = (await mailsTo('lucia@example.com')) as [MailboxMail]
    expect(mail.subject).toBe('Cita confirmada: Cleaning en Brightside Dental, vie, 13 de marzo, 10:00 a.m.')
    expect(mail.text).toContain('Su cita está confirmada')
    expect(mail.text).toContain('Hola, Lucía: en Brightside Dental ya le esperan.')
    expect(mail.text).toContain('viernes, 13 de marzo de 2026')
    expect(mail.html).toContain('lang="es"')
    expect(mail.text + mail.html).not.toMatch(/booked|Hi Lucía|calendar\b(?!io)|as in/)
  })

  test('in the language of the conversation it was booked in, and by tú where the receptionist is casual', async () => {
    const { brightside } = world
    const chat = async (message: string, visitor_id: string) =>
      (
        await world.api<ChatAnswer>('POST', '/api/chat', {
          agent_id: brightside.agentId,
          visitor_id,
          message,
        })
      ).body
    const bookBy = async (email: string, start: string, conversation_id: string) => {
      const more = { conversation_id, agent_id: brightside.agentId, source: 'chat' }
      const { body } = await book(start, { name: 'Eva Ruiz', email }, more)
      return body.id
    }
    const spanish = (await chat('Hola, quisiera una cita para una limpieza', 'v-es')).conversation_id
    await bookBy('eva@example.com', '2026-03-19T14:00:00Z', spanish)
    const formal = (await mailsTo('eva@example.com'))[0]!
    expect(formal.text).toContain('Su cita está confirmada')
    expect(formal.text).toContain('Su código de confirmación')
    await brightside.api('PATCH', `/api/agents/${brightside.agentId}`, { persona: { formality: 'casual' } })
    const id = await bookBy('eva2@example.com', '2026-03-19T18:00:00Z', spanish)
    await mailsTo('eva2@example.com')
    await brightside.api('PATCH', `/api/appointments/${id}`, { start: '2026-03-19T19:00:00Z' })
    await mailsTo('eva2@example.com')
    await brightside.api('POST', `/api/appointments/${id}/cancellation`, {})
    const casual = await mailsTo('eva2@example.com')
    expect(casual.map(({ text }) => /Tu cita .*/.exec(text)?.[0]).sort()).toEqual([
      'Tu cita está confirmada',
      'Tu cita quedó cancelada',
      'Tu cita tiene nuevo horario',
    ])
    // Nobody is addressed both ways in one mail.
    for (const { text } of casual)
      expect(text).not.toMatch(/\b(su|le|puede|necesita|llame|prefiere|recibe)\b/i)
    expect(formal.text).not.toMatch(/\b(tu|te|puedes|necesitas|llama|prefieres|recibes)\b/i)
  })

  test('with everything escaped that somebody typed', async () => {
    const name = '<img src=x onerror=alert(1)> "Bob"\r\nBcc: all@example.com'
    await book('2026-03-16T14:00:00Z', { name, email: 'bob@example.com' })
    const [mail] = (await mailsTo('bob@example.com')) as [MailboxMail]
    expect(mail.html).not.toContain('<img')
    expect(mail.subject).not.toMatch(/[\r\n]/)
    expect(invite(mail).text).not.toMatch(/^Bcc:/m)
  })

  test('not at all without an e-mail address', async () => {
    const before = (await world.brightside.api<Listed>('GET', '/api/mailbox?limit=100')).body.items.length
    await book('2026-03-17T14:00:00Z', { name: 'Dora', phone: '212 555 8001' })
    await world.runJobs()
    expect((await world.brightside.api<Listed>('GET', '/api/mailbox?limit=100')).body.items).toHaveLength(
      before,
    )
  })

  test('nor of what has begun already, such as a walk-in that was entered afterwards', async () => {
    const booked = await book(
      '2026-03-02T14:00:00Z',
      { name: 'Walk-in', email: 'walkin@example.com' },
      { override: true },
    )
    expect(booked.status).toBe(201)
    expect(await mailsTo('walkin@example.com')).toEqual([])
  })

  test('nothing is queued for whoever lost the race', async () => {
    await book('2026-03-18T14:00:00Z', { name: 'Winner', email: 'winner@example.com' })
    expect((await book('2026-03-18T14:00:00Z', { name: 'Loser', email: 'loser@example.com' })).status).toBe(
      409,
    )
    expect(await mailsTo('loser@example.com')).toEqual([])
    expect(await mailsTo('winner@example.com')).toHaveLength(1)
  })
})

describe('sending', () => {
  const mail = {
    purpose: 'notification',
    to: 'x@example.com',
    subject: 'S',
    text: 'T',
    html: '<p>T</p>',
    from_name: 'Brightside Dental',
  } as const
  const queue = (key: string, to: string) =>
    world.brightside.tenant(async (ctx) => queueMail(ctx, { ...mail, to }, key))

  test('once for a key, however often it is queued and run', async () => {
    const key = newId()
    await Promise.all([queue(key, 'once@example.com'), queue(key, 'once@example.com')])
    await mailsTo('once@example.com')
    await queue(key, 'once@example.com')
    expect(await mailsTo('once@example.com')).toHaveLength(1)
  })

  test('goes with the transaction: what is rolled back is not sent', async () => {
    const failing = world.brightside.tenant(async (ctx) => {
      queueMail(ctx, { ...mail, to: 'rolled@example.com' }, newId())
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await mailsTo('rolled@example.com')).toEqual([])
  })

  test.each([
    ['unavailable', 1, 0],
    ['rejected', 0, 1],
    ['unknown', 0, 1],
  ] as const)(
    'a provider that answers %s: %i tries again, %i recorded as failed',
    async (outcome, failed, recorded) => {
      const { email } = world.app.providers
      world.app.providers.email = {
        name: 'resend',
        send: () => Promise.reject(new EmailError('resend', outcome, 'No')),
      }
      const count = () =>
        world.brightside.tenant(({ db }) =>
          db.selectFrom('events').select('id').where('type', '=', 'mail.failed').execute(),
        )
      const before = (await count()).length
      await queue(newId(), `${outcome}@example.com`)
      const run = await world.runJobs()
      world.app.providers.email = email
      expect(run.failed).toHaveLength(failed)
      expect((await count()).length - before).toBe(recorded)
    },
  )

  test('a sender’s name is quoted, and cannot break out of its header', () => {
    expect(nameSender('Joe "The Pipe" Lake', 'Frontdesk <desk@example.com>')).toBe(
      '"Joe \\"The Pipe\\" Lake" <desk@example.com>',
    )
    expect(nameSender('A\r\nBcc: all@example.com', 'desk@example.com')).toBe(
      '"A Bcc: all@example.com" <desk@example.com>',
    )
    expect(nameSender('', 'desk@example.com')).toBe('desk@example.com')
  })
})

describe('the mailbox', () => {
  test('404 and an empty list for another organization, 403 for those who may not read it', async () => {
    const { brightside, lakeside } = world
    const [first] = (await brightside.api<Listed>('GET', '/api/mailbox')).body.items
    expect((await lakeside.api('GET', `/api/mailbox/${first!.id}`)).status).toBe(404)
    expect((await lakeside.api<Listed>('GET', '/api/mailbox')).body.items).toEqual([])
    expect((await brightside.api('GET', '/api/mailbox', undefined, brightside.viewer)).status).toBe(403)
  })

  test('is listed newest first, page by page without a gap', async () => {
    const { brightside } = world
    for (let i = 0; i < 5; i++) {
      world.clock.set(`2026-05-01T10:0${i}:00Z`)
      const key = newId()
      const mail = {
        purpose: 'notification',
        to: 'page@example.com',
        subject: `Page ${i}`,
        text: `Words ${i}`,
        html: '',
        from_name: 'B',
      } as const
      await brightside.tenant(async (ctx) => queueMail(ctx, mail, key))
      await world.runJobs()
    }
    const subjects: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const { body }: { body: Listed } = await brightside.api(
        'GET',
        `/api/mailbox?q=page%40&limit=2${cursor && `&cursor=${cursor}`}`,
      )
      subjects.push(...body.items.map(({ subject }) => subject))
      cursor = body.next_cursor
    }
    expect(subjects).toEqual(['Page 4', 'Page 3', 'Page 2', 'Page 1', 'Page 0'])
    world.clock.set(monday)
  })
})
