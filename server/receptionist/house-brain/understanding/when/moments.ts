import type { Daypart, Token } from '../types.ts'
import type { Phrase, WhenLanguage } from './grammar.ts'
import type { Clock, Day, Relation } from './meaning.ts'
import type { Spot } from './pieces.ts'

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
    if (last && join(last, spot, tokens, language)) continue
    moments.push(start(spot))
  }
  const standing = moments
    .map((moment) => dateBehindWeekday(moment, language))
    .map((moment) => dateAsked(moment, tokens, language, hints))
    .map((moment) => withoutPronoun(moment, tokens, language, hints))
    .filter((moment) => stands(moment, tokens, language, hints))
    .map((moment, index, all) => describe(moment, all[index - 1], tokens, language))
  return joinBounds(standing, tokens, language)
}

/** "jueves 14" is a date; in English "Thursday 4" rather a time, but "Friday 13" is none. */
function dateBehindWeekday(moment: Moment, language: WhenLanguage): Moment {
  const { day, clock, clockAt, dayAt } = moment
  const bare = moment.looseClock && clock && !clock.half && !clock.minute && clock.hour && !moment.untilClock
  if (!bare || !clockAt || !dayAt || day?.is !== 'weekday' || day.week || clockAt.from !== dayAt.to) return moment
  if (language.numberAfterWeekday === 'hour' && clock.hour <= 12) return moment
  const date: Day = { is: 'calendar', day: clock.hour, named: day.weekday }
  return { ...moment, day: date, dayAt: { from: dayAt.from, to: clockAt.to }, clock: undefined, clockAt: undefined }
}

/** "I'd like one tomorrow", "una cita mañana": the number is a pronoun or an article. */
function withoutPronoun(moment: Moment, tokens: readonly Token[], language: WhenLanguage, hints: Hints): Moment {
  const { clockAt } = moment
  const word = clockAt && clockAt.to === clockAt.from + 1 ? tokens[clockAt.from]!.word : ''
  const pronoun = moment.looseClock && language.pronounNumbers.has(word) && !moment.untilClock
  if (!pronoun || language.clockLeads.has(tokens[clockAt!.from - 1]?.word ?? '')) return moment
  if (hints.time && tokens.length <= 2) return moment
  return { ...moment, clock: undefined, clockAt: undefined, looseClock: false, pieces: moment.pieces - 1 }
}

/** "What day?" – "14" */
function dateAsked(moment: Moment, tokens: readonly Token[], language: WhenLanguage, hints: Hints): Moment {
  const { clock, clockAt } = moment
  const number = moment.pieces === 1 && moment.looseClock && clock && !clock.minute && clock.hour
  if (!number || !hints.date || hints.time || language.clockLeads.has(tokens[moment.from - 1]?.word ?? '')) return moment
  return { ...moment, day: { is: 'calendar', day: number }, dayAt: clockAt, clock: undefined, clockAt: undefined }
}

/** "later than 9:30 but before 11" is one range. */
function joinBounds(moments: readonly Moment[], tokens: readonly Token[], language: WhenLanguage): Moment[] {
  const joined: Moment[] = []
  for (const moment of moments) {
    const last = joined.at(-1)
    const between = last ? tokens.slice(last.to, moment.from).map((token) => token.word) : []
    const pair = last?.relation === 'after' && moment.relation === 'before' && !!last.clock && !!moment.clock
    if (!pair || last.untilClock || moment.untilClock || (last.day && moment.day) || !between.some((word) => language.boundJoins.has(word)))
      joined.push(moment)
    else
      joined[joined.length - 1] = {
        ...last, day: last.day ?? moment.day, dayAt: last.dayAt ?? moment.dayAt, relation: 'between', to: moment.to,
        untilClock: moment.clock, untilClockAt: moment.clockAt,
      }
  }
  return joined
}

function start(spot: Spot): Moment {
  const { piece, from, to } = spot
  const moment: Moment = {
    from, to, negated: false, recurring: false, alternative: false, loose: !!piece.loose, pieces: 1, looseClock: false,
  }
  add(moment, spot)
  return moment
}

function add(moment: Moment, { piece, from, to }: Spot): void {
  const at = { from, to }
  switch (piece.type) {
    case 'day':
      Object.assign(moment, { day: piece.day, dayAt: at, part: piece.part ?? moment.part })
      break
    case 'clock':
      if (moment.partAt?.to === from && piece.loose) at.from = moment.partAt.from
      Object.assign(moment, { clock: piece.clock, clockAt: at, looseClock: !!piece.loose })
      break
    case 'part':
      widenClock(moment, at)
      moment.partAt = at
      Object.assign(moment, { part: piece.part, relation: piece.relation ?? moment.relation })
      break
    case 'later':
      Object.assign(moment, { later: piece.minutes, clockAt: at })
      break
    case 'lasting':
      moment.lasting = piece.minutes
      break
    case 'open':
      moment.open = piece.relation
  }
}

