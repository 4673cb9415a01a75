import { readOpeningHours } from '../reading/opening-hours.ts'
import { type AnswerKind, findAmounts, saysWhatPriceDependsOn } from './answer-signs.ts'
import { analyzePassage, type Passage, type Unit } from './passage.ts'
import type { Question } from './question.ts'
import type { Ranking, WeighedTerm } from './ranking.ts'
import { coverageOf, phrasesIn, weightOf } from './term-coverage.ts'
import { createMarker, isWord, type MarkedPassage, type Marks, markPassage } from './term-marks.ts'
import { holdsKind, traitsOf } from './unit-traits.ts'

export interface ScoredUnit {
  passage: Passage
  index: number
  unit: Unit
  /** How much of the question is spoken of, here and around it: 0 to 1. */
  coverage: number
  /** Whether it holds what this kind of question asks for: an amount, a time, an address. */
  holds: boolean
  /** The heading above says what the unit alone leaves open: "Winter storage" over "Up to 30 feet: $720". */
  needsHeading: boolean
  score: number
}

const passagesLookedAt = 12

/** What is looked for, worked out once for all units. */
interface Search {
  question: Question
  terms: WeighedTerm[]
  weights: number[]
  /** Places of the terms that say what the question is about, and of those that its kind does not stand for. */
  telling: number[]
  matters: number[]
  /** It names what it is about, in words that pages use or not. */
  asksOfSomething: boolean
  /** It does, in words that come with anything and that no page uses: any price or time would seem to fit. */
  asksOfUnknown: boolean
}

/** What there is one of for each thing: a phone number or an address is the business's own. */
const ofThings: ReadonlySet<AnswerKind> = new Set([
  'price',
  'duration',
  'frequency',
  'age',
  'date',
  'count',
  'person',
])

/** Weighs every sentence and row of the best passages as an answer to the question. */
export function scoreUnits(question: Question, { terms, ranked }: Ranking): ScoredUnit[] {
  const top = ranked[0]?.score ?? 0
  const telling = placesOf(terms, isTellingTerm)
  const matters = telling.filter((i) => !question.impliedStems.has(terms[i]!.stem))
  const weights = terms.map((term) => weightOf(term, question))
  const asksOfSomething = terms.some((term) => term.weight === 1 && !question.impliedStems.has(term.stem))
  const asksOfUnknown = asksOfSomething && matters.length === 0 && ofThings.has(question.kind)
  const search = { question, terms, weights, telling, matters, asksOfSomething, asksOfUnknown }
  const mark = createMarker(terms)
  const scored: ScoredUnit[] = []
  for (const { stored, score } of ranked.slice(0, passagesLookedAt)) {
    const passage = analyzePassage(stored)
    const marked = markPassage(passage, mark)
    const prior = 0.15 * (score / top) + (stored.kind === 'faq' ? 0.1 : 0)
    for (const index of passage.units.keys()) scored.push(scoreUnit(search, passage, marked, index, prior))
  }
  return scored.sort((a, b) => b.score - a.score)
}

function scoreUnit(
  search: Search,
  passage: Passage,
  marked: MarkedPassage,
  index: number,
  prior: number,
): ScoredUnit {
  const { question, terms, telling, matters } = search
  const unit = passage.units[index]!
  const marks = marked.units[index]!
  const isHeld = holdsKind(question, passage, index)
  const { all, own } = coverageOf(search, passage, marked, index, isHeld)
  const holds = isHeld && !(question.kind === 'price' && isFreeOfOther(unit, marks, matters))
  const spoken = Math.min(search.asksOfUnknown ? 0.4 : 1, all + 0.1 * phrasesIn(terms, unit, marks))
  // "What is your phone number?" holds nothing but what its answer stands for: the thing itself answers it.
  const coverage = search.asksOfSomething ? spoken : Math.max(spoken, 0.75)
  const above = marked.headings[index]![0]
  const bonus = bonusOf(question, unit, holds, above, telling) + (own === 0 ? -0.12 : 0.12 * own)
  // A word that most passages hold is the business's own: "Our candles" makes no candle clearer.
  const isTold = (i: number) => terms[i]!.idf > 0.7 && above![i] !== 0 && marks[i] === 0
  const needsHeading = above !== undefined && matters.some(isTold)
  return { passage, index, unit, coverage, holds, needsHeading, score: spoken + prior + bonus }
}

const placesOf = (terms: WeighedTerm[], is: (term: WeighedTerm) => boolean) =>
  terms.map((term, i) => (is(term) ? i : -1)).filter((i) => i >= 0)

const isTellingTerm = ({ weight, isSoft, found }: WeighedTerm) => weight === 1 && !(isSoft && found === 0)

function bonusOf(
  question: Question,
  unit: Unit,
  holds: boolean,
  above: Marks | undefined,
  telling: number[],
): number {
  const { asks, isContactLine, isQuestion, saysYesOrNo } = traitsOf(unit)
  let bonus = question.kind === 'plain' ? 0 : holds ? 0.35 : -0.25
  if (unit.kind === 'link') bonus -= 0.45
  if (unit.kind === 'heading') bonus -= question.wantsList || question.kind === 'person' ? 0.05 : 0.3
  if (asks && question.kind !== 'plain' && asks === question.kind) bonus += 0.25
  if (asks && question.kind === 'plain') bonus += bonusOfAsked(above, telling)
  if (isQuestion) bonus -= 0.4
  if (question.kind === 'plain' && isContactLine) bonus -= 0.5
  if (unit.text.length > 350) bonus -= 0.08
  if (unit.text.length < 4) bonus -= 0.2
  if (question.isYesNo && saysYesOrNo) bonus += 0.2
  if (question.kind === 'hours' && question.days.length > 0 && holds) {
    const covered = readOpeningHours(unit.text)?.days ?? []
    bonus += question.days.some((day) => covered.includes(day)) ? 0.35 : 0
  }
  return bonus
}

/** The very question, put as a heading: what stands under it is the answer. In other words it may be another question. */
function bonusOfAsked(above: Marks | undefined, telling: number[]): number {
  const marks = telling.map((i) => above?.[i] ?? 0)
  if (marks.length === 0 || marks.includes(0)) return 0
  if (marks.every((mark) => mark & isWord)) return 0.4
  return marks.length === 1 || marks.some((mark) => mark & isWord) ? 0.35 : 0
}

/** "The first visit is free" under "Braces" is not what braces cost. */
function isFreeOfOther(unit: Unit, marks: Marks, matters: number[]): boolean {
  if (unit.kind !== 'sentence' || findAmounts(unit.text).length > 0 || saysWhatPriceDependsOn(unit.text))
    return false
  return matters.length > 0 && matters.every((i) => marks[i] === 0)
}
