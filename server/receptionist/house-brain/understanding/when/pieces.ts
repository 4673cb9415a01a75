import type { NumberMention, Token } from '../types.ts'
import { type Found, Matcher } from './grammar.ts'
import type { WhenLanguage } from './language.ts'
import type { Piece } from './meaning.ts'

/** A piece and the tokens it covers; `to` is exclusive. */
export interface Spot {
  piece: Piece
  from: number
  to: number
}

/** Finds the pieces of dates and times from left to right, the longest at each place. `blocked` tokens are taken. */
export function findPieces(
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  language: WhenLanguage,
  blocked: ReadonlySet<number>,
): Spot[] {
  const matcher = new Matcher(tokens, numbers, language.lexicon)
  const spots: Spot[] = []
  const closed = new Set([...blocked, ...longNumbers(tokens, numbers)])
  const pieceAt = (at: number): Found<Piece> | null =>
    tokens[at] && !closed.has(at)
      ? trim(tokens, cutPair(tokens, matcher.match(language.pieces, at), at, language), at, language, closed)
      : null
  for (let at = 0; at < tokens.length; ) {
    const found = insideCode(tokens, at, spots.at(-1)) ? null : pieceAt(at)
    if (
      !found ||
      isPronoun(tokens, at, found, pieceAt(found.to), pieceAt(found.to + 1), language) ||
      soundsLikeAPreposition(tokens, at, found, pieceAt(at + 1), language)
    ) {
      at++
      continue
    }
    if (found.meaning.type !== 'nothing')
      spots.push({ piece: doubt(tokens, found, at, language), from: at, to: found.to })
    at = found.to
  }
  return spots
}

/** Tokens of phone numbers and the like: seven figures or more in a row, written or spoken, that are no date. */
function longNumbers(tokens: readonly Token[], numbers: readonly NumberMention[]): number[] {
  const spoken = new Map<number, string>()
  for (const { from, to, value, ordinal } of numbers)
    if (!ordinal && value < 100)
      for (let at = from; at < to; at++) spoken.set(at, at === from ? `${value}` : '')
  const found: number[] = []
  let run: { at: number; figures: string }[] = []
  const close = () => {
    const groups = run.map(({ figures }) => figures).filter(Boolean)
    const written = groups.some((group) => group.length >= 3 && !/^(19|20)\d\d$/.test(group))
    if ((written || groups.length >= 6) && groups.join('').length >= 7) found.push(...run.map(({ at }) => at))
    run = []
  }
  tokens.forEach(({ word }, at) => {
    const figures = /^\d+$/.test(word) ? word : (spoken.get(at) ?? (/^oh?$/.test(word) ? '0' : undefined))
    if (figures !== undefined) run.push({ at, figures })
    else if (run.length && /^[-.+]$/.test(word)) run.push({ at, figures: '' })
    else close()
  })
  close()
  return found
}

