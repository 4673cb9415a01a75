import { ChatAction } from '#contract/chat.ts'

/** How a skill that succeeded is shown in chat; null for one that is not. */
export function actionOfSkill(skill: string, receipt: Record<string, unknown>): ChatAction | null {
  const kind = kinds[skill]
  if (!kind) return null
  const parsed = ChatAction.safeParse({ ...receipt, kind })
  return parsed.success ? parsed.data : null
}

const kinds: Record<string, ChatAction['kind']> = {
  book_appointment: 'booked',
  reschedule_appointment: 'rescheduled',
  cancel_appointment: 'cancelled',
  capture_lead: 'lead_captured',
  take_message: 'message_taken',
  escalate: 'escalated',
  end_conversation: 'ended',
}

/** The actions of an answer that was given before, from its stored receipts. */
export function actionsOfReceipts(receipts: { skill: string; ok: boolean; result: unknown }[]): ChatAction[] {
  return receipts.flatMap(({ skill, ok, result }) => {
    const action = ok ? actionOfSkill(skill, result as Record<string, unknown>) : null
    return action ? [action] : []
  })
}
