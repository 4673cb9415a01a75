import { type Insertable, type Kysely, sql } from 'kysely'
import type { DB } from '#db/types.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'

/* Queries of what is only ever added to (audit, consents), and of what each member or user has of their own. */

type Db = Kysely<DB>
type Cursor = (string | number | null)[] | null

export async function insertAuditEntry(db: Db, row: Insertable<DB['audit_log']>): Promise<void> {
  await db.insertInto('audit_log').values(row).execute()
}

export interface AuditFilter {
  action?: string | undefined
  actor_id?: string | undefined
  target_id?: string | undefined
  from?: string | undefined
  to?: string | undefined
}

export async function listAuditRows(ctx: TenantContext, filter: AuditFilter, after: Cursor, limit: number) {
  return ctx.db
    .selectFrom('audit_log')
    .selectAll()
    .where('organization_id', '=', ctx.organizationId)
    .$if(filter.action !== undefined, (query) => query.where('action', '=', filter.action!))
    .$if(filter.actor_id !== undefined, (query) => query.where('actor_id', '=', filter.actor_id!))
    .$if(filter.target_id !== undefined, (query) => query.where('target_id', '=', filter.target_id!))
    .$if(filter.from !== undefined, (query) => query.where('at', '>=', filter.from!))
    .$if(filter.to !== undefined, (query) => query.where('at', '<', filter.to!))
    .$if(after !== null, (query) => query.where('id', '<', String(after?.[0])))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}

export async function insertConsent(db: Db, row: Insertable<DB['consents']>) {
  return db.insertInto('consents').values(row).returningAll().executeTakeFirstOrThrow()
}

/** The newest hundred of a user's own. */
export async function listConsentsOfUser(db: Db, userId: string) {
  return db
    .selectFrom('consents')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
}

export interface ConsentFilter {
  kind?: DB['consents']['kind'] | undefined
  contact_id?: string | undefined
  subject?: string | undefined
}

export async function listConsentRows(
  ctx: TenantContext,
  filter: ConsentFilter,
  after: Cursor,
  limit: number,
) {
  return ctx.db
    .selectFrom('consents')
    .selectAll()
    .where('organization_id', '=', ctx.organizationId)
    .$if(filter.kind !== undefined, (query) => query.where('kind', '=', filter.kind!))
    .$if(filter.contact_id !== undefined, (query) => query.where('contact_id', '=', filter.contact_id!))
    .$if(filter.subject !== undefined, (query) => query.where('subject', '=', filter.subject!))
    .$if(after !== null, (query) => query.where('id', '<', String(after?.[0])))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}

/** The newest word of a subject on a kind; nothing when it was never asked. */
export async function findLatestConsent(ctx: TenantContext, kind: DB['consents']['kind'], subject: string) {
  return ctx.db
    .selectFrom('consents')
    .select(['granted', 'version', 'created_at'])
    .where('organization_id', '=', ctx.organizationId)
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

// Notification preferences

export async function findPreferences(ctx: TenantContext, memberId: string) {
  return ctx.db
    .selectFrom('notification_preferences')
    .select(['events', 'quiet_hours', 'phone'])
    .where('organization_id', '=', ctx.organizationId)
    .where('member_id', '=', memberId)
    .executeTakeFirst()
}

export async function savePreferences(
  ctx: TenantContext,
  memberId: string,
  row: { events: string; quiet_hours: string | null; phone: string | null },
) {
  return ctx.db
    .insertInto('notification_preferences')
    .values({ organization_id: ctx.organizationId, member_id: memberId, ...row })
    .onConflict((conflict) => conflict.columns(['organization_id', 'member_id']).doUpdateSet(row))
    .returning(['events', 'quiet_hours', 'phone'])
    .executeTakeFirstOrThrow()
}

/** All members with what they chose, where they chose anything. */
export async function listMembersWithPreferences(ctx: TenantContext) {
  return ctx.db
    .selectFrom('members')
    .innerJoin('member_users', 'member_users.member_id', 'members.id')
    .leftJoin('notification_preferences as preferences', (join) =>
      join
        .onRef('preferences.organization_id', '=', 'members.organization_id')
        .onRef('preferences.member_id', '=', 'members.id'),
    )
    .select(['members.id', 'members.user_id', 'members.role', 'member_users.name', 'member_users.email'])
    .select(['member_users.language', 'preferences.events', 'preferences.quiet_hours', 'preferences.phone'])
    .$narrowType<{ name: string; email: string; language: 'en' | 'es' }>()
    .where('members.organization_id', '=', ctx.organizationId)
    .orderBy('members.id')
    .execute()
}

// Onboarding

export type OnboardingValues = Omit<Insertable<DB['onboardings']>, 'id' | 'user_id' | 'organization_id'>

export async function findOnboardingOfUser(db: Db, userId: string) {
  return db
    .selectFrom('onboardings')
    .selectAll()
    .where('user_id', '=', userId)
    .where('organization_id', 'is', null)
    .executeTakeFirst()
}

export async function saveOnboardingOfUser(db: Db, id: string, userId: string, values: OnboardingValues) {
  return db
    .insertInto('onboardings')
    .values({ id, user_id: userId, ...values })
    .onConflict((conflict) =>
      conflict.column('user_id').where('organization_id', 'is', null).doUpdateSet(changed(values)),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function removeOnboardingOfUser(db: Db, userId: string): Promise<void> {
  await db
    .deleteFrom('onboardings')
    .where('user_id', '=', userId)
    .where('organization_id', 'is', null)
    .execute()
}

export async function findOnboarding(ctx: TenantContext) {
  return ctx.db
    .selectFrom('onboardings')
    .selectAll()
    .where('organization_id', '=', ctx.organizationId)
    .executeTakeFirst()
}

export async function saveOnboarding(ctx: TenantContext, id: string, values: OnboardingValues) {
  return ctx.db
    .insertInto('onboardings')
    .values({ id, organization_id: ctx.organizationId, ...values })
    .onConflict((conflict) => conflict.column('organization_id').doUpdateSet(changed(values)))
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** What is not named stays; an empty change still counts as one. */
function changed(values: OnboardingValues) {
  return { ...values, updated_at: sql<string>`now()` }
}
