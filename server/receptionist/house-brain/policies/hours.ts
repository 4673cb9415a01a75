import { type Opening, weekdays } from '#contract/time.ts'
import type { Dialogue } from '../dialogue.ts'
import { hoursOn, openingAt, pluralDay, sayOpenings, sayWeek } from '../facts/hours.ts'
import type { BrainEvent } from '../port.ts'
import { sayDay, sayList, sayTime, sayWeekday } from '../say/moments.ts'
import { foldText } from '../topics/index.ts'
import { sayNextOpening } from './people.ts'

/** Open now, on a day, or in general; says nothing when the owner has not confirmed any hours. */
export function* answerHours(d: Dialogue): Generator<BrainEvent> {
  const { business } = d.turn
  if (!business.hours || Object.values(business.hours).every((openings) => openings.length === 0)) return
  const regular = weekdaysAsked(d)
  const days = daysAsked(d)
  if (regular.length > 0) yield* sayHoursOnWeekdays(d, regular)
  else if (days.length > 0) for (const day of days) yield* sayHoursOn(d, day)
  else if (d.mentions('openNow') && !/\b(when|what|hours|horario|a que|cuando)\b/i.test(d.text))
    yield* sayOpenNow(d)
  else yield* sayHoursOfWeek(d)
}

/** Two stretches stand apart by a comma, since each may hold an "and" of its own; more make a list. */
const sayGroups = (d: Dialogue, groups: readonly string[]) =>
  groups.length > 2
    ? sayList(groups, 'and', d.language)
    : groups.join(d.language === 'en' ? ', and ' : ', y ')

/** A day, or the two of a weekend. */
function daysAsked(d: Dialogue): Temporal.PlainDate[] {
  const { date, date_from, date_to } = d.reading.slots
  if (date) return [Temporal.PlainDate.from(date)]
  if (!date_from || !date_to) return []
  const first = Temporal.PlainDate.from(date_from)
  const count = first.until(date_to).days + 1
  return count <= 2 ? Array.from({ length: count }, (_, away) => first.add({ days: away })) : []
}

/** "On Saturdays", "los viernes" and a bare "Saturday" ask about the week, unless a holiday is in the way. */
function weekdaysAsked(d: Dialogue): number[] {
  const folded = foldText(d.text)
  if (
    /\b(this|next|today|tomorrow|est[ea]|proxim[oa]|que viene|hoy|\d{1,2}(st|nd|rd|th)|de [a-z]+bre)\b/.test(
      folded,
    )
  )
    return []
  const isWeekend = /\b(weekends?|fin(es)? de semana)\b/.test(folded)
  const named = [1, 2, 3, 4, 5, 6, 7].filter((day) =>
    new RegExp(`\\b${foldText(sayWeekday(day, d.language))}s?\\b`).test(folded),
  )
  const asked = isWeekend ? [6, 7] : named
  const coming = (day: number) => d.today.add({ days: (day - d.today.dayOfWeek + 7) % 7 })
  return asked.some((day) => hoursOn(coming(day), d.turn.business).holiday) ? [] : asked
}

function* sayHoursOnWeekdays(d: Dialogue, asked: readonly number[]): Generator<BrainEvent> {
  const { facts } = d.phrases
  const say = (days: readonly number[]) =>
    sayList(
      days.map((day) => pluralDay(day, d.language)),
      'and',
      d.language,
    )
  const openingsOn = (day: number) => d.turn.business.hours?.[weekdays[day - 1]!] ?? []
  const open = asked.filter((day) => openingsOn(day).length > 0)
  const closed = asked.filter((day) => openingsOn(day).length === 0)
  if (open.length === 0) {
    const { groups } = sayWeek(d.turn.business, d.language, d.clock)
    return yield* d.say(facts.closedOnWeekday(say(closed), sayGroups(d, groups)))
  }
  const sameHours = Map.groupBy(open, (day) => JSON.stringify(openingsOn(day)))
  for (const [index, days] of [...sameHours.values()].entries()) {
    const openings = openingsOn(days[0]!)
    const edge = edgeAsked(d, openings)
    if (edge)
      yield* d.say(edge.opens ? facts.opensAt(say(days), edge.time) : facts.closesAt(say(days), edge.time))
    else
      yield* d.say(
        facts.openOnWeekday(
          index === 0 ? isOpenThen(d, openings) : null,
          say(days),
          sayOpenings(openings, d.language, d.clock),
        ),
      )
  }
  if (closed.length > 0) yield* d.say(facts.closedRegularly(say(closed)))
}

