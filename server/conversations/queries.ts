import { sql } from 'kysely'
import type { ChatSource } from '#contract/chat.ts'
import type { Claim } from '#contract/claims.ts'
import type { Channel, ConversationStatus } from '#contract/conversations.ts'
import type { Language } from '#contract/languages.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'

export interface NewConversationRow {
  id: string
  agent_id: string
  /** Null for a draft. */
  agent_version: number | null
  /** The experiment that chose the version. */
  experiment_id?: string | null
  channel: Channel
  language: Language
  visitor_id: string
  visitor: Record<string, unknown>
  /** A member tries the receptionist. */
  is_test?: boolean
}

export interface ConversationFilter {
  status?: ConversationStatus | undefined
  urgency?: 'routine' | 'urgent' | 'emergency' | undefined
  channel?: Channel | undefined
  agent_id?: string | undefined
  contact_id?: string | undefined
  from?: string | undefined
  to?: string | undefined
  q?: string | undefined
  needs_you?: boolean | undefined
  is_test?: boolean | undefined
}

export async function insertConversation(
  { db, organizationId }: TenantContext,
  row: NewConversationRow,
): Promise<void> {
  await db
    .insertInto('conversations')
    .values({ ...row, organization_id: organizationId, visitor: JSON.stringify(row.visitor) })
    .execute()
}

/** Named one by one, so that the statement, which every turn sends, keeps its plan. */
const turnColumns = [
  'agent_version',
  'status',
  'urgency',
  'language',
  'contact_id',
  'lead_id',
  'handled_by',
  'message_count',
  'rating',
  'state',
] as const

/** A visitor's own conversation: the visitor id is the proof. */
export function findConversationOfVisitor(
  { db, organizationId }: TenantContext,
  id: string,
  visitorId: string,
) {
  return db
    .selectFrom('conversations')
    .select(turnColumns)
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .where('visitor_id', '=', visitorId)
    .executeTakeFirst()
}

