import { type SqlBool, sql } from 'kysely'
import type { Service } from '#contract/scheduling.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import type { Busy } from './availability.ts'
import { type BusyTriple, rangeOf, selectBusy, toBusy } from './claim-queries.ts'
import { dayMs, isoOf, type Stretch } from './local-days.ts'
import type { CalendarRow } from './queries.ts'

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

/** Somebody who has the service at the time in question. */
export interface Attendee {
  phone: string | null
  email: string | null
}

/** Everything that decides about a booking. */
export interface DeskRow extends CalendarRow {
  country: string
  service: BookedService
  busy: Busy[]
  attendees: Attendee[]
  /** Holds that have run out are there: they take nothing, but stand in the way of the constraint. */
  has_expired_holds: boolean
}

/** The calendar, a service, and what is taken around a start, in one round trip; short enough to be planned once. */
export async function findDesk(
  { db, organizationId }: TenantContext,
  {
    service_id,
    start,
    within,
    now,
    exceptIds,
  }: {
    service_id: string
    start: number
    /** Where what is taken is looked for. */
    within: Stretch
    now: number
    exceptIds: string[]
  },
): Promise<DeskRow | undefined> {
  const { rows } = await sql<Omit<DeskRow, 'busy'> & { busy: BusyTriple[] }>`
select o.name, timezone, languages, hours, holidays, to_jsonb(r) - 'organization_id' as settings,
o.settings ->> 'default_country' as country, to_jsonb(s) as service, ${selectAttendees(start)} as attendees,
${selectBusy(organizationId, within, now, exceptIds)} as busy,
exists (select from slot_claims where expires_at <= ${isoOf(now)}) as has_expired_holds
from organizations o join services s on s.organization_id = o.id
left join scheduling_settings r on r.organization_id = o.id
where o.id = ${organizationId} and s.id = ${service_id}`.execute(db)
  const [row] = rows
  return row && { ...row, busy: row.busy.map(toBusy) }
}

/** No appointment is longer than a day: the first condition lets the index by start begin near enough. */
function selectAttendees(start: number) {
  return sql`(
select coalesce(json_agg(json_build_object('phone', phone, 'email', email)), '[]')
from appointments a join contacts c on c.organization_id = o.id and c.id = contact_id
where a.organization_id = o.id and service_id = s.id and a.status in ('pending', 'confirmed')
and starts_at > ${isoOf(start - dayMs)} and ends_at > ${isoOf(start)}
and starts_at < ${isoOf(start)}::timestamptz + duration_minutes * interval '1 minute')`
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
