import { type Weekday, type WeeklyHours, weekdays } from '#contract/time.ts'

/** Moments of a business's own week that scenarios are set in. */
export interface Week {
  /** A weekday and a time at which somebody is there. */
  now: { day: Weekday; time: string }
  /** A day and a full hour in the opening hours, other than today; and another one. */
  wished: { day: Weekday; hour: number }
  other: { day: Weekday; hour: number }
  /** A day to ask the hours of, and the hour it opens, as it is said: 9, or 1 for 13:00. */
  known: { day: Weekday; opens: string } | null
}

interface Stretch {
  day: Weekday
  from: number
  to: number
  open: string
}

/** Reads the moments from opening hours; null for a business that has none. */
export function readWeek(hours: WeeklyHours): Week | null {
  const stretches = weekdays.flatMap((day) =>
    (hours[day] ?? []).map(({ open, close }) => ({ day, open, from: hourUp(open), to: hourDown(close) })),
  )
  // An appointment takes an hour or two: the stretch must have room behind the wished hour.
  const roomy = stretches.filter(({ from, to }) => to - from >= 2)
  const [first] = roomy
  if (!first) return null
  const later = roomy.filter(({ day }) => day !== first.day)
  const wished = later[Math.floor(later.length / 2)] ?? first
  const other = later.find(({ day }) => day !== wished.day) ?? wished
  return {
    now: { day: first.day, time: `${String(first.from).padStart(2, '0')}:00` },
    wished: { day: wished.day, hour: inside(wished) },
    other: { day: other.day, hour: inside(other) + (other === wished ? 1 : 0) },
    known: {
      day: wished.day,
      opens: String(Number(firstOpening(stretches, wished.day).slice(0, 2)) % 12 || 12),
    },
  }
}

const hourUp = (time: string) => Number(time.slice(0, 2)) + (time.endsWith(':00') ? 0 : 1)
const hourDown = (time: string) => Number(time.slice(0, 2))
const inside = ({ from, to }: Stretch) => Math.min(from + 1, to - 2 < from ? from : to - 2)

function firstOpening(stretches: readonly Stretch[], day: Weekday): string {
  return stretches.find((stretch) => stretch.day === day)!.open
}
