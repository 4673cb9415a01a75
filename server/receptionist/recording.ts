import type { ChatAction } from '#contract/chat.ts'
import { noteOnTimeline } from '#server/contacts/index.ts'
import { type ConversationChange, findAnswerTo, storeMessage } from '#server/conversations/index.ts'
import { recordGap } from '#server/knowledge/index.ts'
import { publish, record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import { commitWith, type TenantContext } from '#server/platform/tenancy.ts'
import type { BrainAnswer } from './brains.ts'
import type { OpenedTurn } from './receiving.ts'
import { inSession, type TurnAnswer } from './session.ts'

interface Said {
  text: string
  actions: ChatAction[]
  result: BrainAnswer
  latencyMs: number
}

/** Stores an answer with everything that came of it, in one transaction: one round trip when nothing else did. */
export async function recordAnswer(
  opened: OpenedTurn,
  said: Said,
): Promise<{ messageId: string; status: TurnAnswer['status'] }> {
  const { session } = opened
  const { conversationId } = session
  const messageId = newId(session.app.clock.nowMs())
  const recorded = await inSession(session, async (ctx) => {
    const outcome = outcomeOf(ctx, opened, said)
    const tasks = consequencesOf(ctx, opened, said, outcome)
    const storing = storeMessage(ctx, answerRow(opened, said, messageId), outcome.change)
    if (!(await (tasks.length === 0 ? commitWith(ctx, storing) : storing))) return null
    for (const task of tasks) await task()
    publish(ctx, 'message.created', {
      conversation_id: conversationId,
      message_id: messageId,
      role: 'agent',
      text: said.text,
    })
    return { messageId, status: outcome.status }
  })
  if (recorded) return recorded
  // Another process has answered the very same message in the meantime: its answer stands.
  const answer = await inSession(session, (ctx) => findAnswerTo(ctx, session.messageId))
  return { messageId: answer!.id, status: opened.status }
}

function answerRow({ session }: OpenedTurn, { text, result, latencyMs }: Said, id: string) {
  return {
    id,
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
    tokens: result.usage ? result.usage.prompt_tokens + result.usage.completion_tokens : null,
    ...(result.usage ?? {}),
    ...(result.claims.length > 0 ? { claims: result.claims } : {}),
    answers_id: session.messageId,
  }
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

/** What the rest of the house is told once the answer is stored; mostly nothing. */
function consequencesOf(
  ctx: TenantContext,
  opened: OpenedTurn,
  { result, actions }: Said,
  { status, urgency, begins }: Outcome,
): (() => unknown)[] {
  const { session, text } = opened
  const { conversationId, contactId, profile } = session
  const tasks: (() => unknown)[] = []
  if (contactId) {
    const note = {
      kind: 'conversation',
      subject_id: conversationId,
      state: status,
      summary: text.slice(0, 200),
    } as const
    tasks.push(() => noteOnTimeline(ctx, contactId, note))
  }
  if (begins)
    tasks.push(() => record(ctx, 'conversation.escalated', { conversation_id: conversationId, urgency }))
  // A handoff without the skill has alerted nobody yet.
  if (begins && result.handoff && !actions.some(({ kind }) => kind === 'escalated')) {
    const alert = {
      conversation_id: conversationId,
      agent_id: profile.agent.id,
      urgency,
      reason: text.slice(0, 500),
    }
    tasks.push(() => record(ctx, 'escalation.raised', alert))
  }
  if (status === 'closed')
    tasks.push(() => record(ctx, 'conversation.closed', { conversation_id: conversationId }))
  if (!result.answered) tasks.push(() => noteGap(ctx, opened, result))
  return tasks
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
