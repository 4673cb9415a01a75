import { describe, expect, it } from 'vitest'
import { normalize } from '../normalize.ts'
import type { Language } from '../types.ts'
import type { Hints } from './moments.ts'
import { readMoments, settleWhen } from './when.ts'

// A Wednesday.
const now = Temporal.PlainDateTime.from('2026-06-10T09:30')

function read(text: string, lang: Language, hints?: Hints) {
  const utterance = normalize(text, lang)
  const when = settleWhen(readMoments(utterance, { now, hints }), utterance, now)
  if (!when) return null
  if (when.kind === 'daypart') return `${when.date ?? 'any day'} ${when.part}`
  if ('value' in when) return when.value
  return 'start' in when ? `${when.start} – ${when.end}` : when.kind
}

const english: [said: string, meant: string | null][] = [
  ['could I come in tomorrow', '2026-06-11'],
  ['the day after tomorrow please', '2026-06-12'],
  ['is Friday open', '2026-06-12'],
  ['how about wednesday', '2026-06-17'],
  ['next friday', '2026-06-19'],
  ['this coming friday', '2026-06-12'],
  ['friday of next week', '2026-06-19'],
  ['a week from saturday', '2026-06-20'],
  ['in three weeks on monday', '2026-06-29'],
  ['two weeks from today', '2026-06-24'],
  ['the 8th works', '2026-07-08'],
  ['on the twenty third', '2026-06-23'],
  ['july 4', '2026-07-04'],
  ['the second of july two thousand twenty seven', '2027-07-02'],
  ['february 30', null],
  ['tuesday the 23rd', '2026-06-23'],
  ['monday june 16th', '2026-06-15'],
  ['8/9', '2026-08-09'],
  ['25/8', '2026-08-25'],
  ['the last friday of june', '2026-06-26'],
  ['labor day', '2026-09-07'],
  ['at 3', '15:00'],
  ['at 8', '08:00'],
  ['half past 4', '16:30'],
  ['a quarter to nine', '08:45'],
  ['twenty five past 11', '11:25'],
  ['seven oh five pm', '19:05'],
  ['six thirty in the evening', '18:30'],
  ['nine at night', '21:00'],
  ['17h30', '17:30'],
  ['noon', '12:00'],
  ['at 930 on friday', '2026-06-12T09:30'],
  ['tomorrow morning at ten', '2026-06-11T10:00'],
  ['tonight at 9', '2026-06-10T21:00'],
  ['in forty minutes', '2026-06-10T10:10'],
  ['in an hour and a half', '2026-06-10T11:00'],
  ['friday afternoon', '2026-06-12 afternoon'],
  ['in the morning', 'any day morning'],
  ['from 2 to 4', '14:00 – 16:00'],
  ['between nine and eleven tomorrow', '2026-06-11T09:00 – 2026-06-11T11:00'],
  ['11 to 1pm', '11:00 – 13:00'],
  ['after 1 but before 3', '13:00 – 15:00'],
  ['june 20 to 23', '2026-06-20 – 2026-06-23'],
  ['sometime next week', '2026-06-15 – 2026-06-21'],
  ['this weekend', '2026-06-13 – 2026-06-14'],
  ['tuesday no sorry thursday', '2026-06-11'],
  ['as soon as possible', 'open'],
]

const spanish: [said: string, meant: string | null][] = [
  ['para mañana', '2026-06-11'],
  ['pasado mañana por la mañana', '2026-06-12 morning'],
  ['mañana por la mañana', '2026-06-11 morning'],
  ['el viernes', '2026-06-12'],
  ['el viernes que viene', '2026-06-19'],
  ['este sábado', '2026-06-13'],
  ['el lunes de la semana que viene', '2026-06-15'],
  ['de hoy en ocho', '2026-06-17'],
  ['dentro de tres semanas', '2026-07-01'],
  ['el 23 de julio', '2026-07-23'],
  ['el primero de septiembre', '2026-09-01'],
  ['jueves 18', '2026-06-18'],
  ['el 8/9', '2026-09-08'],
  ['a las tres y media', '15:30'],
  ['a la una menos cuarto', '12:45'],
  ['cuarto para las ocho', '07:45'],
  ['a las nueve de la noche', '21:00'],
  ['las once y cuarto de la mañana', '11:15'],
  ['el martes a las cinco de la tarde', '2026-06-16T17:00'],
  ['mañana al mediodía', '2026-06-11T12:00'],
  ['en media hora', '2026-06-10T10:00'],
  ['esta tarde', '2026-06-10 afternoon'],
  ['de cuatro a seis', '16:00 – 18:00'],
  ['de 10 de la mañana a 1 de la tarde', '10:00 – 13:00'],
  ['del 3 al 6 de agosto', '2026-08-03 – 2026-08-06'],
  ['este fin de semana', '2026-06-13 – 2026-06-14'],
  ['lo antes posible', 'open'],
]

