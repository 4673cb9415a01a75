import type { Dialogue, Play } from '../dialogue.ts'
import { hoursOn, pluralDay } from '../facts/hours.ts'
import { sayDay, sayShortDay, sayTime, sayTimes } from '../say/moments.ts'
import { atZone, chooseOffers, type FreeSlot, type Offer, readSlots } from '../slots/offers.ts'
import type { Search, Wish } from '../state.ts'

/**
 * Looks for times and says them. An exact wish that is free is taken without a word: then `chosen` is set.
 * Asks for a day first when nothing is known.
 */
export async function* offerTimes(
  d: Dialogue,
  search: Search,
  serviceId: string,
  ask: readonly string[],
): Play {
  const offered = search.offered.map((start) => atZone(start, d.zone))
  if (offered.length > 0) return yield* askChoice(d, offered)
  const wish = search.bent ?? search.wish
  if (Object.values(wish).every((value) => value === undefined)) return yield* d.ask('when', ask)
  const found = yield* d.use('find_slots', slotQuery(d, wish, serviceId, search.stale_hold))
  search.stale_hold = undefined
  if (!found.ok) return yield* admitNoCalendar(d)
  const free = readSlots(found.receipt.slots, d.zone).filter(({ start }) => !search.refused.includes(start))
  const count = d.isVoice ? 2 : 3
  const offer = chooseOffers(free, wish, count)
  const after = offer.kind === 'near' && search.bent?.date ? laterDays(free, search.bent, count) : null
  if (after) {
    search.offered = after.slots.map(({ start }) => start)
    yield* d.say(d.phrases.booking.nothingElseThatDay())
    return yield* askChoice(d, after.slots)
  }
  if (offer.kind === 'none' || offer.slots.length === 0) {
    Object.assign(search, { wish: {}, bent: undefined })
    return yield* d.ask('when', d.phrases.booking.noTimes())
  }
  if (offer.kind === 'exact') return yield* takeExact(d, search, offer.slots[0]!, serviceId)
  search.offered = offer.slots.map(({ start }) => start)
  yield* sayOffer(d, search, offer)
}

/** "Anything later?" after the last time of a day: the same hours of the days behind it. */
function laterDays(free: readonly FreeSlot[], bent: Wish, count: number): Offer | null {
  const from = Temporal.PlainDate.from(bent.date!).add({ days: 1 }).toString()
  // The time that was refused as too early is welcome on another day.
  const earliest = bent.time_from ? Temporal.PlainTime.from(bent.time_from).subtract({ hours: 2 }) : undefined
  const time_from = earliest?.toString().slice(0, 5)
  const offer = chooseOffers(free, { ...bent, date: undefined, date_from: from, time_from }, count)
  return offer.kind === 'within' ? offer : null
}

/** From a few days before the day in question to two weeks after: enough for the nearest alternatives. */
function slotQuery(
  d: Dialogue,
  wish: Wish,
  serviceId: string,
  staleHold: string | undefined,
): Record<string, unknown> {
  const anchor = Temporal.PlainDate.from(wish.date ?? wish.date_from ?? d.today)
  const early = wish.date ? anchor.subtract({ days: 3 }) : anchor
  const from = Temporal.PlainDate.compare(early, d.today) < 0 ? d.today : early
  const wanted = wish.date_to ? from.until(wish.date_to).days : 14
  const to = from.add({ days: Math.max(14, Math.min(60, wanted)) })
  const at =
    wish.date && wish.time
      ? Temporal.PlainDateTime.from(`${wish.date}T${wish.time}`).toZonedDateTime(d.zone)
      : null
  return {
    service_id: serviceId,
    from: from.toString(),
    to: to.toString(),
    ...(at ? { at: at.toInstant().toString() } : {}),
    ...(staleHold ? { release_hold: staleHold } : {}),
    ...movingOf(d),
  }
}

async function* takeExact(d: Dialogue, search: Search, slot: FreeSlot, serviceId: string): Play {
  yield* takeSlot(d, search, slot, serviceId)
  if (!search.chosen) yield* offerTimes(d, search, serviceId, d.phrases.booking.askWhen())
}

/**
 * Holds the slot while the rest is asked: somebody who was quicker shows here, not at the end. An appointment that
 * moves keeps its old time until then.
 */
