import { expect, test } from 'vitest'
import { formatDuration, formatWait } from './format-duration.ts'

test.each([
  [7, '0:07'],
  [750, '12:30'],
  [3723, '1:02:03'],
])('%d seconds are shown as %s', (seconds, shown) => expect(formatDuration(seconds)).toBe(shown))

test('waits are told in milliseconds up to a second', () => {
  expect([formatWait(39.6), formatWait(1240)]).toEqual(['40 ms', '1.2 s'])
})
