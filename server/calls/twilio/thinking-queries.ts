import type { TenantContext } from '#server/platform/tenancy.ts'

/** What a caller said in a turn; null when nobody has heard it yet. */
export async function findHeard(
  { db }: TenantContext,
  conversationId: string,
  turn: number,
): Promise<string | null> {
  const row = await db
    .selectFrom('messages')
    .select('content')
    .where('conversation_id', '=', conversationId)
    .where('role', '=', 'visitor')
    .where('client_key', 'like', `${turn}:%`)
    .executeTakeFirst()
  return row?.content ?? null
}

/** What a turn came to, with what was said in it; null while it is thought of. */
export async function findTurnOutcome({ db }: TenantContext, callId: string, turn: number, source: string) {
  const row = await db
    .selectFrom('call_events as e')
    .innerJoin('call_turns as t', (join) =>
      join
        .onRef('t.organization_id', '=', 'e.organization_id')
        .onRef('t.call_id', '=', 'e.call_id')
        .on('t.number', '=', turn),
    )
    .select(['e.detail', 't.said'])
    .where('e.call_id', '=', callId)
    .where('e.source', '=', source)
    .executeTakeFirst()
  return row ?? null
}

/** Whether nobody picked up when the caller was put through before. */
export async function hasMissedTransfer({ db }: TenantContext, callId: string): Promise<boolean> {
  const row = await db
    .selectFrom('call_events')
    .select('id')
    .where('call_id', '=', callId)
    .where('kind', '=', 'transfer_missed')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The number of the turn after those that were taken. */
export async function findNextTurn({ db }: TenantContext, callId: string): Promise<number> {
  const { last } = await db
    .selectFrom('call_turns')
    .select((row) => row.fn.max('number').as('last'))
    .where('call_id', '=', callId)
    .executeTakeFirstOrThrow()
  return Number(last ?? 0) + 1
}

/** Of an answer that was interrupted only what was heard is remembered. */
export async function cutAnswer(
  { db }: TenantContext,
  answer: { callId: string; conversationId: string; turn: number; heard: string },
): Promise<void> {
  const { callId, conversationId, turn, heard } = answer
  await db
    .updateTable('call_turns')
    .set({ said: heard, interrupted: true })
    .where('call_id', '=', callId)
    .where('number', '=', turn)
    .execute()
  await db
    .updateTable('messages as said')
    .set({ content: heard })
    .where('said.conversation_id', '=', conversationId)
    .where('said.role', '=', 'agent')
    .where('said.answers_id', 'in', (query) =>
      query
        .selectFrom('messages as asked')
        .select('asked.id')
        .where('asked.conversation_id', '=', conversationId)
        .where('asked.client_key', 'like', `${turn}:%`),
    )
    .execute()
}