export async function* takeSlot(
  d: Dialogue,
  search: Search,
  slot: FreeSlot,
  serviceId: string | undefined,
): Play {
  const held = yield* d.use('hold_slot', { service_id: serviceId, start: slot.start, ...movingOf(d) })
  search.offered = []
  if (!held.ok && ['slot_taken', 'outside_availability'].includes(held.code)) {
    search.refused.push(slot.start)
    return yield* d.say(d.phrases.booking.justTaken())
  }
  search.chosen = slot.start
  search.hold_id = held.ok && typeof held.receipt.hold_id === 'string' ? held.receipt.hold_id : undefined
}

/** The appointment that is to move, with what shows whose it is: its own time is no obstacle to it. */
function movingOf(d: Dialogue): { moving?: Record<string, unknown> } {
  const { task, person } = d.state
  if (task?.kind !== 'change' || !task.appointment) return {}
  const { phone = d.turn.contact?.phone ?? undefined, email } = person
  return { moving: { code: task.appointment.code, phone, email } }
}

async function* admitNoCalendar(d: Dialogue): Play {
  const { booking } = d.phrases
  const { task } = d.state
  d.state.unanswered = task?.kind === 'book' ? task.about : d.text
  d.state.task = null
  yield* d.ask('offer_message', booking.failed())
}

async function* sayOffer(d: Dialogue, search: Search, { kind, slots }: Offer): Play {
  if (kind === 'within') return yield* askChoice(d, slots)
  const { booking } = d.phrases
  const moments = sayOffers(d, slots)
  yield* d.say(whyNot(d, search))
  yield* d.ask('offer', slots.length === 1 ? booking.insteadOne(moments) : booking.insteadSome(moments))
}

/** Why the wish cannot be met, as far as it is plain. */
function whyNot(d: Dialogue, { wish, bent }: Search): string[] {
  const { booking, facts } = d.phrases
  if (bent) return booking.nothingLikeThat()
  if (!wish.date) return booking.nothingLikeThat()
  const day = Temporal.PlainDate.from(wish.date)
  const said = sayDay(day, d.today, d.language)
  const { hours } = d.turn.business
  if (hours && hoursOn(day, d.turn.business).openings.length === 0) {
    return facts.closedOn(d.language === 'en' && !/^to/.test(said) ? `on ${said}` : said, null)
  }
  const outside = outsideHours(d, day, wish)
  if (outside) return outside
  return wish.time || wish.time_from || wish.time_to ? booking.thatTimeIsTaken() : booking.nothingOn(said)
}

/** The time that is wished lies before the doors open, or behind their closing: that is the reason, in few words. */
function outsideHours(
  d: Dialogue,
  day: Temporal.PlainDate,
  { time, time_from, time_to }: Wish,
): string[] | null {
  const { facts } = d.phrases
  const { openings } = hoursOn(day, d.turn.business)
  const [first] = openings
  if (!d.turn.business.hours || !first) return null
  const days = pluralDay(day.dayOfWeek, d.language)
  const say = (clock: string) => sayTime(Temporal.PlainTime.from(clock), d.language, d.clock)
  const { close } = openings.at(-1)!
  const earliest = time ?? time_from
  if (earliest && close !== '24:00' && earliest >= close) return facts.closesAt(days, say(close))
  const isEarly = (time && time < first.open) || (time_to && time_to <= first.open)
  return isEarly ? facts.opensAt(days, say(first.open)) : null
}

/** Offers times; put again to somebody who told something else, the list is not read out once more on a screen. */
function* askChoice(d: Dialogue, slots: readonly FreeSlot[]) {
  const { booking } = d.phrases
  const moments = sayOffers(d, slots)
  if (d.isAsked('offer') && d.hasNoted && slots.length > 1)
    return yield* d.ask('offer', booking.whichOfThese())
  yield* d.ask('offer', slots.length === 1 ? booking.offerOne(moments) : booking.offerSome(moments))
}

/** "Tomorrow, Tuesday, at 9 AM or 2:30 PM, or Wednesday, March 4 at 10 AM". */
function sayOffers(d: Dialogue, slots: readonly FreeSlot[]): string {
  const days = Map.groupBy(slots, ({ at }) => at.toPlainDate().toString())
  const parts = [...days].map(([day, ofDay]) => {
    const times = sayTimes(
      ofDay.map(({ at }) => at.toPlainTime()),
      d.language,
      d.clock,
    )
    return `${sayShortDay(Temporal.PlainDate.from(day), d.today, d.language)} ${times}`
  })
  if (parts.length === 1) return parts[0]!
  return `${parts.slice(0, -1).join(', ')}, ${d.language === 'en' ? 'or' : 'o'} ${parts.at(-1)}`
}
