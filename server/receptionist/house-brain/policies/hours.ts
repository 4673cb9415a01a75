import type { Dialogue } from '../dialogue.ts'
import { hoursOn, openingAt, sayOpenings, sayWeek } from '../facts/hours.ts'
import type { BrainEvent } from '../port.ts'
import { sayDay, sayTime } from '../say/moments.ts'
import { sayNextOpening } from './people.ts'

/** Open now, on a day, or in general; says nothing when the owner has not confirmed any hours. */
export function* answerHours(d: Dialogue): Generator<BrainEvent> {
  const { business } = d.turn
  if (!business.hours || Object.values(business.hours).every((openings) => openings.length === 0)) return
  const days = daysAsked(d)
  if (days.length > 0) for (const day of days) yield* sayHoursOn(d, day)
  else if (d.mentions('openNow') && !/\b(when|what|hours|horario|a que|cuando)\b/i.test(d.text))
    yield* sayOpenNow(d)
  else yield* sayHoursOfWeek(d)
}

/** A day, or the two of a weekend. */
function daysAsked(d: Dialogue): Temporal.PlainDate[] {
  const { date, date_from, date_to } = d.reading.slots
  if (date) return [Temporal.PlainDate.from(date)]
  if (!date_from || !date_to) return []
  const first = Temporal.PlainDate.from(date_from)
  const count = first.until(date_to).days + 1
  return count <= 2 ? Array.from({ length: count }, (_, away) => first.add({ days: away })) : []
}

function* sayOpenNow(d: Dialogue): Generator<BrainEvent> {
  const { facts } = d.phrases
  const opening = openingAt(d.turn.now, d.turn.business)
  if (!opening) return yield* d.say(facts.closedNow(sayNextOpening(d)))
  if (opening.open === '00:00' && opening.close === '24:00') return yield* d.say(facts.openAllDay())
  const close = Temporal.PlainTime.from(opening.close === '24:00' ? '00:00' : opening.close)
  yield* d.say(facts.openNow(sayTime(close, d.language)))
}

function* sayHoursOn(d: Dialogue, day: Temporal.PlainDate): Generator<BrainEvent> {
  const { facts } = d.phrases
  const { openings, holiday } = hoursOn(day, d.turn.business)
  const said = sayDay(day, d.today, d.language)
  const isNear = d.today.until(day).days <= 1
  if (openings.length > 0) {
    const hours = sayOpenings(openings, d.language)
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
  const { groups, closed } = sayWeek(d.turn.business, d.language)
  yield* d.say(
    d.isVoice || groups.length > 2 ? facts.longWeekHours(groups, closed) : facts.weekHours(groups, closed),
  )
}
