import type { Token } from '../types.ts'
import type { Phrase, WhenLanguage } from './language.ts'
import type { Moment } from './moment.ts'

/** Reads from the words around a moment how it is meant: bounded, refused, repeated, one of several. */
export function describeMoment(
  moment: Moment,
  last: Moment | undefined,
  tokens: readonly Token[],
  language: WhenLanguage,
): Moment {
  const front = tokens.slice(Math.max(0, moment.from - 6), moment.from + 1).map((token) => token.word)
  const behind = tokens.slice(moment.to, moment.to + 5).map((token) => token.word)
  const bound = endingIn(front, language.bounds, language.links)
  const relation = startingWith(behind, language.boundsBehind) ?? (bound === 'none' ? undefined : bound)
  const ranged = moment.untilClock || moment.untilDay
  const between = last ? tokens.slice(last.to, moment.from).map((token) => token.word) : []
  return {
    ...moment,
    relation: ranged ? (moment.relation ?? 'between') : (relation ?? moment.relation),
    negated:
      !!endingIn(front, language.negations, language.links) ||
      refusedBehindPause(moment, tokens, language) ||
      (!!startingWith(behind, language.negationsBehind) && !refusesNext(moment.to, tokens, language)),
    recurring:
      front.slice(-3).some((word) => language.recurring.has(word)) || isPlural(moment, tokens, language),
    alternative:
      between.length > 0 && between.length <= 3 && between.some((word) => language.alternatives.has(word)),
  }
}

/** "el martes, no el lunes": the "no" between a pause and a moment refuses what follows, not what was said. */
function refusesNext(at: number, tokens: readonly Token[], language: WhenLanguage): boolean {
  const [refusal, next] = [tokens[at], tokens[at + 1]]
  if (!refusal || !next || !language.refusals.has(refusal.word)) return false
  return refusal.before.includes(',') && next.before === '' && language.links.has(next.word)
}

function refusedBehindPause({ from }: Moment, tokens: readonly Token[], language: WhenLanguage): boolean {
  return [from - 1, from - 2].some((at) => at > 0 && refusesNext(at, tokens, language))
}

/** "Mondays", "los lunes": every one of them. */
function isPlural({ day, dayAt }: Moment, tokens: readonly Token[], language: WhenLanguage): boolean {
  if (day?.is !== 'weekday' || !dayAt) return false
  return tokens
    .slice(Math.max(0, dayAt.from - 1), dayAt.to)
    .some((token) => language.plurals.test(token.word) && !/['’]/.test(token.raw))
}

/**
 * The phrase that stands right before a moment, be it for a few linking words. The last word of `front` is the
 * moment's own first, which may be the preposition itself ("until March").
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

function startingWith<Meaning>(
  behind: readonly string[],
  phrases: readonly Phrase<Meaning>[],
): Meaning | undefined {
  return phrases.find(({ words }) => words.every((word, n) => behind[n] === word))?.meaning
}
