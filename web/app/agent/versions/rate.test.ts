import { expect, test } from 'vitest'
import { formatPoints, formatRate } from './rate.ts'

test('shares are whole per cents, small ones have a decimal, none is none', () => {
  expect([0, 0.045, 0.4849, 1].map((rate) => formatRate(rate, 'en'))).toEqual(['0%', '4.5%', '48%', '100%'])
  expect(formatRate(0.48, 'es').replace(/\s/g, ' ')).toBe('48 %')
})

test('differences carry their sign, and none has none', () => {
  expect([0.05, -0.0084, 0].map((difference) => formatPoints(difference, 'en'))).toEqual(['+5', '−0.8', '0'])
})
