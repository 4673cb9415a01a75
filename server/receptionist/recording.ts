import type { ChatAction } from '#contract/chat.ts'
import { noteOnTimeline } from '#server/contacts/index.ts'
import { type ConversationChange, findAnswerTo, storeMessage } from '#server/conversations/index.ts'
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
    const answer = {
      id: messageId,
      conversation_id: session.conversationId,
      role: 'agent' as const,
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
    }
    const outcome = outcomeOf(ctx, opened, said)
    // Another process has answered the very same message in the meantime: its answer stands.
    if (!(await storeMessage(ctx, answer, outcome.change)))
      return { messageId: (await findAnswerTo(ctx, session.messageId))!.id, status: opened.status }
    await tellOutcome(ctx, opened, said, outcome)
    if (!result.answered) await noteGap(ctx, opened, result)
    publish(ctx, 'message.created', {
      conversation_id: session.conversationId,
      message_id: messageId,
      role: 'agent',
      text,
    })
    return { messageId, status: outcome.status }
  })
}

interface Outcome {
  status: TurnAnswer['status']
  urgency: OpenedTurn['urgency']
  /** From now on a person is waited for. */
  begins: boolean
  change: ConversationChange
}

/** What the turn comes to for the conversation. */
function outcomeOf(ctx: TenantContext, opened: OpenedTurn, { result, actions }: Said): Outcome {
  const { session } = opened
  const escalated = actions.find((action) => action.kind === 'escalated')
  const waits = Boolean(escalated ?? result.handoff)
  const status = waits ? 'waiting' : result.ended ? 'closed' : opened.status
  const urgency = worse(opened.urgency, escalated?.urgency ?? 'routine')
  const begins = waits && opened.status !== 'waiting'
  const now = ctx.clock.now().toString()
  // The skill that alerted the team has written why; only a handoff without it says so here.
  const reason = escalated ? {} : { escalation_reason: result.handoff?.reason ?? null }
  const change: ConversationChange = {
    language: result.language,
    urgency,
    ...(result.state === undefined ? {} : { state: JSON.stringify(result.state) }),
    ...(begins ? { status: 'waiting', ...reason, escalated_at: now } : {}),
    ...(status === 'closed' ? { status: 'closed', closed_at: now } : {}),
    ...(session.contactId ? { contact_id: session.contactId } : {}),
    ...(session.leadId ? { lead_id: session.leadId } : {}),
  }
  return { status, urgency, begins, change }
}

/** Tells the rest of the house what the turn came to. */
async function tellOutcome(
  ctx: TenantContext,
  { session, text }: OpenedTurn,
  { result, actions }: Said,
  { status, urgency, begins }: Outcome,
): Promise<void> {
  const { conversationId, contactId, profile } = session
  if (contactId) {
    const summary = text.slice(0, 200)
    await noteOnTimeline(ctx, contactId, {
      kind: 'conversation',
      subject_id: conversationId,
      state: status,
      summary,
    })
  }
  if (begins) record(ctx, 'conversation.escalated', { conversation_id: conversationId, urgency })
  // A handoff without the skill has alerted nobody yet.
  if (begins && result.handoff && !actions.some(({ kind }) => kind === 'escalated')) {
    record(ctx, 'escalation.raised', {
      conversation_id: conversationId,
      agent_id: profile.agent.id,
      urgency,
      reason: text.slice(0, 500),
    })
  }
  if (status === 'closed') record(ctx, 'conversation.closed', { conversation_id: conversationId })
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
