import type { Language } from '#contract/languages.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import type { Providers } from '#server/providers/index.ts'
import { answerFromPassages, type KnowledgePassage, rememberRanking } from './answer.ts'
import type { StoredPassage } from './retrieval/passage.ts'
import { type Ranked, type TermCounts, weighTerms } from './retrieval/ranking.ts'
import { correctSpelling, mayBeMisspelled } from './retrieval/spelling.ts'
import { weighQuestion } from './retrieval/term-weights.ts'
import { type QueryTerm, queryTerms } from './retrieval/terms.ts'
import { type FoundPassage, findPassages, type SearchInput } from './search-queries.ts'

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
  readonly confidence: number
}

/** Passages that are read from the database; sentences are looked for in most of them. */
const candidates = 12
/** Reciprocal rank fusion: how slowly a place further down loses worth. */
const fusion = 60

/**
 * Finds what an agent knows about a question, the best first, in one round trip to the database. Passages are weighed
 * by BM25 with other words for the same thing, and fused with the order of meanings when a vector is given. A word
 * that no passage holds, but one that looks like it, is searched for a second time as that one.
 */
export async function searchKnowledge(
  ctx: TenantContext,
  { agent_id, query, language = 'en', limit = 8, vector = null }: KnowledgeQuery,
): Promise<KnowledgeHit> {
  const terms = queryTerms(query)
  if (terms.length === 0 && !vector) return { passages: [], confidence: 0 }
  const search = { agent_id, limit: Math.max(candidates, limit), vector }
  const first = await findByTerms(ctx, search, terms)
  const spelled = correctSpelling(terms, first.alike)
  const isCorrected = spelled.some((term, i) => term !== terms[i])
  const { found, counts } = isCorrected ? await findByTerms(ctx, search, spelled) : first
  const lexical = found.filter(({ score }) => score !== null).map(rankedOf)
  const ranked = vector ? fuseRankings(lexical, found) : lexical
  const best = ranked[0]?.score ?? 1
  const passages = ranked.slice(0, limit).map((one) => passageOf(one, best))
  rememberRanking(passages, { terms: weighTerms(spelled, counts), ranked })
  return {
    passages,
    // Worked out when somebody wants to know, since it takes the answer.
    get confidence() {
      return passages.length > 0 ? answerFromPassages(query, passages, language).confidence : 0
    },
  }
}

interface Found {
  found: FoundPassage[]
  counts: TermCounts
  /** Known terms that look like one that is not. */
  alike: Set<string>
}

async function findByTerms(
  ctx: TenantContext,
  search: Omit<SearchInput, 'terms'>,
  terms: QueryTerm[],
): Promise<Found> {
  const guessable = new Set(terms.filter(mayBeMisspelled).map(({ stem }) => stem))
  const asked = [...weighQuestion(terms)].map(([term, weight]) => ({
    term,
    weight,
    is_guessable: guessable.has(term),
  }))
  const { passages, total, found, alike } = await findPassages(ctx, { ...search, terms: asked })
  const counts = new Map(asked.map(({ term }, i) => [term, found[i] ?? 0]))
  const known = asked.filter((_, i) => found[i]).map(({ term }) => term)
  return {
    found: passages,
    counts: { total, found: (term) => counts.get(term) ?? 0 },
    alike: new Set([...known, ...alike.flat()]),
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

const rankedOf = (found: FoundPassage): Ranked => ({
  stored: storedOf(found),
  score: found.score ?? 0,
})

/** Reciprocal rank fusion; what comes first by words counts twice when it is an FAQ, for the owner stands behind it. */
function fuseRankings(lexical: Ranked[], found: FoundPassage[]): Ranked[] {
  const near = found
    .filter((passage) => passage.similarity !== null)
    .sort((a, b) => b.similarity! - a.similarity!)
  const places = new Map(near.map(({ id }, place) => [id, place]))
  const wordPlaces = new Map(lexical.map(({ stored }, place) => [stored.id, place]))
  const worth = (place: number | undefined) => (place === undefined ? 0 : 1 / (fusion + place))
  return found
    .map((passage) => {
      const byWords = worth(wordPlaces.get(passage.id)) * (passage.kind === 'faq' ? 2 : 1)
      return { stored: storedOf(passage), score: worth(places.get(passage.id)) + byWords }
    })
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

function passageOf({ stored, score }: Ranked, best: number): KnowledgePassage {
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
