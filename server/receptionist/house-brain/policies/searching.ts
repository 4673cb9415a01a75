import type { Dialogue, Play } from '../dialogue.ts'
import { sayAt, sayDay, sayList, sayMoment } from '../say/moments.ts'
import { readChoice } from '../slots/choice.ts'
import { atZone, chooseOffers, type FreeSlot, type Offer, readSlots } from '../slots/offers.ts'
import { saysWhen, updateWish } from '../slots/wish.ts'
import { freshSearch, type Search, type Wish } from '../state.ts'
import { foldText } from '../topics/index.ts'

/*
 * Finding a time together: the same for a new appointment and for one that moves. `absorbTime` listens,
 * `offerTimes` looks and speaks.
 */

/** Takes in what somebody says about when, or which of the offered times. Returns whether anything is new. */
export async function* absorbTime(d: Dialogue, search: Search, serviceId: string | undefined): Play<boolean> {
  const offered = search.offered.map((start) => atZone(start, d.zone))
  if (offered.length > 0 && !search.chosen) {
    if (yield* absorbAnswer(d, search, offered, serviceId)) return true
  }
  if (!saysWhen(d.reading)) return false
  const wish = updateWish(withTimeOf(search, d.zone), d.reading)
  if (JSON.stringify(wish) === JSON.stringify(search.wish)) return false
  const chosen = search.chosen ? atZone(search.chosen, d.zone) : null
  if (chosen && sameMoment(chosen, wish)) return false
  Object.assign(search, freshSearch(wish))
  return true
}

async function* absorbAnswer(
  d: Dialogue,
  search: Search,
  offered: FreeSlot[],
  serviceId: string | undefined,
): Play<boolean> {
  if (absorbRelative(d, search, offered)) return true
  const choice = readChoice(d.reading, d.text, offered, d.language)
  if (choice.kind === 'one') {
    yield* takeSlot(d, search, choice.slot, serviceId)
    return true
  }
  if (choice.kind === 'some') {
    search.offered = choice.slots.map(({ start }) => start)
    return true
  }
  if (d.intends('no_preference') || (d.intends('affirm') && offered.length === 1)) {
    yield* takeSlot(d, search, offered[0]!, serviceId)
    return true
  }
  return false
}

/** "Anything later?", "another day", "none of those": away from what was offered. */
function absorbRelative(d: Dialogue, search: Search, offered: readonly FreeSlot[]): boolean {
  const dates = [...new Set(offered.map(({ at }) => at.toPlainDate().toString()))]
  const times = offered.map(({ at }) => at.toPlainTime().toString().slice(0, 5)).sort()
  const refuse = (change: Partial<Wish>) => {
    search.refused.push(...search.offered)
    search.offered = []
    search.wish = { ...search.wish, time: undefined, order: undefined, ...change }
    return true
  }
  if (saysWhen(d.reading) && d.reading.when?.kind !== 'open') return false
  const isLater = d.mentions('laterTimes') && !/^(the|la|el) /.test(foldText(d.text))
  const oneDay = dates.length === 1 ? { date: dates[0] } : {}
  if (d.mentions('otherDay')) {
    return refuse({
      date: undefined,
      date_from: undefined,
      not_dates: [...(search.wish.not_dates ?? []), ...dates],
    })
  }
  if (isLater) return refuse({ ...oneDay, time_from: addMinute(times.at(-1)!), time_to: undefined })
  if (d.mentions('earlierTimes')) return refuse({ ...oneDay, time_from: undefined, time_to: times[0] })
  if (d.mentions('otherTimes') || d.intends('deny')) return refuse({})
  return false
}

const addMinute = (time: string) => Temporal.PlainTime.from(time).add({ minutes: 1 }).toString().slice(0, 5)

/** A day that changes keeps the time of day that was settled, and the other way round. */
function withTimeOf(search: Search, zone: string): Wish {
  const only = search.chosen ?? (search.offered.length === 1 ? search.offered[0] : undefined)
  if (!only) return search.wish
  const { at } = atZone(only, zone)
  return {
    ...search.wish,
    date: at.toPlainDate().toString(),
    time: at.toPlainTime().toString().slice(0, 5),
    order: undefined,
  }
}

function sameMoment({ at }: FreeSlot, wish: Wish): boolean {
  return at.toPlainDate().toString() === wish.date && at.toPlainTime().toString().slice(0, 5) === wish.time
}

/** Holds the slot while the rest is asked; somebody who was quicker shows here, not at the end. */
async function* takeSlot(d: Dialogue, search: Search, slot: FreeSlot, serviceId: string | undefined): Play {
  const held = yield* d.use('hold_slot', { service_id: serviceId, start: slot.start })
  if (!held.ok && ['slot_taken', 'outside_availability'].includes(held.code)) {
    search.refused.push(slot.start)
    search.offered = []
    return yield* d.say(d.phrases.booking.justTaken())
  }
  search.chosen = slot.start
  search.offered = []
  const holdId = held.ok ? (held.receipt.hold_id ?? held.receipt.id) : undefined
  search.hold_id = typeof holdId === 'string' ? holdId : undefined
}

