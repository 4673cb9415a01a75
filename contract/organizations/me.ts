import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { Language } from '../languages.ts'
import { Id } from '../page.ts'
import { Permission } from '../permissions.ts'
import { Instant } from '../time.ts'
import { OwnOrganization } from './organization.ts'

export const Me = z.object({
  user: z.object({
    id: Id,
    name: z.string(),
    email: z.string(),
    email_verified: z.boolean(),
    image: z.string().nullable(),
    language: Language,
    two_factor_enabled: z.boolean(),
    created_at: Instant,
  }),
  memberships: z.array(OwnOrganization.extend({ member_id: Id })),
  /** Where requests go that name no organization; null when there is none, or several and none was chosen. */
  active_organization_id: Id.nullable(),
  /** What I may do in the active organization. */
  permissions: z.array(Permission),
  /** Staff of the platform. */
  operator: z.boolean(),
})
export type Me = z.infer<typeof Me>

export const getMe = endpoint('GET /api/me', {
  summary: 'Show who I am and where I work',
  access: 'user',
  response: Me,
})
