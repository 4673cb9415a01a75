import { analyzePassage, type Passage, type StoredPassage } from './passage.ts'
import { correctSpelling } from './spelling.ts'
import { type QueryTerm, queryTerms } from './terms.ts'

/** A question's word, with what it is worth among these passages. */
export interface WeighedTerm extends QueryTerm {
  /** Rare words weigh more; 0 would be a word that every passage holds. */
  idf: number
  /** How many passages hold it, or another word for it. */
  found: number
}

export interface Ranked {
  passage: Passage
  /** Of this question: comparable among its passages only. */
  score: number
}

export interface Ranking {
  terms: WeighedTerm[]
  ranked: Ranked[]
}

const fieldWeights = { title: 1.2, heading: 2.2, body: 1 }
const usualLengths = { title: 6, heading: 10, body: 90 }
/** How soon a repeated word stops counting, and how much a long field dilutes it (Robertson's k1 and b). */
const saturation = 1.1
const dilution = 0.6
const relatedWorth = 0.55

/**
 * Orders passages by how well they speak of what a question asks, by BM25 over title, headings and text. Other
 * words for the same thing count half; a word that occurs nowhere is read as the nearest one that does.
 * @param total how many passages the agent has; the given ones are those that share a word with the question
 */
export function rankPassages(query: string, stored: StoredPassage[], total = stored.length): Ranking {
  const passages = stored.map(analyzePassage)
  const terms = weighTerms(
    correctSpelling(queryTerms(query), passages),
    passages,
    Math.max(total, stored.length),
  )
  const ranked = passages
    .map((passage) => ({ passage, score: scorePassage(terms, passage) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (b.passage.stored.priority ?? 0) - (a.passage.stored.priority ?? 0))
  return { terms, ranked }
}

function weighTerms(terms: QueryTerm[], passages: Passage[], total: number): WeighedTerm[] {
  return terms.map((term) => {
    const direct = passages.filter((passage) => holds(passage, term.stem)).length
    const related =
      direct > 0 ? 0 : passages.filter((passage) => term.related.some((stem) => holds(passage, stem))).length
    const found = direct + related
    return { ...term, found, idf: Math.log(1 + (total - found + 0.5) / (found + 0.5)) }
  })
}

function holds({ fields }: Passage, stem: string): boolean {
  return fields.body.has(stem) || fields.heading.has(stem) || fields.title.has(stem)
}

function scorePassage(terms: WeighedTerm[], passage: Passage): number {
  let score = 0
  for (const term of terms) {
    const direct = frequencyOf(passage, term.stem)
    const related =
      direct > 0 ? 0 : Math.max(0, ...term.related.map((stem) => frequencyOf(passage, stem))) * relatedWorth
    const frequency = direct + related
    score += term.idf * term.weight * (frequency / (frequency + saturation))
  }
  return score * (1 + (passage.stored.priority ?? 0) / 1000)
}

function frequencyOf({ fields, lengths }: Passage, stem: string): number {
  let frequency = 0
  for (const field of ['title', 'heading', 'body'] as const) {
    const count = fields[field].get(stem)
    if (count)
      frequency +=
        (fieldWeights[field] * count) / (1 - dilution + (dilution * lengths[field]) / usualLengths[field])
  }
  return frequency
}
