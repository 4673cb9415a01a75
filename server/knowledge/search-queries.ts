import { type RawBuilder, sql } from 'kysely'
import type { Language } from '#contract/languages.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { foldText, meaningsOf, type QueryTerm, stemOf, wordsOf } from './retrieval/terms.ts'

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
  /** 0 to 1 when the meanings were compared, else null. */
  similarity: number | null
  /** How many passages the agent has in all. */
  total: number
}

export interface SearchInput {
  agent_id: string
  terms: QueryTerm[]
  /** How many passages to hand over, the most promising first. */
  limit: number
  vector?: { model: string; embedding: number[] } | null
}

/** Finds the passages that share most of a question's telling words, in one round trip. */
export async function findPassages(
  { db, organizationId }: TenantContext,
  input: SearchInput,
): Promise<FoundPassage[]> {
  const { rows } = await passagesQuery(organizationId, input).execute(db)
  return rows
}

/**
 * The statement of the search, which reads nothing but the agent's own rows. Row security keeps operators of full
 * text from using an index, so there is none to choose: the btree on (organization, agent) bounds the work, and one
 * pass over narrow rows notes for each passage which terms it holds, as bits. A word that no passage holds is read
 * as the nearest word that the agent's passages do hold.
 */
export function passagesQuery(
  organizationId: string,
  { agent_id, terms, limit, vector }: SearchInput,
): RawBuilder<FoundPassage> {
  const own = sql`organization_id = ${organizationId} and agent_id = ${agent_id}`
  const near = vector
    ? findNear(own, vector, limit)
    : sql`select null::uuid as id, null::float8 as similarity where false`
  return sql<FoundPassage>`
    with ${markPassages(own, terms)}, ${weighTerms(own, terms)}, ${correctTerms(own, terms)}, best as (
      (select kind, id, priority, score from marked, weights, lateral (select ${scoreOfBits(terms)} as score) s order by score desc, id limit ${limit})
      union all
      (select kind, id, priority, worth from corrected order by worth desc, id limit ${limit})
    ), lexical as (
      select kind, id, sum(score) * (1 + max(priority) / 1000.0::float8) as score from best group by kind, id
    ), near as (${near}), chosen as materialized (
      select coalesce(l.kind, 'page') as kind, coalesce(l.id, v.id) as id, l.score, v.similarity from lexical l full join near v on v.id = l.id
    )
    select c.kind, c.id, k.title, k.url, k.heading_path, k.text, k.language, 0 as priority, c.similarity, passages as total, c.score
      from total, chosen c join knowledge_chunks k on k.organization_id = ${organizationId} and k.id = c.id where c.kind = 'page'
    union all
    select c.kind, c.id, coalesce(p.title, ''), p.url, array[f.question], f.answer, f.language, f.priority, null, passages, c.score
      from total, chosen c join knowledge_faqs f on f.organization_id = ${organizationId} and f.id = c.id
      left join knowledge_pages p on p.organization_id = f.organization_id and p.id = f.page_id where c.kind = 'faq'
    order by score desc nulls last, id`
}

type Sql = RawBuilder<unknown>

/** The worth of all terms whose bit is set. */
function scoreOfBits(terms: QueryTerm[]): Sql {
  if (terms.length === 0) return sql`0::float8`
  return sql.join(
    terms.map((_, n) => sql`((bits >> ${sql.lit(n)}) & 1) * worths[${sql.lit(n + 1)}]`),
    sql` + `,
  )
}

/** One pass over the agent's rows: which passages hold which terms, one bit for each. */
function markPassages(own: Sql, terms: QueryTerm[]): Sql {
  const bits = terms.map((term, n) => sql`((search @@ (${termQuery(term)}))::int << ${sql.lit(n)})`)
  // `offset 0` keeps the planner from working out the bits once for the condition and once for the result.
  const marks = sql`lateral (select ${bits.length > 0 ? sql.join(bits, sql` | `) : sql`0`} as bits offset 0) marks`
  return sql`marked as materialized (
      select 'page' as kind, chunk_id as id, 0 as priority, bits from knowledge_index, ${marks} where ${own} and bits <> 0
      union all
      select 'faq', id, priority, bits from knowledge_faqs, ${marks} where ${own} and is_active and bits <> 0
    )`
}

