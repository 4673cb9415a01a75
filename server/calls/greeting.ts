import { storeMessage } from '#server/conversations/index.ts'
import { newId } from '#server/platform/ids.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import type { LiveSession } from './live-session.ts'

/** The first words are part of what was said, though they answer nothing. */
export async function storeGreeting(
  ctx: TenantContext,
  session: LiveSession,
  content = session.greet(),
): Promise<void> {
  await storeMessage(ctx, {
    id: newId(ctx.clock.nowMs()),
    conversation_id: session.call.conversationId,
    role: 'agent',
    content,
    author: session.profile.agent.name,
    language: session.language,
  })
}
