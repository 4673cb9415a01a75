import { describe, expect, test } from 'vitest'
import type { Language } from '../types.ts'
import { understand } from '../understand.ts'

// A Wednesday.
const now = Temporal.PlainDateTime.from('2026-06-10T09:30')
const read = (text: string, lang: Language, asked: string[] = []) =>
  understand({ text, lang, now, zone: 'America/Denver', asked })

describe('how people type and talk of time', () => {
  test.each<[string, Language, object | null]>([
    ['2moro at 5', 'en', { kind: 'datetime', value: '2026-06-11T17:00' }],
    ['in a fortnight', 'en', { kind: 'date', value: '2026-06-24' }],
    ['a week tomorrow', 'en', { kind: 'date', value: '2026-06-18' }],
    ['the last day of the month', 'en', { kind: 'date', value: '2026-06-30' }],
    ['nine sharp', 'en', { kind: 'time', value: '09:00' }],
    ['an hour and a half from now', 'en', { kind: 'datetime', value: '2026-06-10T11:00' }],
    ['one to four in the afternoon', 'en', { kind: 'time_interval', start: '13:00', end: '16:00' }],
    ['for a first appointment', 'en', null],
    ['mñn', 'es', { kind: 'date', value: '2026-06-11' }],
    ['mañana tempranito', 'es', { kind: 'daypart', date: '2026-06-11', part: 'morning' }],
    ['el último día del mes', 'es', { kind: 'date', value: '2026-06-30' }],
    ['no es muy temprano', 'es', null],
    ['entre nueve y once', 'es', { kind: 'time_interval', start: '09:00', end: '11:00' }],
    ['entre las nueve y media y las once', 'es', { start: '09:30', end: '11:00' }],
    ['a las nueve y veinte', 'es', { kind: 'time', value: '09:20' }],
    ['viernes cuatro de la tarde', 'es', { kind: 'datetime', value: '2026-06-12T16:00' }],
    ['jueves 18 por la tarde', 'es', { kind: 'daypart', date: '2026-06-18', part: 'afternoon' }],
  ])('%s', (text, lang, expected) => {
    const { when } = read(text, lang)
    if (expected === null) expect(when).toBeNull()
    else expect(when).toMatchObject(expected)
  })

  test('"next week after work" bounds the hours of every day, not the days', () => {
    const { when, state } = read('sometime next week after work', 'en')
    expect(when).toMatchObject({ kind: 'date_interval', constraint: { relation: 'after', time: '17:00' } })
    expect(state).toMatchObject({ date_from: '2026-06-15', date_to: '2026-06-21' })
  })

  test('behind a pause "no" refuses what follows, before one what was said', () => {
    expect(read('el martes a las 9, no el lunes', 'es').slots).toMatchObject({
      date: '2026-06-16',
      time: '09:00',
    })
    expect(read('el martes no, el lunes', 'es').slots).toMatchObject({ date: '2026-06-15' })
  })

  test('in an answer to a question for figures a weekday is still a weekday', () => {
    expect(read('actually make it monday, same time', 'en', ['address']).slots.date).toBe('2026-06-15')
    expect(read('12 Birch Lane', 'en', ['address']).slots).not.toHaveProperty('time')
    expect(read('may eight', 'en', ['name_spelled']).when).toBeNull()
  })
})
