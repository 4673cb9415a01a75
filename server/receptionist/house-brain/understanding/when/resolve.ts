import type { Constraint, Daypart, Utterance, When, WhenValue } from '../types.ts'
import { type Days, resolveDay } from './calendar.ts'
import type { Clock } from './meaning.ts'
import type { Moment } from './moment.ts'

type Time = Temporal.PlainTime

/** Lays a moment on the calendar. Null when it names a day or time that does not exist. */
export function resolveMoment(
  moment: Moment,
  utterance: Utterance,
  now: Temporal.PlainDateTime,
): When | null {
  const today = now.toPlainDate()
  const days = moment.day ? resolveDay(moment.day, today) : undefined
  if (days === null) return null
  const value = pickValue(moment, days, now)
  if (!value) return null
  const constraint = makeConstraint(moment, value, days)
  const { tokens, text } = utterance
  const [start, end] = [tokens[moment.from]!.start, tokens[moment.to - 1]!.end]
  return {
    ...value,
    span: { text: text.slice(start, end), start, end },
    ...(constraint ? { constraint } : {}),
    ...(isGuess(moment) ? { guessed: true } : {}),
    ...(moment.negated ? { negated: true } : {}),
    ...(moment.recurring ? { recurring: true } : {}),
    ...(days?.past && !moment.untilDay ? { past: true } : {}),
  }
}

function isGuess({ clock, untilClock, part }: Moment): boolean {
  const open = (at: Clock | undefined) => !!at && !at.half && !at.exact && at.hour > 0 && at.hour <= 12
  return !part && open(clock) && (!untilClock || open(untilClock))
}

/** The time of a moment that is not itself the value: "Monday to Wednesday at ten". */
export function timeOf(moment: Moment): string | null {
  const time = moment.clock ? readClock(moment.clock, moment.part) : null
  return time && short(time)
}

function pickValue(moment: Moment, days: Days | undefined, now: Temporal.PlainDateTime): WhenValue | null {
  if (moment.later !== undefined) {
    return { kind: 'datetime', value: stamp(now.add({ minutes: Math.round(moment.later) })) }
  }
  if (moment.untilDay && days && !moment.untilClock) {
    const ahead = moment.untilDay.is === 'calendar' && moment.untilDay.ahead !== undefined
    const end = resolveDay(moment.untilDay, ahead ? now.toPlainDate() : days.first)
    return end && { kind: 'date_interval', start: `${days.first}`, end: `${end.last ?? end.first}` }
  }
  if (moment.untilClock && moment.clock) return clockRange(moment, days)
  if (moment.clock) return clockValue(moment, moment.clock, days, now)
  if (days?.last) return { kind: 'date_interval', start: `${days.first}`, end: `${days.last}` }
  if (moment.part) return { kind: 'daypart', date: days ? `${days.first}` : null, part: moment.part }
  if (days) return { kind: 'date', value: `${days.first}` }
  return moment.open ? { kind: 'open' } : null
}

function clockValue(
  moment: Moment,
  clock: Clock,
  days: Days | undefined,
  now: Temporal.PlainDateTime,
): WhenValue | null {
  const time = readClock(clock, moment.part)
  if (!time) return null
  const date = days?.first
  if (moment.lasting) {
    const start = laterOf(date ?? now.toPlainDate(), time)
    return { kind: 'interval', start: stamp(start), end: stamp(start.add({ minutes: moment.lasting })) }
  }
  if (!date) return { kind: 'time', value: short(time) }
  // "today at nine", said at noon, means the evening.
  const open = !clock.half && !clock.exact && !moment.part && clock.hour < 12 && time.hour < 12
  const gone = open && Temporal.PlainDateTime.compare(date.toPlainDateTime(time), now) < 0
  const shifted = gone && date.equals(now.toPlainDate()) ? time.add({ hours: 12 }) : time
  return { kind: 'datetime', value: stamp(laterOf(date, shifted)) }
}

const laterOf = (date: Temporal.PlainDate, time: Time) => date.toPlainDateTime(time)

