import type { ScenarioOutcome, TranscriptTurn } from '#contract/scenarios.ts'
import { getConversation } from '#server/conversations/index.ts'
import { DialogueState } from '../house-brain/state.ts'
import { findDialogueState } from './queries.ts'
import type { Stage } from './stage.ts'

/** Where a conversation has come to. */
export interface Ending {
  outcomes: ScenarioOutcome[]
  /** The house brain's notes; null when a language model has kept none. */
  state: DialogueState | null
}

const outcomeOfSkill: Readonly<Record<string, ScenarioOutcome>> = {
  book_appointment: 'booked',
  reschedule_appointment: 'rescheduled',
  cancel_appointment: 'cancelled',
  capture_lead: 'lead',
  take_message: 'message',
  escalate: 'escalated',
  end_conversation: 'ended',
}

/** Reads what really stands in the rehearsed world: the conversation as the inbox would show it. */
export async function readEnding(
  { inWorld }: Stage,
  conversationId: string,
  transcript: readonly TranscriptTurn[],
): Promise<Ending> {
  return inWorld(async (ctx) => {
    const conversation = await getConversation(ctx, conversationId)
    const stored = await findDialogueState(ctx, conversationId)
    const outcomes = new Set<ScenarioOutcome>(
      transcript.flatMap(({ skills }) =>
        skills.flatMap(({ skill, ok }) => (ok && outcomeOfSkill[skill]) || []),
      ),
    )
    if (conversation.lead_id) outcomes.add('lead')
    if (conversation.status === 'waiting') outcomes.add('escalated')
    if (conversation.urgency === 'emergency') outcomes.add('emergency')
    if (conversation.status === 'closed') outcomes.add('ended')
    outcomes.add(transcript.every(({ answered }) => answered) ? 'answered' : 'not_answered')
    return { outcomes: [...outcomes], state: parseState(stored) }
  })
}

function parseState(stored: unknown): DialogueState | null {
  const parsed = DialogueState.safeParse(stored)
  return parsed.success ? parsed.data : null
}
