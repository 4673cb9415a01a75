import { type SqlBool, sql } from 'kysely'
import type { Service } from '#contract/scheduling.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import type { Busy } from './availability.ts'
import { rangeOf, selectBusy, toBusy } from './claim-queries.ts'
import { isoOf, type Stretch } from './local-days.ts'
import { type CalendarRow, calendarColumns } from './queries.ts'

/* What a booking needs to know, in as few round trips as it takes: many ask at once for one slot. */

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
export async function findDesk(
  { db, organizationId }: TenantContext,
  {
    service_id,
    within,
    now,
    except_id,
  }: { service_id: string; within: Stretch; now: number; except_id: string | undefined },
): Promise<DeskRow | undefined> {
  const row = await db
    .selectFrom('organizations')
    .innerJoin('services', 'services.organization_id', 'organizations.id')
    .leftJoin('scheduling_settings', 'scheduling_settings.organization_id', 'organizations.id')
    .select(calendarColumns)
    .select([
      sql<string>`organizations.settings ->> 'default_country'`.as('country'),
      sql<BookedService>`to_jsonb(services)`.as('service'),
      selectBusy(organizationId, within, now, except_id).as('busy'),
    ])
    .where('organizations.id', '=', organizationId)
    .where('services.id', '=', service_id)
    .executeTakeFirst()
  return row && { ...row, busy: row.busy.map(toBusy) }
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
        .orderBy(sql`starts_at = ${isoOf(who.start)}`, 'desc')
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
