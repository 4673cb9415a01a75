import type { ChatAction } from '#contract/chat.ts'
import type { Language } from '#contract/languages.ts'
import type { AppContext } from '#server/context.ts'
import {
  findAnswerTo,
  findConversationOfVisitor,
  findMessageByClientKey,
  insertConversation,
  listLastMessages,
  listReceiptRows,
  storeMessage,
} from '#server/conversations/index.ts'
import { embedQuestion } from '#server/knowledge/index.ts'
import { DomainError } from '#server/platform/errors.ts'
import { publish, record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import type { Actor, TenantContext } from '#server/platform/tenancy.ts'
import { withTenant } from '#server/platform/tenancy.ts'
import { actionsOfReceipts } from './actions.ts'
import { detectLanguage } from './language.ts'
import type { Profile } from './profile.ts'
import { type Recollection, recollect } from './recall.ts'
import type { Incoming, Session, TurnAnswer } from './session.ts'

/** Messages of the past that a brain is shown. */
const historyLength = 24

export interface OpenedTurn {
  session: Session
  text: string
  status: 'open' | 'waiting' | 'human' | 'closed'
  history: { role: 'visitor' | 'agent' | 'member'; text: string }[]
  /** The dialogue state that the house brain left. */
  state: unknown
  messageCount: number
  urgency: 'routine' | 'urgent' | 'emergency'
  recollection: Recollection
  /** The answer that this very message got before. */
  earlier: TurnAnswer | null
}

/** Stores the visitor's words, and reads what a brain needs, in one transaction. */
export async function openTurn(
  app: AppContext,
  profile: Profile,
  incoming: Incoming,
  signal: AbortSignal,
): Promise<OpenedTurn> {
  const conversationId = incoming.conversationId ?? newId(app.clock.nowMs())
  const actor: Actor = { kind: 'agent', agent_id: profile.agent.id, conversation_id: conversationId }
  const vector = await embedQuestion(app.providers, incoming.text)
  return withTenant(app, profile.organizationId, actor, async (ctx) => {
    const known = incoming.conversationId ? await findOwn(ctx, incoming) : null
    const language = detectLanguage(incoming.text, {
      agent: profile.agent.language,
      business: profile.business.languages,
      current: (known?.language as Language) ?? null,
      hint: incoming.languageHint,
    })
    if (!known) await begin(ctx, profile, incoming, conversationId, language)
    const history = known ? await listLastMessages(ctx, conversationId, historyLength) : []
    const messageId = newId(ctx.clock.nowMs())
    const said = {
      id: messageId,
      conversation_id: conversationId,
      role: 'visitor' as const,
      content: incoming.text,
      language,
      client_key: incoming.clientKey ?? null,
    }
    const reopened = known?.status === 'closed' ? { status: 'open' as const, closed_at: null } : {}
    const stored = await storeMessage(ctx, said, reopened)
    const session: Session = {
      app,
      profile,
      actor,
      channel: incoming.channel,
      conversationId,
      messageId,
      language,
      contactId: known?.contact_id ?? null,
      leadId: known?.lead_id ?? null,
      visitor: incoming.visitor,
      signal,
    }
    const opened: OpenedTurn = {
      session,
      text: incoming.text,
      status: known?.status === 'closed' ? 'open' : (known?.status ?? 'open'),
      history: history
        .filter((message) => message.role !== 'note')
        .map(({ role, content }) => ({ role: role as 'visitor', text: content })),
      state: known?.state ?? null,
      messageCount: (known?.message_count ?? 0) + 1,
      urgency: known?.urgency ?? 'routine',
      recollection: await recollect(ctx, session, incoming.text, vector),
      earlier: null,
    }
    if (!stored) return meetAgain(ctx, opened, incoming.clientKey!)
    publish(ctx, 'message.created', {
      conversation_id: conversationId,
      message_id: messageId,
      role: 'visitor',
      text: incoming.text,
    })
    return opened
  })
}

async function findOwn(ctx: TenantContext, { conversationId, visitorId }: Incoming) {
  const row = await findConversationOfVisitor(ctx, conversationId!, visitorId)
  if (!row) throw new DomainError('not_found', 'There is no such conversation for this visitor.')
  return row
}

async function begin(
  ctx: TenantContext,
  profile: Profile,
  incoming: Incoming,
  id: string,
  language: Language,
): Promise<void> {
  await insertConversation(ctx, {
    id,
    agent_id: profile.agent.id,
    agent_version: profile.agent.version,
    channel: incoming.channel,
    language,
    visitor_id: incoming.visitorId,
    visitor: incoming.visitor,
  })
  record(ctx, 'conversation.started', {
    conversation_id: id,
    agent_id: profile.agent.id,
    channel: incoming.channel,
  })
}

/** The same message again, after a lost answer or a crash: its answer if it has one, else it is answered now. */
async function meetAgain(ctx: TenantContext, opened: OpenedTurn, clientKey: string): Promise<OpenedTurn> {
  const { session } = opened
  const stored = await findMessageByClientKey(ctx, session.conversationId, clientKey)
  if (!stored) throw new Error('A message was refused as known, and is not there')
  const answer = await findAnswerTo(ctx, stored.id)
  const history = opened.history.filter(
    (message) => !(message.role === 'visitor' && message.text === stored.content),
  )
  const resumed = { ...opened, text: stored.content, history, session: { ...session, messageId: stored.id } }
  if (!answer) return resumed
  const receipts = (await listReceiptRows(ctx, session.conversationId)).filter(
    (receipt) => receipt.message_id === stored.id,
  )
  const actions: ChatAction[] = actionsOfReceipts(receipts)
  const earlier: TurnAnswer = {
    text: answer.content,
    conversationId: session.conversationId,
    messageId: answer.id,
    sources: answer.sources as TurnAnswer['sources'],
    answered: answer.answered ?? true,
    confidence: answer.confidence ?? 0,
    actions,
    language: answer.language ?? session.language,
    status: opened.status,
  }
  return { ...resumed, earlier }
}