/** "6 tonight", "one in the afternoon": the part of the day belongs to the time's words. */
function widenClock(moment: Moment, at: Stretch): void {
  const last = moment.untilClockAt ?? moment.clockAt
  if (last && at.from - last.to <= 1) last.to = at.to
}

/** Adds a piece to the moment before it when the words between allow it. */
function join(moment: Moment, spot: Spot, tokens: readonly Token[], language: WhenLanguage): boolean {
  const gap = readGap(moment, spot, tokens, language)
  if (!gap) return false
  const joined = gap.range ? joinRange(moment, spot) || joinPiece(moment, spot) : joinPiece(moment, spot)
  if (!joined) return false
  if (gap.relation) moment.relation = gap.relation
  moment.loose &&= !!spot.piece.loose
  moment.pieces++
  moment.to = spot.to
  return true
}

/** What the words between two pieces say; null when they keep them apart. */
function readGap(
  moment: Moment,
  spot: Spot,
  tokens: readonly Token[],
  language: WhenLanguage,
): { range: boolean; relation?: Relation } | null {
  const between = tokens.slice(moment.to, spot.from).map((token) => token.word)
  if (between.length > 4) return null
  const marks = opened(moment, tokens, language)
    ? new Set([...language.rangeMarks, ...language.rangeMarksOpened])
    : language.rangeMarks
  const inside = spot.to - spot.from > 1 ? [tokens[spot.from]!.word] : []
  if ([...between, ...inside].some((word) => marks.has(word)) && between.every((word) => marks.has(word) || language.links.has(word)))
    return { range: true }
  for (const { words, meaning } of language.bounds) {
    if (meaning === 'none' || between.length < words.length) continue
    const rest = between.slice(0, between.length - words.length)
    if (words.every((word, n) => between[rest.length + n] === word) && rest.every((word) => language.links.has(word)))
      return { range: false, relation: meaning }
  }
  return between.every((word) => language.links.has(word)) ? { range: false } : null
}

function opened(moment: Moment, tokens: readonly Token[], language: WhenLanguage): boolean {
  return tokens.slice(Math.max(0, moment.from - 2), moment.from + 1).some((token) => language.rangeOpeners.has(token.word))
}

function joinRange(moment: Moment, { piece, from, to }: Spot): boolean {
  const at = { from, to }
  if (piece.type === 'clock' && moment.clock && !moment.untilClock) {
    Object.assign(moment, { untilClock: piece.clock, untilClockAt: at })
    return true
  }
  // "del 3 al 5 de mayo", "3 to 5 May": the bare number in front was a day.
  const bareDay = piece.type === 'day' && moment.looseClock && !moment.day && !moment.clock?.minute
  if (bareDay && moment.clock) {
    Object.assign(moment, { day: { is: 'calendar', day: moment.clock.hour }, dayAt: moment.clockAt })
    Object.assign(moment, { clock: undefined, clockAt: undefined, looseClock: false })
  }
  const number = piece.type === 'clock' && piece.loose && !piece.clock.minute ? piece.clock.hour : 0
  const end: Day | null = piece.type === 'day' ? piece.day : number && !moment.clock ? { is: 'calendar', day: number } : null
  if (!end || !moment.day || moment.untilDay || (moment.clock && !moment.untilClock)) return false
  Object.assign(moment, { untilDay: shareMonth(end, moment.day), day: shareMonth(moment.day, end), untilDayAt: at })
  return true
}

/** "August 27th – 29th", "10 August – 12 September 2013": one end borrows month and year from the other. */
function shareMonth(day: Day, other: Day): Day {
  if (day.is !== 'calendar' || other.is !== 'calendar') return day
  return { ...day, month: day.month ?? other.month, year: day.year ?? other.year, ahead: day.ahead ?? other.ahead }
}

function joinPiece(moment: Moment, spot: Spot): boolean {
  const { piece } = spot
  if (moment.later !== undefined || piece.type === 'later') return false
  if (piece.type === 'clock') {
    // "thirteen fifteen fifteen": a stuttered end is no second time.
    if (moment.clock && piece.loose) return moment.to === spot.from && !moment.looseClock
    if (moment.clock && !moment.looseClock) return false
    add(moment, spot)
    return true
  }
  if (piece.type === 'part') {
    const other = moment.part && moment.part !== piece.part && !(moment.part === 'evening' && piece.part === 'night')
    if (other && (!moment.untilClock || moment.untilPart)) return false
    if (other) moment.untilPart = piece.part
    else add(moment, spot)
    return true
  }
  if (piece.type === 'day') return joinDay(moment, spot, piece.day, piece.part)
  if (piece.type === 'open') {
    moment.open ??= piece.relation
    return true
  }
  if (piece.type !== 'lasting' || moment.lasting) return false
  add(moment, spot)
  return true
}

