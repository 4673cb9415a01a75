import { sayWeekday } from '../say/moments.ts'
import type { Wish } from '../state.ts'
import { foldText } from '../topics/index.ts'
import type { Daypart, Understanding, When } from '../understanding/types.ts'

/** What people mean by a part of the day when they book. */
const parts: Record<Daypart, Times> = {
  morning: { time_to: '12:00' },
  afternoon: { time_from: '12:00', time_to: '17:30' },
  evening: { time_from: '17:00' },
  night: { time_from: '18:00' },
}

type Days = Pick<Wish, 'date' | 'date_from' | 'date_to'>
type Times = Pick<Wish, 'time' | 'time_from' | 'time_to'>

/** Whether an utterance says anything about when. */
export function saysWhen(reading: Understanding): boolean {
  return reading.moments.some((moment) => !moment.past && (!moment.recurring || isRefusal(moment)))
}

/**
 * A wish with one more utterance applied. What is said later wins: a new day keeps the time of day, a new time
 * keeps the day, refusals add up.
 */
export function updateWish(wish: Wish, reading: Understanding, anchor?: string): Wish {
  const next = { ...wish }
  const moments = reading.moments.filter((moment) => !moment.past)
  for (const moment of moments) if (isRefusal(moment)) refuse(next, moment)
  const { date, time, date_from, date_to, time_from, time_to } = reading.slots
  if (date) setDays(next, { date: keepWeek(date, wish.date ?? wish.date_from ?? anchor, reading) })
  else if (date_from || date_to) setDays(next, { date_from, date_to })
  if (time) setTimes(next, { time })
  else if (time_from || time_to) setTimes(next, { time_from, time_to })
  if (date || time) next.order = undefined
  const bounds = moments.filter((moment) => !isRefusal(moment))
  for (const moment of bounds) bound(next, moment)
  if (bounds.length > 1) Object.assign(next, tightestTimes(next, bounds))
  return dropRefused(next)
}

/** "Wednesday", after a Monday in two weeks was talked about, is the Wednesday of that week. */
function keepWeek(date: string, settled: string | undefined, reading: Understanding): string {
  const isBare = /^(on |el |para el |this |este )?\p{L}+$/iu.test(reading.spans.date?.text.trim() ?? '')
  const day = Temporal.PlainDate.from(date)
  const isWeekday = reading.moments.some(
    (moment) => moment.kind !== 'open' && moment.span.text && isWeekdayName(moment.span.text, day.dayOfWeek),
  )
  if (!settled || !isBare || !isWeekday) return date
  const anchor = Temporal.PlainDate.from(settled)
  const sameWeek = anchor.add({ days: day.dayOfWeek - anchor.dayOfWeek })
  return Temporal.PlainDate.compare(sameWeek, day) > 0 ? sameWeek.toString() : date
}

function isWeekdayName(text: string, dayOfWeek: number): boolean {
  const folded = foldText(text)
  return (['en', 'es'] as const).some((language) =>
    folded.includes(foldText(sayWeekday(dayOfWeek, language)).slice(0, 3)),
  )
}

/** "Only mornings, but not before nine": bounds of one breath hold together. */
function tightestTimes(wish: Wish, bounds: readonly When[]): Times {
  if (wish.time) return {}
  const each = bounds.map((moment) => {
    const alone: Wish = {}
    bound(alone, moment)
    return alone
  })
  const froms = each.flatMap(({ time_from }) => time_from ?? []).sort()
  const tos = each.flatMap(({ time_to }) => time_to ?? []).sort()
  const [time_from, time_to] = [froms.at(-1), tos[0]]
  return time_from && time_to && time_from < time_to ? { time_from, time_to } : {}
}

const isRefusal = (moment: When) => Boolean(moment.negated) || moment.constraint?.relation === 'not'

/** Parts of the day, stretches, and words such as "before" and "after": they widen what a slot would fix. */
function bound(wish: Wish, moment: When): void {
  if (moment.kind === 'daypart') setTimes(wish, parts[moment.part])
  if (moment.kind === 'date_interval') setDays(wish, { date_from: moment.start, date_to: moment.end })
  if (moment.kind === 'time_interval') setTimes(wish, { time_from: moment.start, time_to: moment.end })
  const { relation, date, time, weekdays } = moment.constraint ?? {}
  if (moment.kind === 'daypart' && relation === 'before') return
  if (relation === 'after' && time) setTimes(wish, { time_from: time })
  else if (relation === 'after' && date) setDays(wish, { date_from: date })
  if (relation === 'before' && time) setTimes(wish, { time_to: time })
  else if (relation === 'before' && date) setDays(wish, { date_to: date })
  if (weekdays?.length && weekdays.length > 1) wish.weekdays = weekdays
  if (moment.kind !== 'open') return
  if (relation === 'soonest' || relation === 'any' || relation === 'latest') wish.order = relation
  if (relation === 'soonest') setDays(wish, {})
}

function refuse(wish: Wish, moment: When): void {
  const { weekdays, date = dateOf(moment) } = moment.constraint ?? {}
  if (weekdays?.length) wish.not_weekdays = [...new Set([...(wish.not_weekdays ?? []), ...weekdays])]
  else if (date) wish.not_dates = [...new Set([...(wish.not_dates ?? []), date])]
  else if (moment.kind === 'daypart') setTimes(wish, opposite(moment.part))
}

/** "Not in the morning" leaves the afternoon. */
function opposite(part: Daypart): Times {
  return part === 'morning' ? { time_from: '12:00' } : { time_to: parts[part].time_from }
}

/** A day that is named is wanted, also when it was refused before. */
function setDays(wish: Wish, { date, date_from, date_to }: Days): void {
  Object.assign(wish, { date, date_from, date_to, weekdays: undefined })
  if (!date) return
  const { dayOfWeek } = Temporal.PlainDate.from(date)
  wish.not_dates = wish.not_dates?.filter((other) => other !== date)
  wish.not_weekdays = wish.not_weekdays?.filter((weekday) => weekday !== dayOfWeek)
}

function setTimes(wish: Wish, { time, time_from, time_to }: Times): void {
  Object.assign(wish, { time, time_from, time_to })
}

/** "Not Tuesday" after "Tuesday at ten": the day goes, the time stays. */
function dropRefused(wish: Wish): Wish {
  const { date, not_dates, not_weekdays } = wish
  if (!date) return wish
  const isRefused =
    not_dates?.includes(date) || not_weekdays?.includes(Temporal.PlainDate.from(date).dayOfWeek)
  return isRefused ? { ...wish, date: undefined } : wish
}

function dateOf(when: When): string | undefined {
  if (when.kind === 'date') return when.value
  if (when.kind === 'datetime') return when.value.slice(0, 10)
  return when.kind === 'daypart' ? (when.date ?? undefined) : undefined
}
