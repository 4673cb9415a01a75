import type { ChatAction } from '#contract/chat.ts'
import { noteOnTimeline } from '#server/contacts/index.ts'
import {
  changeConversationRow,
  findAnswerTo,
  insertMessage,
  noteLastMessage,
} from '#server/conversations/index.ts'
import { recordGap } from '#server/knowledge/index.ts'
import { publish, record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import type { BrainAnswer } from './brains.ts'
import type { OpenedTurn } from './receiving.ts'
import { inSession, type TurnAnswer } from './session.ts'

interface Said {
  text: string
  actions: ChatAction[]
  result: BrainAnswer
  latencyMs: number
}

/** Stores an answer with everything that came of it, in one transaction. */
export function recordAnswer(
  opened: OpenedTurn,
  said: Said,
): Promise<{ messageId: string; status: TurnAnswer['status'] }> {
  const { session } = opened
  return inSession(session, async (ctx) => {
    const messageId = newId(ctx.clock.nowMs())
    const { text, result, latencyMs } = said
    const stored = await insertMessage(ctx, {
      id: messageId,
      conversation_id: session.conversationId,
      role: 'agent',
      content: text,
      author: session.profile.agent.name,
      language: result.language,
      sources: result.sources,
      answered: result.answered,
      confidence: result.confidence,
      intent: result.intent,
      brain: result.brain,
      latency_ms: latencyMs,
      tokens: result.tokens,
      answers_id: session.messageId,
    })
    // Another process has answered the very same message in the meantime: its answer stands.
    if (!stored) return { messageId: (await findAnswerTo(ctx, session.messageId))!.id, status: opened.status }
    await noteLastMessage(ctx, session.conversationId, 'agent', text, ctx.clock.now().toString())
    const status = await settle(ctx, opened, said)
    if (!result.answered) await noteGap(ctx, opened, result)
    publish(ctx, 'message.created', {
      conversation_id: session.conversationId,
      message_id: messageId,
      role: 'agent',
      text,
    })
    return { messageId, status }
  })
}

/** Carries the turn's outcome over to the conversation. */
async function settle(
  ctx: TenantContext,
  opened: OpenedTurn,
  { result, actions }: Said,
): Promise<TurnAnswer['status']> {
  const { session } = opened
  const escalated = actions.find((action) => action.kind === 'escalated')
  const waits = Boolean(escalated ?? result.handoff)
  const status = waits ? 'waiting' : result.ended ? 'closed' : opened.status
  const urgency = worse(opened.urgency, escalated?.urgency ?? 'routine')
  await changeConversationRow(ctx, session.conversationId, {
    language: result.language,
    urgency,
    ...(result.state === undefined ? {} : { state: JSON.stringify(result.state) }),
    ...(waits && opened.status !== 'waiting'
      ? {
          status: 'waiting' as const,
          escalation_reason: result.handoff?.reason ?? null,
          escalated_at: ctx.clock.now().toString(),
        }
      : {}),
    ...(status === 'closed' ? { status: 'closed' as const, closed_at: ctx.clock.now().toString() } : {}),
    ...(session.contactId ? { contact_id: session.contactId } : {}),
    ...(session.leadId ? { lead_id: session.leadId } : {}),
  })
  if (session.contactId) {
    await noteOnTimeline(ctx, session.contactId, {
      kind: 'conversation',
      subject_id: session.conversationId,
      state: status,
      summary: opened.text.slice(0, 200),
    })
  }
  if (waits && opened.status !== 'waiting')
    record(ctx, 'conversation.escalated', { conversation_id: session.conversationId, urgency })
  // A handoff without the skill has alerted nobody yet.
  if (result.handoff && !escalated && opened.status !== 'waiting') {
    record(ctx, 'escalation.raised', {
      conversation_id: session.conversationId,
      agent_id: session.profile.agent.id,
      urgency,
      reason: opened.text.slice(0, 500),
    })
  }
  if (status === 'closed') record(ctx, 'conversation.closed', { conversation_id: session.conversationId })
  return status
}

async function noteGap(
  ctx: TenantContext,
  { session, text }: OpenedTurn,
  { language }: BrainAnswer,
): Promise<void> {
  await recordGap(ctx, {
    agent_id: session.profile.agent.id,
    question: text,
    language,
    conversation_id: session.conversationId,
  })
}

const order = ['routine', 'urgent', 'emergency'] as const

function worse(a: (typeof order)[number], b: (typeof order)[number]) {
  return order.indexOf(a) >= order.indexOf(b) ? a : b
}
