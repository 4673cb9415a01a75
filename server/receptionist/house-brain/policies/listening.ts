import type { Dialogue, Play } from '../dialogue.ts'
import { hoursOn } from '../facts/hours.ts'
import { pointsAtOther, readChoice } from '../slots/choice.ts'
import { atZone, type FreeSlot } from '../slots/offers.ts'
import { saysWhen, updateWish } from '../slots/wish.ts'
import { freshSearch, type Search, type Wish } from '../state.ts'
import { foldText } from '../topics/index.ts'
import { takeSlot } from './offering.ts'

/**
 * Takes in what somebody says about when, or which of the offered times. The same for an appointment that is new and
 * for one that moves. Returns whether anything is new.
 */
export async function* absorbTime(d: Dialogue, search: Search, serviceId: string | undefined): Play<boolean> {
  const offered = search.offered.map((start) => atZone(start, d.zone))
  if (offered.length > 0 && !search.chosen && (yield* absorbAnswer(d, search, offered, serviceId)))
    return true
  if (search.chosen && !saysWhen(d.reading) && bendWish(d, search, [atZone(search.chosen, d.zone)], false)) {
    Object.assign(search, {
      chosen: undefined,
      hold_id: undefined,
      stale_hold: search.hold_id ?? search.stale_hold,
    })
    return true
  }
  const hour = search.chosen ? readOtherHour(d.text) : null
  if (hour && !saysWhen(d.reading)) return moveTo(search, hour, d.zone)
  const isSoonest = d.mentions('soonest')
  const isLatest = d.mentions('latest')
  if (!saysWhen(d.reading) && !isSoonest && !isLatest) return false
  const settled = withMomentSettled(search, d.zone)
  const wish = hearHalfDay(d, search, updateWish(settled, d.reading, search.anchor))
  if (isSoonest)
    Object.assign(wish, {
      time: undefined,
      order: 'soonest',
      ...(d.reading.slots.date ? {} : { date: undefined }),
    })
  if (isLatest) Object.assign(wish, { time: undefined, order: 'latest' })
  if (d.mentions('sameTime')) Object.assign(wish, keepWeekday(wish, settled.date))
  if (JSON.stringify(wish) === JSON.stringify(search.wish) && !search.bent) return false
  if (search.chosen && isMoment(atZone(search.chosen, d.zone), wish)) return false
  Object.assign(search, { chosen: undefined, hold_id: undefined, bent: undefined }, freshSearch(wish, search))
  return true
}

async function* absorbAnswer(
  d: Dialogue,
  search: Search,
  offered: FreeSlot[],
  serviceId: string | undefined,
): Play<boolean> {
  if (bendWish(d, search, offered)) return true
  const choice = readChoice(d.reading, d.text, offered, d.language)
  if (choice.kind === 'some') {
    search.offered = choice.slots.map(({ start }) => start)
    return true
  }
  const wantsEdge = d.mentions('soonest') || d.mentions('latest')
  const takesAny = (d.intends('no_preference') && !wantsEdge) || (d.intends('affirm') && offered.length === 1)
  const slot = choice.kind === 'one' ? choice.slot : takesAny && !saysWhen(d.reading) ? offered[0] : undefined
  if (!slot) return false
  yield* takeSlot(d, search, slot, serviceId)
  return true
}

/** "Six then", "make it 6:30": a bare figure in place of a time that was just taken. */
function readOtherHour(text: string): string | null {
  const folded = foldText(text).replace(/[.!]+$/, '')
  const isOther = /\b(then|instead|rather|better|make it|actually|entonces|mejor|en vez)\b/.test(folded)
  const [, hour, minute = '00'] = folded.match(/(?<![\d:])(\d{1,2})(?::(\d{2}))?(?![\d:])/) ?? []
  if (!isOther || !hour || Number(hour) > 23 || folded.split(' ').length > 6) return null
  return `${hour.padStart(2, '0')}:${minute}`
}

/** The same day at another hour, in the half of the day that was taken. */
function moveTo(search: Search, said: string, zone: string): boolean {
  const { at } = atZone(search.chosen!, zone)
  const time = Temporal.PlainTime.from(said)
  const isOtherHalf = time.hour < 12 && at.hour >= 12
  const wish = {
    ...withMomentSettled(search, zone),
    time: clock(isOtherHalf ? time.add({ hours: 12 }) : time),
  }
  Object.assign(search, { chosen: undefined, hold_id: undefined, bent: undefined }, freshSearch(wish, search))
  return true
}