/** Both ends of a range share what was said once: "2 to 4:30 pm", "de 5 a 6 de la tarde". */
function clockRange(moment: Moment, days: Days | undefined): WhenValue | null {
  const [first, last] = [moment.clock!, moment.untilClock!]
  const open = !first.half && !last.half && !moment.part
  const start = open ? readClock(first) : startBefore(first, last, moment.part)
  const end = start && endAfter(start, last, moment.untilPart ?? moment.part, open)
  if (!start || !end) return null
  if (!days) return { kind: 'time_interval', start: short(start), end: short(end) }
  const until = moment.untilDay ? resolveDay(moment.untilDay, days.first) : days
  const over = Temporal.PlainTime.compare(end, start) <= 0 && until?.first.equals(days.first) ? 1 : 0
  return {
    kind: 'interval',
    start: stamp(laterOf(days.first, start)),
    end: stamp(laterOf((until ?? days).first.add({ days: over }), end)),
  }
}

function startBefore(first: Clock, last: Clock, part?: Daypart): Time | null {
  const own = readClock(first, part)
  if (first.half || first.exact || !last.half) return own
  const end = readClock(last)
  const same = readClock({ ...first, half: last.half })
  return same && end && Temporal.PlainTime.compare(same, end) < 0
    ? same
    : readClock({ ...first, half: last.half === 'pm' ? 'am' : 'pm' })
}

function endAfter(start: Time, last: Clock, part: Daypart | undefined, open: boolean): Time | null {
  const end = readClock(last, open ? undefined : part)
  if (!end || last.half || last.exact) return end
  const readings = [end, end.add({ hours: 12 })]
  return readings.find((time) => Temporal.PlainTime.compare(time, start) > 0) ?? end
}

/** Hours that a part of the day adds noon to. */
const afterNoon: Record<Daypart, (hour: number) => boolean> = {
  morning: () => false,
  afternoon: (hour) => hour < 12,
  evening: (hour) => hour < 12,
  night: (hour) => hour >= 6 && hour < 12,
}

/**
 * The time that a clock means. With "am" or a part of the day it is settled; otherwise it is the reading within
 * business hours, 07:00 to 19:59.
 */
function readClock(clock: Clock, part?: Daypart): Time | null {
  const { hour, minute, half, exact } = clock
  if (hour > 24 || minute > 59) return null
  const make = (h: number) => new Temporal.PlainTime(h % 24, minute)
  if (hour > 12 || (hour === 0 && half !== 'pm')) return make(hour)
  if (half) return make((hour % 12) + (half === 'pm' ? 12 : 0))
  if (part) return make(hour === 12 ? (part === 'night' ? 0 : 12) : hour + (afterNoon[part](hour) ? 12 : 0))
  if (exact) return make(hour)
  return make(hour < 7 ? hour + 12 : hour)
}

const short = (time: Time) => time.toString({ smallestUnit: 'minute' })
const stamp = (moment: Temporal.PlainDateTime) => moment.toString({ smallestUnit: 'minute' })

/** Where the day of a part begins and ends, for "after work" and "before lunch". */
const edges: Record<Daypart, { after: string; before: string }> = {
  morning: { after: '12:00', before: '09:00' },
  afternoon: { after: '13:00', before: '12:00' },
  evening: { after: '17:00', before: '17:00' },
  night: { after: '20:00', before: '19:00' },
}

function makeConstraint(moment: Moment, value: WhenValue, days: Days | undefined): Constraint | undefined {
  const relation = moment.negated ? 'not' : (moment.relation ?? moment.open)
  if (!relation) return undefined
  // "next week after work" bounds the hours of each of its days.
  if (value.kind === 'date_interval' && moment.part && (relation === 'before' || relation === 'after'))
    return { relation, time: edges[moment.part][relation] }
  const constraint: Constraint = { relation }
  const weekday = moment.day?.is === 'weekday' ? moment.day.weekday : undefined
  if (days && !moment.recurring && !(moment.negated && weekday)) constraint.date = `${days.first}`
  if (weekday && (moment.negated || moment.recurring)) constraint.weekdays = [weekday]
  if (value.kind === 'time') constraint.time = value.value
  const time = value.kind === 'date_interval' ? timeOf(moment) : null
  if (time) constraint.time = time
  if (value.kind === 'datetime')
    Object.assign(constraint, { date: value.value.slice(0, 10), time: value.value.slice(11) })
  if (value.kind === 'daypart' && moment.part && (relation === 'before' || relation === 'after'))
    constraint.time = edges[moment.part][relation]
  return constraint
}
