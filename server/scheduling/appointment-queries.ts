import { type Insertable, type SqlBool, sql, type Updateable } from 'kysely'
import type { Language } from '#contract/languages.ts'
import type { AppointmentStatus } from '#contract/scheduling.ts'
import type { DB } from '#db/types.ts'
import type { PlatformContext, TenantContext } from '#server/platform/tenancy.ts'
import { dayMs, isoOf } from './local-days.ts'

/* Row security confines every query to the organization; inserts name it. */

/** An appointment as it is stored, with its person and the zone it is told in. */
export interface AppointmentRow {
  id: string
  code: string
  status: AppointmentStatus
  service_id: string | null
  service_name: string
  contact_id: string | null
  contact_name: string | null
  contact_phone: string | null
  contact_email: string | null
  attendee: string | null
  starts_at: string
  ends_at: string
  buffer_before_minutes: number
  buffer_after_minutes: number
  notes: string
  source: DB['appointments']['source']
  agent_id: string | null
  conversation_id: string | null
  cancellation_reason: string | null
  cancelled_at: string | null
  sequence: number
  invite_token: string
  created_at: string
  updated_at: string
  timezone: string
  /** The language of the business. */
  language: Language
}

/** By name: the plan of a statement that takes whole rows cannot be kept. */
const columns = [
  'appointments.id',
  'code',
  'appointments.status',
  'service_id',
  'service_name',
  'appointments.contact_id',
  'attendee',
  'starts_at',
  'ends_at',
  'buffer_before_minutes',
  'buffer_after_minutes',
  'appointments.notes',
  'appointments.source',
  'appointments.agent_id',
  'conversation_id',
  'cancellation_reason',
  'cancelled_at',
  'sequence',
  'invite_token',
  'appointments.created_at',
  'appointments.updated_at',
] as const

function selectAppointments({ db }: TenantContext) {
  return db
    .selectFrom('appointments')
    .innerJoin('organizations', 'organizations.id', 'appointments.organization_id')
    .leftJoin('contacts', (join) =>
      join
        .onRef('contacts.organization_id', '=', 'appointments.organization_id')
        .onRef('contacts.id', '=', 'appointments.contact_id'),
    )
    .select(columns)
    .select([
      'organizations.timezone',
      sql<Language>`organizations.languages[1]`.as('language'),
      'contacts.name as contact_name',
      'contacts.phone as contact_phone',
      'contacts.email as contact_email',
    ])
}

export function findAppointment(ctx: TenantContext, id: string): Promise<AppointmentRow | undefined> {
  return selectAppointments(ctx).where('appointments.id', '=', id).executeTakeFirst()
}

export function findAppointmentByCode(ctx: TenantContext, code: string): Promise<AppointmentRow | undefined> {
  return selectAppointments(ctx).where('appointments.code', '=', code).executeTakeFirst()
}

/** With the language that the person speaks: of the conversation it was booked in, else their own, else the business's. */
export function findAppointmentByInvite(ctx: TenantContext, token: string) {
  return selectAppointments(ctx)
    .leftJoin('conversations', 'conversations.id', 'appointments.conversation_id')
    .select(
      sql<Language>`coalesce(conversations.language, contacts.language, organizations.languages[1])`.as(
        'guest_language',
      ),
    )
    .where('invite_token', '=', token)
    .executeTakeFirst()
}

export async function findOrganizationOfInvite(
  { db }: PlatformContext,
  token: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('appointments')
    .select('organization_id')
    .where('invite_token', '=', token)
    .executeTakeFirst()
  return row?.organization_id ?? null
}

/** An appointment for a change: others wait until it is made. */
export function lockAppointment(ctx: TenantContext, id: string): Promise<AppointmentRow | undefined> {
  return selectAppointments(ctx)
    .where('appointments.id', '=', id)
    .forUpdate('appointments')
    .executeTakeFirst()
}

/** Undefined when the code is taken, or when the contact has this service at that time already. */
export function insertAppointment(
  { db, organizationId }: TenantContext,
  appointment: Omit<Insertable<DB['appointments']>, 'organization_id'>,
) {
  return db
    .insertInto('appointments')
    .values({ ...appointment, organization_id: organizationId })
    .onConflict((conflict) => conflict.doNothing())
    .returning(columns)
    .executeTakeFirst()
}

/** Changes an appointment that is in one of these states; false when it is not. `sequence` grows when told. */
export async function updateAppointment(
  { db }: TenantContext,
  id: string,
  inStates: AppointmentStatus[],
  changes: Updateable<DB['appointments']>,
  tellCalendars = false,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('appointments')
    .set((row) => ({ ...changes, ...(tellCalendars ? { sequence: row('sequence', '+', 1) } : {}) }))
    .where('id', '=', id)
    .where('status', 'in', inStates)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export interface AppointmentFilter {
  from: number | null
  to: number | null
  status: AppointmentStatus[] | undefined
  service_id: string | undefined
  contact_id: string | undefined
  limit: number
  after: { starts_at: string; id: string } | null
}

/** One row more than asked for, by their start. */
export function findAppointments(ctx: TenantContext, filter: AppointmentFilter): Promise<AppointmentRow[]> {
  const { from, to, status, service_id, contact_id, limit, after } = filter
  let query = selectAppointments(ctx)
  if (from !== null) {
    // No appointment is longer than a day: the first condition lets the index by start begin near enough.
    query = query.where('starts_at', '>', isoOf(from - dayMs)).where('ends_at', '>', isoOf(from))
  }
  if (to !== null) query = query.where('starts_at', '<', isoOf(to))
  if (status) query = query.where('appointments.status', 'in', status)
  if (service_id) query = query.where('service_id', '=', service_id)
  if (contact_id) query = query.where('contact_id', '=', contact_id)
  if (after)
    query = query.where(sql<SqlBool>`(starts_at, appointments.id) > (${after.starts_at}, ${after.id}::uuid)`)
  return query
    .orderBy('starts_at')
    .orderBy('appointments.id')
    .limit(limit + 1)
    .execute()
}
