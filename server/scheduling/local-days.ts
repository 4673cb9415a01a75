import { type Weekday, weekdays } from '#contract/time.ts'

export const minuteMs = 60_000
export const dayMs = 86_400_000

/** Epoch milliseconds, the end excluded. */
export interface Stretch {
  start: number
  end: number
}

/** Epoch milliseconds as the database and the API write an instant. */
export function isoOf(instant: number): string {
  return new Date(instant).toISOString()
}

/** A stretch of a day during which the clock runs evenly. */
interface EvenStretch {
  start: number
  end: number
  /** Wall clock minus UTC. */
  offset: number
}

/** A calendar day as it truly passes in a zone: 23, 24 or 25 hours, in epoch milliseconds. */
export interface LocalDay {
  /** `YYYY-MM-DD` */
  day: string
  weekday: Weekday
  start: number
  end: number
  stretches: EvenStretch[]
}

/** The calendar day of an instant in a zone, `YYYY-MM-DD`. */
export function dayOf(timezone: string, instant: number): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timezone).toPlainDate().toString()
}

/** The calendar day so many days later (or earlier, when negative). */
export function shiftDay(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

export function earliestDay(...days: string[]): string {
  return days.toSorted()[0]!
}

export function latestDay(...days: string[]): string {
  return days.toSorted().at(-1)!
}

/**
 * The days `first` to `last`, both included. A zone is asked once for each midnight, and again only for a day
 * on which its clock changes: everything else is arithmetic.
 */
export function localDays(timezone: string, first: string, last: string): LocalDay[] {
  const days: LocalDay[] = []
  const end = Temporal.PlainDate.from(last)
  let date = Temporal.PlainDate.from(first)
  let midnight = date.toZonedDateTime(timezone)
  while (Temporal.PlainDate.compare(date, end) <= 0) {
    const next = date.add({ days: 1 })
    const nextMidnight = next.toZonedDateTime(timezone)
    days.push({
      day: date.toString(),
      weekday: weekdays[date.dayOfWeek - 1]!,
      start: midnight.epochMilliseconds,
      end: nextMidnight.epochMilliseconds,
      stretches: evenStretches(midnight, nextMidnight),
    })
    date = next
    midnight = nextMidnight
  }
  return days
}

function evenStretches(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): EvenStretch[] {
  const end = to.epochMilliseconds
  const stretches: EvenStretch[] = []
  let at: Temporal.ZonedDateTime | null = from
  while (at && at.epochMilliseconds < end) {
    const start: number = at.epochMilliseconds
    const offset = at.offsetNanoseconds / 1_000_000
    const isEven = end - start === dayMs && stretches.length === 0
    const next: Temporal.ZonedDateTime | null = isEven ? null : at.getTimeZoneTransition('next')
    stretches.push({ start, end: next ? Math.min(next.epochMilliseconds, end) : end, offset })
    at = next
  }
  return stretches
}

/**
 * The instant at which the clock of that day shows `minute` minutes past midnight; 1440 is the end of the day.
 * A time that the clock skips `exists` not, and its instant is the moment of the change; of a time that comes
 * twice it is the first.
 */
export function instantAt(day: LocalDay, minute: number): { instant: number; exists: boolean } {
  const wall = Date.parse(day.day) + minute * minuteMs
  for (const { start, end, offset } of day.stretches) {
    if (wall < start + offset) return { instant: start, exists: false }
    if (wall < end + offset) return { instant: wall - offset, exists: true }
  }
  return { instant: day.end, exists: true }
}

/** Minutes past midnight of a wall time `HH:MM`. */
export function minuteOf(wallTime: string): number {
  return Number(wallTime.slice(0, 2)) * 60 + Number(wallTime.slice(3, 5))
}
