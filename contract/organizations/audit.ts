import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { Id, PageQuery, pageOf } from '../page.ts'
import { Instant } from '../time.ts'

export const AuditActor = z.object({
  kind: z.enum(['member', 'api_key', 'operator', 'agent', 'visitor', 'system']),
  id: z.string().nullable(),
  /** As it was called at the time. */
  name: z.string().nullable(),
})
export type AuditActor = z.infer<typeof AuditActor>

export const AuditEntry = z.object({
  id: Id,
  at: Instant,
  actor: AuditActor,
  /** `noun.past`, such as `member.role_changed`. */
  action: z.string(),
  target: z.object({ type: z.string(), id: z.string() }).nullable(),
  /** Only the fields that changed. */
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  request_id: z.string().nullable(),
})
export type AuditEntry = z.infer<typeof AuditEntry>

export const listAuditLog = endpoint('GET /api/audit-log', {
  summary: 'List privileged changes, newest first',
  description: 'Who lacks `audit.read` sees only their own.',
  permission: 'organization.read',
  query: PageQuery.extend({
    action: z.string().max(80).optional(),
    actor_id: z.string().max(80).optional(),
    target_id: z.string().max(80).optional(),
    from: Instant.optional(),
    to: Instant.optional(),
  }),
  response: pageOf(AuditEntry),
})
