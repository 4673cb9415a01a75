import { describe, expect, test } from 'vitest'
import { type Classes, compilePattern, wordsOf } from './pattern.ts'

const classes: Classes = { booking: 'appointment|table|{long}', long: 'hair cut' }
const says = (pattern: string, text: string) => compilePattern(pattern, classes).test(` ${text} `)

describe('phrase patterns', () => {
  test.each([
    ['words stand in a row', 'cancel it', 'please cancel it now', true],
    ['a word is matched whole', 'art', 'start over', false],
    ['an optional word may be missing', 'cancel my? table', 'cancel table', true],
    ['an optional word may be there', 'cancel my? table', 'cancel my table', true],
    ['one of several alternatives is enough', '(call off|drop) it', 'call off it', true],
    ['a class stands for its words, classes in classes too', 'my {booking}', 'my hair cut', true],
    ['a stem matches its endings', 'reserv*', 'two reservations', true],
    ['a gap lets four words pass', 'book ~ table', 'book me a nice big table', true],
    ['a gap lets no fifth word pass', 'book ~ table', 'book me a very nice big table', false],
    ['a long gap lets ten words pass', 'book ~~ table', 'book me a very nice big round table', true],
    ['one word may be any', 'dr _ please', 'dr chen please', true],
    ['the beginning can be asked for', '^yes', 'oh yes', false],
    ['the end can be asked for', 'yes$', 'yes please', false],
    ['a group may repeat', '(please|just)* stop', 'please just stop', true],
  ])('%s', (_, pattern, text, expected) => expect(says(pattern, text)).toBe(expected))

  test('an unknown class is named in the error', () => {
    expect(() => compilePattern('my {bokking}', classes)).toThrow('{bokking}')
  })

  test('the words of a pattern include those of its classes', () => {
    expect(wordsOf('cancel* my? {booking}', classes)).toEqual([
      'cancel*',
      'my',
      'appointment',
      'table',
      'hair',
      'cut',
    ])
  })
})
