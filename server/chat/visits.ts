import type { ChatHistory, ChatLiveEvent, ChatMessage } from '#contract/chat.ts'
import type { AppContext } from '#server/context.ts'
import {
  changeConversationRow,
  findConversationOfVisitor,
  findPersonOf,
  listLastMessages,
  listReceiptRows,
  setHelpful,
  topicOf,
} from '#server/conversations/index.ts'
import { notFound } from '#server/platform/errors.ts'
import type { EventStream } from '#server/platform/event-stream.ts'
import { record } from '#server/platform/events.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { actionsOfReceipts } from '#server/receptionist/index.ts'

/** What visitors are shown of a conversation at most. */
const historyLength = 200

/** A visitor's own conversation so far; the visitor id is the proof that it is theirs. */
export async function readHistory(
  ctx: TenantContext,
  conversationId: string,
  visitorId: string,
): Promise<ChatHistory> {
  const conversation = await requireOwn(ctx, conversationId, visitorId)
  const rows = await listLastMessages(ctx, conversationId, historyLength)
  const receipts = Map.groupBy(await listReceiptRows(ctx, conversationId), (receipt) => receipt.message_id)
  const messages = rows
    .filter((row) => row.role !== 'note')
    .map(
      (row): ChatMessage => ({
        id: row.id,
        role: row.role === 'member' ? 'human' : (row.role as 'visitor' | 'agent'),
        text: row.content,
        author: row.role === 'member' ? row.author : null,
        at: row.created_at,
        sources: row.sources as ChatMessage['sources'],
        actions: row.answers_id ? actionsOfReceipts(receipts.get(row.answers_id) ?? []) : [],
        helpful: row.helpful,
        client_message_id: row.client_key,
      }),
    )
  const { status, language, rating } = conversation
  return {
    conversation_id: conversationId,
    status,
    language,
    rating,
    person: status === 'human' ? await findPersonOf(ctx, conversation.handled_by) : null,
    messages,
  }
}

export async function rateConversation(
  ctx: TenantContext,
  conversationId: string,
  visitorId: string,
  rating: number,
  comment: string | undefined,
): Promise<void> {
  await requireOwn(ctx, conversationId, visitorId)
  await changeConversationRow(ctx, conversationId, { rating, rating_comment: comment ?? null })
  record(ctx, 'conversation.rated', { conversation_id: conversationId, rating })
}

export async function judgeAnswer(
  ctx: TenantContext,
  messageId: string,
  visitorId: string,
  helpful: boolean,
  comment: string | undefined,
): Promise<void> {
  if (!(await setHelpful(ctx, messageId, visitorId, helpful, comment ?? null))) throw notFound('answer')
  record(ctx, 'message.judged', { message_id: messageId, helpful })
}

/** Tells a visitor what happens in their conversation until they leave. */
export function followConversation(
  app: AppContext,
  organizationId: string,
  conversationId: string,
  stream: EventStream,
): () => void {
  const topic = topicOf(conversationId)
  return app.live.subscribe(organizationId, ({ topic: of, type, payload }) => {
    if (of === topic && type.startsWith('chat.'))
      stream.send({ type: type.slice('chat.'.length), ...payload } as ChatLiveEvent)
  })
}

async function requireOwn(ctx: TenantContext, conversationId: string, visitorId: string) {
  const row = await findConversationOfVisitor(ctx, conversationId, visitorId)
  if (!row) throw notFound('conversation')
  return row
}