/** Lists the last messages, oldest first. */
export async function listLastMessages(
  { db, organizationId }: TenantContext,
  conversationId: string,
  limit: number,
) {
  const rows = await db
    .selectFrom('messages')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('conversation_id', '=', conversationId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.reverse()
}

/** What was said last, oldest first; notes of the team are not said. */
export async function listLastWords(
  { db, organizationId }: TenantContext,
  conversationId: string,
  limit: number,
): Promise<{ role: 'visitor' | 'agent' | 'member'; text: string }[]> {
  const rows = await db
    .selectFrom('messages')
    .select(['role', 'content as text'])
    .where('organization_id', '=', organizationId)
    .where('conversation_id', '=', conversationId)
    .where('role', '<>', 'note')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.reverse().map(({ role, text }) => ({ role: role as 'visitor', text }))
}

export interface NewMessageRow {
  id: string
  conversation_id: string
  role: 'visitor' | 'agent' | 'member' | 'note'
  content: string
  author_id?: string | null
  author?: string | null
  language?: Language | null
  sources?: ChatSource[]
  answered?: boolean | null
  confidence?: number | null
  intent?: string | null
  brain?: 'house' | 'llm' | 'llm_then_house' | null
  latency_ms?: number | null
  tokens?: number | null
  claims?: Claim[]
  model?: string | null
  prompt_tokens?: number | null
  cached_tokens?: number | null
  completion_tokens?: number | null
  cost_micro_usd?: number | null
  client_key?: string | null
  answers_id?: string | null
}

/** Stores a note of the team, which is no part of what is said: the conversation stays where it was. */
export async function insertNote(
  { db, organizationId }: TenantContext,
  row: Pick<NewMessageRow, 'id' | 'conversation_id' | 'content' | 'author_id' | 'author'>,
): Promise<void> {
  await db
    .insertInto('messages')
    .values({ ...row, role: 'note', organization_id: organizationId })
    .execute()
}

export function findMessageByClientKey(
  { db, organizationId }: TenantContext,
  conversationId: string,
  clientKey: string,
) {
  return db
    .selectFrom('messages')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('conversation_id', '=', conversationId)
    .where('client_key', '=', clientKey)
    .executeTakeFirst()
}

export function findAnswerTo({ db, organizationId }: TenantContext, messageId: string) {
  return db
    .selectFrom('messages')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('answers_id', '=', messageId)
    .executeTakeFirst()
}

export interface ConversationChange {
  status?: ConversationStatus
  urgency?: 'routine' | 'urgent' | 'emergency'
  language?: Language
  state?: string
  contact_id?: string | null
  lead_id?: string | null
  escalation_reason?: string | null
  escalated_at?: string | null
  assigned_to?: string | null
  handled_by?: string | null
  closed_at?: string | null
  rating?: number
  rating_comment?: string | null
}

/**
 * Stores a message together with what it changes in its conversation, in one statement.
 * @returns false when the same words came before, or the message was answered before: nothing is changed then
 */
export async function storeMessage(
  ctx: TenantContext,
  message: NewMessageRow,
  change: ConversationChange = {},
): Promise<boolean> {
  const { organizationId, db, clock } = ctx
  const { sources = [], claims, ...row } = message
  const result = await db
    .with('stored', (query) =>
      query
        .insertInto('messages')
        .values({
          ...row,
          organization_id: organizationId,
          sources: JSON.stringify(sources),
          ...(claims ? { claims: JSON.stringify(claims) } : {}),
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id'),
    )
    .updateTable('conversations')
    .set((eb) => ({
      ...change,
      message_count: eb('message_count', '+', 1),
      last_message: message.content.slice(0, 300),
      last_message_role: message.role,
      last_message_at: clock.now().toString(),
    }))
    .where('organization_id', '=', organizationId)
    .where('id', '=', message.conversation_id)
    .where(({ exists, selectFrom }) => exists(selectFrom('stored').select('id')))
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Changes a conversation that is in one of the given states; false when it is in none of them. */
export async function changeConversationRow(
  { db, organizationId }: TenantContext,
  id: string,
  change: ConversationChange,
  from: ConversationStatus[] = ['open', 'waiting', 'human', 'closed'],
): Promise<boolean> {
  if (Object.keys(change).length === 0) return true
  const result = await db
    .updateTable('conversations')
    .set(change)
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .where('status', 'in', from)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

const summaryColumns = [
  'conversations.id',
  'conversations.agent_id',
  'agents.name as agent_name',
  'conversations.channel',
  'conversations.status',
  'conversations.urgency',
  'conversations.language',
  'conversations.contact_id',
  'conversations.last_message',
  'conversations.last_message_role',
  'conversations.message_count',
  'conversations.lead_id',
  'conversations.escalation_reason',
  'conversations.assigned_to',
  'conversations.rating',
  'conversations.started_at',
  'conversations.last_message_at',
  'conversations.visitor',
  'conversations.is_test',
  'contacts.name as contact_name',
  'contacts.phone as contact_phone',
  'contacts.email as contact_email',
] as const

function selectSummaries({ db, organizationId }: TenantContext) {
  return db
    .selectFrom('conversations')
    .leftJoin('contacts', (join) =>
      join
        .onRef('contacts.organization_id', '=', 'conversations.organization_id')
        .onRef('contacts.id', '=', 'conversations.contact_id'),
    )
    .leftJoin('agents', (join) =>
      join
        .onRef('agents.organization_id', '=', 'conversations.organization_id')
        .onRef('agents.id', '=', 'conversations.agent_id'),
    )
    .where('conversations.organization_id', '=', organizationId)
}

export function listSummaryRows(
  ctx: TenantContext,
  filter: ConversationFilter,
  after: (string | number | null)[] | null,
  limit: number,
) {
  let query = selectSummaries(ctx).select(summaryColumns)
  for (const column of ['status', 'urgency', 'channel', 'agent_id', 'contact_id'] as const) {
    const value = filter[column]
    if (value !== undefined) query = query.where(`conversations.${column}`, '=', value as never)
  }
  query = query.where('conversations.is_test', '=', filter.is_test ?? false)
  if (filter.from) query = query.where('conversations.last_message_at', '>=', filter.from)
  if (filter.to) query = query.where('conversations.last_message_at', '<', filter.to)
  if (filter.needs_you) {
    query = query.where((eb) =>
      eb.or([
        eb('conversations.status', '=', 'waiting'),
        eb.and([eb('conversations.urgency', '<>', 'routine'), eb('conversations.status', '<>', 'closed')]),
      ]),
    )
  }
  if (filter.q) query = query.where(matchesWords(ctx, filter.q))
  if (after)
    query = query.where(
      sql<boolean>`(conversations.last_message_at, conversations.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`,
    )
  return query
    .orderBy('conversations.last_message_at', 'desc')
    .orderBy('conversations.id', 'desc')
    .limit(limit + 1)
    .execute()
}

/** Conversations in which all the words were said in one message, or whose contact has the name. */
function matchesWords({ organizationId }: TenantContext, words: string) {
  return sql<boolean>`(conversations.id in (
      select conversation_id from messages
      where messages.organization_id = ${organizationId} and to_tsvector('simple', content) @@ plainto_tsquery('simple', ${words})
    ) or contacts.search_text like '%' || searchable(${words.replace(/[%_\\]/g, '\\$&')}) || '%')`
}

export function findConversationRow(ctx: TenantContext, id: string) {
  return selectSummaries(ctx)
    .select([
      ...summaryColumns,
      'conversations.agent_version',
      'conversations.handled_by',
      'conversations.visitor_id',
    ])
    .where('conversations.id', '=', id)
    .executeTakeFirst()
}

export function listMessageRows({ db, organizationId }: TenantContext, conversationId: string) {
  return db
    .selectFrom('messages')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('conversation_id', '=', conversationId)
    .orderBy('id')
    .limit(1_000)
    .execute()
}

export function listReceiptRows({ db, organizationId }: TenantContext, conversationId: string) {
  return db
    .selectFrom('receipts')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('conversation_id', '=', conversationId)
    .orderBy('id')
    .execute()
}

export interface NewReceiptRow {
  id: string
  conversation_id: string
  message_id: string | null
  skill: string
  ok: boolean
  code?: string | null
  summary: string
  input: Record<string, unknown>
  result: Record<string, unknown>
}

export async function insertReceipt(
  { db, organizationId }: TenantContext,
  row: NewReceiptRow,
): Promise<void> {
  await db
    .insertInto('receipts')
    .values({
      ...row,
      organization_id: organizationId,
      input: JSON.stringify(row.input),
      result: JSON.stringify(row.result),
    })
    .execute()
}

/** Sets a visitor's thumb on an answer in a conversation of theirs; false when there is no such answer. */
export async function setHelpful(
  { db, organizationId }: TenantContext,
  messageId: string,
  visitorId: string,
  helpful: boolean,
  feedback: string | null,
): Promise<boolean> {
  const result = await db
    .updateTable('messages')
    .set({ helpful, feedback })
    .where('organization_id', '=', organizationId)
    .where('id', '=', messageId)
    .where('role', '=', 'agent')
    .where('conversation_id', 'in', (eb) =>
      eb
        .selectFrom('conversations')
        .select('id')
        .where('organization_id', '=', organizationId)
        .where('visitor_id', '=', visitorId),
    )
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** The name a member writes under. */
export async function findMemberName({ db }: TenantContext, memberId: string): Promise<string | null> {
  const row = await db
    .selectFrom('member_users')
    .select('name')
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return row?.name ?? null
}

/** Who has taken a conversation over. */
export async function findPersonOf(ctx: TenantContext, memberId: string | null): Promise<string | null> {
  return memberId ? findMemberName(ctx, memberId) : null
}
