import { type Hold, NewHold } from '#contract/scheduling.ts'
import { allow } from '#server/organizations/index.ts'
import { DomainError, notFound } from '#server/platform/errors.ts'
import { newId } from '#server/platform/ids.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { requireAppointment, timesOf } from './appointments.ts'
import { explainNoSlot, type Wish } from './availability.ts'
import type { Calendar } from './calendar.ts'
import { type Claim, deleteHold, findClaim, insertClaim } from './claim-queries.ts'
import { type Desk, readDesk } from './desk.ts'
import type { BookedService } from './desk-queries.ts'
import { isoOf, minuteMs, type Stretch } from './local-days.ts'
import { blockedTime, freeLanes, isBookable, refuseWish } from './offer.ts'
import { type Loss, type Outcome, settle, slotKey, takeTurn } from './slot-turns.ts'

/**
 * Takes the time of an appointment or a hold in the first lane that is free; false when all are taken. What was
 * read before only chooses the lanes to try: the exclusion constraint decides.
 */
export async function claimSlot(
  ctx: TenantContext,
  wish: Wish,
  { own, ...claim }: Pick<Claim, 'id' | 'hold'> & { own?: Pick<Claim, 'lane' | 'during'> | undefined },
): Promise<boolean> {
  const blocked = blockedTime(wish.start, wish.service)
  for (const lane of freeLanes(wish)) {
    const during = own?.lane === lane ? besides(blocked, own.during) : blocked
    if (await insertClaim(ctx, { ...claim, lane, during })) return true
  }
  return false
}

/** What a stretch needs besides another of the same length. */
function besides(stretch: Stretch, own: Stretch): Stretch {
  if (own.end <= stretch.start || stretch.end <= own.start) return stretch
  return own.start < stretch.start ? { ...stretch, start: own.end } : { ...stretch, end: own.start }
}

/** What the public may not book: `outside_availability`. */
export function findUnbookable(calendar: Calendar, service: BookedService): DomainError | null {
  return isBookable(service) ? null : refuseWish(calendar, 'not_bookable', [])
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
 * For an appointment that may move there, what it has itself is free, and its own length counts.
 * @throws DomainError `slot_taken` or `outside_availability`, with alternatives; `not_found` for an unknown service or
 *   appointment, `conflict` for an appointment that is there already
 */
export async function holdSlot(ctx: TenantContext, given: NewHold): Promise<Hold> {
  allow(ctx, 'scheduling.book')
  const input = NewHold.parse(given)
  if (input.appointment_id) return settle(await askForMove(ctx, input, input.appointment_id))
  return takeTurn(
    ctx,
    slotKey(ctx, input),
    async () => {
      const desk = await readDesk(ctx, input, [])
      return askForHold(ctx, input, desk, findUnbookable(desk.calendar, desk.service))
    },
    async () => true,
  )
}

/** What those hear who wanted the same; null where there may be room for one more, which only another look can tell. */
export function leaveToOthers(desk: Desk): Loss | null {
  const { calendar, wish } = desk
  return wish.rules.capacity === 1 ? { ...desk, refusal: refuseTaken(calendar, wish) } : null
}

type HoldRequest = ReturnType<typeof NewHold.parse>

async function askForHold(
  ctx: TenantContext,
  { service_id, seconds }: HoldRequest,
  desk: Desk,
  unbookable: DomainError | null,
  own?: Pick<Claim, 'lane' | 'during'>,
): Promise<Outcome<Hold>> {
  const { calendar, wish } = desk
  const refusal = unbookable ?? findRefusal(calendar, wish)
  if (refusal) return { lost: { ...desk, refusal } }
  const id = newId(wish.now)
  const hold = { service_id, starts_at: wish.start, expires_at: wish.now + seconds * 1000 }
  if (!(await claimSlot(ctx, wish, { id, hold, own })))
    return { lost: { ...desk, refusal: refuseTaken(calendar, wish) } }
  const end = isoOf(wish.start + wish.service.duration_minutes * minuteMs)
  const won = { id, start: isoOf(wish.start), end, expires_at: isoOf(hold.expires_at) }
  return { won, left: () => leaveToOthers(desk) }
}

/** Where it overlaps its own old time, that part is held by the appointment itself. */
async function askForMove(ctx: TenantContext, input: HoldRequest, id: string): Promise<Outcome<Hold>> {
  const row = await requireAppointment(ctx, id)
  const desk = await readDesk(ctx, input, [id])
  const wish = { ...desk.wish, service: timesOf(row) }
  if (wish.start === Date.parse(row.starts_at))
    throw new DomainError('conflict', 'The appointment is at that time already.')
  return askForHold(ctx, input, { ...desk, wish }, null, await findClaim(ctx, id))
}

/** Lets a held slot go. @throws DomainError `not_found` when it is gone, or has become an appointment */
export async function releaseHold(ctx: TenantContext, id: string): Promise<void> {
  allow(ctx, 'scheduling.book')
  if (!(await deleteHold(ctx, id))) throw notFound('hold')
}
