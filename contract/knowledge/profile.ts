import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { IdParams } from '../page.ts'
import { WeeklyHours } from '../time.ts'
import { Citation } from './citation.ts'

// The profile that was found on the website, for the owner to confirm.

export const ProfileService = z.object({
  name: z.string().trim().min(1).max(120),
  /** As the page says it: "from $35". */
  price: z.string().max(80).nullable().default(null),
  duration_minutes: z.int().min(1).max(1440).nullable().default(null),
  description: z.string().max(500).nullable().default(null),
})
export type ProfileService = z.infer<typeof ProfileService>

export const ProfileFields = z.object({
  name: z.string().trim().min(1).max(120).optional(),
  description: z.string().trim().max(600).optional(),
  phone: z.string().trim().max(40).optional(),
  email: z.email().optional(),
  address: z.string().trim().max(300).optional(),
  hours: WeeklyHours.optional(),
  services: z.array(ProfileService).max(100).optional(),
  /** Towns, districts or postcodes that are served. */
  area: z.array(z.string().trim().min(1).max(80)).max(50).optional(),
  languages: z.array(z.string().trim().min(2).max(40)).max(10).optional(),
})
export type ProfileFields = z.infer<typeof ProfileFields>
export type ProfileField = keyof ProfileFields

export const BusinessProfile = z.object({
  /** `none` until something was found; `confirmed` once the owner has looked at it. */
  status: z.enum(['none', 'draft', 'confirmed']),
  /** What the owner confirmed, and for the rest what the pages say. */
  fields: ProfileFields,
  /** Which page each field came from; a field that the owner typed has none. */
  sources: z.partialRecord(ProfileFields.keyof(), Citation),
  confirmed: z.array(ProfileFields.keyof()),
})
export type BusinessProfile = z.infer<typeof BusinessProfile>

export const getProfile = endpoint('GET /api/agents/:id/profile', {
  summary: 'Show the business profile that the pages suggest',
  permission: 'knowledge.read',
  params: IdParams,
  response: BusinessProfile,
})
export const postProfileConfirmation = endpoint('POST /api/agents/:id/profile/confirmation', {
  summary: 'Confirm or correct fields of the profile',
  permission: 'knowledge.write',
  params: IdParams,
  body: ProfileFields,
  response: BusinessProfile,
})
