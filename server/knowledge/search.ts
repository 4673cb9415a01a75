import type { Language } from '#contract/languages.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import type { Providers } from '#server/providers/index.ts'
import { answerFromPassages, type KnowledgePassage, rememberRanking } from './answer.ts'
import { analyzePassage, type StoredPassage } from './retrieval/passage.ts'
import { type Ranked, rankPassages } from './retrieval/ranking.ts'
import { queryTerms } from './retrieval/terms.ts'
import { type FoundPassage, findPassages } from './search-queries.ts'

export interface KnowledgeQuery {
  agent_id: string
  query: string
  language?: Language | undefined
  /** How many passages to return; 8 unless told. */
  limit?: number
  /** The question's meaning as numbers, from embedQuestion, which waits for the network and so comes before. */
  vector?: QuestionVector | null
}
export interface QuestionVector {
  model: string
  embedding: number[]
}
export interface KnowledgeHit {
  passages: KnowledgePassage[]
  /** How sure an answer from these passages would be: 0 to 1. */
  confidence: number
}

/** Passages that are read from the database and weighed in full. */
const candidates = 48
/** Reciprocal rank fusion: how slowly a place further down loses worth. */
const fusion = 60

/**
 * Finds what an agent knows about a question, the best first, in one round trip to the database. Full text gathers
 * candidates; they are weighed by BM25 with other words for the same thing, and fused with the order of meanings
 * when a vector is given. FAQs come before pages that fit equally.
 */
export async function searchKnowledge(
  ctx: TenantContext,
  { agent_id, query, language = 'en', limit = 8, vector = null }: KnowledgeQuery,
): Promise<KnowledgeHit> {
  const terms = queryTerms(query)
  if (terms.length === 0 && !vector) return { passages: [], confidence: 0 }
  const found = await findPassages(ctx, { agent_id, terms, limit: candidates, vector })
  const ranking = rankPassages(query, found.map(storedOf), found[0]?.total ?? 0)
  const ranked = vector ? fuseRankings(ranking.ranked, found) : ranking.ranked
  const best = ranked[0]?.score ?? 1
  const passages = ranked.slice(0, limit).map((one) => passageOf(one, best))
  rememberRanking(passages, { terms: ranking.terms, ranked })
  return {
    passages,
    confidence: passages.length > 0 ? answerFromPassages(query, passages, language).confidence : 0,
  }
}

/**
 * The meaning of a question as numbers, when an embedding model is configured; null without one, or when it does
 * not answer in time: the search then goes by words alone. Call it outside of a transaction.
 */
export async function embedQuestion(
  providers: Pick<Providers, 'embeddings'>,
  query: string,
  timeoutMs = 400,
): Promise<QuestionVector | null> {
  const { embeddings } = providers
  if (!embeddings) return null
  try {
    const [embedding] = await embeddings.embed([query], AbortSignal.timeout(timeoutMs))
    return embedding ? { model: embeddings.model, embedding } : null
  } catch {
    return null
  }
}

function fuseRankings(lexical: Ranked[], found: FoundPassage[]): Ranked[] {
  const near = found
    .filter((passage) => passage.similarity !== null)
    .sort((a, b) => b.similarity! - a.similarity!)
  const places = new Map(near.map(({ id }, place) => [id, place]))
  const wordPlaces = new Map(lexical.map(({ passage }, place) => [passage.stored.id, place]))
  const all = new Map(lexical.map((one) => [one.passage.stored.id, one]))
  for (const passage of near.map((one) => analyzePassage(storedOf(one))))
    all.set(passage.stored.id, all.get(passage.stored.id) ?? { passage, score: 0 })
  const worth = (place: number | undefined) => (place === undefined ? 0 : 1 / (fusion + place))
  return [...all.values()]
    .map(({ passage }) => ({
      passage,
      score:
        worth(places.get(passage.stored.id)) +
        worth(wordPlaces.get(passage.stored.id)) +
        (passage.stored.kind === 'faq' ? worth(wordPlaces.get(passage.stored.id)) : 0),
    }))
    .sort((a, b) => b.score - a.score)
}

function storedOf({
  id,
  kind,
  title,
  url,
  heading_path,
  text,
  language,
  priority,
}: FoundPassage): StoredPassage {
  return { id, kind, title, url, heading_path, text, language, priority }
}

function passageOf({ passage: { stored }, score }: Ranked, best: number): KnowledgePassage {
  const { id, kind, title, url, heading_path, text, language } = stored
  const ids = kind === 'faq' ? { chunk_id: null, faq_id: id } : { chunk_id: id, faq_id: null }
  return {
    kind,
    ...ids,
    title,
    url,
    heading_path,
    text,
    language,
    score: Math.round((score / best) * 1000) / 1000,
  }
}
