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

test('what is written is read as the same price, whatever the currency', () => {
  for (const currency of ['USD', 'EUR', 'MXN'])
    for (const language of ['en', 'es'] as const)
      for (const price_cents of [12_000, 125_050, 0]) {
        const text = writePrice({ price_cents, price_text: null, currency }, language)
        expect(readPrice(text), text).toEqual({ price_cents, price_text: null })
      }
  expect(writePrice({ price_cents: null, price_text: 'from $89', currency: 'USD' }, 'en')).toBe('from $89')
  expect(writePrice({ price_cents: null, price_text: null, currency: 'USD' }, 'en')).toBe('')
})
