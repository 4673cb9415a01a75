import type { Conversation, Message } from '#contract/conversations.ts'
import { allow, audit } from '#server/organizations/index.ts'
import { DomainError, notFound } from '#server/platform/errors.ts'
import { publish, record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { getConversation, toMessage } from './conversation.ts'
import {
  changeConversationRow,
  findConversationRow,
  findMemberName,
  insertNote,
  listLastMessages,
  storeMessage,
} from './queries.ts'

/** The topic under which a visitor's widget follows its conversation. */
export const topicOf = (conversationId: string): string => `conversation:${conversationId}`

/**
 * A person takes a conversation over: the receptionist is silent until it is handed back.
 * @throws DomainError `conflict` when a colleague has it
 */
export async function takeOver(ctx: TenantContext, id: string): Promise<Conversation> {
  allow(ctx, 'conversations.write')
  const row = await findConversationRow(ctx, id)
  if (!row) throw notFound('conversation')
  const { memberId, name } = await whoWrites(ctx)
  if (row.status === 'human' && row.handled_by === memberId) return getConversation(ctx, id)
  const taken = await changeConversationRow(
    ctx,
    id,
    {
      status: 'human',
      handled_by: memberId,
      assigned_to: memberId,
      escalation_reason: null,
      closed_at: null,
    },
    ['open', 'waiting', 'closed'],
  )
  if (!taken) throw new DomainError('conflict', 'A colleague is already in this conversation.')
  await audit(ctx, 'conversation.taken_over', { target: { type: 'conversation', id } })
  record(ctx, 'conversation.taken_over', { conversation_id: id })
  publish(ctx, 'chat.taken_over', { person: name }, topicOf(id))
  return getConversation(ctx, id)
}

/** Gives a conversation back to the receptionist. */
export async function handBack(ctx: TenantContext, id: string): Promise<Conversation> {
  allow(ctx, 'conversations.write')
  if (!(await findConversationRow(ctx, id))) throw notFound('conversation')
  const given = await changeConversationRow(
    ctx,
    id,
    { status: 'open', handled_by: null, assigned_to: null },
    ['human', 'waiting'],
  )
  if (given) {
    record(ctx, 'conversation.handed_back', { conversation_id: id })
    publish(ctx, 'chat.handed_back', {}, topicOf(id))
  }
  return getConversation(ctx, id)
}

/** A member writes to the visitor, which takes the conversation over; or leaves a note that only the team sees. */
export async function writeAsMember(
  ctx: TenantContext,
  id: string,
  { content, note }: { content: string; note: boolean },
): Promise<Message> {
  allow(ctx, 'conversations.write')
  const row = await findConversationRow(ctx, id)
  if (!row) throw notFound('conversation')
  if (!note && row.status !== 'human') await takeOver(ctx, id)
  const { memberId, name } = await whoWrites(ctx)
  const messageId = newId(ctx.clock.nowMs())
  const written = { id: messageId, conversation_id: id, content, author_id: memberId, author: name }
  if (note) await insertNote(ctx, written)
  else await storeMessage(ctx, { ...written, role: 'member' })
  record(ctx, 'message.created', {
    conversation_id: id,
    message_id: messageId,
    role: note ? 'note' : 'member',
  })
  if (!note) {
    const at = ctx.clock.now().toString()
    publish(
      ctx,
      'chat.message',
      {
        message: {
          id: messageId,
          role: 'human',
          text: content,
          author: name,
          at,
          sources: [],
          actions: [],
          helpful: null,
          client_message_id: null,
        },
      },
      topicOf(id),
    )
  }
  const [message] = (await listLastMessages(ctx, id, 5)).filter((candidate) => candidate.id === messageId)
  return toMessage(message!)
}

/** Shows the visitor that a person is writing. */
export async function showTyping(ctx: TenantContext, id: string): Promise<void> {
  allow(ctx, 'conversations.write')
  if (!(await findConversationRow(ctx, id))) throw notFound('conversation')
  publish(ctx, 'chat.typing', { person: (await whoWrites(ctx)).name }, topicOf(id))
}

async function whoWrites(ctx: TenantContext): Promise<{ memberId: string | null; name: string }> {
  if (ctx.actor.kind !== 'member') return { memberId: null, name: 'Team' }
  return { memberId: ctx.actor.member_id, name: (await findMemberName(ctx, ctx.actor.member_id)) ?? 'Team' }
}
