import { expect, test } from 'vitest'
import { NoSlotCode } from '#contract/scheduling.ts'
import { labelInstant, labelStretch, sayNoSlot } from './labels.ts'

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

test('Spanish is told by the clock of 24 hours where Spain’s is, and by that of 12 in the Americas', () => {
  expect(labelInstant('2026-03-02T15:30:00Z', 'Europe/Madrid', 'es')).toBe('lun, 2 de marzo, 16:30')
  expect(labelStretch('2026-03-02T09:30:00Z', '2026-03-02T10:00:00Z', 'Europe/Madrid', 'es')).toBe(
    'lunes, 2 de marzo de 2026, 10:30–11:00 (hora de Europa central)',
  )
  expect(labelInstant('2026-03-02T21:30:00Z', 'America/Mexico_City', 'es')).toBe('lun, 2 de marzo, 3:30 p.m.')
})

test('every reason has a sentence in both languages', () => {
  for (const code of NoSlotCode.options) {
    expect(sayNoSlot(code, 'en')).toMatch(/^[A-Z].*\.$/)
    expect(sayNoSlot(code, 'es')).toMatch(/^[A-ZÁÉÍÓÚ].*\.$/)
  }
})
