import { expect, test } from 'vitest'
import { daysBetween, formatClock, formatDay, formatWhen, zoneNote } from './format-time.ts'

const newYork = 'America/New_York'
const now = new Date('2026-03-03T15:00:00Z') // Tuesday, 10 AM in New York
const english = { zone: newYork, language: 'en', now } as const
const spanish = { zone: newYork, language: 'es', now } as const

test('today, tomorrow and yesterday are called so, in the zone of the business', () => {
  expect(formatWhen(new Date('2026-03-03T19:30:00Z'), english)).toBe('today 2:30 PM')
  expect(formatWhen(new Date('2026-03-04T14:05:00Z'), english)).toBe('tomorrow 9:05 AM')
  // 3 AM UTC on the third is still the evening of the second in New York.
  expect(formatWhen(new Date('2026-03-03T03:00:00Z'), english)).toBe('yesterday 10:00 PM')
})

test('other days carry their weekday, and the year only when it is another one', () => {
  expect(formatWhen(new Date('2026-03-10T13:00:00Z'), english)).toBe('Tue, Mar 10, 9:00 AM')
  expect(formatDay(new Date('2025-12-31T17:00:00Z'), english)).toBe('Wed, Dec 31, 2025')
})

test('Spanish says it its own way', () => {
  expect(formatDay(new Date('2026-03-03T19:30:00Z'), spanish)).toBe('hoy')
  expect(formatDay(new Date('2026-03-04T19:30:00Z'), spanish)).toBe('mañana')
  expect(formatDay(new Date('2026-03-10T19:30:00Z'), spanish)).toMatch(/^mar,? 10 (de )?mar/)
  expect(formatClock(new Date('2026-03-03T19:30:00Z'), spanish)).toMatch(/^2:30\s?p\.?\s?m\.?$/i)
})

test('days are counted over the change to summer time', () => {
  // On March 8, 2026 the day in New York has 23 hours.
  expect(daysBetween(new Date('2026-03-08T05:00:00Z'), new Date('2026-03-09T04:00:00Z'), newYork)).toBe(1)
  expect(daysBetween(new Date('2026-03-08T05:00:00Z'), new Date('2026-03-09T03:59:00Z'), newYork)).toBe(0)
})

test('the zone is named only where clocks differ from those of the reader', () => {
  expect(zoneNote(now, newYork, 'America/Toronto', 'en')).toBeUndefined()
  expect(zoneNote(now, newYork, 'America/Chicago', 'en')).toBe('EST')
})
