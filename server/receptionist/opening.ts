import { type Holiday, type WeeklyHours, weekdays } from '#contract/time.ts'

/** Whether a business is open at a moment of its own clock. Without any hours nobody knows, which counts as open. */
export function isOpenAt(
  now: Temporal.ZonedDateTime,
  { hours, holidays }: { hours: WeeklyHours; holidays: readonly Holiday[] },
): boolean {
  if (Object.keys(hours).length === 0) return true
  const day = now.toPlainDate().toString()
  const openings =
    holidays.find((holiday) => holiday.day === day)?.hours ?? hours[weekdays[now.dayOfWeek - 1]!] ?? []
  const time = now.toPlainTime().toString().slice(0, 5)
  return openings.some(({ open, close }) => open <= time && time < close)
}
