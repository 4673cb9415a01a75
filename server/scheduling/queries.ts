import { type Insertable, sql, type Updateable } from 'kysely'
import type { Language } from '#contract/languages.ts'
import type { SchedulingSettings, Service, ServiceQuery } from '#contract/scheduling.ts'
import type { Holiday, WeeklyHours } from '#contract/time.ts'
import type { DB } from '#db/types.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'

/* Services and the calendar. Row security confines every query to the organization; inserts name it. */

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

const calendarColumns = [
  sql<string>`organizations.name`.as('name'),
  sql<string>`organizations.timezone`.as('timezone'),
  sql<Language[]>`organizations.languages`.as('languages'),
  sql<WeeklyHours>`organizations.hours`.as('hours'),
  sql<Holiday[]>`organizations.holidays`.as('holidays'),
  sql<SchedulingSettings | null>`to_jsonb(scheduling_settings) - 'organization_id'`.as('settings'),
] as const

export function findCalendar({ db, organizationId }: TenantContext): Promise<CalendarRow> {
  return db
    .selectFrom('organizations')
    .leftJoin('scheduling_settings', 'scheduling_settings.organization_id', 'organizations.id')
    .select(calendarColumns)
    .where('organizations.id', '=', organizationId)
    .executeTakeFirstOrThrow()
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
