import { type Hold, NewHold } from '#contract/scheduling.ts'
import { allow } from '#server/organizations/index.ts'
import { type DomainError, notFound } from '#server/platform/errors.ts'
import { newId } from '#server/platform/ids.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { explainNoSlot, type Wish } from './availability.ts'
import { type Calendar, showCalendar } from './calendar.ts'
import { type Claim, deleteHold, insertClaim, sweepHolds } from './claim-queries.ts'
import { type BookedService, findDesk } from './desk-queries.ts'
import { isoOf, minuteMs } from './local-days.ts'
import { aroundWish, blockedTime, freeLanes, isBookable, refuseWish } from './offer.ts'

/**
 * Takes the time of an appointment or a hold in the first lane that is free; false when all are taken. What was
 * read before only chooses the lanes to try: the exclusion constraint decides.
 */
export async function claimSlot(
  ctx: TenantContext,
  wish: Wish,
  claim: Pick<Claim, 'id' | 'hold'>,
): Promise<boolean> {
  const during = blockedTime(wish.start, wish.service)
  const tryLanes = async () => {
    for (const lane of freeLanes(wish)) if (await insertClaim(ctx, { ...claim, lane, during })) return true
    return false
  }
  // A hold that has run out is in the way of the constraint until it is removed.
  return (await tryLanes()) || ((await sweepHolds(ctx, wish.now)) && (await tryLanes()))
}

/** What the public may not book. @throws DomainError `outside_availability` */
export function refuseUnbookable(calendar: Calendar, service: BookedService): void {
  if (!isBookable(service)) throw refuseWish(calendar, 'not_bookable', [])
}

/** The refusal of a start that is not offered, `slot_taken` or `outside_availability`; null when it is. */
export function findRefusal(calendar: Calendar, wish: Wish): DomainError | null {
  const explained = explainNoSlot(wish)
  return explained && refuseWish(calendar, explained.code, explained.alternatives)
}

/** The refusal of somebody who came second; for the winner's time it stands as taken, though it was free when read. */
export function refuseTaken(calendar: Calendar, wish: Wish): DomainError {
  const won = { ...blockedTime(wish.start, wish.service) }
  const explained = explainNoSlot({ ...wish, busy: [...wish.busy, won] })
  return refuseWish(calendar, 'taken', explained?.alternatives ?? [])
}

/**
 * Keeps a slot while somebody decides. A hold that has run out blocks nobody, whether or not anything has removed it.
 * @throws DomainError `slot_taken` or `outside_availability`, with alternatives
 */
export async function holdSlot(ctx: TenantContext, input: NewHold): Promise<Hold> {
  allow(ctx, 'scheduling.book')
  const { service_id, start: wished, seconds } = NewHold.parse(input)
  const start = Date.parse(wished)
  const now = ctx.clock.nowMs()
  const desk = await findDesk(ctx, { service_id, within: aroundWish(start), now, except_id: undefined })
  if (!desk) throw notFound('service')
  const { service, busy } = desk
  const calendar = showCalendar(desk)
  refuseUnbookable(calendar, service)
  const wish = { opening: calendar.opening, rules: calendar.rules, service, busy, start, now }
  const refusal = findRefusal(calendar, wish)
  if (refusal) throw refusal
  // Nobody else comes by to remove the holds of slots that are never asked for again.
  await sweepHolds(ctx, now)
  const id = newId(wish.now)
  const hold = { service_id, starts_at: wish.start, expires_at: wish.now + seconds * 1000 }
  if (!(await claimSlot(ctx, wish, { id, hold }))) throw refuseTaken(calendar, wish)
  const end = wish.start + service.duration_minutes * minuteMs
  return { id, start: isoOf(wish.start), end: isoOf(end), expires_at: isoOf(hold.expires_at) }
}

/** Lets a held slot go. @throws DomainError `not_found` when it is gone, or has become an appointment */
export async function releaseHold(ctx: TenantContext, id: string): Promise<void> {
  allow(ctx, 'scheduling.book')
  if (!(await deleteHold(ctx, id))) throw notFound('hold')
}
