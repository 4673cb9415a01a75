import { describe, expect, it } from 'vitest'
import type { UnderstandInput } from './types.ts'
import { understand } from './understand.ts'

const now = Temporal.PlainDateTime.from('2026-06-10T09:30')
const slots = (text: string, rest: Partial<UnderstandInput> = {}) =>
  understand({ text, lang: 'en', now, zone: 'America/Denver', ...rest }).slots
const spans = (text: string, rest: Partial<UnderstandInput> = {}) =>
  Object.fromEntries(
    Object.entries(understand({ text, lang: 'en', now, zone: 'America/Denver', ...rest }).spans).map(
      ([slot, span]) => [slot, span?.text],
    ),
  )

describe('dates and times as slots', () => {
  it('fills several from one sentence', () => {
    expect(slots('a table for six on Friday at half past seven')).toMatchObject({
      date: '2026-06-12',
      time: '07:30',
      people: '6',
    })
  })

  it('leaves out what is refused and keeps the last that is wanted', () => {
    expect(slots("I can't do Monday, Tuesday at 10 works")).toMatchObject({
      date: '2026-06-16',
      time: '10:00',
    })
    expect(slots('at 2 pm, no wait, at 3 pm')).toMatchObject({ time: '15:00' })
  })

  it('tells both ends of a range', () => {
    expect(slots('arriving June 20 leaving June 23')).toMatchObject({
      date_from: '2026-06-20',
      date_to: '2026-06-23',
    })
    expect(slots('check in on June 24 and check out on Friday')).toMatchObject({ date_to: '2026-06-26' })
    expect(slots('from 2 to 4 pm')).toMatchObject({ time_from: '14:00', time_to: '16:00' })
    expect(slots('until Friday')).toMatchObject({ date_to: '2026-06-12' })
  })

  it('gives the words as spoken', () => {
    expect(spans('Could we come on Saturday, June 20th at 6 in the evening?')).toMatchObject({
      date: 'Saturday, June 20th',
      time: '6 in the evening',
    })
  })

  it('asks nothing of a date when a phone number was asked for', () => {
    expect(slots('five five five one two one two', { asked: ['phone'] })).not.toHaveProperty('time')
  })
})

describe('how many people come', () => {
  it.each([
    ['a table for two', '2'],
    ['there will be 5 of us', '5'],
    ['me and my three colleagues', '4'],
    ['two adults and three kids', '5'],
    ['I am eating alone', '1'],
    ['make it for 3 at 6:30', '3'],
  ])('is read from "%s"', (said, people) => expect(slots(said).people).toBe(people))

  it('is read in Spanish', () => {
    const spanish = (text: string) => slots(text, { lang: 'es' }).people
    expect(spanish('mesa para dos a las nueve')).toBe('2')
    expect(spanish('somos tres adultos y un niño')).toBe('4')
  })

  it('is not whom the visit is for', () => {
    expect(slots('my daughter needs a cleaning')).not.toHaveProperty('people')
  })
})

describe('other hypotheses of the recogniser', () => {
  it('are read when the first has no answer to the question', () => {
    const answer = { asked: ['time'], nbest: ['half fast mine', 'half past nine'] }
    expect(slots('half fast mine', answer)).toMatchObject({ time: '09:30' })
    expect(spans('half fast mine', answer)).toMatchObject({ time: 'half fast mine' })
  })
})

describe('for what', () => {
  const services = ['Dental cleaning', 'Whitening', 'Root canal']

  it('is found by the whole name or by its own word', () => {
    expect(slots('I think I need a root canal', { vocabulary: { services } }).service).toBe('Root canal')
    expect(slots('two cleanings please', { vocabulary: { services } }).service).toBe('Dental cleaning')
    expect(slots('my tooth hurts', { vocabulary: { services } })).not.toHaveProperty('service')
  })
})

describe('with whom', () => {
  it('takes a name from the list of the business', () => {
    expect(
      slots('is maria around tomorrow', { vocabulary: { providers: ['Dr. Maria Lopez'] } }).provider,
    ).toBe('Dr. Maria Lopez')
  })

  it('hears where a name ends', () => {
    expect(slots('I want to see Dr. Anna K. Weber at 3').provider).toBe('Dr. Anna K. Weber')
    expect(slots('can i see dr anna weber on friday').provider).toBe('dr anna weber')
    expect(slots('an appointment at Silver Scissors for the 20th', { asked: ['provider'] }).provider).toBe(
      'Silver Scissors',
    )
    expect(slots('I was there with my wife')).not.toHaveProperty('provider')
  })
})

describe('parties and people by other words', () => {
  it.each([
    ['a dozen people', [], '12'],
    ['half a dozen', ['people'], '6'],
    ['a party of about fifteen', [], '15'],
    ['the visit takes about fifteen', [], undefined],
    ['a couple', ['people'], '2'],
    ['five, maybe six', ['people'], '5'],
    ['seven, no wait, eight', ['people'], '8'],
    ['excuse me, I need a table', [], undefined],
    ['a couple of questions', [], undefined],
  ])('%s', (text, asked, people) => expect(slots(text, { asked }).people).toBe(people))

  it('takes a provider behind a title in lower case, or without the courtesy around', () => {
    expect(slots('is doctor Anita Rao in on Monday').provider).toBe('doctor Anita Rao')
    expect(slots('con la doctora Salas', { lang: 'es' }).provider).toBe('doctora Salas')
    expect(slots('miguel please', { asked: ['provider'] }).provider).toBe('miguel')
    expect(slots('whoever is free please', { asked: ['provider'] }).provider).toBeUndefined()
  })
})
