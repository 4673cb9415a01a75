import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EmailError, type EmailMessage, type EmailProvider } from './port.ts'

/** A mail as it arrived at the other side, in our words. */
export interface ArrivedMail {
  from: string
  to: string
  subject: string
  text: string
  html: string
  replyTo: string | null
  attachment: { filename: string; content: string } | null
  /** What the provider knows a repeat by, or at least can be asked for. */
  key: string
}

/** How the other side answers the next sending. */
export type Answer = 'accept' | 'reject' | 'busy' | 'drop'

export interface EmailHarness {
  provider: EmailProvider
  arrived(): Promise<ArrivedMail[]>
  /** Absent for a provider that has no other side. */
  answerNext?(answer: Answer): void
  /** What a dropped answer means for this provider. */
  afterDrop?: 'unavailable' | 'unknown'
  close(): Promise<void>
}

const message: EmailMessage = {
  from: '"Brightside Dental" <desk@example.com>',
  to: 'maria@example.com',
  replyTo: 'office@brightside.test',
  subject: 'Cita confirmada: José, 3 de marzo',
  text: 'Hasta pronto, José.\n\nBrightside Dental',
  html: '<p>Hasta pronto, <b>José</b>.</p>',
  attachments: [
    {
      filename: 'appointment.ics',
      contentType: 'text/calendar; charset=utf-8; method=REQUEST',
      content: 'BEGIN:VCALENDAR\r\nSUMMARY:Limpieza ñ\r\nEND:VCALENDAR\r\n',
    },
  ],
  purpose: 'appointment_confirmed',
}

/** What every e-mail provider must do, whoever is behind it. */
export function conformsAsEmailProvider(name: string, open: () => Promise<EmailHarness>): void {
  describe(`${name} as an e-mail provider`, () => {
    let harness: EmailHarness
    let sent = 0
    const send = (
      changes: Partial<EmailMessage> = {},
      key = `01950000-0000-7000-8000-${String(++sent).padStart(12, '0')}`,
    ) => harness.provider.send({ ...message, ...changes }, { idempotencyKey: key, organizationId: null })

    beforeAll(async () => {
      harness = await open()
    })
    afterAll(() => harness?.close())

    test('delivers every part of a mail, accents and attachment included, and tells its id', async () => {
      const key = '01950000-0000-7000-8000-00000000aaaa'
      const { providerId } = await send({}, key)
      expect(providerId).toBeTruthy()
      const mail = (await harness.arrived()).at(-1)!
      expect({ ...mail, text: mail.text.trim() }).toEqual({
        from: 'Brightside Dental <desk@example.com>',
        to: message.to,
        subject: message.subject,
        text: message.text,
        html: message.html,
        replyTo: message.replyTo,
        attachment: { filename: 'appointment.ics', content: message.attachments[0]!.content },
        key,
      })
    })

    test('delivers a plain mail without attachment and reply address', async () => {
      const { replyTo: _, ...plain } = message
      await harness.provider.send(
        { ...plain, attachments: [] },
        { idempotencyKey: '01950000-0000-7000-8000-00000000bbbb', organizationId: null },
      )
      expect((await harness.arrived()).at(-1)).toMatchObject({ replyTo: null, attachment: null })
    })

    test('says of a refused mail that it is rejected, and of a busy other side that it is unavailable', async () => {
      if (!harness.answerNext) return
      harness.answerNext('reject')
      await expect(send()).rejects.toMatchObject({ outcome: 'rejected' })
      harness.answerNext('busy')
      await expect(send()).rejects.toMatchObject({ outcome: 'unavailable' })
      harness.answerNext('accept')
      await send()
    })

    test('says of a lost answer whether it is safe to try again', async () => {
      if (!harness.answerNext) return
      harness.answerNext('drop')
      const error = await send().catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(EmailError)
      expect((error as EmailError).outcome).toBe(harness.afterDrop)
      harness.answerNext('accept')
    })
  })
}
