import type { Citation } from '#contract/knowledge.ts'
import type { Language } from '#contract/languages.ts'
import { composeAnswer } from './retrieval/composing.ts'
import type { StoredPassage } from './retrieval/passage.ts'
import { readQuestion } from './retrieval/question.ts'
import { type Ranking, rankPassages } from './retrieval/ranking.ts'
import { scoreUnits } from './retrieval/unit-scoring.ts'

/** A passage that a search found, best first. */
export interface KnowledgePassage {
  kind: 'faq' | 'page'
  chunk_id: string | null
  faq_id: string | null
  title: string
  url: string | null
  heading_path: string[]
  text: string
  language: Language
  /** 0 to 1. */
  score: number
}

export interface KnowledgeAnswer {
  /** One to three sentences that can be said, in the words of the pages. */
  text: string
  sources: Citation[]
  /** 0 to 1. */
  confidence: number
  /** False when the pages do not hold the answer; the text may still tell what they say about the matter. */
  answered: boolean
}

/** From here on an answer is given; below, the receptionist says that it does not know. */
export const answerThreshold = 0.5

const rankings = new WeakMap<KnowledgePassage[], Ranking>()

/** Keeps what a search worked out about its passages, so that the answer does not work it out again. */
export function rememberRanking(passages: KnowledgePassage[], ranking: Ranking): KnowledgePassage[] {
  rankings.set(passages, ranking)
  return passages
}

const answers = new WeakMap<
  KnowledgePassage[],
  { query: string; language: Language; answer: KnowledgeAnswer }
>()

/**
 * Answers a question out of passages, in their own words: the sentence, row or list that holds what the question
 * asks for, with the heading that makes it clear. Nothing is invented: when what is asked for is not there, the
 * answer says so by `answered: false`.
 * @param passages as searchKnowledge gave them
 */
export function answerFromPassages(
  query: string,
  passages: KnowledgePassage[],
  language: Language,
): KnowledgeAnswer {
  const known = answers.get(passages)
  if (known?.query === query && known.language === language) return known.answer
  const answer = composeFromPassages(query, passages, language)
  // A search weighs its passages by the answer they give, and whoever searched then asks for that answer.
  answers.set(passages, { query, language, answer })
  return answer
}

function composeFromPassages(
  query: string,
  passages: KnowledgePassage[],
  language: Language,
): KnowledgeAnswer {
  const ranking = rankings.get(passages) ?? rankPassages(query, passages.map(storedOf))
  const question = readQuestion(query)
  const units = scoreUnits(question, ranking)
  if (units.length === 0) return { text: '', sources: [], confidence: 0, answered: false }
  const { text, used } = composeAnswer(question, units, language)
  const best = used[0]!
  // A page that hardly speaks of the matter is not worth quoting even beside "I don't know".
  if (best.coverage < 0.35)
    return {
      text: '',
      sources: [],
      confidence: confidenceOf(best.coverage, best.holds, question.kind !== 'plain'),
      answered: false,
    }
  const confidence = confidenceOf(best.coverage, best.holds, question.kind !== 'plain')
  return {
    text,
    sources: citationsOf(used.map(({ passage }) => passage.stored)),
    confidence,
    answered: text !== '' && confidence >= answerThreshold,
  }
}

/** How sure an answer is, from how much of the question it covers; without the thing asked for, never sure enough. */
function confidenceOf(coverage: number, holds: boolean, needsThing: boolean): number {
  const evidence = coverage + (needsThing ? (holds ? 0.1 : -0.6) : 0)
  return Math.round((1 / (1 + Math.exp(-9 * (evidence - 0.54)))) * 1000) / 1000
}

function storedOf(passage: KnowledgePassage): StoredPassage {
  const { kind, title, url, heading_path, text, language } = passage
  return { id: passage.chunk_id ?? passage.faq_id ?? text, kind, title, url, heading_path, text, language }
}

function citationsOf(passages: StoredPassage[]): Citation[] {
  const seen = new Map<string, Citation>()
  for (const { title, url } of passages) if (!seen.has(url ?? title)) seen.set(url ?? title, { title, url })
  return [...seen.values()].slice(0, 3)
}
