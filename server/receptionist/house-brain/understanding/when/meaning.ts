import type { Constraint, Daypart } from '../types.ts'

export type Half = 'am' | 'pm'
export type DayUnit = 'day' | 'workday' | 'week' | 'month' | 'year'
export type PeriodUnit = 'week' | 'weekend' | 'month' | 'year'
/** Which stretch of a period is meant: "early next week", "a fin de mes". */
export type Edge = 'start' | 'middle' | 'end'

/** A day or a run of days as it was said, before it is laid on a calendar. Weekdays count 1 Monday … 7 Sunday. */
export type Day = DayWords & {
  /** A weekday said along with it, which settles what else is open: "Tuesday the 14th", "in two weeks on Friday". */
  named?: number
}
type DayWords =
  | { is: 'weekday'; weekday: number; week?: 'this' | 'next' | 'last' | 'after_next' }
  /**
   * Without a month the next such day, or the one so many months `ahead`. In `figures` that could be read both
   * ways ("3/4") the language's usual order was taken: the resolver turns it round where the day comes first.
   */
  | { is: 'calendar'; day: number; month?: number; year?: number; ahead?: number; figures?: boolean }
  /** So many days, weeks, … from another day, or from today; back in time when negative. */
  | { is: 'shift'; by: number; unit: DayUnit; from?: Day }
  /** "the first Monday of March"; 5 and beyond is the last one. `month` may lie so many months ahead instead. */
  | {
      is: 'nth'
      nth: number
      weekday: number
      month?: number
      year?: number
      ahead?: number
      figures?: boolean
    }
  | { is: 'period'; unit: PeriodUnit; ahead: number; edge?: Edge }
  | { is: 'month'; month: number; year?: number; edge?: Edge }
  /** "the week of the 14th" */
  | { is: 'week_of'; day: Day }
  /** "the next four business days" */
  | { is: 'run'; count: number; unit: DayUnit }
  | { is: 'easter'; shift: number }

/** A time of day as it was said. Without `half` and not `exact`, both readings of the twelve hours are open. */
export interface Clock {
  hour: number
  minute: number
  half?: Half
  /** Written or said by the 24-hour clock. */
  exact?: boolean
}

export type Relation = Constraint['relation']

/** What one stretch of words says. `loose` words ("5", "sat") count only in good company. */
export type Piece =
  | { type: 'day'; day: Day; part?: Daypart; loose?: boolean }
  | { type: 'clock'; clock: Clock; loose?: boolean }
  | { type: 'part'; part: Daypart; relation?: Relation; loose?: boolean }
  /** So many minutes from now. */
  | { type: 'later'; minutes: number; loose?: boolean }
  /** So many minutes long. */
  | { type: 'lasting'; minutes: number; loose?: boolean }
  /** Names no moment, but a wish: "as soon as possible", "any time". */
  | { type: 'open'; relation: Relation; loose?: boolean }
  /** Words that look like a date or a time and are none: "24/7", "may I", "good morning". */
  | { type: 'nothing'; loose?: boolean }
