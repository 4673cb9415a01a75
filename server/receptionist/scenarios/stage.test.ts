import { expect, test } from 'vitest'
import type { z } from 'zod'
import type { Situation } from '#contract/scenarios.ts'
import { SettableClock } from '#server/platform/clock.ts'
import { clockOf } from './stage.ts'

/** Monday, March 2, 2026, 10:00 in New York. */
const monday = '2026-03-02T15:00:00Z'
const at = (situation: Partial<z.output<typeof Situation>>) =>
  clockOf(
    new SettableClock(monday),
    { day: null, time: null, appointment: null, ...situation },
    'America/New_York',
  )
    .now()
    .toZonedDateTimeISO('America/New_York')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })

test.each([
  ['the present moment', {}, '2026-03-02T10:00'],
  ['later on the same day', { time: '17:30' }, '2026-03-02T17:30'],
  ['a time that has passed today', { time: '08:00' }, '2026-03-03T08:00'],
  ['another day', { day: 'fri' }, '2026-03-06T10:00'],
  ['the same weekday, earlier', { day: 'mon', time: '09:00' }, '2026-03-09T09:00'],
  ['a Sunday behind the change of the clocks', { day: 'sun', time: '12:00' }, '2026-03-08T12:00'],
  ['the end of a day', { day: 'tue', time: '24:00' }, '2026-03-03T23:59'],
] as const)('%s', (_, situation, moment) => {
  expect(at(situation)).toBe(moment)
})

test('the clock goes on like the real one, and no millisecond comes twice', () => {
  const real = new SettableClock(monday)
  const clock = clockOf(real, { day: null, time: null, appointment: null }, 'America/New_York')
  const first = clock.nowMs()
  expect(clock.nowMs()).toBe(first + 1)
  real.advance({ minutes: 5 })
  expect(clock.nowMs()).toBe(first + 300_000)
})
