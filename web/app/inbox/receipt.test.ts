import { expect, test } from 'vitest'
import type { Receipt } from '#contract/conversations.ts'
import { describeReceipt } from './receipt.ts'

const receipt = (changes: Partial<Receipt>): Receipt => ({
  id: '0198a000-0000-7000-8000-000000000001',
  skill: 'book_appointment',
  ok: true,
  summary: 'Booked Tue, Mar 3, 10:00 AM · K7M2QX',
  result: {},
  created_at: '2026-03-02T15:00:00Z',
  ...changes,
})

test('a booking tells what, when and its code, and leads to the appointment', () => {
  const result = { appointment_id: 'a1', service: 'Cleaning', when: 'Tue, Mar 3, 10:00 AM', code: 'K7M2QX' }
  expect(describeReceipt(receipt({ result }))).toEqual({
    kind: 'booked',
    details: 'Cleaning, Tue, Mar 3, 10:00 AM · K7M2QX',
    subject: { kind: 'appointment', id: 'a1' },
  })
})

test('a message taken shows its words and leads to the lead', () => {
  const described = describeReceipt(
    receipt({
      skill: 'take_message',
      summary: 'Took a message from Ana',
      result: { lead_id: 'l1', message: 'Please call.' },
    }),
  )
  expect(described).toEqual({
    kind: 'message_taken',
    details: 'Please call.',
    subject: { kind: 'lead', id: 'l1' },
  })
})

test('a refusal shows why, and leads nowhere', () => {
  const refused = receipt({
    ok: false,
    summary: 'That time has just been taken.',
    result: { appointment_id: 'a1' },
  })
  expect(describeReceipt(refused)).toMatchObject({
    details: 'That time has just been taken.',
    subject: undefined,
  })
})

test('without figures the words behind the colon stay', () => {
  expect(
    describeReceipt(receipt({ skill: 'capture_lead', summary: 'Captured a lead: Ana Ruiz' })).details,
  ).toBe('Ana Ruiz')
})
