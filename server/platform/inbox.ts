import { newId } from './ids.ts'
import type { PlatformContext } from './tenancy.ts'

export interface InboxMessage {
  provider: string
  /** The provider's own name for this event; repeats of it are dropped. */
  dedupe_key: string
  headers: Record<string, string>
  body: Uint8Array
}

/**
 * Stores what a provider sent, before anything is done about it.
 * @returns its id when it is new, null when it came before
 */
export async function storeInboxMessage(ctx: PlatformContext, message: InboxMessage): Promise<string | null> {
  const row = await ctx.db
    .insertInto('inbox')
    .values({
      id: newId(ctx.clock.nowMs()),
      provider: message.provider,
      dedupe_key: message.dedupe_key,
      headers: JSON.stringify(message.headers),
      body: Buffer.from(message.body),
    })
    .onConflict((conflict) => conflict.columns(['provider', 'dedupe_key']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/**
 * Claims a stored message for processing in this transaction: only one can, and only until it is done.
 * @returns null when somebody else has it or it is done
 */
export async function claimInboxMessage(ctx: PlatformContext, id: string) {
  const row = await ctx.db
    .selectFrom('inbox')
    .selectAll()
    .where('id', '=', id)
    .where('status', 'in', ['received', 'failed'])
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row ?? null
}

/** Settles a claimed message in the transaction that acted on it. */
export async function settleInboxMessage(
  ctx: PlatformContext,
  id: string,
  outcome: 'done' | 'ignored' | 'failed',
  error?: string,
): Promise<void> {
  await ctx.db
    .updateTable('inbox')
    .set((eb) => ({
      status: outcome,
      error: error ?? null,
      attempts: eb('attempts', '+', 1),
      finished_at: outcome === 'failed' ? null : ctx.clock.now().toString(),
    }))
    .where('id', '=', id)
    .execute()
}
