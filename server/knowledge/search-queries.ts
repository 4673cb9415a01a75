import { type RawBuilder, sql } from 'kysely'
import type { Language } from '#contract/languages.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { everyPassage } from './index-queries.ts'
import { dimensionOf, vectorEnd } from './retrieval/sparse-vector.ts'

/** A passage as the search finds it, with what it takes to weigh it. */
export interface FoundPassage {
  kind: 'faq' | 'page'
  id: string
  title: string
  url: string | null
  heading_path: string[]
  text: string
  language: Language
  priority: number
  /** By words, comparable within one question; null where no word is shared. */
  score: number | null
  /** 0 to 1 when the meanings were compared, else null. */
  similarity: number | null
}

export interface AskedTerm {
  term: string
  weight: number
  /** When no passage holds it, the terms that look alike are wanted. */
  is_guessable: boolean
}

export interface SearchInput {
  agent_id: string
  terms: AskedTerm[]
  /** How many passages to hand over, the best first. */
  limit: number
  vector?: { model: string; embedding: number[] } | null
}

export interface SearchResult {
  passages: FoundPassage[]
  /** How many passages the agent has. */
  total: number
  /** How many of them hold each term. */
  found: number[]
  /** For each term that none holds, those that look like it. */
  alike: string[][]
}

/** Finds the passages that weigh most for what is asked, in one round trip. */
export async function findPassages(
  { db, organizationId }: TenantContext,
  input: SearchInput,
): Promise<SearchResult> {
  // Planning takes longer than searching, and the best plan is always the same one. All three go in one packet.
  const [, { rows }] = await Promise.all([
    sql`set local plan_cache_mode = force_generic_plan`.execute(db),
    passagesQuery(organizationId, input).execute(db),
    sql`set local plan_cache_mode = auto`.execute(db),
  ])
  const { total, found, alike } = rows[0]!
  return {
    total,
    found: found?.split(',').map(Number) ?? [],
    alike: alike?.split(',').map((words) => words.split(' ').filter(Boolean)) ?? [],
    passages: rows.filter((row): row is Row & FoundPassage => row.id !== null),
  }
}

type Row = { [Key in keyof FoundPassage]: FoundPassage[Key] | null } & {
  total: number
  /** For each term, between commas. */
  found: string | null
  alike: string | null
}

/**
 * The statement of the search. It touches nothing but rows of the agent: its terms by key, its weights in one pass,
 * and the passages that win. Its text is always the same, so that it is planned once.
 */
export function passagesQuery(
  organizationId: string,
  { agent_id, terms, limit, vector }: SearchInput,
): RawBuilder<Row> {
  // The short vector stands first: pgvector walks the second one in one go, in half the time.
  const own = sql`organization_id = ${organizationId} and agent_id = ${agent_id}`
  const lists = sql.join([
    sql`${terms.map(({ term }) => term)}::text[]`,
    sql`${terms.map(({ term }) => dimensionOf(term))}::int[]`,
    sql`${terms.map(({ weight }) => weight)}::float8[]`,
    sql`${terms.map((term) => term.is_guessable)}::bool[]`,
  ])
  const near = vector ? sql` union all ${findNear(own, vector, limit)}` : sql``
  return sql<Row>`
with asked as materialized (
  select a.term, a.dimension, a.weight, a.n, coalesce(t.passages, 0) as found, (${termsAlike(own)}) as alike
  from unnest(${lists}) with ordinality a (term, dimension, weight, guess, n)
  left join (select term, passages from knowledge_terms where ${own}) t on t.term = a.term
), counted as materialized (
  select string_agg(found::text, ',' order by n) as found, string_agg(alike, ',' order by n) as alike,
    coalesce((select passages from knowledge_terms where ${own} and term = ${everyPassage}), 0) as total from asked
), question as materialized (
  select ('{' || string_agg(dimension || ':' || weight * ln(1 + greatest(0, total - asked.found + 0.5) / (asked.found + 0.5)), ',') || ${vectorEnd}::text)::sparsevec as worths
  from asked, counted where asked.found > 0
), best as materialized (
  (select chunk_id, faq_id, -((select worths from question) <#> weights) as score, null::float8 as similarity
  from knowledge_index where ${own} order by score desc nulls last, chunk_id, faq_id limit ${limit})${near}
), chosen as (
  select chunk_id, faq_id, nullif(max(score), 0) as score, max(similarity) as similarity from best group by chunk_id, faq_id
)
select case when b.faq_id is null then 'page' else 'faq' end as kind, coalesce(c.id, f.id) as id, coalesce(c.title, p.title, '') as title,
  coalesce(c.url, p.url) as url, coalesce(c.heading_path, array[f.question]) as heading_path, coalesce(c.text, f.answer) as text,
  coalesce(c.language, f.language) as language, coalesce(f.priority, 0) as priority, score, similarity,
  total, found, alike
from counted left join chosen b on score > 0 or similarity is not null
left join knowledge_chunks c on c.organization_id = ${organizationId} and c.id = b.chunk_id
left join knowledge_faqs f on f.organization_id = ${organizationId} and f.id = b.faq_id
left join knowledge_pages p on p.organization_id = f.organization_id and p.id = f.page_id
order by score desc nulls last, id`
}

/** Words that begin like a term that no passage holds, and look like it. */
function termsAlike(own: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select coalesce(string_agg(near, ' '), '') from (
    select s.term as near from knowledge_terms s where ${own} and a.guess and t.passages is null and s.passages > 0
      and s.term >= left(a.term, 1) and s.term < chr(ascii(a.term) + 1) and similarity(s.term, a.term) > 0.3
    order by similarity(s.term, a.term) desc limit 4) z`
}

/** Exact search among the agent's own vectors; a global index would return next to nothing for one agent. */
function findNear(
  own: RawBuilder<unknown>,
  { model, embedding }: NonNullable<SearchInput['vector']>,
  limit: number,
): RawBuilder<unknown> {
  const vector = sql`${JSON.stringify(embedding)}::vector`
  return sql`
  (select chunk_id, faq_id, 0, 1 - (embedding <=> ${vector}) as similarity from knowledge_vectors
  where ${own} and model = ${model} order by embedding <=> ${vector} limit ${limit})`
}