/** Two ways to name one day: "Tuesday the 14th", "Wednesday evening next week", "next week on Monday". */
function joinDay(moment: Moment, { from, to }: Spot, day: Day, part?: Daypart): boolean {
  if (!moment.day && day.is === 'period' && day.unit === 'month' && daysOfMonth(moment, day.ahead)) return true
  const merged = moment.day ? mergeDays(moment.day, day) : day
  if (!merged || (part && moment.part && part !== moment.part)) return false
  const start = moment.dayAt && moment.dayAt.to + 2 >= from ? moment.dayAt.from : from
  Object.assign(moment, { day: merged, dayAt: { from: start, to }, part: part ?? moment.part })
  if (part && moment.looseClock) widenClock(moment, { from, to })
  return true
}

/** "from 4 to 22 this month": what looked like two times were two days. */
function daysOfMonth(moment: Moment, ahead: number): boolean {
  const { clock, untilClock, clockAt, untilClockAt } = moment
  const bare = (at: Clock | undefined) => !!at && !at.half && !at.minute && !at.exact && at.hour > 0
  if (!moment.looseClock || !bare(clock) || !bare(untilClock)) return false
  Object.assign(moment, {
    day: { is: 'calendar', day: clock!.hour, ahead }, dayAt: clockAt, clock: undefined, clockAt: undefined,
    untilDay: { is: 'calendar', day: untilClock!.hour, ahead }, untilDayAt: untilClockAt,
    untilClock: undefined, untilClockAt: undefined,
  })
  return true
}

function mergeDays(first: Day, second: Day): Day | null {
  if (first.is === 'weekday' && second.is !== 'weekday') return nameWeekday(second, first)
  if (second.is === 'weekday' && first.is !== 'weekday') return nameWeekday(first, second)
  return null
}

function nameWeekday(day: Day, weekday: Extract<Day, { is: 'weekday' }>): Day | null {
  if (day.is === 'period' && day.unit === 'week') return { is: 'shift', by: day.ahead, unit: 'week', named: weekday.weekday }
  return day.is === 'calendar' || day.is === 'shift' ? { ...day, named: weekday.weekday } : null
}

/** Whether loose words have enough around them to mean a moment. */
function stands(moment: Moment, tokens: readonly Token[], language: WhenLanguage, hints: Hints): boolean {
  if (moment.pieces < 1) return false
  if (!moment.loose || moment.pieces > 1) return true
  const [before, behind] = [tokens[moment.from - 1]?.word ?? '', tokens[moment.to]]
  if (moment.clock) return hints.time || language.clockLeads.has(before)
  if (moment.day) {
    const article = language.dayLeads.has(tokens[moment.from]!.word)
    const noun = behind && !behind.before && language.ordinalStops.has(behind.word)
    return hints.date || ((article || language.dayLeads.has(before)) && !noun)
  }
  return hints.date || hints.time || tokens.length <= 4
}

function describe(moment: Moment, last: Moment | undefined, tokens: readonly Token[], language: WhenLanguage): Moment {
  const front = tokens.slice(Math.max(0, moment.from - 6), moment.from + 1).map((token) => token.word)
  const behind = tokens.slice(moment.to, moment.to + 5).map((token) => token.word)
  const bound = endingIn(front, language.bounds, language.links)
  const relation = startingWith(behind, language.boundsBehind) ?? (bound === 'none' ? undefined : bound)
  const ranged = moment.untilClock || moment.untilDay
  const between = last ? tokens.slice(last.to, moment.from).map((token) => token.word) : []
  return {
    ...moment,
    relation: ranged ? 'between' : (relation ?? moment.relation),
    negated: !!endingIn(front, language.negations, language.links) || !!startingWith(behind, language.negationsBehind),
    recurring: front.slice(-3).some((word) => language.recurring.has(word)) || isPlural(moment, tokens, language),
    alternative: between.length > 0 && between.length <= 3 && between.some((word) => language.alternatives.has(word)),
  }
}

/** "Mondays", "los lunes": every one of them. */
function isPlural({ day, dayAt }: Moment, tokens: readonly Token[], language: WhenLanguage): boolean {
  if (day?.is !== 'weekday' || !dayAt) return false
  return tokens.slice(Math.max(0, dayAt.from - 1), dayAt.to).some((token) => language.plurals.test(token.word))
}

/**
 * The phrase that stands right before a moment, be it for a few linking words. The last word of `front` is the
 * moment's own first, which may be the preposition itself ("until January").
 */
function endingIn<Meaning>(
  front: readonly string[],
  phrases: readonly Phrase<Meaning>[],
  links: ReadonlySet<string>,
): Meaning | undefined {
  for (let end = front.length; end > Math.max(0, front.length - 4); end--) {
    const found = phrases.find(
      ({ words }) => words.length <= end && words.every((word, n) => front[end - words.length + n] === word),
    )
    if (found) return found.meaning
    if (end < front.length && !links.has(front[end - 1]!)) return undefined
  }
  return undefined
}

function startingWith<Meaning>(behind: readonly string[], phrases: readonly Phrase<Meaning>[]): Meaning | undefined {
  return phrases.find(({ words }) => words.every((word, n) => behind[n] === word))?.meaning
}
