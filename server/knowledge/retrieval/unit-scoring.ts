import { readOpeningHours } from '../reading/opening-hours.ts'
import { holdsAnswer } from './answer-signs.ts'
import type { Passage, Unit } from './passage.ts'
import type { Question } from './question.ts'
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
  score: number
}

/** How much a word counts that stands here, near, above, or elsewhere on the page. */
const nearness = { here: 1, heading: 0.92, near: 0.75, title: 0.6, passage: 0.3 }
const relatedWorth = 0.82
const passagesLookedAt = 12

/** Weighs every sentence and row of the best passages as an answer to the question. */
export function scoreUnits(question: Question, { terms, ranked }: Ranking): ScoredUnit[] {
  const top = ranked[0]?.score ?? 0
  const weights = terms.map((term) => weightOf(term, question))
  const scored: ScoredUnit[] = []
  for (const { passage, score } of ranked.slice(0, passagesLookedAt)) {
    const prior = 0.15 * (score / top) + (passage.stored.kind === 'faq' ? 0.1 : 0)
    for (const [index, unit] of passage.units.entries()) {
      const coverage = coverageOf(terms, weights, passage, index)
      const holds = holdsAnswer(question.kind, textWithItems(passage, index))
      scored.push({
        passage,
        index,
        unit,
        coverage,
        holds,
        score: coverage + prior + bonusOf(question, unit, holds),
      })
    }
  }
  return scored.sort((a, b) => b.score - a.score)
}

/** A word that the kind of answer already stands for says little; a rare word says much. */
function weightOf(term: WeighedTerm, question: Question): number {
  const implied = question.impliedStems.has(term.stem) ? 0.12 : 1
  return term.weight * implied * Math.min(Math.max(term.idf, 0.35), 2.2)
}

function coverageOf(terms: WeighedTerm[], weights: number[], passage: Passage, index: number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return 0
  let covered = 0
  for (const [i, term] of terms.entries()) {
    const direct = nearnessOf(term.stem, passage, index)
    const related =
      direct === 1
        ? 0
        : Math.max(0, ...term.related.map((stem) => nearnessOf(stem, passage, index))) * relatedWorth
    covered += weights[i]! * Math.max(direct, related)
  }
  return covered / total
}

function nearnessOf(stem: string, passage: Passage, index: number): number {
  const { fields, units } = passage
  const unit = units[index]!
  if (unit.stems.has(stem)) return nearness.here
  if (unit.headingStems.has(stem)) return nearness.heading
  const near = [units[unit.intro], units[index - 1], units[index + 1]]
  if (
    near.some(
      (other) =>
        other && (other.paragraph === unit.paragraph || other === units[unit.intro]) && other.stems.has(stem),
    )
  )
    return nearness.near
  if (fields.title.has(stem)) return nearness.title
  return fields.body.has(stem) ? nearness.passage : 0
}

function bonusOf(question: Question, unit: Unit, holds: boolean): number {
  let bonus = question.kind === 'plain' ? 0 : holds ? 0.35 : -0.25
  if (unit.kind === 'link') bonus -= 0.45
  if (/\?\s*$/.test(unit.text)) bonus -= 0.4
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
