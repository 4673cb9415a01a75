import { daysBetween } from './format-time.ts'

/** The day of the business at an instant: its date, and the instant at which it began. */
export function businessDay(now: Date, zone: string): { day: string; start: string } {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  )
  const day = `${parts.year}-${parts.month}-${parts.day}`
  const minutesSinceMidnight = Number(parts.hour) * 60 + Number(parts.minute)
  let start = new Date(Math.floor(now.getTime() / 60_000) * 60_000 - minutesSinceMidnight * 60_000)
  // On the day that clocks change, as many hours have passed as the clock says, plus or minus one.
  if (daysBetween(start, now, zone) !== 0) start = new Date(start.getTime() + 3_600_000)
  else if (daysBetween(new Date(start.getTime() - 3_600_000), now, zone) === 0)
    start = new Date(start.getTime() - 3_600_000)
  return { day, start: start.toISOString() }
}

/** The hour of the day by the clocks of the business, for a greeting. */
export function businessHour(now: Date, zone: string): number {
  return Number(
    new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(now),
  )
}
