import { describe, expect, it } from 'vitest'
import { normalize } from '../normalize.ts'
import type { Language } from '../types.ts'
import { readBirthday } from './birthday.ts'

const today = Temporal.PlainDate.from('2026-06-10')
const read = (
  text: string,
  {
    lang = 'en',
    nbest = [],
    dayFirst = false,
  }: { lang?: Language; nbest?: string[]; dayFirst?: boolean } = {},
) => readBirthday(normalize(text, lang), nbest, today, dayFirst)?.date ?? null

describe('a date of birth', () => {
  it.each([
    ['the fourth of may nineteen eighty one', '1981-05-04'],
    ['October 30th 1977', '1977-10-30'],
    ['2711 1969', '1969-11-27'],
    ['the 2nd of the 3rd 1990', '1990-03-02'],
    ['1988-02-29', '1988-02-29'],
    ['march 9 62', '1962-03-09'],
    ['1 4 1 9 7 0', '1970-01-04'],
  ])('is read from "%s"', (said, date) => expect(read(said)).toBe(date))

  it('is read in Spanish', () => {
    expect(read('doce de abril de mil novecientos noventa y tres', { lang: 'es' })).toBe('1993-04-12')
    expect(read('5/6/1980', { lang: 'es' })).toBe('1980-06-05')
  })

  it('follows the order of the country', () => {
    expect(read('5/6/1980')).toBe('1980-05-06')
    expect(read('5/6/1980', { dayFirst: true })).toBe('1980-06-05')
  })

  it('needs a year, a real day and the past', () => {
    expect(read('the fourth of may')).toBeNull()
    expect(read('february 30 1980')).toBeNull()
    expect(read('june 11 2026')).toBeNull()
  })

  it('is taken from the next hypothesis when the first makes none', () => {
    expect(read('19th July 184', { nbest: ['19th July 184', '19 July 1984'] })).toBe('1984-07-19')
  })
})
