import { describe, expect, test } from 'vitest'
import { learnSpelling } from './spelling.ts'
import { plainWords } from './wording.ts'

describe('plain words', () => {
  test.each([
    ["I don't know, it's Tom's", 'i do not know it is tom is'],
    ['cant we, gonna try', 'can not we going to try'],
    ['Noooo!!! okay…', 'no ok'],
    ['at 7:30', 'at 730'],
  ])('English: %s', (text, expected) => expect(plainWords(text, 'en').trim()).toBe(expected))

  test.each([
    ['xq no, q pasó', 'por que no que paso'],
    ['siii porfa', 'si por favor'],
    ['¿Mañana?', 'manana'],
  ])('Spanish: %s', (text, expected) => expect(plainWords(text, 'es').trim()).toBe(expected))
})

describe('mending', () => {
  const spelling = learnSpelling(['appointment', 'change', 'cancel*'], {}, 'charge', 6)
  const mend = (text: string) => plainWords(text, 'en', spelling).trim()

  test.each([
    ['a letter too few', 'apointment', 'appointment'],
    ['a letter too many', 'appointtment', 'appointment'],
    ['a wrong letter', 'appointmemt', 'appointment'],
    ['two letters swapped', 'appoinmtent', 'appointment'],
  ])('%s is put right', (_, typed, meant) => expect(mend(typed)).toBe(meant))

  test.each([
    ['a sound word near a known one', 'charge'],
    ['a short word', 'chang'],
    ['a word with another first letter', 'hhange'],
    ['a known stem with an ending', 'cancelling'],
    ['a word two slips away', 'apointmnt'],
  ])('%s is left alone', (_, typed) => expect(mend(typed)).toBe(typed))
})
