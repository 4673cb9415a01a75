import { type Kysely, sql } from 'kysely'
import type { Role } from '#contract/permissions.ts'
import type { DB } from '#db/types.ts'

/*
 * Queries about accounts, sessions and keys. They run for the platform, before it is known which organization a
 * request is for.
 */

type Db = Kysely<DB>

/** Counts one more attempt under the key, in one statement: of many at the same time each gets a number of its own. */
export async function countAttempt(db: Db, key: string, windowSeconds: number) {
  const ends = sql<string>`now() + make_interval(secs => ${windowSeconds})`
  const { rows } = await sql<{ attempts: number; seconds_left: number }>`
    insert into sign_in_attempts as known (key, attempts, window_ends_at) values (${key}, 1, ${ends})
    on conflict (key) do update set
      attempts = case when known.window_ends_at <= now() then 1 else known.attempts + 1 end,
      window_ends_at = case when known.window_ends_at <= now() then excluded.window_ends_at else known.window_ends_at end
    returning attempts, greatest(1, ceil(extract(epoch from window_ends_at - now())))::int as seconds_left`.execute(
    db,
  )
  return rows[0]!
}

export async function forgetAttempts(db: Db, key: string): Promise<void> {
  await db.deleteFrom('sign_in_attempts').where('key', '=', key).execute()
}

/** The user of a session that is still open. */
export async function findSessionUser(db: Db, sessionId: string, userId: string) {
  return db
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .select([
      'users.id',
      'users.email',
      'users.name',
      'users.email_verified',
      'users.role',
      'sessions.updated_at',
    ])
    .where('sessions.id', '=', sessionId)
    .where('users.id', '=', userId)
    .where('users.banned', '=', false)
    .where('sessions.expires_at', '>', sql<string>`now()`)
    .executeTakeFirst()
}

/** Remembers that a session was used. */
export async function touchSession(db: Db, sessionId: string): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ updated_at: sql<string>`now()` })
    .where('id', '=', sessionId)
    .execute()
}

export interface Membership {
  organization_id: string
  member_id: string
  role: Role
  /** The session works in this organization. */
  active: boolean
}

export async function listMemberships(
  db: Db,
  userId: string,
  sessionId: string | null,
): Promise<Membership[]> {
  return db
    .selectFrom('members')
    .leftJoin('sessions', (join) =>
      join
        .onRef('sessions.active_organization_id', '=', 'members.organization_id')
        .on('sessions.id', '=', sessionId),
    )
    .select(['members.organization_id', 'members.id as member_id', 'members.role'])
    .select(sql<boolean>`sessions.id is not null`.as('active'))
    .where('members.user_id', '=', userId)
    .orderBy('members.id')
    .execute()
}

/** Organizations of a user as they are listed to them. */
export async function listOwnOrganizations(db: Db, userId: string) {
  return db
    .selectFrom('members')
    .innerJoin('organizations', 'organizations.id', 'members.organization_id')
    .select(['organizations.id', 'organizations.name', 'slug', 'vertical', 'timezone', 'logo_url'])
    .select(['members.role', 'members.id as member_id'])
    .where('members.user_id', '=', userId)
    .orderBy('organizations.name')
    .orderBy('organizations.id')
    .execute()
}

export async function setActiveOrganization(
  db: Db,
  sessionId: string,
  organizationId: string,
): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ active_organization_id: organizationId })
    .where('id', '=', sessionId)
    .execute()
}

/** A key that is in force; its use is remembered to the minute, so that most requests write nothing. */
export async function findKeyInForce(db: Db, keyHash: string, now: string) {
  const key = await db
    .selectFrom('api_keys')
    .select(['id', 'organization_id', 'permissions', 'last_used_at'])
    .where('key_hash', '=', keyHash)
    .where((when) => when.or([when('expires_at', 'is', null), when('expires_at', '>', now)]))
    .executeTakeFirst()
  if (!key) return undefined
  await db
    .updateTable('api_keys')
    .set({ last_used_at: now })
    .where('organization_id', '=', key.organization_id)
    .where('id', '=', key.id)
    .where(sql<boolean>`coalesce(last_used_at < ${now}::timestamptz - interval '1 minute', true)`)
    .execute()
  return key
}

export async function findUser(db: Db, userId: string) {
  return db
    .selectFrom('users')
    .select([
      'id',
      'name',
      'email',
      'email_verified',
      'image',
      'language',
      'two_factor_enabled',
      'role',
      'created_at',
    ])
    .where('id', '=', userId)
    .executeTakeFirst()
}

/** @returns the user, or nothing when nobody has this address or the role already */
export async function setUserRole(db: Db, email: string, role: 'user' | 'operator') {
  return db
    .updateTable('users')
    .set({ role, updated_at: sql<string>`now()` })
    .where('email', '=', email.toLowerCase())
    .where('role', '!=', role)
    .returning(['id', 'name', 'email'])
    .executeTakeFirst()
}

export async function findUserByEmail(db: Db, email: string) {
  return db
    .selectFrom('users')
    .select(['id', 'role', 'email_verified'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
}

export async function listOperators(db: Db) {
  return db
    .selectFrom('users')
    .select(['id', 'name', 'email', 'created_at'])
    .where('role', '=', 'operator')
    .orderBy('email')
    .execute()
}

/** An invitation by its link, with what its page shows. */
export async function findInvitation(db: Db, id: string) {
  return db
    .selectFrom('invitations')
    .innerJoin('organizations', 'organizations.id', 'invitations.organization_id')
    .selectAll('invitations')
    .select(['organizations.name as organization_name', 'organizations.logo_url', 'organizations.languages'])
    .where('invitations.id', '=', id)
    .executeTakeFirst()
}

/** Removes what is over: sessions, short-lived secrets, counts of attempts. */
export async function removeExpired(db: Db): Promise<void> {
  await db.deleteFrom('sessions').where('expires_at', '<', sql<string>`now()`).execute()
  await db.deleteFrom('verifications').where('expires_at', '<', sql<string>`now()`).execute()
  await db.deleteFrom('sign_in_attempts').where('window_ends_at', '<', sql<string>`now()`).execute()
}
