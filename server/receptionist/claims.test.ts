import { expect, test } from 'vitest'
import { findUnbackedClaim } from './claims.ts'

const none = new Set<string>()

test.each([
  "You're booked for Tuesday at 10.",
  'I have scheduled your visit for Friday.',
  'Your appointment has been cancelled.',
  "I've moved it; it is rescheduled.",
  'Su cita queda reservada para el martes.',
  'Ya está cancelada su cita.',
  "I've let the team know.",
])('"%s" needs a receipt', (sentence) => {
  expect(findUnbackedClaim(sentence, none)).not.toBeNull()
})

test.each([
  'Shall I book you for Tuesday at 10?',
  'Once you are booked, you will get a code.',
  'We are open until five.',
  'If it is cancelled a day before, it costs nothing.',
  '¿Le reservo el martes a las diez?',
])('"%s" claims nothing', (sentence) => {
  expect(findUnbackedClaim(sentence, none)).toBeNull()
})

test('the success of the right skill backs a claim, that of another one does not', () => {
  expect(findUnbackedClaim("You're booked.", new Set(['book_appointment']))).toBeNull()
  expect(findUnbackedClaim("You're booked.", new Set(['find_slots']))).not.toBeNull()
})