/** "When do you close?" is about one end of the day. */
function edgeAsked(d: Dialogue, openings: readonly Opening[]): { opens: boolean; time: string } | null {
  const folded = foldText(d.text)
  if (!/\b(when|what time|how late|how early|a que hora|hasta que hora|cuando)\b/.test(folded)) return null
  const opens = /\b(open|opens|early|abren?)\b/.test(folded)
  if (opens === /\b(close|closes|late|cierran?|hasta)\b/.test(folded)) return null
  const time = opens ? openings[0]!.open : openings.at(-1)!.close
  return time === '24:00'
    ? null
    : { opens, time: sayTime(Temporal.PlainTime.from(time), d.language, d.clock) }
}

/** Yes or no to "are you open on Saturdays (at three)?"; null where it takes more than that. */
function isOpenThen(d: Dialogue, openings: readonly Opening[]): boolean | null {
  const { time, time_from, time_to } = d.reading.slots
  if (time) return openings.some(({ open, close }) => open <= time && time < close)
  const asksWhen = /\b(when|what|which|how|a que|que|cual|cuando|horario)\b/.test(foldText(d.text))
  const namesPart = time_from || time_to || d.reading.moments.some(({ kind }) => kind === 'daypart')
  return asksWhen || namesPart || !d.mentions('question') ? null : true
}

function* sayOpenNow(d: Dialogue): Generator<BrainEvent> {
  const { facts } = d.phrases
  const opening = openingAt(d.turn.now, d.turn.business)
  if (!opening) return yield* d.say(facts.closedNow(sayNextOpening(d)))
  if (opening.open === '00:00' && opening.close === '24:00') return yield* d.say(facts.openAllDay())
  const close = Temporal.PlainTime.from(opening.close === '24:00' ? '00:00' : opening.close)
  yield* d.say(facts.openNow(sayTime(close, d.language, d.clock)))
}

function* sayHoursOn(d: Dialogue, day: Temporal.PlainDate): Generator<BrainEvent> {
  const { facts } = d.phrases
  const { openings, holiday } = hoursOn(day, d.turn.business)
  const said = sayDay(day, d.today, d.language)
  const isNear = d.today.until(day).days <= 1
  if (openings.length > 0) {
    const hours = sayOpenings(openings, d.language, d.clock)
    return yield* d.say(isNear ? facts.openToday(said, hours) : facts.openOn(said, hours))
  }
  if (holiday)
    return yield* d.say(facts.closedForHoliday(d.language === 'en' && !isNear ? `on ${said}` : said, holiday))
  const next = nextOpenDay(d, day)
  yield* d.say(
    facts.closedOn(
      d.language === 'en' && !isNear ? `on ${said}` : said,
      next && sayDay(next, d.today, d.language),
    ),
  )
}

function nextOpenDay(d: Dialogue, after: Temporal.PlainDate): Temporal.PlainDate | null {
  for (let away = 1; away < 15; away++) {
    const day = after.add({ days: away })
    if (hoursOn(day, d.turn.business).openings.length > 0) return day
  }
  return null
}

function* sayHoursOfWeek(d: Dialogue): Generator<BrainEvent> {
  const { facts } = d.phrases
  const { groups, closed } = sayWeek(d.turn.business, d.language, d.clock)
  yield* d.say(
    d.isVoice || groups.length > 2 ? facts.longWeekHours(groups, closed) : facts.weekHours(groups, closed),
  )
}
