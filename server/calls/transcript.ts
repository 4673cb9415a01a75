import type { Language } from '#contract/languages.ts'
import { storeMessage } from '#server/conversations/index.ts'
import { newId } from '#server/platform/ids.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { hasWords } from './call-queries.ts'

export interface Spoken {
  by: 'caller' | 'agent'
  text: string
}

interface Told {
  conversationId: string | null
  language: Language
}

/** Of an agent whose brain is elsewhere nothing has been heard here: its words come with the end of the call. */
export async function importTranscript(
  ctx: TenantContext,
  { conversationId, language }: Told,
  transcript: readonly Spoken[],
): Promise<void> {
  if (!conversationId || transcript.length === 0 || (await hasWords(ctx, conversationId))) return
  for (const [at, { by, text }] of transcript.entries()) {
    await storeMessage(ctx, {
      id: newId(ctx.clock.nowMs()),
      conversation_id: conversationId,
      role: by === 'caller' ? 'visitor' : 'agent',
      content: text.slice(0, 20_000),
      language,
      client_key: `transcript-${at}`,
    })
  }
}
