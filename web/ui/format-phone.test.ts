import { expect, test } from 'vitest'
import { formatPhone } from './format-phone.ts'

test.each([
  ['+12125550142', '(212) 555-0142'],
  ['+34612555018', '612 55 50 18'],
  ['+525512345678', '+52 55 1234 5678'],
  ['+526641234567', '+52 664 123 4567'],
  ['+4915112345678', '+4915112345678'],
  ['call the front desk', 'call the front desk'],
])('%s is shown as %s', (phone, shown) => expect(formatPhone(phone)).toBe(shown))
