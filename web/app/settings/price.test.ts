import { expect, test } from 'vitest'
import { readPrice, writePrice } from './price.ts'

test.each([
  ['120', 12_000],
  ['$120', 12_000],
  ['$1,250.50', 125_050],
  ['89.9', 8_990],
  ['90 €', 9_000],
  ['0', 0],
])('%s is a figure', (text, cents) => {
  expect(readPrice(text)).toEqual({ price_cents: cents, price_text: null })
})

test.each(['from $89', 'depends on the fixture', '$89–120', '89.999', '-5'])(
  '%s stays in the owner’s words',
  (text) => {
    expect(readPrice(text)).toEqual({ price_cents: null, price_text: text })
  },
)

test('what was read is written as it was', () => {
  for (const text of ['120', '89.50', 'from $89', '']) expect(writePrice(readPrice(text))).toBe(text)
})
