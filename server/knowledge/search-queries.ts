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
  const queries = terms.map(termQuery)
  const any = queries.length > 0 ? sql.join(queries, sql` || `) : sql`''::tsquery`
  const bits =
    queries.length > 0
      ? sql.join(
          queries.map((query, n) => sql`((search @@ (${query}))::int << ${sql.lit(n)})`),
          sql` | `,
        )
      : sql`0`
  const own = sql`organization_id = ${organizationId} and agent_id = ${agent_id}`
  const near = vector
    ? findNear(own, vector, limit)
    : sql`select null::uuid as id, null::float8 as similarity where false`
  return sql<FoundPassage>`
    with marked as materialized (
      select 'page' as kind, chunk_id as id, 0 as priority, ${bits} as bits from knowledge_index where ${own} and search @@ (${any})
      union all
      select 'faq', id, priority, ${bits} from knowledge_faqs where ${own} and is_active and search @@ (${any})
    ), total as materialized (
      select ((select count(*) from knowledge_index where ${own}) + (select count(*) from knowledge_faqs where ${own} and is_active))::int as passages
    ), terms as materialized (
      select n::int, word, weight, (select count(*) from marked where bits & (1 << n::int) <> 0) as found
      from unnest(${terms.map((term) => term.word)}::text[], ${terms.map((term) => term.weight)}::float8[], ${terms.map((_, n) => n)}::int[]) as t (word, weight, n)
    ), nearest as materialized (
      select weight, ln(1 + passages) as idf, plainto_tsquery('english', near) || plainto_tsquery('spanish', near) as query from terms, total cross join lateral (
        select k.word as near from knowledge_words k where ${own} and similarity(k.word, terms.word) > 0.4 order by similarity(k.word, terms.word) desc limit 2
      ) words where found = 0 and length(terms.word) > 4
    ), hits as (
      select kind, id, priority, weight * ln(1 + (passages - found + 0.5) / (found + 0.5)) as worth from marked join terms on bits & (1 << n) <> 0 cross join total
      union all
      select 'page', chunk_id, 0, weight * idf * 0.6 from nearest join knowledge_index on search @@ query where ${own}
      union all
      select 'faq', id, priority, weight * idf * 0.6 from nearest join knowledge_faqs on search @@ query where ${own} and is_active
    ), lexical as (
      select kind, id, sum(worth) * (1 + max(priority) / 1000.0) as score from hits group by kind, id order by score desc, id limit ${limit}
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
