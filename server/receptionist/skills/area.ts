import { z } from 'zod'
import { DomainError } from '#server/platform/errors.ts'
import { defineSkill } from './skill.ts'

export const checkServiceAreaSkill = defineSkill({
  name: 'check_service_area',
  description: 'Check whether the business comes to an address, city or postal code.',
  input: z.object({
    address: z.string().max(300).optional(),
    postcode: z.string().max(20).optional(),
    city: z.string().max(100).optional(),
  }),
  consequential: false,
  async run(_ctx, { address = '', postcode = '', city = '' }, { profile }) {
    const { service_area, confirmed } = profile.business
    if (
      !confirmed.has('service_area') ||
      service_area.postal_codes.length + service_area.cities.length === 0
    ) {
      throw new DomainError(
        'unprocessable',
        'I do not have the exact service area here; the team can confirm it.',
      )
    }
    const said = fold(`${address} ${postcode} ${city}`)
    const match = [...service_area.postal_codes, ...service_area.cities].find((place) =>
      ` ${said} `.includes(` ${fold(place)} `),
    )
    return {
      summary: match ? `In the service area (${match})` : 'Outside the service area',
      receipt: { in_area: Boolean(match), match: match ?? null, cities: service_area.cities },
    }
  },
})

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
