import type { FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import type { AppContext } from '#server/context.ts'
import { DomainError } from '#server/platform/errors.ts'
import type { Authenticator } from '#server/platform/mount.ts'
import { type Role, withPlatform } from '#server/platform/tenancy.ts'

/** TEMPORARY until the organizations domain hands over its own. */
export function createAuthenticator(app: AppContext): Authenticator {
  async function find(request: FastifyRequest) {
    const token = request.headers.authorization?.replace(/^Bearer /, '')
    if (!token) throw new DomainError('unauthenticated', 'Please sign in.')
    const row = await withPlatform(app, async ({ db }) => (await sql<{ user_id: string; email: string; name: string; role: Role; member_id: string; organization_id: string }>`select u.id as user_id, u.email, u.name, m.role, m.id as member_id, m.organization_id from sessions s join users u on u.id = s.user_id left join members m on m.user_id = u.id where s.token = ${token}`.execute(db)).rows[0])
    if (!row) throw new DomainError('unauthenticated', 'Please sign in.')
    return row
  }
  return {
    user: async (request) => { const r = await find(request); return { user_id: r.user_id, email: r.email, name: r.name, email_verified: true, is_operator: false } },
    member: async (request) => { const r = await find(request); return { organizationId: r.organization_id, actor: { kind: 'member', user_id: r.user_id, member_id: r.member_id, role: r.role } } },
  }
}
