import { expect, test } from 'vitest'
import { NoSlotCode } from '#contract/scheduling.ts'
import { labelInstant, sayNoSlot } from './labels.ts'

test('an instant is told in the zone of the business, with plain spaces', () => {
  expect(labelInstant('2026-03-03T19:30:00Z', 'America/New_York')).toBe('Tue, Mar 3, 2:30 PM')
  expect(labelInstant(Date.parse('2026-03-03T19:30:00Z'), 'Asia/Kolkata')).toBe('Wed, Mar 4, 1:00 AM')
})

test('the long form names the year, the Spanish one reads as Spanish', () => {
  expect(labelInstant('2026-03-03T19:30:00Z', 'America/New_York', 'en', 'long')).toBe(
    'Tuesday, March 3, 2026 at 2:30 PM',
  )
  expect(labelInstant('2026-03-03T19:30:00Z', 'America/New_York', 'es')).toBe('mar, 3 de marzo, 2:30 p.m.')
})

test('every reason has a sentence in both languages', () => {
  for (const code of NoSlotCode.options) {
    expect(sayNoSlot(code, 'en')).toMatch(/^[A-Z].*\.$/)
    expect(sayNoSlot(code, 'es')).toMatch(/^[A-ZÁÉÍÓÚ].*\.$/)
  }
})
