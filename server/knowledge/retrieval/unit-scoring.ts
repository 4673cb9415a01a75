import { readOpeningHours } from '../reading/opening-hours.ts'
import { findAmounts, holdsAnswer } from './answer-signs.ts'
import type { Passage, Unit } from './passage.ts'
import { type Question, readQuestion } from './question.ts'
import type { Ranking, WeighedTerm } from './ranking.ts'
import { foldText } from './terms.ts'

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

/** How much a word counts that stands here, near, above (the further up the less), or elsewhere on the page. */
const nearness = { here: 1, headings: [0.92, 0.78, 0.62], near: 0.75, title: 0.6, passage: 0.3 }
const relatedWorth = 0.82
const passagesLookedAt = 12

/** Weighs every sentence and row of the best passages as an answer to the question. */
export function scoreUnits(question: Question, { terms, ranked }: Ranking): ScoredUnit[] {
  const top = ranked[0]?.score ?? 0
  const weights = terms.map((term) => weightOf(term, question))
  const isTelling = terms.some((term) => term.weight === 1 && !question.impliedStems.has(term.stem))
  const scored: ScoredUnit[] = []
  for (const { passage, score } of ranked.slice(0, passagesLookedAt)) {
    const prior = 0.15 * (score / top) + (passage.stored.kind === 'faq' ? 0.1 : 0)
    for (const [index, unit] of passage.units.entries()) {
      const isHeld = holdsAnswer(question.kind, textHeld(question, passage, index))
      const stands = (term: WeighedTerm) =>
        isHeld && question.kind !== 'plain' && question.impliedStems.has(term.stem)
      const { all, own } = coverageOf(terms, weights, passage, index, stands)
      const holds = isHeld && !(question.kind === 'price' && isFreeOfOther(unit, question, terms))
      const spoken = Math.min(1, all + 0.1 * phrasesIn(terms, unit))
      // "What is your phone number?" holds nothing but what its answer stands for: the thing itself answers it.
      const coverage = isTelling ? spoken : Math.max(spoken, 0.75)
      const bonus = bonusOf(question, unit, holds, terms) + (own === 0 ? -0.12 : 0.12 * own)
      const needsHeading = isHeadingTelling(terms, unit, question)
      scored.push({ passage, index, unit, coverage, holds, needsHeading, score: spoken + prior + bonus })
    }
  }
  return scored.sort((a, b) => b.score - a.score)
}

/** Words that stand side by side in the question and here: "medical records" is more than its words. */
function phrasesIn(terms: WeighedTerm[], unit: Unit): number {
  let phrases = 0
  for (const [i, term] of terms.entries()) {
    const next = terms[i + 1]
    if (next && unit.stemText.includes(` ${term.stem} ${next.stem} `)) phrases++
  }
  return Math.min(phrases, 2)
}

/**
 * A rare word says much, a weak one little. A weak word or a number that no passage holds says nothing: people put
 * it in many ways. A word that the kind of answer stands for says next to nothing.
 */
function weightOf(term: WeighedTerm, question: Question): number {
  const isWeak = term.weight < 1
  if (term.found === 0 && (isWeak || term.isSoft)) return 0
  const rarity = isWeak ? Math.min(term.idf, 1) : Math.min(Math.max(term.idf, 0.8), 2.2)
  return term.weight * rarity * (question.impliedStems.has(term.stem) ? 0.3 : 1)
}

/** How much of the question is spoken of in and around a unit, and in the unit alone: both 0 to 1. */
function coverageOf(
  terms: WeighedTerm[],
  weights: number[],
  passage: Passage,
  index: number,
  stands: (term: WeighedTerm) => boolean,
): { all: number; own: number } {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let [all, own] = [0, 0]
  for (const [i, term] of terms.entries()) {
    // An amount answers "cost" without saying so.
    const direct = stands(term) ? 1 : nearnessOf(term.stem, passage, index)
    const related =
      direct === 1 ? 0 : Math.max(0, ...term.related.map((stem) => nearnessOf(stem, passage, index)))
    all += weights[i]! * Math.max(direct, related * relatedWorth)
    if (direct === 1 || related === 1) own += weights[i]!
  }
  return total === 0 ? { all: 0, own: 0 } : { all: all / total, own: own / total }
}

