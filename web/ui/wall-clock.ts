/** What a clock on the wall of the business shows: its calendar day and the minutes since midnight. */
export interface WallClock {
  /** `YYYY-MM-DD` */
  day: string
  minute: number
}

const dayMs = 86_400_000
const minuteMs = 60_000
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(zone, made)
  return made
}

/** Reads the clock of a zone at an instant. */
export function wallClockOf(instant: Date, zone: string): WallClock {
  const parts: Record<string, string> = {}
  for (const { type, value } of formatOf(zone).formatToParts(instant)) parts[type] = value
  return {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    minute: Number(parts.hour) * 60 + Number(parts.minute),
  }
}

/**
 * The instant at which the clocks of a zone show a time. Of an hour that is repeated the first pass counts; a time
 * that is skipped becomes as much later as the clocks jump.
 */
export function instantAt({ day, minute }: WallClock, zone: string): Date {
  const asIfUtc = startOfUtcDay(day) + minute * minuteMs
  const before = asIfUtc - offsetMs(asIfUtc - dayMs, zone)
  const after = asIfUtc - offsetMs(asIfUtc + dayMs, zone)
  const shows = (instant: number) => instant + offsetMs(instant, zone) === asIfUtc
  const earlier = Math.min(before, after)
  const later = Math.max(before, after)
  if (shows(earlier)) return new Date(earlier)
  return new Date(shows(later) ? later : before)
}

function offsetMs(instant: number, zone: string): number {
  const { day, minute } = wallClockOf(new Date(instant), zone)
  return startOfUtcDay(day) + minute * minuteMs - Math.floor(instant / minuteMs) * minuteMs
}

function startOfUtcDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** A calendar day some days later, or earlier. */
export function shiftDay(day: string, days: number): string {
  return new Date(startOfUtcDay(day) + days * dayMs).toISOString().slice(0, 10)
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(startOfUtcDay(day)).getUTCDay() + 6) % 7
}

/** The seven days of the week that a day is in, Monday first. */
export function weekOf(day: string): string[] {
  const monday = shiftDay(day, -weekdayOf(day))
  return Array.from({ length: 7 }, (_, position) => shiftDay(monday, position))
}

/** Whether a text is a calendar day that exists. */
export function isDay(text: string | null | undefined): text is string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
}

/** `09:30` as minutes since midnight; `24:00` ends a day. */
export function minutesOf(wallTime: string): number {
  const [hours = 0, minutes = 0] = wallTime.split(':').map(Number)
  return hours * 60 + minutes
}

/** Minutes since midnight as `09:30`. */
export function wallTimeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
