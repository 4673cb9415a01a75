import { insertReceipt } from '#server/conversations/index.ts'
import { DomainError } from '#server/platform/errors.ts'
import { newId } from '#server/platform/ids.ts'
import type { SkillResult } from '../house-brain/port.ts'
import { inSession, type Session } from '../session.ts'
import {
  bookAppointmentSkill,
  cancelAppointmentSkill,
  findAppointmentSkill,
  findSlotsSkill,
  holdSlotSkill,
  rescheduleAppointmentSkill,
} from './appointments.ts'
import { checkServiceAreaSkill } from './area.ts'
import { endConversationSkill, escalateSkill } from './escalation.ts'
import { explainInput } from './input-errors.ts'
import { captureLeadSkill, takeMessageSkill } from './leads.ts'
import type { Skill } from './skill.ts'

/** Everything the receptionist can do. Answering from knowledge is the brain's own. */
export const skills: readonly Skill[] = [
  findSlotsSkill,
  holdSlotSkill,
  bookAppointmentSkill,
  findAppointmentSkill,
  rescheduleAppointmentSkill,
  cancelAppointmentSkill,
  captureLeadSkill,
  takeMessageSkill,
  checkServiceAreaSkill,
  escalateSkill,
  endConversationSkill,
]

const byName = new Map(skills.map((skill) => [skill.name, skill]))

/**
 * Uses a skill in a conversation. Success and receipt commit together; a refusal comes back as a sentence and is
 * kept as well. An unexpected error is thrown: what happened is then unknown, and nothing may be claimed.
 */
export async function useSkill(
  session: Session,
  name: string,
  given: Record<string, unknown>,
): Promise<SkillResult> {
  const skill = byName.get(name)
  if (!skill) return refuseSkill(session, name, given, 'invalid_request', `There is no skill ${name}.`)
  const input = skill.input.safeParse(given)
  if (!input.success) return refuseSkill(session, name, given, 'invalid_request', explainInput(input.error))
  const base = receiptBase(session, name, given, session.app.clock.nowMs())
  try {
    const { summary, receipt } = await inSession(session, async (ctx) => {
      const outcome = await skill.run(ctx, input.data, session)
      await insertReceipt(ctx, {
        ...base,
        ok: true,
        summary: outcome.summary,
        result: outcome.receipt,
      })
      return outcome
    })
    session.app.log.debug({ skill: name, summary }, 'a skill was used')
    return { ok: true, receipt, receipt_id: base.id }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return refuseSkill(session, name, given, error.code, error.message, error.extra)
  }
}

/** Keeps a use of a skill that was not allowed, and says why: refusals are audited like successes. */
export async function refuseSkill(
  session: Session,
  name: string,
  input: Record<string, unknown>,
  code: string,
  sentence: string,
  alternatives?: Record<string, unknown>,
): Promise<SkillResult> {
  await inSession(session, (ctx) =>
    insertReceipt(ctx, {
      ...receiptBase(session, name, input, ctx.clock.nowMs()),
      ok: false,
      code,
      summary: sentence.slice(0, 500),
      result: alternatives ?? {},
    }),
  )
  return { ok: false, code, sentence, ...(alternatives ? { alternatives } : {}) }
}

function receiptBase(session: Session, skill: string, input: Record<string, unknown>, nowMs: number) {
  return {
    id: newId(nowMs),
    conversation_id: session.conversationId,
    message_id: session.messageId,
    skill,
    input,
  }
}
