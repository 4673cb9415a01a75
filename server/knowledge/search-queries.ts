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
 * text from using an index, so there is none to choose: the btree on (organization, agent) bounds the work, and rows
 * in one piece keep it small. A word that no passage holds is read as the nearest word that the agent's passages do
 * hold.
 */
export function passagesQuery(
  organizationId: string,
  { agent_id, terms, limit, vector }: SearchInput,
): RawBuilder<FoundPassage> {
  const words = terms.map((term) => term.word)
  const meanings = terms.map((term) =>
    meaningsOf([term.stem])
      .map((name) => `'${name}'`)
      .join(' | '),
  )
  const weights = terms.map((term) => term.weight)
  const near = vector
    ? findNear(organizationId, agent_id, vector, limit)
    : sql`select null::uuid as id, null::float8 as similarity where false`
  return sql<FoundPassage>`
    with terms as (
      select n, word, weight, plainto_tsquery('english', word) || plainto_tsquery('spanish', word) || meaning::tsquery as query
      from unnest(${words}::text[], ${meanings}::text[], ${weights}::float8[]) with ordinality as t (word, meaning, weight, n)
    ), passages as materialized (
      select 'page' as kind, id, search, 0 as priority from knowledge_chunks where organization_id = ${organizationId} and agent_id = ${agent_id}
      union all
      select 'faq', id, search, priority from knowledge_faqs where organization_id = ${organizationId} and agent_id = ${agent_id} and is_active
    ), total as (
      select count(*)::int as passages from passages
    ), direct as (
      select p.kind, p.id, p.priority, t.n, t.weight from passages p join terms t on p.search @@ t.query
    ), nearest as (
      select t.n, t.weight, plainto_tsquery('simple', w.word) || plainto_tsquery('english', w.word) || plainto_tsquery('spanish', w.word) as query
      from terms t cross join lateral (
        select word from knowledge_words k where k.organization_id = ${organizationId} and k.agent_id = ${agent_id} and similarity(k.word, t.word) > 0.4
        order by similarity(k.word, t.word) desc limit 2
      ) w
      where length(t.word) > 4 and not exists (select from direct d where d.n = t.n)
    ), hits as (
      select * from direct
      union
      select p.kind, p.id, p.priority, t.n, t.weight * 0.6 from nearest t join passages p on p.search @@ t.query
    ), rarity as (
      select n, ln(1 + (max(total.passages) - count(*) + 0.5) / (count(*) + 0.5)) as idf from hits, total group by n
    ), lexical as (
      select kind, id, sum(weight * idf) * (1 + max(priority) / 1000.0) as score from hits join rarity using (n) group by kind, id
      order by score desc, id limit ${limit}
    ), near as (${near}), chosen as (
      select coalesce(l.kind, 'page') as kind, coalesce(l.id, v.id) as id, l.score, v.similarity from lexical l full join near v on v.id = l.id
    )
    select c.kind, c.id, k.title, k.url, k.heading_path, k.text, k.language, 0 as priority, c.similarity, total.passages as total, c.score
      from chosen c join knowledge_chunks k on k.organization_id = ${organizationId} and k.id = c.id cross join total where c.kind = 'page'
    union all
    select c.kind, c.id, coalesce(p.title, ''), p.url, array[f.question], f.answer, f.language, f.priority, null, total.passages, c.score
      from chosen c join knowledge_faqs f on f.organization_id = ${organizationId} and f.id = c.id
      left join knowledge_pages p on p.organization_id = f.organization_id and p.id = f.page_id cross join total where c.kind = 'faq'
    order by score desc nulls last, id`
}

/** Exact search among the agent's own vectors; a global index would return next to nothing for one agent. */
function findNear(
  organizationId: string,
  agentId: string,
  { model, embedding }: NonNullable<SearchInput['vector']>,
  limit: number,
): RawBuilder<unknown> {
  const vector = sql`${JSON.stringify(embedding)}::vector`
  return sql`
    select chunk_id as id, 1 - (embedding <=> ${vector}) as similarity from knowledge_vectors
    where organization_id = ${organizationId} and agent_id = ${agentId} and model = ${model} order by embedding <=> ${vector} limit ${limit}`
}

/** The tsvector of a passage: title A, headings B, text D in its language, and the meanings of all its words. */
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
  const config = sql`${language === 'es' ? 'spanish' : 'english'}::regconfig`
  const [titleText, headingText, body] = [title, headings.join('\n'), text].map(foldText)
  const meanings = meaningsOf(new Set(wordsOf(`${title}\n${headings.join('\n')}\n${text}`).map(stemOf)))
  return sql`setweight(to_tsvector(${config}, ${titleText}), 'A') || setweight(to_tsvector(${config}, ${headingText}), 'B')
    || setweight(to_tsvector(${config}, ${body}), 'D') || array_to_tsvector(${meanings}::text[])`
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
