import { expect, test } from 'vitest'
import { businessDay, businessHour } from './business-day.ts'

const zone = 'America/New_York'

test('the day is that of the business, not of the reader nor of UTC', () => {
  expect(businessDay(new Date('2026-03-04T03:30:00Z'), zone)).toEqual({
    day: '2026-03-03',
    start: '2026-03-03T05:00:00.000Z',
  })
})

test('the day began at midnight also when the clocks changed since', () => {
  expect(businessDay(new Date('2026-03-08T20:00:00Z'), zone).start).toBe('2026-03-08T05:00:00.000Z')
  expect(businessDay(new Date('2026-11-01T20:00:00Z'), zone).start).toBe('2026-11-01T04:00:00.000Z')
})

test('the hour greets by the clocks of the business', () => {
  expect(businessHour(new Date('2026-03-03T15:10:00Z'), zone)).toBe(10)
})
