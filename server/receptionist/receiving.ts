import type { Language } from '#contract/languages.ts'
import type { AppContext } from '#server/context.ts'
import {
  findAnswerTo,
  findConversationOfVisitor,
  findMessageByClientKey,
  insertConversation,
  listLastWords,
  listReceiptRows,
  storeMessage,
} from '#server/conversations/index.ts'
import { embedQuestion } from '#server/knowledge/index.ts'
import { DomainError } from '#server/platform/errors.ts'
import { publish, record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import type { Actor, TenantContext } from '#server/platform/tenancy.ts'
import { commitWith, withTenant } from '#server/platform/tenancy.ts'
import { actionsOfReceipts } from './actions.ts'
import type { KnownContact } from './house-brain/port.ts'
import { detectLanguage } from './language.ts'
import { recallCaller } from './memory.ts'
import type { Profile } from './profile.ts'
import { type Recollection, recollect } from './recall.ts'
import { type Incoming, inSession, type Session, type TurnAnswer } from './session.ts'
import { type Configuration, configurationFor, type Served } from './versions/configuration.ts'

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
  /** Who comes back, on the first turn of a conversation. */
  caller: KnownContact | null
  /** The answer that this very message got before. */
  earlier: TurnAnswer | null
}

/**
 * Stores the visitor's words, and reads what a brain needs, in one transaction of two packets: what there is to read,
 * then what there is to write, with the commit.
 */
export async function openTurn(
  app: AppContext,
  live: Profile,
  incoming: Incoming,
  signal: AbortSignal,
): Promise<OpenedTurn> {
  const conversationId = incoming.conversationId ?? newId(app.clock.nowMs())
  const actor: Actor = { kind: 'agent', agent_id: live.agent.id, conversation_id: conversationId }
  const vector = await embedQuestion(app.providers, incoming.text)
  const { opened, isNew } = await withTenant(app, live.organizationId, actor, async (ctx) => {
    const [known, caller, recollection] = await Promise.all([
      readKnown(ctx, incoming),
      incoming.conversationId ? null : recallCaller(ctx, incoming.visitorId),
      recollect(ctx, { profile: live, language: languageOf(live, incoming, null) }, incoming.text, vector),
    ])
    const configuration = await configurationFor(ctx, live, servedBy(known, incoming))
    const { profile } = configuration
    const opened = openOn(app, profile, incoming, { conversationId, actor, signal }, known)
    const { session } = opened
    const beginning = known ? null : begin(ctx, configuration, incoming, session)
    const storing = storeWords(ctx, opened, incoming, known?.conversation.status === 'closed')
    const [isNew] = await Promise.all([commitWith(ctx, storing), beginning])
    if (isNew)
      publish(ctx, 'message.created', {
        conversation_id: conversationId,
        message_id: session.messageId,
        role: 'visitor',
        text: incoming.text,
      })
    return { opened: { ...opened, caller, recollection }, isNew }
  })
  return isNew ? opened : meetAgain(opened, incoming.clientKey!)
}

function servedBy(known: Known | null, { channel, visitorId, isTest = false, triesDraft }: Incoming): Served {
  if (triesDraft) return 'draft'
  if (known) return { version: known.conversation.agent_version }
  return { person: visitorId, isTest: isTest || channel === 'test' }
}

type Known = NonNullable<Awaited<ReturnType<typeof readKnown>>>

/** The visitor's conversation and what was said in it; null for a new one. */
async function readKnown(ctx: TenantContext, { conversationId, visitorId }: Incoming) {
  if (!conversationId) return null
  const [conversation, history] = await Promise.all([
    findConversationOfVisitor(ctx, conversationId, visitorId),
    listLastWords(ctx, conversationId, historyLength),
  ])
  if (!conversation) throw new DomainError('not_found', 'There is no such conversation for this visitor.')
  return { conversation, history }
}

