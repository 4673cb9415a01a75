import { z } from 'zod'
import { captureLead, noteLanguage } from '#server/contacts/index.ts'
import { changeConversationRow } from '#server/conversations/index.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import type { Session } from '../session.ts'
import { defineSkill } from './skill.ts'

const person = {
  name: z.string().trim().min(1).max(120).nullish(),
  phone: z.string().trim().max(40).nullish(),
  email: z.string().trim().max(254).nullish(),
}

export const captureLeadSkill = defineSkill({
  name: 'capture_lead',
  description:
    'Keep who the caller is and what they want, for the team to follow up. Use it as soon as a name and a phone number or e-mail address are known.',
  input: z.object({
    ...person,
    intent: z.string().max(200).nullish(),
    summary: z.string().max(4000).nullish(),
    urgency: z.enum(['low', 'normal', 'high', 'emergency']).optional(),
    intake: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  }),
  consequential: true,
  async run(ctx, { name, phone, email, ...lead }, session) {
    const kept = await keepLead(ctx, session, { ...lead, contact: { name, phone, email } })
    return {
      summary: `Captured a lead: ${name ?? phone ?? email ?? 'unnamed'}`,
      receipt: { lead_id: kept.id, contact_id: kept.contact?.id ?? null },
    }
  },
})

export const takeMessageSkill = defineSkill({
  name: 'take_message',
  description:
    'Take a message for the team, with the name and a phone number or e-mail address to answer to.',
  input: z.object({
    ...person,
    message: z.string().trim().min(1).max(4000),
    urgency: z.enum(['low', 'normal', 'high', 'emergency']).optional(),
  }),
  consequential: true,
  async run(ctx, { name, phone, email, message, urgency }, session) {
    const kept = await keepLead(ctx, session, {
      contact: { name, phone, email },
      intent: 'message',
      summary: message,
      ...(urgency ? { urgency } : {}),
    })
    return {
      summary: `Took a message from ${name ?? phone ?? email ?? 'a visitor'}`,
      receipt: { lead_id: kept.id, message },
    }
  },
})

/** Keeps the conversation's lead, and links it and the person to the conversation. */
export async function keepLead(
  ctx: TenantContext,
  session: Session,
  lead: Omit<Parameters<typeof captureLead>[1], 'source'>,
) {
  const kept = await captureLead(ctx, {
    ...lead,
    source: session.channel === 'voice' ? 'call' : session.channel === 'sms' ? 'sms' : 'chat',
    agent_id: session.profile.agent.id,
    conversation_id: session.conversationId,
  })
  session.leadId = kept.id
  session.contactId = kept.contact?.id ?? session.contactId
  if (kept.contact) await noteLanguage(ctx, kept.contact.id, session.language)
  await changeConversationRow(ctx, session.conversationId, {
    lead_id: kept.id,
    ...(kept.contact ? { contact_id: kept.contact.id } : {}),
  })
  return kept
}
