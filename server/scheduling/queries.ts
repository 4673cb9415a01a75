import { type Insertable, type SqlBool, sql, type Updateable } from 'kysely'
import type { Language } from '#contract/languages.ts'
import type { AppointmentStatus, SchedulingSettings, Service, ServiceQuery } from '#contract/scheduling.ts'
import type { Holiday, WeeklyHours } from '#contract/time.ts'
import type { DB } from '#db/types.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import type { Busy } from './availability.ts'

/* Row security confines every query to the organization; inserts name it. */

/** Epoch milliseconds, the end excluded. */
export interface Stretch {
  start: number
  end: number
}

const instant = (ms: number) => new Date(ms).toISOString()
const rangeOf = ({ start, end }: Stretch) => sql<string>`tstzrange(${instant(start)}, ${instant(end)})`

const serviceColumns = [
  'services.id',
  'services.name',
  'services.description',
  'services.duration_minutes',
  'services.buffer_before_minutes',
  'services.buffer_after_minutes',
  'services.price_cents',
  'services.price_text',
  'services.currency',
  'services.active',
  'services.bookable',
  'services.position',
  'services.created_at',
  'services.updated_at',
] as const

export function findServices({ db }: TenantContext, { active, bookable }: ServiceQuery): Promise<Service[]> {
  let query = db.selectFrom('services').select(serviceColumns)
  if (active !== undefined) query = query.where('active', '=', active)
  if (bookable !== undefined) query = query.where('bookable', '=', bookable)
  return query.orderBy('position').orderBy('name').orderBy('id').execute()
}

export function findService({ db }: TenantContext, id: string): Promise<Service | undefined> {
  return db.selectFrom('services').select(serviceColumns).where('id', '=', id).executeTakeFirst()
}

export function insertService(
  { db, organizationId }: TenantContext,
  service: Omit<Insertable<DB['services']>, 'organization_id'>,
): Promise<Service> {
  return db
    .insertInto('services')
    .values({ ...service, organization_id: organizationId })
    .returning(serviceColumns)
    .executeTakeFirstOrThrow()
}

export function updateService(
  { db }: TenantContext,
  id: string,
  changes: Updateable<DB['services']>,
): Promise<Service | undefined> {
  return db
    .updateTable('services')
    .set(changes)
    .where('id', '=', id)
    .returning(serviceColumns)
    .executeTakeFirst()
}

export async function deleteServiceRow({ db }: TenantContext, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('services').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}

/** What the calendar of an organization follows; `settings` are null until somebody sets them. */
export interface CalendarRow {
  name: string
  timezone: string
  languages: Language[]
  hours: WeeklyHours
  holidays: Holiday[]
  settings: SchedulingSettings | null
}

export function findCalendar({ db, organizationId }: TenantContext): Promise<CalendarRow> {
  return db
    .selectFrom('organizations')
    .leftJoin('scheduling_settings', 'scheduling_settings.organization_id', 'organizations.id')
    .select(['organizations.name', 'organizations.timezone'])
    .select((row) => [
      row.ref('organizations.languages').$castTo<Language[]>().as('languages'),
      row.ref('organizations.hours').$castTo<WeeklyHours>().as('hours'),
      row.ref('organizations.holidays').$castTo<Holiday[]>().as('holidays'),
      sql<SchedulingSettings | null>`to_jsonb(scheduling_settings) - 'organization_id'`.as('settings'),
    ])
    .where('organizations.id', '=', organizationId)
    .executeTakeFirstOrThrow()
}

/** A service as far as a booking needs it. */
export type BookedService = Pick<
  Service,
  | 'id'
  | 'name'
  | 'duration_minutes'
  | 'buffer_before_minutes'
  | 'buffer_after_minutes'
  | 'active'
  | 'bookable'
>

/** Everything that decides about a booking. */
export interface DeskRow extends CalendarRow {
  country: string
  service: BookedService
  busy: Busy[]
}

