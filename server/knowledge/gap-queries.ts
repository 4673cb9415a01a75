import { sql } from 'kysely'
import type { Gap } from '#contract/knowledge.ts'
import type { Language } from '#contract/languages.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'

const columns = [
  'id',
  'agent_id',
  'question',
  'language',
  'times_asked',
  'status',
  'last_conversation_id',
  'faq_id',
  'first_asked_at',
  'last_asked_at',
] as const satisfies (keyof Gap)[]

export interface NewGap {
  id: string
  agent_id: string
  meaning: string
  question: string
  language: Language
  conversation_id: string | null
  at: string
}

/** Counts a question; one that was dismissed stays so, one that was answered and is asked again is open again. */
export function countGap({ db, organizationId }: TenantContext, gap: NewGap): Promise<Gap> {
  const { id, agent_id, meaning, question, language, conversation_id, at } = gap
  return db
    .insertInto('knowledge_gaps')
    .values({
      organization_id: organizationId,
      id,
      agent_id,
      meaning,
      question,
      language,
      last_conversation_id: conversation_id,
      first_asked_at: at,
      last_asked_at: at,
    })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'agent_id', 'meaning']).doUpdateSet({
        question,
        // A caller who insists is one caller.
        times_asked: sql`knowledge_gaps.times_asked + (knowledge_gaps.last_conversation_id is distinct from ${conversation_id} or ${conversation_id}::uuid is null)::int`,
        last_conversation_id: conversation_id,
        last_asked_at: at,
        status: sql`case when knowledge_gaps.status = 'answered' then 'open' else knowledge_gaps.status end`,
      }),
    )
    .returning(columns)
    .executeTakeFirstOrThrow()
}

export function findGap({ db }: TenantContext, agentId: string, id: string): Promise<Gap | undefined> {
  return db
    .selectFrom('knowledge_gaps')
    .select(columns)
    .where('agent_id', '=', agentId)
    .where('id', '=', id)
    .executeTakeFirst()
}

export function findGaps(
  { db }: TenantContext,
  agentId: string,
  status: Gap['status'],
  after: { times_asked: number; id: string } | null,
  limit: number,
): Promise<Gap[]> {
  return db
    .selectFrom('knowledge_gaps')
    .select(columns)
    .where('agent_id', '=', agentId)
    .where('status', '=', status)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(times_asked, id) < (${after!.times_asked}::int, ${after!.id}::uuid)`),
    )
    .orderBy('times_asked', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** The guard stands in the statement: only an open question is answered or dismissed. Undefined when it was not open. */
export function closeGap(
  { db }: TenantContext,
  agentId: string,
  id: string,
  status: 'answered' | 'dismissed',
  faqId: string | null,
): Promise<Gap | undefined> {
  return db
    .updateTable('knowledge_gaps')
    .set({ status, faq_id: faqId })
    .where('agent_id', '=', agentId)
    .where('id', '=', id)
    .where('status', '=', 'open')
    .returning(columns)
    .executeTakeFirst()
}

/** Only a dismissed question is opened again. Undefined when it was not dismissed. */
export function openGap({ db }: TenantContext, agentId: string, id: string): Promise<Gap | undefined> {
  return db
    .updateTable('knowledge_gaps')
    .set({ status: 'open' })
    .where('agent_id', '=', agentId)
    .where('id', '=', id)
    .where('status', '=', 'dismissed')
    .returning(columns)
    .executeTakeFirst()
}
