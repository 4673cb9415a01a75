import type { ChatSource } from '#contract/chat.ts'
import type { Claim } from '#contract/claims.ts'
import type {
  Conversation,
  ConversationSummary,
  LlmUsage,
  Message,
  Receipt,
} from '#contract/conversations.ts'
import { allow } from '#server/organizations/index.ts'
import { sqlState } from '#server/platform/database.ts'
import { notFound } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { type Page, pageOfRows, readCursor } from '#server/platform/paging.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import {
  type ConversationChange,
  type ConversationFilter,
  changeConversationRow,
  findConversationRow,
  listMessageRows,
  listReceiptRows,
  listSummaryRows,
} from './queries.ts'

type SummaryRow = Awaited<ReturnType<typeof listSummaryRows>>[number]
type MessageRow = Awaited<ReturnType<typeof listMessageRows>>[number]
type ReceiptRow = Awaited<ReturnType<typeof listReceiptRows>>[number]

/** Lists conversations, the newest message first. */
export async function listConversations(
  ctx: TenantContext,
  { cursor, limit, ...filter }: ConversationFilter & { cursor?: string | undefined; limit: number },
): Promise<Page<ConversationSummary>> {
  allow(ctx, 'conversations.read')
  const rows = await listSummaryRows(ctx, filter, readCursor(cursor, 2), limit)
  return pageOfRows(rows, limit, (row) => [row.last_message_at, row.id], toSummary)
}

/** A conversation with everything said and done in it. */
export async function getConversation(ctx: TenantContext, id: string): Promise<Conversation> {
  allow(ctx, 'conversations.read')
  const row = await findConversationRow(ctx, id)
  if (!row) throw notFound('conversation')
  const messages = await listMessageRows(ctx, id)
  const receipts = await listReceiptRows(ctx, id)
  const visitor = (row.visitor ?? {}) as Record<string, string | undefined>
  const { agent_version, handled_by: _person, visitor_id: _proof, ...summary } = row
  return {
    ...toSummary(summary),
    agent_version,
    visitor: {
      page_url: visitor.page_url ?? null,
      referrer: visitor.referrer ?? null,
      user_agent: visitor.user_agent ?? null,
    },
    contact: row.contact_id
      ? { id: row.contact_id, name: row.contact_name, phone: row.contact_phone, email: row.contact_email }
      : null,
    ...sumUp(showMessages(messages, receipts)),
  }
}

/** Closes, reopens, escalates or assigns a conversation. */
export async function changeConversation(
  ctx: TenantContext,
  id: string,
  wish: {
    status?: 'open' | 'waiting' | 'closed' | undefined
    urgency?: 'routine' | 'urgent' | 'emergency' | undefined
    assigned_to?: string | null | undefined
  },
): Promise<Conversation> {
  allow(ctx, 'conversations.write')
  const change: ConversationChange = {
    ...(wish.status
      ? { status: wish.status, closed_at: wish.status === 'closed' ? ctx.clock.now().toString() : null }
      : {}),
    ...(wish.status && wish.status !== 'waiting' ? { handled_by: null, escalation_reason: null } : {}),
    ...(wish.urgency ? { urgency: wish.urgency } : {}),
    ...(wish.assigned_to === undefined ? {} : { assigned_to: wish.assigned_to }),
  }
  if (!(await changeKnown(ctx, id, change))) throw notFound('conversation')
  if (wish.status === 'waiting') record(ctx, 'conversation.escalated', { conversation_id: id })
  if (wish.status === 'closed') record(ctx, 'conversation.closed', { conversation_id: id })
  record(ctx, 'conversation.updated', { conversation_id: id })
  return getConversation(ctx, id)
}

/** A member of another organization is as unknown as one that never was. */
async function changeKnown(ctx: TenantContext, id: string, change: ConversationChange): Promise<boolean> {
  try {
    return await changeConversationRow(ctx, id, change)
  } catch (error) {
    throw sqlState(error) === '23503' ? notFound('member') : error
  }
}

function toSummary(row: SummaryRow): ConversationSummary {
  const { visitor, contact_name, contact_phone, contact_email, ...rest } = row
  const known = (visitor as { known?: { name?: string; email?: string } } | null)?.known
  return {
    ...rest,
    last_message_role: row.last_message_role as ConversationSummary['last_message_role'],
    name: contact_name ?? contact_phone ?? contact_email ?? known?.name ?? known?.email ?? null,
  }
}

/** Messages as the API shows them, each with the receipts of what was done in answering it. */
export function showMessages(messages: MessageRow[], receipts: ReceiptRow[]): Message[] {
  const byMessage = Map.groupBy(receipts, (receipt) => receipt.message_id)
  return messages.map((row) => toMessage(row, (row.answers_id && byMessage.get(row.answers_id)) || []))
}

export function toMessage(row: MessageRow, receipts: ReceiptRow[] = []): Message {
  return {
    id: row.id,
    role: row.role,
    content: row.content,
    author: row.author,
    language: row.language,
    sources: row.sources as ChatSource[],
    answered: row.answered,
    confidence: row.confidence,
    intent: row.intent,
    brain: row.brain,
    latency_ms: row.latency_ms,
    helpful: row.helpful,
    receipts: receipts.map(toReceipt),
    claims: row.claims as Claim[],
    usage: toUsage(row),
    created_at: row.created_at,
  }
}

function toUsage(row: MessageRow): LlmUsage | null {
  const { model, prompt_tokens, cached_tokens, completion_tokens, cost_micro_usd } = row
  if (prompt_tokens === null) return null
  return {
    model,
    prompt_tokens,
    cached_tokens: cached_tokens ?? 0,
    completion_tokens: completion_tokens ?? 0,
    cost_micro_usd,
  }
}

/** The messages with what they come to together. */
function sumUp(messages: Message[]): Pick<Conversation, 'messages' | 'unbacked_claims' | 'usage'> {
  const unbacked = messages.flatMap(({ claims }) => claims).filter(({ said }) => !said)
  const used = messages.flatMap(({ usage }) => usage ?? [])
  return { messages, unbacked_claims: unbacked.length, usage: used.length > 0 ? used.reduce(addUsage) : null }
}

/** One unknown price makes the sum unknown: a part of it would be told as the whole. */
function addUsage(one: LlmUsage, other: LlmUsage): LlmUsage {
  const known = one.cost_micro_usd !== null && other.cost_micro_usd !== null
  return {
    model: one.model === other.model ? one.model : null,
    prompt_tokens: one.prompt_tokens + other.prompt_tokens,
    cached_tokens: one.cached_tokens + other.cached_tokens,
    completion_tokens: one.completion_tokens + other.completion_tokens,
    cost_micro_usd: known ? one.cost_micro_usd! + other.cost_micro_usd! : null,
  }
}

function toReceipt(row: ReceiptRow): Receipt {
  return {
    id: row.id,
    skill: row.skill,
    ok: row.ok,
    summary: row.summary,
    result: row.result as Record<string, unknown>,
    created_at: row.created_at,
  }
}
