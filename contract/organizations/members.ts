import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { Id, IdParams, PageQuery, pageOf } from '../page.ts'
import { Role } from '../permissions.ts'
import { Instant } from '../time.ts'

export const Member = z.object({
  id: Id,
  user_id: Id,
  name: z.string(),
  email: z.string(),
  image: z.string().nullable(),
  role: Role,
  created_at: Instant,
})
export type Member = z.infer<typeof Member>

export const MemberChanges = z.object({ role: Role })
export type MemberChanges = z.output<typeof MemberChanges>

export const listMembers = endpoint('GET /api/members', {
  summary: 'List the members of the organization',
  permission: 'members.read',
  query: PageQuery,
  response: pageOf(Member),
})
export const patchMember = endpoint('PATCH /api/members/:id', {
  summary: 'Give a member another role',
  description: 'Nobody gives or changes a role above their own. The last owner stays one: `last_owner`.',
  permission: 'members.manage',
  params: IdParams,
  body: MemberChanges,
  response: Member,
})
export const deleteMember = endpoint('DELETE /api/members/:id', {
  summary: 'Remove a member, or leave',
  description:
    'Everybody can leave; to remove others takes `members.manage`. The last owner cannot go: `last_owner`.',
  params: IdParams,
})
