import { expect, test } from 'vitest'
import { instantAt, isDay, shiftDay, wallClockOf, wallTimeOf, weekOf } from './wall-clock.ts'

const newYork = 'America/New_York'

test('a time of the business becomes its instant, in winter and in summer', () => {
  expect(instantAt({ day: '2026-01-15', minute: 570 }, newYork).toISOString()).toBe(
    '2026-01-15T14:30:00.000Z',
  )
  expect(instantAt({ day: '2026-07-15', minute: 570 }, newYork).toISOString()).toBe(
    '2026-07-15T13:30:00.000Z',
  )
})

test('of an hour that is repeated the first pass counts', () => {
  expect(instantAt({ day: '2026-11-01', minute: 90 }, newYork).toISOString()).toBe('2026-11-01T05:30:00.000Z')
})

test('a time that the clocks skip is as much later as they jump', () => {
  const instant = instantAt({ day: '2026-03-08', minute: 150 }, newYork)
  expect(wallClockOf(instant, newYork)).toEqual({ day: '2026-03-08', minute: 210 })
})

test('what the clock shows leads back to the same instant, far from Greenwich too', () => {
  for (const zone of [newYork, 'Pacific/Auckland', 'Pacific/Kiritimati', 'Asia/Kathmandu']) {
    const instant = new Date('2026-06-30T22:45:00Z')
    expect(instantAt(wallClockOf(instant, zone), zone)).toEqual(instant)
  }
})

test('a week begins on Monday, also over the end of a year', () => {
  expect(weekOf('2027-01-01')[0]).toBe('2026-12-28')
  expect(weekOf('2026-12-28')).toHaveLength(7)
  expect(shiftDay('2028-02-28', 1)).toBe('2028-02-29')
})

test('only real days and times are read', () => {
  expect(isDay('2026-02-03')).toBe(true)
  expect(isDay('2026-13-03')).toBe(false)
  expect(isDay('tomorrow')).toBe(false)
  expect(wallTimeOf(545)).toBe('09:05')
})
