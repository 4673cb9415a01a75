import type { z } from 'zod'
import type { LeadCapture, LeadCaptured } from '#contract/chat.ts'
import { captureLead } from '#server/contacts/index.ts'
import {
  changeConversationRow,
  findConversationOfVisitor,
  insertConversation,
} from '#server/conversations/index.ts'
import { notFound } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { configurationFor, type Profile } from '#server/receptionist/index.ts'

/** Keeps what a visitor typed into the form, as the lead of their conversation; without one, one is begun. */
export async function leaveDetails(
  ctx: TenantContext,
  profile: Profile,
  { conversation_id, visitor_id, fields, metadata }: z.output<typeof LeadCapture>,
): Promise<LeadCaptured> {
  const { agent, business } = profile
  const conversationId = conversation_id ?? newId(ctx.clock.nowMs())
  if (conversation_id) {
    if (!(await findConversationOfVisitor(ctx, conversation_id, visitor_id))) throw notFound('conversation')
  } else {
    const language = agent.language === 'auto' ? (business.languages[0] ?? 'en') : agent.language
    const visitor = {
      ...(metadata?.page_url ? { page_url: metadata.page_url } : {}),
      ...(metadata?.referrer ? { referrer: metadata.referrer } : {}),
    }
    const { profile: served, experimentId } = await configurationFor(ctx, profile, { person: visitor_id })
    await insertConversation(ctx, {
      id: conversationId,
      agent_id: agent.id,
      agent_version: served.agent.version,
      experiment_id: experimentId,
      channel: 'chat',
      language,
      visitor_id,
      visitor,
    })
    record(ctx, 'conversation.started', {
      conversation_id: conversationId,
      agent_id: agent.id,
      channel: 'chat',
    })
  }
  const { name, email, phone, message, ...intake } = fields
  const lead = await captureLead(ctx, {
    contact: { name, email, phone },
    ...(message ? { summary: String(message) } : {}),
    intake: Object.fromEntries(
      Object.entries(intake).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
    source: 'chat',
    agent_id: agent.id,
    conversation_id: conversationId,
  })
  await changeConversationRow(ctx, conversationId, {
    lead_id: lead.id,
    ...(lead.contact ? { contact_id: lead.contact.id } : {}),
  })
  return { lead_id: lead.id, conversation_id: conversationId }
}
