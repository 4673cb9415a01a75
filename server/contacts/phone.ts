import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'

/**
 * A phone number as people write or say it, as E.164, or null when it cannot be one.
 * @param country ISO 3166 code whose numbers may leave their country code out
 */
export function readPhone(text: string, country: string): string | null {
  const defaultCountry = isSupportedCountry(country) ? country : ('US' satisfies CountryCode)
  const number = parsePhoneNumberFromString(text, { defaultCountry, extract: false })
  return number?.isPossible() && !number.ext ? number.number : null
}

/** A number as it is written where it belongs: "(555) 234-5678" at home, "+34 612 34 56 78" abroad. */
export function showPhone(phone: string, country: string): string {
  const number = parsePhoneNumberFromString(phone)
  if (!number) return phone
  return number.country === country ? number.formatNational() : number.formatInternational()
}
