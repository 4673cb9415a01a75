import { sql } from 'kysely'
import type { TenantContext } from '#server/platform/tenancy.ts'
import type { Busy } from './availability.ts'
import { isoOf, type Stretch } from './local-days.ts'

/* Claims: who has which time. Row security confines every query to the organization; inserts name it. */

export const rangeOf = ({ start, end }: Stretch) => sql<string>`tstzrange(${isoOf(start)}, ${isoOf(end)})`

/**
 * What is taken within a stretch, at the moment `now`: a hold that has run out takes nothing. As one value of the
 * shape [[start, end, lane], …], which costs a third of as many rows.
 */
export function selectBusy(organizationId: string, within: Stretch, now: number, exceptIds: string[]) {
  return sql<BusyTriple[]>`(
select coalesce(json_agg(json_build_array(${epochMs('lower')}, ${epochMs('upper')}, lane)), '[]') from slot_claims
where organization_id = ${organizationId} and during && ${rangeOf(within)}
and ends_at > ${isoOf(within.start)} and ends_at < ${isoOf(within.end + longestClaimMs)}
and (expires_at is null or expires_at > ${isoOf(now)}) and id <> all (${exceptIds}::uuid[]))`
}

const epochMs = (bound: 'lower' | 'upper') =>
  sql<number>`(date_part('epoch', ${sql.raw(bound)}(during)) * 1000)::bigint`

/** The table holds none that is longer; it lets the index by end stop. */
const longestClaimMs = 32 * 3_600_000

export type BusyTriple = [start: number, end: number, lane: number]

export function toBusy([start, end, lane]: BusyTriple): Busy {
  return { start, end, lane }
}

/** What is taken within a stretch at the moment `now`, apart from what some appointments and holds have themselves. */
export async function findBusy(
  { db, organizationId }: TenantContext,
  within: Stretch,
  now: number,
  exceptIds: string[] = [],
): Promise<Busy[]> {
  const busy = selectBusy(organizationId, within, now, exceptIds).as('busy')
  const row = await db.selectNoFrom(busy).executeTakeFirstOrThrow()
  return row.busy.map(toBusy)
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
      starts_at: hold ? isoOf(hold.starts_at) : null,
      expires_at: hold ? isoOf(hold.expires_at) : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** Turns a hold of exactly this slot into the claim of an appointment; false when it has run out or is another's. */
export async function convertHold(
  { db }: TenantContext,
  {
    id,
    service_id,
    starts_at,
    during,
    now,
  }: {
    id: string
    service_id: string
    starts_at: number
    during: Stretch
    now: number
  },
): Promise<boolean> {
  const converted = await db
    .updateTable('slot_claims')
    .set({ service_id: null, starts_at: null, expires_at: null })
    .where('id', '=', id)
    .where('service_id', '=', service_id)
    .where('starts_at', '=', isoOf(starts_at))
    .where('during', '=', rangeOf(during))
    .where('expires_at', '>', isoOf(now))
    .returning('id')
    .executeTakeFirst()
  return converted !== undefined
}

/**
 * Removes holds that have run out. Everybody locks them in one order and before anything else, so that nobody who waits
 * for another here has what the other one waits for.
 */
export async function sweepHolds({ db }: TenantContext, now: number): Promise<void> {
  await db
    .deleteFrom('slot_claims')
    .where('id', 'in', (row) =>
      row
        .selectFrom('slot_claims')
        .select('id')
        .where('expires_at', '<=', isoOf(now))
        .orderBy('id')
        .forUpdate(),
    )
    .execute()
}

/** The lane and the stretch that an appointment or a hold has. */
export function findClaim(
  { db }: TenantContext,
  id: string,
): Promise<Pick<Claim, 'lane' | 'during'> | undefined> {
  return db
    .selectFrom('slot_claims')
    .select('lane')
    .select(
      sql<Stretch>`json_build_object('start', ${epochMs('lower')}, 'end', ${epochMs('upper')})`.as('during'),
    )
    .where('id', '=', id)
    .executeTakeFirst()
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