function nearnessOf(stem: string, passage: Passage, index: number): number {
  const { fields, units } = passage
  const unit = units[index]!
  if (unit.stems.has(stem)) return nearness.here
  const above = unit.headingStems.findIndex((stems) => stems.has(stem))
  const heading = above < 0 ? 0 : (nearness.headings[above] ?? nearness.headings.at(-1)!)
  if (heading >= nearness.near) return heading
  const near = [units[unit.intro], units[index - 1], units[index + 1]]
  if (
    near.some(
      (other) =>
        other && (other.paragraph === unit.paragraph || other === units[unit.intro]) && other.stems.has(stem),
    )
  )
    return nearness.near
  if (heading > 0 || fields.title.has(stem))
    return Math.max(heading, fields.title.has(stem) ? nearness.title : 0)
  return fields.body.has(stem) ? nearness.passage : 0
}

function bonusOf(question: Question, unit: Unit, holds: boolean, terms: WeighedTerm[]): number {
  let bonus = question.kind === 'plain' ? 0 : holds ? 0.35 : -0.25
  if (unit.kind === 'link') bonus -= 0.45
  if (unit.kind === 'heading') bonus -= question.wantsList || question.kind === 'person' ? 0.05 : 0.3
  const asked = unit.headings.at(-1)
  if (asked?.endsWith('?') && question.kind !== 'plain' && readQuestion(asked).kind === question.kind)
    bonus += 0.25
  // The very question, put as a heading: what stands under it is the answer.
  if (asked?.endsWith('?') && question.kind === 'plain' && speaksOfAll(terms, unit.headingStems[0]))
    bonus += 0.4
  if (/\?\s*$/.test(unit.text)) bonus -= 0.4
  // A line of contact details at the foot of every page answers nothing else.
  if (question.kind === 'plain' && /(?:\S\s+[·|•]\s+\S.*){2,}/.test(unit.text)) bonus -= 0.5
  if (unit.text.length > 350) bonus -= 0.08
  if (unit.text.length < 4) bonus -= 0.2
  if (
    question.isYesNo &&
    /^(?:yes|no|si|sure|of course|absolutely|claro|por supuesto)\b/.test(foldText(unit.text))
  )
    bonus += 0.2
  if (question.kind === 'hours' && question.days.length > 0 && holds) {
    const covered = readOpeningHours(unit.text)?.days ?? []
    bonus += question.days.some((day) => covered.includes(day)) ? 0.35 : 0
  }
  return bonus
}

const isTellingTerm = ({ weight, isSoft, found }: WeighedTerm) => weight === 1 && !(isSoft && found === 0)

function speaksOfAll(terms: WeighedTerm[], stems: ReadonlySet<string> | undefined): boolean {
  const telling = terms.filter(isTellingTerm)
  return stems !== undefined && telling.length > 0 && telling.every(({ stem }) => stems.has(stem))
}

function isHeadingTelling(terms: WeighedTerm[], unit: Unit, question: Question): boolean {
  const heading = unit.headingStems[0]
  return terms.some(
    (term) =>
      isTellingTerm(term) &&
      !question.impliedStems.has(term.stem) &&
      [term.stem, ...term.related].some((stem) => heading?.has(stem)) &&
      ![term.stem, ...term.related].some((stem) => unit.stems.has(stem)),
  )
}

/** "The first visit is free" under "Braces" is not what braces cost. */
function isFreeOfOther(unit: Unit, question: Question, terms: WeighedTerm[]): boolean {
  if (unit.kind !== 'sentence' || findAmounts(unit.text).length > 0) return false
  const telling = terms.filter((term) => isTellingTerm(term) && !question.impliedStems.has(term.stem))
  const isNamed = telling.some(({ stem, related }) => [stem, ...related].some((one) => unit.stems.has(one)))
  return telling.length > 0 && !isNamed
}

/** What a unit has to hold the answer in: under a full name, a text that goes on with the first name alone. */
function textHeld(question: Question, passage: Passage, index: number): string {
  const text = textWithItems(passage, index)
  const heading = passage.units[index]!.headings.at(-1)
  const first = heading?.match(/^(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+$/u)?.[1]
  return question.kind === 'person' && first && text.startsWith(`${first} `) ? `${heading}: ${text}` : text
}

/** A line that announces others answers with them: "Call at once:" and the numbers beneath. */
export function textWithItems(passage: Passage, index: number): string {
  const unit = passage.units[index]!
  if (!unit.text.endsWith(':')) return unit.text
  return [unit.text, ...itemsOf(passage, index).map(({ text }) => text)].join('\n')
}

/** The items and rows that a line announces. */
export function itemsOf(passage: Passage, index: number): Unit[] {
  return passage.units.filter((unit) => unit.intro === index)
}
