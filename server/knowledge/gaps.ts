import type { Faq, Gap, GapAnswer } from '#contract/knowledge.ts'
import type { Language } from '#contract/languages.ts'
import type { PageQuery } from '#contract/page.ts'
import { allow } from '#server/organizations/index.ts'
import { DomainError, notFound } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import { type Page, pageOfRows, readCursor } from '#server/platform/paging.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { createFaq } from './faqs.ts'
import { closeGap, countGap, findGap, findGaps, openGap } from './gap-queries.ts'
import { queryTerms } from './retrieval/terms.ts'
import { requireAgent } from './source-queries.ts'

export interface AskedQuestion {
  agent_id: string
  question: string
  language: Language
  conversation_id?: string | null
}

/**
 * Records a question that nobody could answer. Questions with the same telling words, in any order and form, are
 * one gap that is counted; within one conversation it counts once. Null when the text asks nothing.
 */
export async function recordGap(ctx: TenantContext, asked: AskedQuestion): Promise<Gap | null> {
  const question = asked.question.replace(/\s+/g, ' ').trim().slice(0, 500)
  const meaning = meaningOf(question)
  if (!meaning) return null
  const at = ctx.clock.now().toString()
  const id = newId(ctx.clock.nowMs())
  const gap = await countGap(ctx, {
    id,
    agent_id: asked.agent_id,
    meaning,
    question,
    language: asked.language,
    conversation_id: asked.conversation_id ?? null,
    at,
  })
  record(ctx, 'gap.recorded', { gap_id: gap.id, agent_id: asked.agent_id, times_asked: gap.times_asked })
  return gap
}

export async function listGaps(
  ctx: TenantContext,
  agentId: string,
  query: PageQuery & { status: Gap['status'] },
): Promise<Page<Gap>> {
  allow(ctx, 'knowledge.read')
  await requireAgent(ctx, agentId)
  const [times, id] = readCursor(query.cursor, 2) ?? []
  const after = id ? { times_asked: Number(times), id: String(id) } : null
  const rows = await findGaps(ctx, agentId, query.status, after, query.limit + 1)
  return pageOfRows(rows, query.limit, (gap) => [gap.times_asked, gap.id])
}

/**
 * Turns a gap into an FAQ, so that the next caller is answered.
 * @throws DomainError `conflict` when it is answered or dismissed already
 */
export async function answerGap(
  ctx: TenantContext,
  agentId: string,
  gapId: string,
  { answer, question }: GapAnswer,
): Promise<Faq> {
  allow(ctx, 'knowledge.write')
  const gap = await findGap(ctx, agentId, gapId)
  if (!gap) throw notFound('question')
  const faq = await createFaq(ctx, agentId, {
    question: question ?? asQuestion(gap.question),
    answer,
    category: null,
    priority: 0,
    language: gap.language,
    is_active: true,
  })
  if (!(await closeGap(ctx, agentId, gapId, 'answered', faq.id))) throw closedAlready()
  record(ctx, 'gap.answered', { gap_id: gapId, faq_id: faq.id })
  return faq
}

export async function dismissGap(ctx: TenantContext, agentId: string, gapId: string): Promise<Gap> {
  allow(ctx, 'knowledge.write')
  if (!(await findGap(ctx, agentId, gapId))) throw notFound('question')
  const gap = await closeGap(ctx, agentId, gapId, 'dismissed', null)
  if (!gap) throw closedAlready()
  record(ctx, 'gap.dismissed', { gap_id: gapId })
  return gap
}

/** Undoes a dismissal. @throws DomainError `conflict` when it is not dismissed */
export async function reopenGap(ctx: TenantContext, agentId: string, gapId: string): Promise<Gap> {
  allow(ctx, 'knowledge.write')
  if (!(await findGap(ctx, agentId, gapId))) throw notFound('question')
  const gap = await openGap(ctx, agentId, gapId)
  if (!gap) throw new DomainError('conflict', 'This question is not dismissed.')
  record(ctx, 'gap.reopened', { gap_id: gapId })
  return gap
}

const closedAlready = () => new DomainError('conflict', 'This question is answered or dismissed already.')

/** The stems of the telling words, sorted: "do you groom cats" and "cat grooming?" mean the same. */
function meaningOf(question: string): string {
  const terms = queryTerms(question)
  const telling = terms.some((term) => term.weight === 1) ? terms.filter((term) => term.weight === 1) : terms
  return telling
    .map((term) => term.stem)
    .sort()
    .join(' ')
    .slice(0, 300)
}

const asQuestion = (text: string) =>
  text.length < 3 ? `${text}…?` : text.charAt(0).toUpperCase() + text.slice(1)
