import { z } from 'zod'

/** An instant, ISO 8601 with offset; answers are always in UTC with `Z`. */
export const Instant = z.iso.datetime({ offset: true })
/** A calendar day of the business, `YYYY-MM-DD`. */
export const Day = z.iso.date()
/** A wall-clock time of the business, `HH:MM`, 24 hours. `24:00` ends a day. */
export const WallTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'Write a time as HH:MM, such as 09:30.')

/** An IANA time zone that this server knows. */
export const TimeZone = z.string().refine(isTimeZone, 'Name an IANA time zone, such as America/New_York.')

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** One open stretch of a day; a break is the gap between two. */
export const Opening = z
  .object({ open: WallTime, close: WallTime })
  .refine(({ open, close }) => open < close, {
    message: 'The closing time must be later than the opening time.',
    path: ['close'],
  })
export type Opening = z.infer<typeof Opening>

/** Opening times of a week; a day without an entry, or with an empty list, is closed. */
export const WeeklyHours = z.partialRecord(z.enum(weekdays), z.array(Opening).max(6))
export type WeeklyHours = z.infer<typeof WeeklyHours>

/** A day that differs from the week: closed, or with its own opening times. */
export const Holiday = z.object({
  day: Day,
  name: z.string().max(80),
  hours: z.array(Opening).max(6).default([]),
})
export type Holiday = z.infer<typeof Holiday>