/** What each term is worth: the rarer among the agent's passages, the more. */
function weighTerms(own: Sql, terms: QueryTerm[]): Sql {
  const counts = terms.map((_, n) => sql`count(*) filter (where bits & ${sql.lit(1 << n)} <> 0)`)
  return sql`total as materialized (
      select (select count(*) from knowledge_index where ${own}) + (select count(*) from knowledge_faqs where ${own} and is_active) as passages
    ), counts as materialized (
      select array[${sql.join(counts)}]::float8[] as counts from marked
    ), weights as materialized (
      select array(select weight * ln(1 + (passages - found + 0.5::float8) / (found + 0.5::float8)) from unnest(counts, ${terms.map((term) => term.weight)}::float8[]) with ordinality as t (found, weight, n) order by n) as worths
      from counts, total
    )`
}

/** Passages that hold the nearest known words of terms that no passage holds. */
function correctTerms(own: Sql, terms: QueryTerm[]): Sql {
  return sql`nearest as materialized (
      select 0.6 * weight * ln(1 + passages::float8) as worth, plainto_tsquery('english', near) || plainto_tsquery('spanish', near) as query
      from total, counts, unnest(counts, ${terms.map((term) => term.word)}::text[], ${terms.map((term) => term.weight)}::float8[]) as t (found, missed, weight) cross join lateral (
        select word as near from knowledge_words where ${own} and similarity(word, missed) > 0.4 order by similarity(word, missed) desc limit 2
      ) words where found = 0 and length(missed) > 4
    ), corrected as (
      select 'page' as kind, chunk_id as id, 0 as priority, worth from nearest join knowledge_index on search @@ query where ${own}
      union all
      select 'faq', id, priority, worth from nearest join knowledge_faqs on search @@ query where ${own} and is_active
    )`
}

/** A word in the forms of both languages, or any word for the same thing. */
function termQuery({ word, stem }: QueryTerm): RawBuilder<string> {
  const meanings = meaningsOf([stem]).map((name) => `'${name}'`)
  return sql`plainto_tsquery('english'::regconfig, ${word}) || plainto_tsquery('spanish'::regconfig, ${word}) || ${meanings.join(' | ')}::tsquery`
}

/** Exact search among the agent's own vectors; a global index would return next to nothing for one agent. */
function findNear(
  own: RawBuilder<unknown>,
  { model, embedding }: NonNullable<SearchInput['vector']>,
  limit: number,
): RawBuilder<unknown> {
  const vector = sql`${JSON.stringify(embedding)}::vector`
  return sql`
    select chunk_id as id, 1 - (embedding <=> ${vector}) as similarity from knowledge_vectors
    where ${own} and model = ${model} order by embedding <=> ${vector} limit ${limit}`
}

/**
 * The words of a passage in the forms of its language, and the meanings of all its words. Places and weights are
 * left out: what stands in a heading or side by side is weighed afterwards, among the few that are found.
 */
export function searchVectorOf({
  title,
  headings,
  text,
  language,
}: {
  title: string
  headings: string[]
  text: string
  language: Language
}): RawBuilder<string> {
  const words = [title, ...headings, text].join('\n')
  const meanings = meaningsOf(new Set(wordsOf(words).map(stemOf)))
  return sql`strip(to_tsvector(${language === 'es' ? 'spanish' : 'english'}::regconfig, ${foldText(words)})) || array_to_tsvector(${meanings}::text[])`
}

/** Remembers the words that passages hold, for questions with slips of the pen. */
export async function rememberWords(
  { db, organizationId }: TenantContext,
  agentId: string,
  words: string[],
): Promise<void> {
  if (words.length === 0) return
  await sql`insert into knowledge_words (organization_id, agent_id, word)
    select ${organizationId}, ${agentId}, word from unnest(${words}::text[]) as word order by word on conflict do nothing`.execute(
    db,
  )
}
