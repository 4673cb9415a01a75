import { expect, test } from 'vitest'
import { findClaims } from '../claims.ts'
import { tellReceipts } from './receipts.ts'
import { saysAgain } from './repeats.ts'

const said = ['We are open Monday to Friday from 9 AM to 5 PM.']

test.each([
  "We're open Monday to Friday, from 9 AM to 5 PM.",
  'WE ARE OPEN MONDAY TO FRIDAY FROM 9 AM TO 5 PM.',
])('"%s" has been said', (sentence) => {
  expect(saysAgain(sentence, said)).toBe(true)
})

test.each([
  'On Saturday we are open from 10 to noon.',
  'Would you like to come in?',
  'We are closed on Sunday.',
  'Yes.',
])('"%s" is new', (sentence) => {
  expect(saysAgain(sentence, said)).toBe(false)
})

test('receipts are told in both languages, and each says what it proves', () => {
  const receipt = { service: 'Cleaning', when: 'Tue, Mar 3, 10:00 AM', code: 'K7M2QX' }
  const done = [
    'book_appointment',
    'reschedule_appointment',
    'cancel_appointment',
    'take_message',
    'escalate',
  ].map((skill) => ({ skill, receipt }))
  for (const language of ['en', 'es'] as const) {
    const told = tellReceipts(done, language)
    expect(told).toHaveLength(5)
    expect(told[0]).toContain('K7M2QX')
    for (const sentence of told) expect(sentence.split('. ').flatMap(findClaims), sentence).not.toEqual([])
  }
  expect(tellReceipts([{ skill: 'find_slots', receipt: {} }], 'en')).toEqual([])
})
