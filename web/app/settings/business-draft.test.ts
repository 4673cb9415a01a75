import { expect, test } from 'vitest'
import type { Organization } from '#contract/organizations.ts'
import { readBusiness, writeBusiness } from './business-draft.ts'

const organization = {
  name: 'Brightside Dental',
  phone: '+12125550142',
  email: null,
  website_url: null,
  address: null,
  timezone: 'America/New_York',
  languages: ['en'],
  service_area: { postal_codes: [], cities: ['Brooklyn'] },
  settings: { default_country: 'US', emergency_number: '911' },
} as unknown as Organization

test('what was not touched is sent back as it was', () => {
  expect(writeBusiness(readBusiness(organization))).toMatchObject({
    phone: '+12125550142',
    email: null,
    website_url: null,
    address: null,
    service_area: { cities: ['Brooklyn'], postal_codes: [] },
    settings: { default_country: 'US', emergency_number: '911' },
  })
})

test('an emptied field becomes null, and a radius of nothing is left out', () => {
  const draft = { ...readBusiness(organization), phone: ' ', radiusKm: '' as const }
  expect(writeBusiness(draft).phone).toBeNull()
  expect(writeBusiness(draft).service_area).not.toHaveProperty('radius_km')
})

test('an address takes a street or a town', () => {
  const draft = { ...readBusiness(organization), city: 'Brooklyn', country: 'us' }
  expect(writeBusiness(draft).address).toMatchObject({ city: 'Brooklyn', country: 'US', street: '' })
})
