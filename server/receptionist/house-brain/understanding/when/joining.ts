import type { Token } from '../types.ts'
import { joinDay, shareMonth } from './days.ts'
import type { WhenLanguage } from './language.ts'
import type { Day, Relation } from './meaning.ts'
import { type Moment, widenClock } from './moment.ts'
import type { Spot } from './pieces.ts'

/** A moment of one piece. */
export function startMoment(spot: Spot): Moment {
  const { piece, from, to } = spot
  const moment: Moment = {
    from,
    to,
    negated: false,
    recurring: false,
    alternative: false,
    loose: !!piece.loose,
    pieces: 1,
    looseClock: false,
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

/** Adds a piece to the moment before it when the words between allow it. */
export function joinMoment(
  moment: Moment,
  spot: Spot,
  tokens: readonly Token[],
  language: WhenLanguage,
): boolean {
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
  if (
    [...between, ...inside].some((word) => marks.has(word)) &&
    between.every((word) => marks.has(word) || language.links.has(word))
  )
    return { range: true }
  for (const { words, meaning } of language.bounds) {
    if (meaning === 'none' || between.length < words.length) continue
    const rest = between.slice(0, between.length - words.length)
    if (
      words.every((word, n) => between[rest.length + n] === word) &&
      rest.every((word) => language.links.has(word))
    )
      return { range: false, relation: meaning }
  }
  return between.every((word) => language.links.has(word)) ? { range: false } : null
}

function opened(moment: Moment, tokens: readonly Token[], language: WhenLanguage): boolean {
  return tokens
    .slice(Math.max(0, moment.from - 2), moment.from + 1)
    .some((token) => language.rangeOpeners.has(token.word))
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
  const end: Day | null =
    piece.type === 'day' ? piece.day : number && !moment.clock ? { is: 'calendar', day: number } : null
  if (!end || !moment.day || moment.untilDay || (moment.clock && !moment.untilClock)) return false
  Object.assign(moment, {
    untilDay: shareMonth(end, moment.day),
    day: shareMonth(moment.day, end),
    untilDayAt: at,
  })
  return true
}

function joinPiece(moment: Moment, spot: Spot): boolean {
  const { piece } = spot
  if (moment.later !== undefined || piece.type === 'later') return false
  if (piece.type === 'clock') {
    // "ten twenty twenty": a stuttered end is no second time.
    if (moment.clock && piece.loose) return moment.to === spot.from && !moment.looseClock
    if (moment.clock && !moment.looseClock) return false
    add(moment, spot)
    return true
  }
  if (piece.type === 'part') {
    const other =
      moment.part && moment.part !== piece.part && !(moment.part === 'evening' && piece.part === 'night')
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