function openOn(
  app: AppContext,
  profile: Profile,
  incoming: Incoming,
  { conversationId, actor, signal }: Pick<Session, 'conversationId' | 'actor' | 'signal'>,
  known: Known | null,
): Omit<OpenedTurn, 'recollection' | 'caller'> {
  const { conversation, history = [] } = known ?? {}
  const language = languageOf(profile, incoming, conversation?.language ?? null)
  const session: Session = {
    app,
    profile,
    actor,
    channel: incoming.channel,
    conversationId,
    messageId: newId(app.clock.nowMs()),
    language,
    contactId: conversation?.contact_id ?? null,
    leadId: conversation?.lead_id ?? null,
    visitor: incoming.visitor,
    signal,
  }
  const status = conversation?.status ?? 'open'
  return {
    session,
    text: incoming.text,
    status: status === 'closed' ? 'open' : status,
    history,
    state: conversation?.state ?? null,
    messageCount: (conversation?.message_count ?? 0) + 1,
    urgency: conversation?.urgency ?? 'routine',
    earlier: null,
  }
}

/** The language to answer in; without that of the conversation so far it may turn out to be another. */
function languageOf(
  { agent, business }: Profile,
  { text, languageHint: hint }: Incoming,
  current: Language | null,
): Language {
  return detectLanguage(text, { agent: agent.language, business: business.languages, current, hint })
}

/** False when the same words came before. */
function storeWords(
  ctx: TenantContext,
  { session: { messageId, conversationId, language }, text }: Pick<OpenedTurn, 'session' | 'text'>,
  { clientKey = null }: Incoming,
  reopens: boolean,
): Promise<boolean> {
  const said = {
    id: messageId,
    conversation_id: conversationId,
    role: 'visitor' as const,
    content: text,
    language,
    client_key: clientKey,
  }
  return storeMessage(ctx, said, reopens ? { status: 'open', closed_at: null } : {})
}

function begin(
  ctx: TenantContext,
  { profile, version, experimentId }: Configuration,
  incoming: Incoming,
  { conversationId: id, language }: Session,
): Promise<void> {
  record(ctx, 'conversation.started', {
    conversation_id: id,
    agent_id: profile.agent.id,
    channel: incoming.channel,
  })
  return insertConversation(ctx, {
    id,
    agent_id: profile.agent.id,
    agent_version: version,
    experiment_id: experimentId,
    channel: incoming.channel,
    language,
    visitor_id: incoming.visitorId,
    visitor: incoming.visitor,
    is_test: incoming.isTest ?? false,
  })
}

/** The same message again, after a lost answer or a crash: its answer if it has one, else it is answered now. */
function meetAgain(opened: OpenedTurn, clientKey: string): Promise<OpenedTurn> {
  const { session } = opened
  return inSession(session, async (ctx) => {
    const stored = await findMessageByClientKey(ctx, session.conversationId, clientKey)
    if (!stored) throw new Error('A message was refused as known, and is not there')
    const history = opened.history.filter(
      ({ role, text }) => !(role === 'visitor' && text === stored.content),
    )
    const resumed = {
      ...opened,
      text: stored.content,
      history,
      session: { ...session, messageId: stored.id },
    }
    return { ...resumed, earlier: await findEarlierAnswer(ctx, resumed) }
  })
}

async function findEarlierAnswer(
  ctx: TenantContext,
  { session, status }: OpenedTurn,
): Promise<TurnAnswer | null> {
  const answer = await findAnswerTo(ctx, session.messageId)
  if (!answer) return null
  const receipts = (await listReceiptRows(ctx, session.conversationId)).filter(
    (receipt) => receipt.message_id === session.messageId,
  )
  return {
    text: answer.content,
    conversationId: session.conversationId,
    messageId: answer.id,
    sources: answer.sources as TurnAnswer['sources'],
    answered: answer.answered ?? true,
    confidence: answer.confidence ?? 0,
    actions: actionsOfReceipts(receipts),
    language: answer.language ?? session.language,
    status,
  }
}