describe('dates and times', () => {
  it.each(english)('reads "%s" in English', (said, meant) => expect(read(said, 'en')).toBe(meant))
  it.each(spanish)('reads "%s" in Spanish', (said, meant) => expect(read(said, 'es')).toBe(meant))

  it.each([
    'may I ask something',
    'I would like a second opinion',
    'soldiers march in the street',
    'I sat on the sun lounger',
    'good morning',
    'you can reach me at 212-555-0144',
    'it costs 12 dollars',
    'I have 3 children',
    'the one with the red door',
    "that's all for today",
    'we are open 24/7, right?',
    'version 2.4.11',
    'I will call 9-1-1',
    'the second sheet is torn',
    'a four night stay',
  ])('finds nothing in "%s"', (said) => expect(read(said, 'en')).toBeNull())

  it.each([
    'buenas tardes',
    'una segunda opinión',
    'más tarde le llamo',
    'son tres personas',
    'tengo un perro',
  ])('finds nothing in "%s"', (said) => expect(read(said, 'es')).toBeNull())

  it('takes a bare number for what was asked', () => {
    expect(read('ten', 'en')).toBeNull()
    expect(read('ten', 'en', { date: false, time: true })).toBe('10:00')
    expect(read('14', 'en', { date: true, time: false })).toBe('2026-06-14')
  })

  it('hears through fillers, stutters and homophones', () => {
    expect(read('um on on the uh twelfth at you know like four thirty', 'en')).toBe('2026-06-12T16:30')
    expect(read('book me four the twelfth at two', 'en')).toBe('2026-06-12T14:00')
  })

  it('reads figures with the day first outside America', () => {
    const utterance = normalize('8/9', 'en')
    const [reading] = readMoments(utterance, { now, dayFirst: true })
    expect(reading?.when).toMatchObject({ kind: 'date', value: '2026-09-08' })
  })
})

describe('what is said about a moment', () => {
  const when = (text: string, lang: Language = 'en') => {
    const utterance = normalize(text, lang)
    return settleWhen(readMoments(utterance, { now }), utterance, now)
  }

  it('is kept as a constraint', () => {
    expect(when('any time after 3')?.constraint).toEqual({ relation: 'after', time: '15:00' })
    expect(when('antes de las once', 'es')?.constraint).toEqual({ relation: 'before', time: '11:00' })
    expect(when('some time after work')?.constraint).toEqual({ relation: 'after', time: '17:00' })
    expect(when('around noon')?.constraint?.relation).toBe('around')
    expect(when('how about noon')?.constraint).toBeUndefined()
  })

  it('tells what is refused from what is wanted', () => {
    expect(when('anything but friday')).toMatchObject({
      negated: true,
      constraint: { relation: 'not', weekdays: [5] },
    })
    expect(when('not friday, monday')).toMatchObject({ value: '2026-06-15' })
    expect(when('el lunes no puedo', 'es')).toMatchObject({ negated: true })
  })

  it('keeps days and hour of a run apart', () => {
    expect(when('monday through wednesday after 2')).toMatchObject({
      kind: 'date_interval',
      start: '2026-06-15',
      end: '2026-06-17',
      constraint: { relation: 'after', time: '14:00' },
    })
    expect(when('el viernes pero no antes de las 12', 'es')?.constraint).toMatchObject({
      relation: 'after',
      time: '12:00',
    })
  })

  it('marks the past and what repeats', () => {
    expect(when('it broke three days ago')).toMatchObject({ value: '2026-06-07', past: true })
    expect(when('los martes', 'es')).toMatchObject({ recurring: true })
  })

  it('prefers the first of two alternatives', () => {
    expect(when('monday or tuesday')).toMatchObject({ value: '2026-06-15' })
  })
})