/** The calendar, a service and what is taken within a stretch, in one round trip. */
export function findDesk(
  { db, organizationId }: TenantContext,
  {
    service_id,
    within,
    now,
    except_id,
  }: { service_id: string; within: Stretch; now: number; except_id: string | undefined },
): Promise<DeskRow | undefined> {
  return db
    .selectFrom('organizations')
    .innerJoin('services', 'services.organization_id', 'organizations.id')
    .leftJoin('scheduling_settings', 'scheduling_settings.organization_id', 'organizations.id')
    .select(['organizations.name', 'organizations.timezone'])
    .select((row) => [
      row.ref('organizations.languages').$castTo<Language[]>().as('languages'),
      row.ref('organizations.hours').$castTo<WeeklyHours>().as('hours'),
      row.ref('organizations.holidays').$castTo<Holiday[]>().as('holidays'),
      sql<string>`organizations.settings ->> 'default_country'`.as('country'),
      sql<SchedulingSettings | null>`to_jsonb(scheduling_settings) - 'organization_id'`.as('settings'),
      sql<BookedService>`to_jsonb(services)`.as('service'),
      sql<Busy[]>`(
        select coalesce(jsonb_agg(jsonb_build_object(
          'start', extract(epoch from lower(during)) * 1000, 'end', extract(epoch from upper(during)) * 1000, 'lane', lane
        )), '[]')
        from slot_claims
        where slot_claims.organization_id = organizations.id and during && ${rangeOf(within)}
          and (expires_at is null or expires_at > ${instant(now)}) and id is distinct from ${except_id ?? null}::uuid
      )`.as('busy'),
    ])
    .where('organizations.id', '=', organizationId)
    .where('services.id', '=', service_id)
    .executeTakeFirst()
}

