import type { StoredPassage } from './passage.ts'
import { correctSpelling } from './spelling.ts'
import { rarityOf, type TermWeights, weighPassage, weighQuestion } from './term-weights.ts'
import { type QueryTerm, queryTerms } from './terms.ts'

/** A question's word, with what it is worth among these passages. */
export interface WeighedTerm extends QueryTerm {
  /** Rare words weigh more; 0 would be a word that every passage holds. */
  idf: number
  /** How many passages hold it, or another word for it. */
  found: number
}

export interface Ranked {
  stored: StoredPassage
  /** Of this question: comparable among its passages only. */
  score: number
}

export interface Ranking {
  terms: WeighedTerm[]
  ranked: Ranked[]
}

/** How many passages there are, and how many of them hold a term. */
export interface TermCounts {
  total: number
  found: (term: string) => number
}

/**
 * Orders passages by how well they speak of what a question asks, the way the database does: what a term weighs in
 * a passage times how rare it is. A word that occurs nowhere is read as the nearest one that does.
 */
export function rankPassages(query: string, stored: StoredPassage[]): Ranking {
  const weighed = stored.map((one) => ({ stored: one, weights: weighPassage(one) }))
  const counts = countTerms(weighed.map(({ weights }) => weights))
  const terms = correctSpelling(queryTerms(query), counts.terms)
  const asked = [...weighQuestion(terms)].map(
    ([term, weight]) => [term, weight * rarityOf(counts.found(term), counts.total)] as const,
  )
  const ranked = weighed
    .map(({ stored, weights }) => ({ stored, score: scorePassage(asked, weights, stored) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (b.stored.priority ?? 0) - (a.stored.priority ?? 0))
  return { terms: weighTerms(terms, counts), ranked }
}

/** What the words of a question are worth, for weighing sentences. */
export function weighTerms(terms: QueryTerm[], { total, found }: TermCounts): WeighedTerm[] {
  return terms.map((term) => {
    const direct = found(term.stem)
    const count = direct > 0 ? direct : Math.max(0, ...term.meanings.map(found))
    return { ...term, found: count, idf: rarityOf(count, total) }
  })
}

function scorePassage(
  asked: (readonly [string, number])[],
  weights: TermWeights,
  { priority = 0 }: StoredPassage,
): number {
  const score = asked.reduce((sum, [term, worth]) => sum + worth * (weights.get(term) ?? 0), 0)
  return score * (1 + priority / 1000)
}

function countTerms(all: TermWeights[]): TermCounts & { terms: ReadonlySet<string> } {
  const counts = new Map<string, number>()
  for (const weights of all) for (const term of weights.keys()) counts.set(term, (counts.get(term) ?? 0) + 1)
  return { total: all.length, found: (term) => counts.get(term) ?? 0, terms: new Set(counts.keys()) }
}
