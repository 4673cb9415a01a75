import { describe, expect, it } from 'vitest'
import type { Wish } from '../state.ts'
import { understand } from '../understanding/understand.ts'
import { readChoice } from './choice.ts'
import { chooseOffers, readSlots } from './offers.ts'
import { matchServices } from './service.ts'
import { updateWish } from './wish.ts'

/** Monday, March 2, 2026. */
const now = Temporal.PlainDateTime.from('2026-03-02T09:15')
const read = (text: string, lang: 'en' | 'es' = 'en') =>
  understand({ text, lang, now, zone: 'America/Chicago', asked: ['date', 'time'] })
const free = (...moments: string[]) =>
  readSlots(
    moments.map((moment) => ({
      start: Temporal.PlainDateTime.from(moment).toZonedDateTime('America/Chicago').toInstant().toString(),
    })),
    'America/Chicago',
  )
const times = (slots: { at: Temporal.PlainDateTime }[]) => slots.map(({ at }) => at.toString().slice(5, 16))

describe('a wish', () => {
  it.each<[said: string, before: Wish, after: Wish]>([
    ['Thursday', { time: '10:00' }, { date: '2026-03-05', time: '10:00' }],
    ['at 3', { date: '2026-03-05' }, { date: '2026-03-05', time: '15:00' }],
    ['before 11 on Thursday', {}, { date: '2026-03-05', time_to: '11:00' }],
    ['not Fridays', {}, { not_weekdays: [5] }],
    ['not on Thursday', { date: '2026-03-05', time: '10:00' }, { time: '10:00', not_weekdays: [4] }],
    ['Friday', { not_weekdays: [5] }, { date: '2026-03-06', not_weekdays: [] }],
    ['make it Wednesday', { date: '2026-03-16' }, { date: '2026-03-18' }],
    ['in the afternoon', { time: '10:00' }, { time_from: '12:00', time_to: '17:30' }],
  ])('"%s"', (said, before, after) => {
    expect(JSON.parse(JSON.stringify(updateWish(before, read(said))))).toEqual(after)
  })
})

describe('offers', () => {
  const week = free(
    '2026-03-03T08:00',
    '2026-03-03T09:00',
    '2026-03-03T10:00',
    '2026-03-03T15:00',
    '2026-03-04T08:00',
    '2026-03-06T16:00',
  )

  it('spreads over a day, and over two when the day is open', () => {
    expect(times(chooseOffers(week, { date: '2026-03-03' }, 3).slots)).toEqual([
      '03-03T08:00',
      '03-03T10:00',
      '03-03T15:00',
    ])
    expect(times(chooseOffers(week, { time_to: '12:00' }, 3).slots)).toEqual([
      '03-03T08:00',
      '03-03T10:00',
      '03-04T08:00',
    ])
  })

  it('knows an exact hit from a near miss', () => {
    expect(chooseOffers(week, { date: '2026-03-03', time: '15:00' }, 3).kind).toBe('exact')
    const near = chooseOffers(week, { date: '2026-03-03', time: '14:00' }, 2)
    expect([near.kind, times(near.slots)]).toEqual(['near', ['03-03T10:00', '03-03T15:00']])
  })

  it('never offers a refused day, not even as the nearest', () => {
    const near = chooseOffers(week, { date: '2026-03-05', not_dates: ['2026-03-04'] }, 3)
    expect(times(near.slots)).not.toContain('03-04T08:00')
  })

  it('is none when nothing is free', () => {
    expect(chooseOffers([], { date: '2026-03-03' }, 3)).toEqual({ kind: 'none', slots: [] })
  })
})

describe('a choice', () => {
  const offered = free('2026-03-05T09:00', '2026-03-05T11:00', '2026-03-06T14:30')
  it.each([
    ['the first one', 'en', '03-05T09:00'],
    ['Friday works', 'en', '03-06T14:30'],
    ['11', 'en', '03-05T11:00'],
    ['two thirty', 'en', '03-06T14:30'],
    ['the last one please', 'en', '03-06T14:30'],
    ['either is fine', 'en', '03-05T09:00'],
    ['la segunda', 'es', '03-05T11:00'],
    ['el viernes', 'es', '03-06T14:30'],
    ['la de las nueve', 'es', '03-05T09:00'],
  ] as const)('"%s"', (said, language, expected) => {
    const choice = readChoice(read(said, language), said, offered, language)
    expect(choice.kind === 'one' && times([choice.slot])[0]).toBe(expected)
  })

  it.each(['can my 2 year old come along?', 'we are 9 people', 'it is 10% off?'])(
    'is none when a figure counts something else: %s',
    (said) => {
      const slots = free('2026-03-05T09:00', '2026-03-05T10:00', '2026-03-05T14:00')
      expect(readChoice({ ...read(said), slots: {}, moments: [] }, said, slots, 'en')).toEqual({
        kind: 'none',
      })
    },
  )

  it('narrows down when two fit, and is none when nothing does', () => {
    expect(readChoice(read('Thursday'), 'Thursday', offered, 'en')).toMatchObject({ kind: 'some' })
    expect(readChoice(read('next Monday'), 'next Monday', offered, 'en')).toEqual({ kind: 'none' })
  })
})

describe('services', () => {
  const services = ['Check-up and cleaning', 'Whitening', 'Haircut', 'Hair color', 'Drain cleaning'].map(
    (name) => ({
      id: name,
      name,
      duration_minutes: 30,
    }),
  )
  it.each([
    ['I need my teeth whitened', ['Whitening']],
    ['a haircut', ['Haircut']],
    ['un corte de pelo', ['Haircut']],
    ['blanqueamiento', ['Whitening']],
    ['a check up', ['Check-up and cleaning']],
    ['cleaning', ['Check-up and cleaning', 'Drain cleaning']],
    ['whitning please', ['Whitening']],
    ['what time is it', []],
  ])('"%s"', (said, expected) => {
    expect(matchServices(said, services).map(({ name }) => name)).toEqual(expected)
  })
})
