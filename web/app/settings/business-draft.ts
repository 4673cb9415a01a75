import type { Language } from '#contract/languages.ts'
import type { Organization } from '#contract/organizations.ts'
import type { OrganizationPatch } from '../../data/organization.ts'

/** The business as it is typed: fields hold text, never null. */
export interface BusinessDraft {
  name: string
  phone: string
  email: string
  website: string
  street: string
  city: string
  region: string
  postalCode: string
  country: string
  timezone: string
  languages: Language[]
  cities: string[]
  postalCodes: string[]
  radiusKm: number | ''
  emergencyNumber: string
}

export function readBusiness(organization: Organization): BusinessDraft {
  const { name, phone, email, website_url, address, timezone, languages, service_area, settings } =
    organization
  return {
    name,
    phone: phone ?? '',
    email: email ?? '',
    website: website_url ?? '',
    street: address?.street ?? '',
    city: address?.city ?? '',
    region: address?.region ?? '',
    postalCode: address?.postal_code ?? '',
    country: address?.country || settings.default_country,
    timezone,
    languages,
    cities: service_area.cities,
    postalCodes: service_area.postal_codes,
    radiusKm: service_area.radius_km ?? '',
    emergencyNumber: settings.emergency_number,
  }
}

/** What the API is sent: an emptied field becomes null; an address without a street or a town is none. */
export function writeBusiness(draft: BusinessDraft): OrganizationPatch {
  const street = draft.street.trim()
  const city = draft.city.trim()
  return {
    name: draft.name.trim(),
    phone: draft.phone.trim() || null,
    email: draft.email.trim() || null,
    website_url: draft.website.trim() || null,
    address:
      street || city
        ? {
            street,
            city,
            region: draft.region.trim(),
            postal_code: draft.postalCode.trim(),
            country: draft.country.trim().toUpperCase(),
          }
        : null,
    timezone: draft.timezone,
    languages: draft.languages,
    service_area: {
      cities: draft.cities,
      postal_codes: draft.postalCodes,
      ...(draft.radiusKm !== '' && draft.radiusKm > 0 && { radius_km: draft.radiusKm }),
    },
    settings: {
      emergency_number: draft.emergencyNumber.trim(),
      ...(draft.country.trim() && { default_country: draft.country.trim().toUpperCase() }),
    },
  }
}
