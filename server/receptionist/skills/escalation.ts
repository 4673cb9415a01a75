import { z } from 'zod'
import { Urgency } from '#contract/chat.ts'
import { changeConversationRow } from '#server/conversations/index.ts'
import { DomainError } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import type { Session } from '../session.ts'
import { keepLead } from './leads.ts'
import { defineSkill } from './skill.ts'

export const escalateSkill = defineSkill({
  name: 'escalate',
  description:
    'Ask a person of the business to come into the conversation: for emergencies, when the caller asks for a person, or is upset. The team is alerted at once.',
  input: z.object({
    reason: z.string().min(1).max(500),
    level: Urgency.or(z.enum(['soft', 'hard'])).default('urgent'),
    name: z.string().max(120).nullish(),
    phone: z.string().max(40).nullish(),
    address: z.string().max(300).nullish(),
  }),
  consequential: true,
  async run(ctx, { reason, level, name, phone, address }, session) {
    const urgency = level === 'soft' ? 'routine' : level === 'hard' ? 'urgent' : level
    await changeConversationRow(ctx, session.conversationId, { escalation_reason: reason })
    await keepCaller(ctx, session, { name, phone, address, reason, urgency })
    record(ctx, 'escalation.raised', {
      conversation_id: session.conversationId,
      agent_id: session.profile.agent.id,
      urgency,
      reason,
      name: name ?? null,
      phone: phone ?? null,
      address: address ?? null,
    })
    return {
      summary: `Alerted the team: ${reason}`,
      receipt: {
        urgency,
        phone: session.profile.business.confirmed.has('phone') ? session.profile.business.phone : null,
        reason,
      },
    }
  },
})

interface Caller {
  name?: string | null | undefined
  phone?: string | null | undefined
  address?: string | null | undefined
  reason: string
  urgency: Urgency
}

/** Whoever left a number can be called back. A number that cannot be one must not keep the alarm from going out. */
async function keepCaller(ctx: TenantContext, session: Session, caller: Caller): Promise<void> {
  const { name, phone, address, reason, urgency } = caller
  if (!phone) return
  try {
    await keepLead(ctx, session, {
      contact: { name, phone },
      intent: urgency === 'emergency' ? 'emergency' : 'call back',
      summary: reason,
      urgency: urgency === 'emergency' ? 'emergency' : 'high',
      ...(address ? { intake: { address } } : {}),
    })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
  }
}

export const endConversationSkill = defineSkill({
  name: 'end_conversation',
  description: 'End the conversation after the caller has said goodbye.',
  input: z.object({ reason: z.string().max(200).optional() }),
  consequential: false,
  run: async () => ({ summary: 'Said goodbye', receipt: {} }),
})
