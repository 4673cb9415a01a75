import { sql } from 'kysely'
import type { CallOutcome, CallQuery, CallSummary } from '#contract/calls.ts'
import type { Language } from '#contract/languages.ts'
import type { PlatformContext, TenantContext } from '#server/platform/tenancy.ts'

export interface NewCallRow {
  id: string
  provider: CallSummary['provider']
  provider_call_id: string
  agent_id: string | null
  number_id: string | null
  conversation_id: string | null
  contact_id: string | null
  direction: 'inbound' | 'outbound'
  from_number: string | null
  to_number: string | null
  status: 'ringing' | 'live' | 'ended' | 'failed'
  language: Language
  consent: Record<string, unknown>
  is_test: boolean
  started_at: string
}

/** False when the provider's call is known already, whoever told of it first. */
export async function insertCall(
  { db, organizationId }: TenantContext,
  { consent, ...row }: NewCallRow,
): Promise<boolean> {
  const inserted = await db
    .insertInto('calls')
    .values({ ...row, consent: JSON.stringify(consent), organization_id: organizationId })
    .onConflict((conflict) => conflict.columns(['provider', 'provider_call_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** A provider's call, in whichever business. */
export function findCallOfProvider(
  ctx: PlatformContext,
  provider: CallSummary['provider'],
  providerCallId: string,
) {
  return ctx.db
    .selectFrom('calls as c')
    .leftJoin('phone_numbers as n', (join) =>
      join.onRef('n.organization_id', '=', 'c.organization_id').onRef('n.id', '=', 'c.number_id'),
    )
    .select([
      'c.organization_id',
      'c.id',
      'c.conversation_id',
      'c.agent_id',
      'c.status',
      'c.language',
      'c.to_number',
      'c.started_at',
      'c.consent',
      'n.settings as line_settings',
    ])
    .where('c.provider', '=', provider)
    .where('c.provider_call_id', '=', providerCallId)
    .executeTakeFirst()
}

const shown = [
  'c.id',
  'c.provider',
  'c.direction',
  'c.from_number',
  'c.to_number',
  'c.agent_id',
  'c.conversation_id',
  'c.contact_id',
  'c.status',
  'c.outcome',
  'c.language',
  'c.summary',
  'c.sentiment',
  'c.recording_url',
  'c.cost_microusd',
  'c.billable',
  'c.spam_reason',
  'c.flagged',
  'c.flag_note',
  'c.end_reason',
  'c.consent',
  'c.is_test',
  'c.started_at',
  'c.ended_at',
  'a.name as agent_name',
  'p.name as name',
] as const

const selectCalls = ({ db }: TenantContext) =>
  db
    .selectFrom('calls as c')
    .leftJoin('agents as a', (join) =>
      join.onRef('a.organization_id', '=', 'c.organization_id').onRef('a.id', '=', 'c.agent_id'),
    )
    .leftJoin('contacts as p', (join) =>
      join.onRef('p.organization_id', '=', 'c.organization_id').onRef('p.id', '=', 'c.contact_id'),
    )
    .select(shown)

export type CallRow = Awaited<ReturnType<typeof findCalls>>[number]

/** One row more than asked for, the newest first. */
export function findCalls(
  ctx: TenantContext,
  filter: Omit<CallQuery, 'cursor'>,
  after: { started_at: string; id: string } | null,
) {
  const pattern = filter.q ? `%${filter.q.replace(/[\\%_]/g, '\\$&')}%` : null
  let query = selectCalls(ctx)
  if (filter.status) query = query.where('c.status', '=', filter.status)
  if (filter.outcome) query = query.where('c.outcome', '=', filter.outcome)
  if (filter.agent_id) query = query.where('c.agent_id', '=', filter.agent_id)
  if (filter.contact_id) query = query.where('c.contact_id', '=', filter.contact_id)
  if (filter.flagged !== undefined) query = query.where('c.flagged', '=', filter.flagged)
  if (filter.from) query = query.where('c.started_at', '>=', filter.from)
  if (filter.to) query = query.where('c.started_at', '<', filter.to)
  if (pattern)
    query = query.where((row) =>
      row.or([
        row('c.from_number', 'like', pattern),
        row('c.to_number', 'like', pattern),
        row('p.name', 'ilike', pattern),
      ]),
    )
  if (after)
    query = query.where(
      sql<boolean>`(c.started_at, c.id) < (${after.started_at}::timestamptz, ${after.id}::uuid)`,
    )
  return query
    .orderBy('c.started_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(filter.limit + 1)
    .execute()
}

export function findCall(ctx: TenantContext, id: string): Promise<CallRow | undefined> {
  return selectCalls(ctx).where('c.id', '=', id).executeTakeFirst()
}

export interface CallChange {
  status?: 'live' | 'ended' | 'failed'
  outcome?: CallOutcome | null
  end_reason?: string | null
  conversation_id?: string
  contact_id?: string | null
  language?: Language
  summary?: string | null
  sentiment?: CallSummary['sentiment']
  recording_url?: string | null
  cost_microusd?: number | null
  billable?: boolean
  spam_reason?: string | null
  flagged?: boolean
  flag_note?: string | null
  ended_at?: string
  analyzed_at?: string
  /** What was announced and agreed to. */
  consent?: Record<string, unknown>
}

export async function updateCall(
  { db }: TenantContext,
  id: string,
  { consent, ...change }: CallChange,
): Promise<boolean> {
  const row = { ...change, ...(consent && { consent: JSON.stringify(consent) }) }
  const result = await db.updateTable('calls').set(row).where('id', '=', id).executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Ends a call that has not ended; false when it had: the first end counts. */
export async function markEnded(
  { db }: TenantContext,
  id: string,
  end: Required<Pick<CallChange, 'ended_at' | 'end_reason'>> & { status: 'ended' | 'failed' },
): Promise<boolean> {
  const result = await db
    .updateTable('calls')
    .set(end)
    .where('id', '=', id)
    .where('status', 'in', ['ringing', 'live'])
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export interface NewCallEvent {
  id: string
  call_id: string
  kind: string
  detail: Record<string, unknown>
  /** The provider's message that told of it. */
  source: string | null
  at: string
}

/** False when this message has told of it before. */
export async function insertCallEvent(
  { db, organizationId }: TenantContext,
  { detail, ...event }: NewCallEvent,
): Promise<boolean> {
  const inserted = await db
    .insertInto('call_events')
    .values({ ...event, detail: JSON.stringify(detail), organization_id: organizationId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** Whether the caller's words are there already. */
export async function hasWords({ db }: TenantContext, conversationId: string): Promise<boolean> {
  const row = await db
    .selectFrom('messages')
    .select('id')
    .where('conversation_id', '=', conversationId)
    .where('role', '=', 'visitor')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export function findCallEvents({ db }: TenantContext, callId: string) {
  return db
    .selectFrom('call_events')
    .select(['id', 'kind', 'detail', 'at'])
    .where('call_id', '=', callId)
    .orderBy('id')
    .execute()
}

export interface CallTurnRow {
  call_id: string
  number: number
  heard: string
  said: string
  brain: string | null
  recall_ms: number | null
  first_words_ms: number | null
  done_ms: number
  interrupted: boolean
}

/** A turn that is told again is the turn that is there. */
export async function insertCallTurn(
  { db, organizationId }: TenantContext,
  row: CallTurnRow & { at: string },
): Promise<void> {
  await db
    .insertInto('call_turns')
    .values({ ...row, organization_id: organizationId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export function findCallTurns({ db }: TenantContext, callId: string): Promise<CallTurnRow[]> {
  return db
    .selectFrom('call_turns')
    .select([
      'call_id',
      'number',
      'heard',
      'said',
      'brain',
      'recall_ms',
      'first_words_ms',
      'done_ms',
      'interrupted',
    ])
    .where('call_id', '=', callId)
    .orderBy('number')
    .execute()
}

/** What the conversation of a call came to, the most telling first. */
export async function findDeeds(
  { db }: TenantContext,
  conversationId: string,
): Promise<{ skills: string[]; words: number }> {
  const receipts = await db
    .selectFrom('receipts')
    .select('skill')
    .where('conversation_id', '=', conversationId)
    .where('ok', '=', true)
    .execute()
  const { words } = await db
    .selectFrom('messages')
    .select((row) => row.fn.countAll<number>().as('words'))
    .where('conversation_id', '=', conversationId)
    .where('role', '=', 'visitor')
    .executeTakeFirstOrThrow()
  return { skills: receipts.map(({ skill }) => skill), words: Number(words) }
}

export async function isBlocked({ db }: TenantContext, e164: string): Promise<boolean> {
  const row = await db
    .selectFrom('blocked_callers')
    .select('e164')
    .where('e164', '=', e164)
    .executeTakeFirst()
  return row !== undefined
}

/** The number of an agent's voice key: addresses made with another one are old. */
export async function findVoiceKey(
  { db }: Pick<PlatformContext, 'db'>,
  agentId: string,
): Promise<number | null> {
  const row = await db.selectFrom('agents').select('voice_key').where('id', '=', agentId).executeTakeFirst()
  return row?.voice_key ?? null
}

/** Null for an unknown agent. */
export async function readVoiceKey({ db }: TenantContext, agentId: string): Promise<number | null> {
  const row = await db.selectFrom('agents').select('voice_key').where('id', '=', agentId).executeTakeFirst()
  return row?.voice_key ?? null
}

export async function advanceVoiceKey({ db }: TenantContext, agentId: string): Promise<number | null> {
  const row = await db
    .updateTable('agents')
    .set((eb) => ({ voice_key: eb('voice_key', '+', 1) }))
    .where('id', '=', agentId)
    .returning('voice_key')
    .executeTakeFirst()
  return row?.voice_key ?? null
}