/** "Seven would be great", behind "after work": the half of the day that was spoken of, where that is the one open. */
function hearHalfDay(d: Dialogue, search: Search, wish: Wish): Wish {
  const isGuessed = d.reading.moments.some(({ guessed, past }) => guessed && !past)
  if (!isGuessed || !wish.time) return wish
  const time = Temporal.PlainTime.from(wish.time)
  const other = time.add({ hours: 12 })
  const day = wish.date ? Temporal.PlainDate.from(wish.date) : undefined
  const isOpen = (at: Temporal.PlainTime) => {
    const openings = day
      ? hoursOn(day, d.turn.business).openings
      : Object.values(d.turn.business.hours ?? {}).flat()
    return openings.some(({ open, close }) => open <= clock(at) && clock(at) < close)
  }
  const meantLate = (search.wish.time_from ?? '') >= '12:00'
  return isOpen(other) && (meantLate || !isOpen(time)) ? { ...wish, time: clock(other) } : wish
}

/** "Anything later?", "another day", "none of those": away from what was offered, the wish itself stays. */
function bendWish(d: Dialogue, search: Search, offered: readonly FreeSlot[], isOffer = true): boolean {
  if (d.mentions('latest') || d.mentions('soonest')) return false
  if (isOffer && pointsAtOther(d.text, offered.length, d.language) && !d.mentions('otherDay')) return false
  if (saysWhen(d.reading) && d.reading.when?.kind !== 'open') return false
  const days = [...new Set(offered.map(({ at }) => at.toPlainDate().toString()))]
  const times = offered.map(({ at }) => at.toPlainTime()).sort(Temporal.PlainTime.compare)
  const base = { ...search.wish, time: undefined, order: undefined }
  const sameDay = days.length === 1 ? { date: days[0] } : {}
  const pointsAtOffer = /^(the|la|el) /.test(foldText(d.text))
  const bent = (): Wish | null => {
    if (d.mentions('otherDay'))
      return { ...base, date: undefined, not_dates: [...(base.not_dates ?? []), ...days] }
    if (d.mentions('laterTimes') && !pointsAtOffer)
      return { ...base, ...sameDay, time_from: clock(times.at(-1)!.add({ minutes: 1 })), time_to: undefined }
    if (d.mentions('earlierTimes') && !pointsAtOffer)
      return { ...base, ...sameDay, time_from: undefined, time_to: clock(times[0]!) }
    return d.mentions('otherTimes') || (isOffer && isPlainNo(d)) ? base : null
  }
  const wish = bent()
  if (!wish) return false
  Object.assign(search, {
    bent: wish,
    refused: [...search.refused, ...offered.map(({ start }) => start)],
    offered: [],
  })
  return true
}

/** "No" to what was offered; "no, I don't want to give my number" speaks of something else. */
const isPlainNo = (d: Dialogue) =>
  (d.intends('deny') || (d.mentions('no') && !d.mentions('yes'))) &&
  !d.mentions('decline') &&
  !d.mentions('lost') &&
  d.text.split(/\s+/).length <= 5

/** "The same time next week": of the days that are named, the weekday that was settled. */
export function keepWeekday(wish: Wish, settled: string | undefined): Partial<Wish> {
  const { date_from, date_to } = wish
  if (wish.date || !date_from || !settled) return {}
  const first = Temporal.PlainDate.from(date_from)
  const away = (Temporal.PlainDate.from(settled).dayOfWeek - first.dayOfWeek + 7) % 7
  const day = first.add({ days: away })
  if (date_to && day.toString() > date_to) return {}
  // Where the settled day lies in that week itself, the week after is meant.
  const date = day.toString() === settled ? day.add({ days: 7 }) : day
  return { date: date.toString(), date_from: undefined, date_to: undefined }
}

const clock = (time: Temporal.PlainTime) => time.toString().slice(0, 5)

/** A day that changes keeps the time that was settled, a time that changes keeps the day. */
function withMomentSettled(search: Search, zone: string): Wish {
  const settled = search.chosen ?? (search.offered.length === 1 ? search.offered[0] : undefined)
  if (!settled) return search.wish
  const { at } = atZone(settled, zone)
  return {
    ...search.wish,
    date: at.toPlainDate().toString(),
    time: clock(at.toPlainTime()),
    time_from: undefined,
    time_to: undefined,
    order: undefined,
  }
}

function isMoment({ at }: FreeSlot, wish: Wish): boolean {
  return at.toPlainDate().toString() === wish.date && clock(at.toPlainTime()) === wish.time
}
