import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { Id, IdParams, PageQuery, pageOf } from '../page.ts'
import { Role } from '../permissions.ts'
import { Instant } from '../time.ts'
import { OwnOrganization } from './organization.ts'

export const InvitationStatus = z.enum(['pending', 'accepted', 'expired'])
export type InvitationStatus = z.infer<typeof InvitationStatus>

export const Invitation = z.object({
  id: Id,
  email: z.string(),
  role: Role,
  status: InvitationStatus,
  /** Name of the member who invited; null once that account is gone. */
  invited_by: z.string().nullable(),
  expires_at: Instant,
  created_at: Instant,
})
export type Invitation = z.infer<typeof Invitation>

export const NewInvitation = z.object({
  email: z.email('Write an e-mail address.').max(254).toLowerCase(),
  role: Role.default('member'),
})
export type NewInvitation = z.output<typeof NewInvitation>

/** What the invited person sees, before signing up or in. */
export const OpenInvitation = z.object({
  id: Id,
  organization: z.object({ name: z.string(), logo_url: z.string().nullable() }),
  email: z.string(),
  role: Role,
  status: InvitationStatus,
  invited_by: z.string().nullable(),
  expires_at: Instant,
})
export type OpenInvitation = z.infer<typeof OpenInvitation>

export const listInvitations = endpoint('GET /api/invitations', {
  summary: 'List invitations that were sent',
  permission: 'members.manage',
  query: PageQuery,
  response: pageOf(Invitation),
})
export const postInvitation = endpoint('POST /api/invitations', {
  summary: 'Invite somebody by e-mail',
  description:
    'An open invitation to the same address is sent anew with the new role. It is good for seven days.',
  permission: 'members.manage',
  body: NewInvitation,
  response: Invitation,
  status: 201,
})
export const deleteInvitation = endpoint('DELETE /api/invitations/:id', {
  summary: 'Take an invitation back',
  permission: 'members.manage',
  params: IdParams,
})
export const getInvitation = endpoint('GET /api/invitations/:id', {
  summary: 'Show an invitation to whoever holds its link',
  access: 'public',
  params: IdParams,
  response: OpenInvitation,
})
export const postInvitationAcceptance = endpoint('POST /api/invitations/:id/acceptance', {
  summary: 'Accept an invitation',
  description: 'Only the account of the invited e-mail address can. One that is too old answers `expired`.',
  access: 'user',
  params: IdParams,
  response: OwnOrganization,
})
