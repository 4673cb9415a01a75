import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js'
import { refuseField } from '#server/platform/errors.ts'

/**
 * Reads a number as people write it into E.164.
 * @param field named in the refusal
 * @param country of numbers without a country code
 * @throws DomainError `invalid_request`
 */
export function readPhone(field: string, text: string, country: string): string {
  const number = parsePhoneNumberFromString(text, country as CountryCode)
  if (!number?.isPossible()) {
    throw refuseField(
      field,
      'This is not a complete phone number. Write it with its area code, such as +1 212 555 0100.',
    )
  }
  return number.number
}