/** The contact that somebody is, by id or by phone or e-mail, and what they have of a service in a stretch. */
export function findCaller(
  { db }: TenantContext,
  who: { id: string | undefined; phone: string | null; email: string | null; service_id: string } & Stretch,
): Promise<{ id: string; appointment_id: string | null } | undefined> {
  return db
    .selectFrom('contacts')
    .select('contacts.id')
    .select((row) =>
      row
        .selectFrom('appointments')
        .select('appointments.id')
        .whereRef('appointments.organization_id', '=', 'contacts.organization_id')
        .whereRef('contact_id', '=', 'contacts.id')
        .where('service_id', '=', who.service_id)
        .where('appointments.status', 'in', ['pending', 'confirmed'])
        .where(sql<SqlBool>`tstzrange(starts_at, ends_at) && ${rangeOf(who)}`)
        .orderBy(sql`starts_at = ${instant(who.start)}`, 'desc')
        .limit(1)
        .as('appointment_id'),
    )
    .where((row) =>
      who.id ? row('id', '=', who.id) : row.or([row('phone', '=', who.phone), row('email', '=', who.email)]),
    )
    .orderBy(sql`phone is not distinct from ${who.phone}`, 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Numbers without a country are read as numbers of this one. */
export async function findDefaultCountry({ db, organizationId }: TenantContext): Promise<string> {
  const row = await db
    .selectFrom('organizations')
    .select(sql<string>`settings ->> 'default_country'`.as('country'))
    .where('id', '=', organizationId)
    .executeTakeFirst()
  return row?.country ?? 'US'
}

export async function upsertSettings({ db, organizationId }: TenantContext, settings: SchedulingSettings) {
  await db
    .insertInto('scheduling_settings')
    .values({ ...settings, organization_id: organizationId })
    .onConflict((conflict) => conflict.column('organization_id').doUpdateSet(settings))
    .execute()
}

// Claims: who has which time.

/** What is taken within a stretch, at the moment `now`: a hold that has run out takes nothing. */
export function findBusy(
  { db }: TenantContext,
  within: Stretch,
  now: number,
  exceptId?: string,
): Promise<Busy[]> {
  let query = db
    .selectFrom('slot_claims')
    .select([
      sql<number>`(extract(epoch from lower(during)) * 1000)::float8`.as('start'),
      sql<number>`(extract(epoch from upper(during)) * 1000)::float8`.as('end'),
      'lane',
    ])
    .where(sql<SqlBool>`during && ${rangeOf(within)}`)
    .where((row) => row.or([row('expires_at', 'is', null), row('expires_at', '>', instant(now))]))
  if (exceptId) query = query.where('id', '<>', exceptId)
  return query.execute()
}

export interface Claim {
  id: string
  lane: number
  /** With buffers. */
  during: Stretch
  /** A hold says what it is for and when it ends. */
  hold?: { service_id: string; starts_at: number; expires_at: number }
}

/**
 * Takes a stretch of a lane; false when somebody has it. Waits for a transaction that is just taking it, and does
 * not fail as a plain insert would: failing inserts that wait for each other are a deadlock.
 */
export async function insertClaim({ db, organizationId }: TenantContext, { id, lane, during, hold }: Claim) {
  const inserted = await db
    .insertInto('slot_claims')
    .values({
      organization_id: organizationId,
      id,
      lane,
      during: rangeOf(during),
      service_id: hold?.service_id ?? null,
      starts_at: hold ? instant(hold.starts_at) : null,
      expires_at: hold ? instant(hold.expires_at) : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** Turns a hold of exactly this slot into the claim of an appointment; false when it has run out or is another's. */
export async function convertHold(
  { db }: TenantContext,
  { id, service_id, starts_at, now }: { id: string; service_id: string; starts_at: number; now: number },
): Promise<boolean> {
  const converted = await db
    .updateTable('slot_claims')
    .set({ service_id: null, starts_at: null, expires_at: null })
    .where('id', '=', id)
    .where('service_id', '=', service_id)
    .where('starts_at', '=', instant(starts_at))
    .where('expires_at', '>', instant(now))
    .returning('id')
    .executeTakeFirst()
  return converted !== undefined
}

/** Removes holds that have run out; those that another transaction is just removing are left to it. */
export async function sweepHolds({ db }: TenantContext, now: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('slot_claims')
    .where('id', 'in', (row) =>
      row
        .selectFrom('slot_claims')
        .select('id')
        .where('expires_at', '<=', instant(now))
        .forUpdate()
        .skipLocked(),
    )
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function deleteHold({ db }: TenantContext, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('slot_claims')
    .where('id', '=', id)
    .where('expires_at', 'is not', null)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function deleteClaim({ db }: TenantContext, id: string): Promise<void> {
  await db.deleteFrom('slot_claims').where('id', '=', id).execute()
}

/**
 * Lets those who move appointments of one organization take turns until the transaction ends: two that swap their
 * slots would otherwise wait for each other.
 */
export async function takeTurnMoving({ db, organizationId }: TenantContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${organizationId}, 7207))`.execute(db)
}

// Appointments

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
  created_at: string
  updated_at: string
  timezone: string
  /** The language of the business. */
  language: Language
}

function selectAppointments({ db }: TenantContext) {
  return db
    .selectFrom('appointments')
    .innerJoin('organizations', 'organizations.id', 'appointments.organization_id')
    .leftJoin('contacts', (join) =>
      join
        .onRef('contacts.organization_id', '=', 'appointments.organization_id')
        .onRef('contacts.id', '=', 'appointments.contact_id'),
    )
    .selectAll('appointments')
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

/** The same, for a change: others wait until it is made. */
export function lockAppointment(ctx: TenantContext, id: string): Promise<AppointmentRow | undefined> {
  return selectAppointments(ctx)
    .where('appointments.id', '=', id)
    .forUpdate('appointments')
    .executeTakeFirst()
}

/** What a contact still has ahead, the next first. */
export function findUpcoming(ctx: TenantContext, contactId: string, now: number): Promise<AppointmentRow[]> {
  return selectAppointments(ctx)
    .where('contact_id', '=', contactId)
    .where('appointments.status', 'in', ['pending', 'confirmed'])
    .where('ends_at', '>', instant(now))
    .orderBy('starts_at')
    .limit(10)
    .execute()
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
    .returningAll()
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
    query = query.where('starts_at', '>', instant(from - 86_400_000)).where('ends_at', '>', instant(from))
  }
  if (to !== null) query = query.where('starts_at', '<', instant(to))
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
