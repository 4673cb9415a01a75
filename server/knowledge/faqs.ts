import type { Faq, FaqChanges, NewFaq } from '#contract/knowledge.ts'
import { allow } from '#server/organizations/index.ts'
import { notFound } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import { enqueue } from '#server/platform/jobs.ts'
import { type Page, pageOfRows, readCursor } from '#server/platform/paging.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { EmbedChunks } from './embedding.ts'
import { type FaqFilter, findFaq, findFaqs, insertFaqs, removeFaq, updateFaq } from './faq-queries.ts'
import { detectLanguage } from './reading/language.ts'
import { requireAgent } from './source-queries.ts'

/** FAQs, the preferred first, then the newest. */
export async function listFaqs(
  ctx: TenantContext,
  agentId: string,
  { cursor, ...filter }: FaqFilter & { cursor?: string | undefined },
): Promise<Page<Faq>> {
  allow(ctx, 'knowledge.read')
  await requireAgent(ctx, agentId)
  const [priority, created_at, id] = readCursor(cursor, 3) ?? []
  const after = id ? { priority: Number(priority), created_at: String(created_at), id: String(id) } : null
  const rows = await findFaqs(ctx, agentId, { ...filter, limit: filter.limit + 1 }, after)
  return pageOfRows(rows, filter.limit, (faq) => [faq.priority, faq.created_at, faq.id])
}

export async function readFaq(ctx: TenantContext, agentId: string, id: string): Promise<Faq> {
  allow(ctx, 'knowledge.read')
  const faq = await findFaq(ctx, agentId, id)
  if (!faq) throw notFound('FAQ')
  return faq
}

/** Adds an FAQ; it answers callers from the next question on. */
export async function createFaq(ctx: TenantContext, agentId: string, input: NewFaq): Promise<Faq> {
  allow(ctx, 'knowledge.write')
  await requireAgent(ctx, agentId)
  const id = newId(ctx.clock.nowMs())
  const language = input.language ?? detectLanguage(`${input.question} ${input.answer}`)
  await insertFaqs(ctx, [
    {
      ...input,
      language,
      id,
      agent_id: agentId,
      is_auto: false,
      page_id: null,
      at: ctx.clock.now().toString(),
    },
  ])
  record(ctx, 'faq.created', { faq_id: id, agent_id: agentId })
  enqueue(ctx, EmbedChunks, { agent_id: agentId })
  return readWritten(ctx, agentId, id)
}

/** Changes what is named; an FAQ that was suggested is the owner's from then on. */
export async function changeFaq(
  ctx: TenantContext,
  agentId: string,
  id: string,
  changes: FaqChanges,
): Promise<Faq> {
  allow(ctx, 'knowledge.write')
  const before = await findFaq(ctx, agentId, id)
  if (!before) throw notFound('FAQ')
  const { question = before.question, answer = before.answer, language = before.language, ...rest } = changes
  if (!(await updateFaq(ctx, agentId, id, { question, answer, language }, rest, ctx.clock.now().toString())))
    throw notFound('FAQ')
  record(ctx, 'faq.changed', { faq_id: id, agent_id: agentId })
  enqueue(ctx, EmbedChunks, { agent_id: agentId })
  return readWritten(ctx, agentId, id)
}

export async function deleteFaq(ctx: TenantContext, agentId: string, id: string): Promise<void> {
  allow(ctx, 'knowledge.write')
  if (!(await removeFaq(ctx, agentId, id))) throw notFound('FAQ')
  record(ctx, 'faq.deleted', { faq_id: id, agent_id: agentId })
}

async function readWritten(ctx: TenantContext, agentId: string, id: string): Promise<Faq> {
  const faq = await findFaq(ctx, agentId, id)
  if (!faq) throw new Error('An FAQ that was just written is not there')
  return faq
}
