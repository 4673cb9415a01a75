import { describe, expect, it } from 'vitest'
import type { BusinessFacts } from '../port.ts'
import { hoursOn, nextOpening, openingAt, sayOpenings, sayWeek } from './hours.ts'

const day = (open: string, close: string) => ({ open, close })
const business: BusinessFacts = {
  name: 'Brightside Dental',
  hours: {
    mon: [day('08:00', '12:00'), day('13:00', '17:00')],
    tue: [day('08:00', '12:00'), day('13:00', '17:00')],
    thu: [day('08:00', '12:00'), day('13:00', '17:00')],
    sat: [day('09:00', '13:00')],
  },
  holidays: [
    { day: '2026-03-03', name: 'Staff day', hours: [] },
    { day: '2026-03-05', name: 'Short day', hours: [day('10:00', '11:00')] },
  ],
  services: [],
}
const at = (moment: string) => Temporal.PlainDateTime.from(moment).toZonedDateTime('America/Chicago')

describe('opening hours', () => {
  it.each([
    ['2026-03-02T08:00', true],
    ['2026-03-02T12:00', false],
    ['2026-03-02T16:59', true],
    ['2026-03-02T17:00', false],
    ['2026-03-03T10:00', false],
    ['2026-03-05T10:30', true],
    ['2026-03-05T14:00', false],
  ])('at %s it is open: %s', (moment, open) => {
    expect(openingAt(at(moment), business) !== undefined).toBe(open)
  })

  it('opens again after the break, and after a holiday on the day after next', () => {
    expect(nextOpening(at('2026-03-02T12:10'), business)?.toString()).toBe('2026-03-02T13:00:00')
    expect(nextOpening(at('2026-03-02T18:00'), business)?.toString()).toBe('2026-03-05T10:00:00')
    expect(nextOpening(at('2026-03-02T18:00'), { ...business, hours: {}, holidays: [] })).toBeUndefined()
  })

  it('names the holiday that decides a day', () => {
    expect(hoursOn(Temporal.PlainDate.from('2026-03-03'), business)).toEqual({
      openings: [],
      holiday: 'Staff day',
    })
  })

  it('joins days with the same hours and says the closed ones', () => {
    expect(sayWeek(business, 'en')).toEqual({
      groups: [
        'Monday and Tuesday from 8 AM to noon and from 1 PM to 5 PM',
        'Thursday from 8 AM to noon and from 1 PM to 5 PM',
        'Saturday from 9 AM to 1 PM',
      ],
      closed: 'Wednesdays, Fridays and Sundays',
    })
    expect(sayWeek(business, 'es').closed).toBe('los miércoles, los viernes y los domingos')
  })

  it('says a day without end', () => {
    expect(sayOpenings([day('00:00', '24:00')], 'en')).toBe('around the clock')
    expect(sayOpenings([day('18:00', '24:00')], 'es')).toBe('de 6 de la tarde a medianoche')
  })
})
