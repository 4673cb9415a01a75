import type { Daypart } from '../types.ts'
import type { Clock, Day, Relation } from './meaning.ts'

/** Token indexes; `to` is exclusive. */
export interface Stretch {
  from: number
  to: number
}

/** One moment or range as it was said: pieces that belong together, not yet laid on the calendar. */
export interface Moment extends Stretch {
  day?: Day
  clock?: Clock
  part?: Daypart
  /** Of the end of a range: "from 10 in the morning to 2 in the afternoon". */
  untilPart?: Daypart
  /** The other end of a range. */
  untilDay?: Day
  untilClock?: Clock
  /** Minutes from now, and minutes of length. */
  later?: number
  lasting?: number
  open?: Relation
  relation?: Relation
  negated: boolean
  recurring: boolean
  /** Follows an "or": the one before it is preferred. */
  alternative: boolean
  dayAt?: Stretch
  clockAt?: Stretch
  partAt?: Stretch
  untilDayAt?: Stretch
  untilClockAt?: Stretch
  /** Whether every piece so far counts only in company, and how many there are. */
  loose: boolean
  pieces: number
  /** The clock is a bare number that a better one may replace. */
  looseClock: boolean
}

/** "6 tonight", "one in the afternoon": the part of the day belongs to the time's words. */
export function widenClock(moment: Moment, at: Stretch): void {
  const last = moment.untilClockAt ?? moment.clockAt
  if (last && at.from - last.to <= 1) last.to = at.to
}
