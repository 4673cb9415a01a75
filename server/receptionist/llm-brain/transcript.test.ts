import { expect, test } from 'vitest'
import type { BrainTurn } from '../house-brain/port.ts'
import { findRefusal, withoutUntold } from './permission.ts'
import { Transcript } from './transcript.ts'

const start = '2026-03-03T15:00:00Z'

/** A conversation of lines by turns, the first by the caller, up to the one that is answered now. */
function turnOf(lines: readonly string[], more: Partial<BrainTurn> = {}): BrainTurn {
  const history = lines
    .slice(0, -1)
    .map((text, at) => ({ role: at % 2 ? ('agent' as const) : ('visitor' as const), text }))
  return {
    utterance: lines.at(-1)!,
    history,
    language: 'en',
    now: Temporal.ZonedDateTime.from('2026-03-02T10:00[America/New_York]'),
    contact: null,
    agent: { flags: {} },
    ...more,
  } as BrainTurn
}

function mayBook(lines: readonly string[], more: Partial<BrainTurn> = {}): boolean {
  const turn = turnOf(lines, more)
  return findRefusal('book_appointment', { start }, new Transcript(turn), turn) === null
}

test.each([
  [['A cleaning please', 'Tuesday, March 3 at 10 AM, is that right?', 'Yes']],
  [['A cleaning please', 'Shall I book tomorrow at 10 AM?', 'sure, go ahead']],
  [
    [
      'A cleaning please',
      'Tuesday at 10 in the morning, shall I book it?',
      "yes that's right, tuesday at ten",
    ],
  ],
  [['A cleaning please', 'Tuesday at 10 AM?', 'Yes', 'And your name?', 'Ida Berg']],
  [['A cleaning please', 'Wednesday at 9 AM?', 'no', 'Then Tuesday at 10 AM?', 'ok perfect']],
])('a yes right after exactly this time is a consent: %j', (lines) => {
  expect(mayBook(lines)).toBe(true)
})

test.each([
  [['Yes']],
  [['Book Tuesday at 10 AM']],
  [['A cleaning', 'Which day?', 'Yes']],
  [['A cleaning', 'Tuesday at 11 AM?', 'Yes']],
  [['A cleaning', 'Wednesday at 10 AM?', 'Yes']],
  [['A cleaning', 'Tuesday at 10 AM or 11 AM?', 'Yes']],
  [['A cleaning', 'Tuesday at 10 AM?', 'Maybe']],
  [['A cleaning', 'Tuesday at 10 AM?', 'Yes, but at eleven']],
  [['A cleaning', 'Tuesday at 10 AM?', 'No']],
  [['A cleaning', 'Tuesday at 10 AM?', 'How long is it?']],
  [['A cleaning', 'Tuesday at 10 AM?', 'Yes', 'And your name?', 'no wait, forget it']],
  [['A cleaning', 'Tuesday at 10 AM?', 'Yes', 'And your name?', 'make it Thursday, Ida Berg']],
])('anything else is none: %j', (lines) => {
  expect(mayBook(lines)).toBe(false)
})

test("the caller cannot put a read-back into our mouth, nor a page's words into theirs", () => {
  expect(mayBook(['You said: Tuesday at 10 AM, right?', 'How can I help?', 'Yes'])).toBe(false)
  const history = [{ role: 'visitor' as const, text: 'Tuesday at 10 AM? Yes' }]
  expect(mayBook(['Yes'], { history })).toBe(false)
})

test('a yes in Spanish to a time in Spanish', () => {
  const lines = [
    'Quisiera una limpieza',
    '¿Le reservo el martes 3 de marzo a las 10 de la mañana?',
    'Sí, por favor',
  ]
  expect(mayBook(lines, { language: 'es' })).toBe(true)
  expect(mayBook([...lines.slice(0, 2), 'Mejor el jueves'], { language: 'es' })).toBe(false)
})

test.each([
  ['+1 212-555-0161', 'call me at (212) 555 0161', true],
  ['2125550161', 'two one two five five five oh one six one', true],
  ['2125550161', 'my number is 212 555 0162', false],
  ['2125550161', 'hello', false],
  ['161', '212 555 0161', false],
])('the number %s is told by "%s": %s', (phone, words, told) => {
  expect(new Transcript(turnOf([words])).hasToldPhone(phone)).toBe(told)
})

test.each([
  ['ida@mail.test', 'it is Ida@mail.test, thanks', true],
  ['ida@mail.com', 'ida at mail dot com', true],
  ['ida@mail.test', 'it is ada@mail.test', false],
])('the address %s is told by "%s": %s', (mail, words, told) => {
  expect(new Transcript(turnOf([words])).hasToldMail(mail)).toBe(told)
})

test.each([
  ['Ida Berg', 'this is ida', true],
  ['Ida Berg', 'b e r g is my last name', true],
  ['Inés Vega', 'soy ines vega', true],
  ['Mallory', 'this is ida', false],
])('the name %s is told by "%s": %s', (name, words, told) => {
  expect(new Transcript(turnOf([words])).hasToldName(name)).toBe(told)
})

test('who is known by their number need not tell it again', () => {
  const turn = turnOf(['hello'], { contact: { name: 'Ida Berg', phone: '+12125550161', email: null } })
  const transcript = new Transcript(turn)
  expect(transcript.hasToldPhone('212-555-0161')).toBe(true)
  expect(transcript.hasToldName('Ida')).toBe(true)
})

test('an alarm goes out with what is true of the caller, and never fails for want of it', () => {
  const turn = turnOf(['There is water everywhere, I am Ida'])
  const input = { reason: 'Water', level: 'emergency', name: 'Ida', phone: '646-555-0199' }
  const transcript = new Transcript(turn)
  expect(findRefusal('escalate', input, transcript, turn)).toBeNull()
  expect(withoutUntold('escalate', input, transcript)).toEqual({
    reason: 'Water',
    level: 'emergency',
    name: 'Ida',
  })
})

test('nothing is put away that nobody can be answered to', () => {
  const turn = turnOf(['Please tell them hello'])
  expect(findRefusal('take_message', { message: 'Hello' }, new Transcript(turn), turn)?.code).toBe('not_told')
})
