import type { BlockedCaller } from '#contract/calls.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'

const shown = ['e164 as number', 'reason', 'created_at'] as const

export function findBlockedCallers({ db }: TenantContext): Promise<BlockedCaller[]> {
  return db
    .selectFrom('blocked_callers')
    .select(shown)
    .orderBy('created_at', 'desc')
    .orderBy('e164')
    .execute()
}

interface Block {
  number: string
  reason: string
  by: string | null
  at: string
}

/** A number that is blocked already keeps its place and gets the new reason. */
export function upsertBlockedCaller(
  { db, organizationId }: TenantContext,
  { number, reason, by, at }: Block,
): Promise<BlockedCaller> {
  return db
    .insertInto('blocked_callers')
    .values({ organization_id: organizationId, e164: number, reason, blocked_by: by, created_at: at })
    .onConflict((conflict) => conflict.columns(['organization_id', 'e164']).doUpdateSet({ reason }))
    .returning(shown)
    .executeTakeFirstOrThrow()
}

export async function removeBlockedCaller({ db }: TenantContext, number: string): Promise<boolean> {
  const result = await db.deleteFrom('blocked_callers').where('e164', '=', number).executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** What the caller has said in a call, the latest last; a machine shows itself within a few sentences. */
export async function findCallerWords({ db }: TenantContext, conversationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('messages')
    .select('content')
    .where('conversation_id', '=', conversationId)
    .where('role', '=', 'visitor')
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
  return rows.map(({ content }) => content).reverse()
}

/** What was heard in the latest turns of a call, the latest last. */
export async function findLastHeard({ db }: TenantContext, callId: string, turns: number): Promise<string[]> {
  const rows = await db
    .selectFrom('call_turns')
    .select('heard')
    .where('call_id', '=', callId)
    .orderBy('number', 'desc')
    .limit(turns)
    .execute()
  return rows.map(({ heard }) => heard).reverse()
}