/**
 * Looks for times and says them. An exact wish that is free is taken without another question: then `chosen` is set.
 * Asks for a day first when nothing is known.
 */
export async function* offerTimes(
  d: Dialogue,
  search: Search,
  serviceId: string,
  ask: readonly string[],
): Play {
  if (search.offered.length > 0) {
    const slots = search.offered.map((start) => atZone(start, d.zone))
    return yield* askChoice(d, slots)
  }
  if (Object.values(search.wish).every((value) => value === undefined) && search.refused.length === 0) {
    return yield* d.ask('when', ask)
  }
  const found = yield* d.use('find_slots', slotQuery(d, search.wish, serviceId))
  if (!found.ok) {
    yield* d.say(d.phrases.booking.noTimes().slice(0, 1))
    d.state.asked = { about: 'offer_message', times: 0 }
    d.state.task = null
    return
  }
  const free = readSlots(found.receipt.slots, d.zone).filter(({ start }) => !search.refused.includes(start))
  const offer = chooseOffers(free, search.wish, d.isVoice ? 2 : 3)
  yield* sayOffer(d, search, offer, serviceId, reasonOf(found.receipt))
}

/** A week before and two after the day in question: enough for the nearest alternatives. */
function slotQuery(d: Dialogue, wish: Wish, serviceId: string): Record<string, unknown> {
  const anchor = Temporal.PlainDate.from(wish.date ?? wish.date_from ?? d.today)
  const early = wish.date ? anchor.subtract({ days: 3 }) : anchor
  const from = Temporal.PlainDate.compare(early, d.today) < 0 ? d.today : early
  const last =
    wish.date_to && wish.date_to > from.toString()
      ? Temporal.PlainDate.from(wish.date_to)
      : from.add({ days: 14 })
  const days = Math.max(14, Math.min(60, from.until(last).days))
  return {
    service_id: serviceId,
    from: from.toString(),
    to: from.add({ days }).toString(),
    ...(wish.date && wish.time ? { at: instantOf(d, wish.date, wish.time) } : {}),
  }
}

const instantOf = (d: Dialogue, date: string, time: string) =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(d.zone).toInstant().toString()

function reasonOf(receipt: Record<string, unknown>): string | null {
  const wish = receipt.wish as { reason?: { message?: unknown } } | undefined
  const message = wish?.reason?.message
  return typeof message === 'string' ? message : null
}

async function* sayOffer(
  d: Dialogue,
  search: Search,
  offer: Offer,
  serviceId: string,
  reason: string | null,
): Play {
  const { booking } = d.phrases
  if (offer.slots.length === 0) {
    search.wish = { not_weekdays: search.wish.not_weekdays, not_dates: search.wish.not_dates }
    return yield* d.ask('when', booking.noTimes())
  }
  if (offer.kind === 'exact') {
    const slot = offer.slots[0]!
    yield* takeSlot(d, search, slot, serviceId)
    if (search.chosen) return yield* d.say(booking.exactFree(sayMoment(slot.at, d.today, d.language)))
    return yield* offerTimes(d, search, serviceId, booking.askWhen())
  }
  search.offered = offer.slots.map(({ start }) => start)
  if (offer.kind === 'within') return yield* askChoice(d, offer.slots)
  const moments = sayOffers(d, offer.slots)
  if (reason && d.language === 'en') yield* d.ask('offer', booking.offerNearReason(reason, moments))
  else yield* d.ask('offer', isExact(search.wish) ? booking.offerNear(moments) : booking.noMoreTimes(moments))
  yield* d.say(offer.slots.length === 1 ? booking.doesThatWork() : booking.whichSuits())
}

const isExact = (wish: Wish) => Boolean(wish.date && wish.time)

function* askChoice(d: Dialogue, slots: readonly FreeSlot[]) {
  const { booking } = d.phrases
  const moments = sayOffers(d, slots)
  yield* d.ask('offer', slots.length === 1 ? booking.offerOne(moments) : booking.offerSome(moments))
}

/** "Tuesday, March 3 at 9 AM or 2:30 PM, or Wednesday, March 4 at 10 AM". */
export function sayOffers(d: Dialogue, slots: readonly FreeSlot[]): string {
  const days = Map.groupBy(slots, ({ at }) => at.toPlainDate().toString())
  const parts = [...days].map(([day, ofDay]) => {
    const times = ofDay.map(({ at }) => sayAt(at.toPlainTime(), d.language))
    const bare =
      d.language === 'en' ? times.map((time, index) => (index ? time.replace('at ', '') : time)) : times
    return `${sayDay(Temporal.PlainDate.from(day), d.today, d.language)} ${sayList(bare, 'or', d.language)}`
  })
  return parts.length === 1
    ? parts[0]!
    : `${parts.slice(0, -1).join(', ')}, ${d.language === 'en' ? 'or' : 'o'} ${parts.at(-1)}`
}
