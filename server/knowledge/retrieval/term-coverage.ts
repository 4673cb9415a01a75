import type { Passage, Unit } from './passage.ts'
import type { Question } from './question.ts'
import type { WeighedTerm } from './ranking.ts'
import { isRelated, isWord, type MarkedPassage, type Marks } from './term-marks.ts'

/** How much a word counts that stands here, near, above (the further up the less), or elsewhere on the page. */
const nearness = { here: 1, headings: [0.92, 0.78, 0.62], near: 0.75, title: 0.6, passage: 0.3 }
/** What a price or a time is of must be said closer by than anywhere on the page. */
const passageForThings = 0.12
const relatedWorth = 0.82

/**
 * What a word counts that no passage holds. Above any known one: a thing that no page speaks of is not answered by
 * what pages say of the rest. Tried on questions of seven trades: at 2.2, pages on agreements answered for an
 * agreement they never name; from 3 on, answers that put the thing in other words were lost.
 */
const unknownRarity = 2.6
/** A place or a brand that no passage names is what the question turns on. */
const unknownName = 4

/**
 * A rare word says much, a weak one little. A weak word or a number that no passage holds says nothing: people put
 * it in many ways. A word that the kind of answer stands for says next to nothing.
 */
export function weightOf(term: WeighedTerm, question: Question): number {
  const isWeak = term.weight < 1
  const isImplied = question.impliedStems.has(term.stem)
  if (term.found === 0 && (isWeak || term.isSoft)) return 0
  if (isWeak) return term.weight * Math.min(term.idf, 1) * (isImplied ? 0.3 : 1)
  const rarity =
    term.found === 0 ? (term.isName ? unknownName : unknownRarity) : Math.min(Math.max(term.idf, 0.8), 2.2)
  return term.weight * rarity * (isImplied ? 0.3 : 1)
}

/** How much of the question is spoken of in and around a unit, and in the unit alone: both 0 to 1. */
export function coverageOf(
  { question, terms, weights }: { question: Question; terms: WeighedTerm[]; weights: number[] },
  passage: Passage,
  marked: MarkedPassage,
  index: number,
  isHeld: boolean,
): { all: number; own: number } {
  let [all, own, total] = [0, 0, 0]
  const elsewhere = question.kind === 'plain' ? nearness.passage : passageForThings
  for (const [i, weight] of weights.entries()) {
    total += weight
    // An amount answers "cost" without saying so.
    const stands = isHeld && question.kind !== 'plain' && question.impliedStems.has(terms[i]!.stem)
    const direct = stands ? 1 : nearnessOf(i, isWord, passage, marked, index, elsewhere)
    const related = direct === 1 ? 0 : nearnessOf(i, isRelated, passage, marked, index, elsewhere)
    all += weight * Math.max(direct, related * relatedWorth)
    if (direct === 1 || related === 1) own += weight
  }
  return total === 0 ? { all: 0, own: 0 } : { all: all / total, own: own / total }
}

/** How near a term stands to a unit, as its very word or as another for it. */
function nearnessOf(
  term: number,
  mark: number,
  { units }: Passage,
  marked: MarkedPassage,
  index: number,
  inPassage: number,
): number {
  const has = (marks: Marks | undefined) => marks !== undefined && (marks[term]! & mark) !== 0
  if (has(marked.units[index])) return nearness.here
  const above = marked.headings[index]!.findIndex(has)
  const heading = above < 0 ? 0 : (nearness.headings[above] ?? nearness.headings.at(-1)!)
  if (heading >= nearness.near) return heading
  const unit = units[index]!
  const isNear = (other: number) => units[other]?.paragraph === unit.paragraph && has(marked.units[other])
  if ((unit.intro >= 0 && has(marked.units[unit.intro])) || isNear(index - 1) || isNear(index + 1))
    return nearness.near
  const elsewhere = has(marked.title) ? nearness.title : has(marked.body) ? inPassage : 0
  return Math.max(heading, elsewhere)
}

/** Words that stand side by side in the question and here: "medical records" is more than its words. */
export function phrasesIn(terms: WeighedTerm[], { stems }: Unit, marks: Marks): number {
  let phrases = 0
  for (let i = 0; i + 1 < terms.length && phrases < 2; i++) {
    if (!(marks[i]! & isWord && marks[i + 1]! & isWord)) continue
    const [first, second] = [terms[i]!.stem, terms[i + 1]!.stem]
    if (stems.some((stem, at) => stem === first && stems[at + 1] === second)) phrases++
  }
  return phrases
}
