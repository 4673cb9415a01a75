import { expect, test } from 'vitest'
import { codesFor } from './carrier-codes.ts'

const number = '+12125550142'

test('American companies are dialled the ten digits, each with its own codes', () => {
  expect(codesFor('att', number).always).toEqual({ on: '*722125550142', off: '*73' })
  expect(codesFor('verizon', number).unanswered).toEqual({ on: '*712125550142', off: '*73' })
  expect(codesFor('other_us', number).unanswered).toBeNull()
})

test('networks after the GSM standard share their codes and take the number with its country', () => {
  for (const carrier of ['tmobile', 'att_mobile', 'spain', 'mexico', 'other'] as const)
    expect(codesFor(carrier, number)).toEqual({
      unanswered: { on: '**61*+12125550142#', off: '##61#' },
      always: { on: '**21*+12125550142#', off: '##21#' },
    })
  expect(codesFor('spain', '+34915550142').always.on).toBe('**21*+34915550142#')
})
