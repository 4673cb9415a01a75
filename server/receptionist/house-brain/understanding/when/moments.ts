import type { Token } from '../types.ts'
import { joinMoment, startMoment } from './joining.ts'
import type { WhenLanguage } from './language.ts'
import type { Day } from './meaning.ts'
import type { Moment } from './moment.ts'
import type { Spot } from './pieces.ts'
import { describeMoment } from './surroundings.ts'

/** What our question lets a bare number or word mean. */
export interface Hints {
  date: boolean
  time: boolean
}

/** Joins pieces that belong to one moment and drops those that mean nothing by themselves. */
export function joinMoments(
  tokens: readonly Token[],
  spots: readonly Spot[],
  language: WhenLanguage,
  hints: Hints,
): Moment[] {
  const moments: Moment[] = []
  for (const spot of spots) {
    const last = moments.at(-1)
    if (last && joinMoment(last, spot, tokens, language)) continue
    moments.push(startMoment(spot))
  }
  const standing = moments
    .map((moment) => dateBehindWeekday(moment, tokens, language))
    .map((moment) => dateAsked(moment, tokens, language, hints))
    .filter((moment) => stands(moment, tokens, language, hints))
    .map((moment, index, all) => describeMoment(moment, all[index - 1], tokens, language))
  return joinBounds(standing, tokens, language)
}

/** "jueves 14" is a date; in English "Thursday 4" rather a time, but "Friday 13" is none. */
function dateBehindWeekday(moment: Moment, tokens: readonly Token[], language: WhenLanguage): Moment {
  const { day, clock, clockAt, dayAt } = moment
  const bare = moment.looseClock && clock && !clock.half && !clock.minute && clock.hour && !moment.untilClock
  if (!bare || !clockAt || !dayAt || day?.is !== 'weekday' || day.week || clockAt.from !== dayAt.to)
    return moment
  if (language.numberAfterWeekday === 'hour' && clock.hour <= 12) return moment
  if (clock.hour <= 12 && moment.part && language.partLinks.has(tokens[clockAt.from + 1]?.word ?? ''))
    return moment
  const date: Day = { is: 'calendar', day: clock.hour, named: day.weekday }
  return {
    ...moment,
    day: date,
    dayAt: { from: dayAt.from, to: clockAt.to },
    clock: undefined,
    clockAt: undefined,
  }
}

/** "What day?" – "14" */
function dateAsked(moment: Moment, tokens: readonly Token[], language: WhenLanguage, hints: Hints): Moment {
  const { clock, clockAt } = moment
  const number = moment.pieces === 1 && moment.looseClock && clock && !clock.minute && clock.hour
  if (!number || !hints.date || hints.time || language.clockLeads.has(tokens[moment.from - 1]?.word ?? ''))
    return moment
  return {
    ...moment,
    day: { is: 'calendar', day: number },
    dayAt: clockAt,
    clock: undefined,
    clockAt: undefined,
  }
}

/** "after nine but before noon" is one range. */
function joinBounds(moments: readonly Moment[], tokens: readonly Token[], language: WhenLanguage): Moment[] {
  const joined: Moment[] = []
  for (const moment of moments) {
    const last = joined.at(-1)
    const between = last ? tokens.slice(last.to, moment.from).map((token) => token.word) : []
    const pair = last?.relation === 'after' && moment.relation === 'before' && !!last.clock && !!moment.clock
    if (
      !pair ||
      last.untilClock ||
      moment.untilClock ||
      (last.day && moment.day) ||
      !between.some((word) => language.boundJoins.has(word))
    )
      joined.push(moment)
    else
      joined[joined.length - 1] = {
        ...last,
        day: last.day ?? moment.day,
        dayAt: last.dayAt ?? moment.dayAt,
        relation: 'between',
        to: moment.to,
        untilClock: moment.clock,
        untilClockAt: moment.clockAt,
      }
  }
  return joined
}

/** Whether loose words have enough around them to mean a moment. */
function stands(moment: Moment, tokens: readonly Token[], language: WhenLanguage, hints: Hints): boolean {
  if (!moment.loose || moment.pieces > 1) return true
  const [before, behind] = [tokens[moment.from - 1]?.word ?? '', tokens[moment.to]]
  if (moment.clock)
    return hints.time || language.clockLeads.has(before) || isProposed(moment, tokens, language)
  if (moment.day?.is === 'weekday')
    return (
      hints.date ||
      (language.dayLeads.has(before) &&
        !language.articles.has(before) &&
        !language.articles.has(tokens[moment.from]!.word))
    )
  if (moment.day) {
    const stopped = behind && !behind.before && language.ordinalStops.has(behind.word)
    if (hints.date) return !stopped
    const led = language.dayLeads.has(tokens[moment.from]!.word) || language.dayLeads.has(before)
    return led && (behind?.before !== '' || language.dayFollowers.has(behind.word))
  }
  return hints.date || hints.time || tokens.length <= 4
}

/** "can we do 4 instead" */
function isProposed(moment: Moment, tokens: readonly Token[], language: WhenLanguage): boolean {
  const front = tokens.slice(Math.max(0, moment.from - 3), moment.from).map((token) => token.word)
  const proposed = language.proposals.some(({ words }) =>
    words.every((word, n) => front[front.length - words.length + n] === word),
  )
  const behind = tokens[moment.to]
  return proposed && (behind?.before !== '' || language.dayFollowers.has(behind.word))
}