/** The second half of "42-11-05" or of "2.4.11" is no date and no time. */
function insideCode(tokens: readonly Token[], at: number, last: Spot | undefined): boolean {
  const [figure, sign, token] = [tokens[at - 2], tokens[at - 1], tokens[at]!]
  if (sign && /^[$€#]$/.test(sign.word)) return true
  if (!sign || !figure || !/^\d/.test(token.word) || !/^[-./:]$/.test(sign.word)) return false
  return sign.end === token.start && figure.end === sign.start && last?.to !== at - 1
}

/** "entre nueve y once": the first of the pair ends before the "y". */
function cutPair(
  tokens: readonly Token[],
  found: Found<Piece> | null,
  at: number,
  language: WhenLanguage,
): Found<Piece> | null {
  if (found?.meaning.type !== 'clock' || !language.pairOpeners.has(tokens[at - 1]?.word ?? '')) return found
  const mark = tokens.findIndex(
    ({ word }, i) => i > at && i < found.to && language.rangeMarksOpened.has(word),
  )
  const another = language.rangeMarksOpened.has(tokens[found.to]?.word ?? '')
  if (mark < 0 || another || found.meaning.clock.minute % 15 === 0) return found
  return { to: mark, meaning: { ...found.meaning, clock: { hour: found.meaning.clock.hour, minute: 0 } } }
}

/** A match must not run into what follows: other figures, a unit, a stretch that is taken. */
function trim(
  tokens: readonly Token[],
  found: Found<Piece> | null,
  at: number,
  language: WhenLanguage,
  blocked: ReadonlySet<number>,
): Found<Piece> | null {
  if (!found) return null
  for (let i = at; i < found.to; i++) if (blocked.has(i)) return null
  const [last, sign, figure] = [tokens[found.to - 1]!, tokens[found.to], tokens[found.to + 1]]
  const figures = /^\d+$/.test(last.word)
  const goesOn =
    sign && figure && /^[./:]$/.test(sign.word) && sign.start === last.end && /^\d/.test(figure.word)
  if (figures && goesOn && figure.start === sign.end) return null
  const { meaning } = found
  if (
    meaning.type === 'clock' &&
    meaning.loose &&
    /^\d{3,4}$/.test(last.word) &&
    sign &&
    !sign.before &&
    !language.links.has(sign.word)
  )
    return null
  const stopped = sign && !sign.before && language.clockStops.has(sign.word)
  if (meaning.type === 'day' && meaning.loose && figures && stopped) return null
  if (meaning.type !== 'clock' || meaning.clock.half || !(figures || meaning.loose) || !stopped) return found
  // "eight two people": the last number counts people.
  const hour = found.to - at === 2 ? { ...meaning.clock, minute: 0 } : null
  return hour && { to: at + 1, meaning: { type: 'clock', clock: hour, loose: true } }
}

/** "I'd like one tomorrow", "una cita": the number counts as a time only behind a lead or before a part of the day. */
function isPronoun(
  tokens: readonly Token[],
  at: number,
  found: Found<Piece>,
  next: Found<Piece> | null,
  beyond: Found<Piece> | null,
  language: WhenLanguage,
): boolean {
  const alone = found.meaning.type === 'clock' && found.meaning.loose && found.to === at + 1
  // "one to four"
  if (language.rangeMarks.has(tokens[at + 1]?.word ?? '') && beyond?.meaning.type === 'clock') return false
  if (!alone || !language.pronounNumbers.has(tokens[at]!.word) || tokens.length <= 2) return false
  const lead = tokens[at - 1]?.word ?? ''
  const led = [language.clockLeads, language.rangeOpeners, language.rangeMarks].some((words) =>
    words.has(lead),
  )
  return !led && !(next?.meaning.type === 'part')
}

/** "appointment four fifteen twenty", "put me down four the ninth": the recogniser wrote "four" for "for". */
function soundsLikeAPreposition(
  tokens: readonly Token[],
  at: number,
  found: Found<Piece>,
  next: Found<Piece> | null,
  language: WhenLanguage,
): boolean {
  if (!language.homophones.has(tokens[at]!.word) || !next || found.meaning.type !== 'clock') return false
  if (next.meaning.type === 'clock') return next.to > found.to && !next.meaning.loose
  const before = tokens[at - 1]
  const alone = found.to === at + 1 && !!before && !language.clockLeads.has(before.word)
  return alone && (next.meaning.type === 'day' || next.meaning.type === 'open')
}

/** "sat" and "march" are days only when written so, or in company. */
function doubt(tokens: readonly Token[], found: Found<Piece>, at: number, language: WhenLanguage): Piece {
  const name = found.to - at === 2 && language.articles.has(tokens[at]!.word) ? at + 1 : at
  const { word, raw } = tokens[name]!
  const short = found.to === name + 1 && language.doubtful.has(word) && !/^\p{Lu}/u.test(raw)
  return short ? { ...found.meaning, loose: true } : found.meaning
}
