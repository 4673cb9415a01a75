import { sql } from 'kysely'
import type { Faq } from '#contract/knowledge.ts'
import type { Language } from '#contract/languages.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { passageOfFaq } from './faq-matching.ts'
import { addToIndex, removeFaqFromIndex } from './index-queries.ts'

type FaqRow = Omit<Faq, 'source'> & { source_title: string | null; source_url: string | null }

const shownColumns = [
  ...(
    [
      'id',
      'agent_id',
      'question',
      'answer',
      'category',
      'priority',
      'language',
      'is_active',
      'is_auto',
      'created_at',
      'updated_at',
    ] as const
  ).map((column) => `f.${column}` as const),
  'p.title as source_title',
  'p.url as source_url',
] as const

function selectFaqs({ db }: TenantContext, agentId: string) {
  return db
    .selectFrom('knowledge_faqs as f')
    .leftJoin('knowledge_pages as p', (join) =>
      join.onRef('p.organization_id', '=', 'f.organization_id').onRef('p.id', '=', 'f.page_id'),
    )
    .select(shownColumns)
    .where('f.agent_id', '=', agentId)
}

export async function findFaq(ctx: TenantContext, agentId: string, id: string): Promise<Faq | undefined> {
  const row = await selectFaqs(ctx, agentId).where('f.id', '=', id).executeTakeFirst()
  return row && showFaq(row)
}

export interface FaqFilter {
  q?: string | undefined
  category?: string | undefined
  is_auto?: boolean | undefined
  limit: number
}

export async function findFaqs(
  ctx: TenantContext,
  agentId: string,
  filter: FaqFilter,
  after: { priority: number; created_at: string; id: string } | null,
): Promise<Faq[]> {
  const pattern = filter.q ? `%${filter.q.replace(/[\\%_]/g, '\\$&')}%` : null
  const rows = await selectFaqs(ctx, agentId)
    .$if(pattern !== null, (query) =>
      query.where((row) => row.or([row('f.question', 'ilike', pattern), row('f.answer', 'ilike', pattern)])),
    )
    .$if(filter.category !== undefined, (query) => query.where('f.category', '=', filter.category!))
    .$if(filter.is_auto !== undefined, (query) => query.where('f.is_auto', '=', filter.is_auto!))
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(f.priority, f.created_at, f.id) < (${after!.priority}::int, ${after!.created_at}::timestamptz, ${after!.id}::uuid)`,
      ),
    )
    .orderBy('f.priority', 'desc')
    .orderBy('f.created_at', 'desc')
    .orderBy('f.id', 'desc')
    .limit(filter.limit)
    .execute()
  return rows.map(showFaq)
}

export interface FaqText {
  question: string
  answer: string
  language: Language
}
export interface NewFaqRow extends FaqText {
  id: string
  agent_id: string
  category: string | null
  priority: number
  is_active: boolean
  is_auto: boolean
  page_id: string | null
  at: string
}

/** Stores FAQs of one agent; active ones are found from now on. */
export async function insertFaqs(ctx: TenantContext, faqs: NewFaqRow[]): Promise<void> {
  const [first] = faqs
  if (!first) return
  await ctx.db
    .insertInto('knowledge_faqs')
    .values(
      faqs.map(({ at, ...faq }) => ({
        ...faq,
        organization_id: ctx.organizationId,
        created_at: at,
        updated_at: at,
      })),
    )
    .execute()
  const active = faqs.filter((faq) => faq.is_active)
  await addToIndex(ctx, first.agent_id, active.map(passageOfFaq))
}

export interface FaqRowChanges {
  category?: string | null | undefined
  priority?: number | undefined
  is_active?: boolean | undefined
}

/** An FAQ that the owner touched is the owner's: it stays when its page changes. */
export async function updateFaq(
  ctx: TenantContext,
  agentId: string,
  id: string,
  text: FaqText,
  changes: FaqRowChanges,
  at: string,
): Promise<boolean> {
  const changed = await ctx.db
    .updateTable('knowledge_faqs')
    .set({ ...text, ...changes, is_auto: false, updated_at: at })
    .where('agent_id', '=', agentId)
    .where('id', '=', id)
    .returning(['id', 'question', 'answer', 'language', 'priority', 'is_active'])
    .executeTakeFirst()
  if (!changed) return false
  await removeFaqFromIndex(ctx, id)
  if (changed.is_active) await addToIndex(ctx, agentId, [passageOfFaq(changed)])
  return true
}

export async function removeFaq({ db }: TenantContext, agentId: string, id: string): Promise<boolean> {
  const result = await db
    .deleteFrom('knowledge_faqs')
    .where('agent_id', '=', agentId)
    .where('id', '=', id)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** Forgets the suggestions that came from pages and that nobody has looked at. */
export async function removeSuggestedFaqs({ db }: TenantContext, pageIds: string[]): Promise<void> {
  if (pageIds.length === 0) return
  await db.deleteFrom('knowledge_faqs').where('page_id', 'in', pageIds).where('is_auto', '=', true).execute()
}

/** Questions that the agent has an FAQ for, in small letters: they are not suggested again. */
export async function findFaqQuestions({ db }: TenantContext, agentId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('knowledge_faqs')
    .select(sql<string>`lower(question)`.as('question'))
    .where('agent_id', '=', agentId)
    .execute()
  return new Set(rows.map((row) => row.question))
}

/** All FAQs that the owner stands behind, in the order of the list. */
export async function findOwnFaqs(ctx: TenantContext, agentId: string): Promise<Faq[]> {
  const rows = await selectFaqs(ctx, agentId)
    .where('f.is_auto', '=', false)
    .orderBy('f.priority', 'desc')
    .orderBy('f.created_at', 'desc')
    .orderBy('f.id', 'desc')
    .execute()
  return rows.map(showFaq)
}

function showFaq({ source_title, source_url, ...faq }: FaqRow): Faq {
  return { ...faq, source: source_title === null ? null : { title: source_title, url: source_url } }
}
