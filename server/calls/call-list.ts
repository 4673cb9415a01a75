import type { Call, CallQuery, CallSummary, CallTurn } from '#contract/calls.ts'
import { getConversation } from '#server/conversations/index.ts'
import { allow } from '#server/organizations/index.ts'
import { notFound } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { type Page, pageOfRows, readCursor } from '#server/platform/paging.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { reassess } from './call.ts'
import {
  type CallRow,
  findCall,
  findCallEvents,
  findCalls,
  findCallTurns,
  updateCall,
} from './call-queries.ts'

/** Calls, the newest first. */
export async function listCalls(
  ctx: TenantContext,
  { cursor, ...filter }: CallQuery,
): Promise<Page<CallSummary>> {
  allow(ctx, 'calls.read')
  const [started_at, id] = readCursor(cursor, 2) ?? []
  const after = started_at ? { started_at: String(started_at), id: String(id) } : null
  const rows = await findCalls(ctx, filter, after)
  return pageOfRows(rows, filter.limit, (row) => [row.started_at, row.id], showCall)
}

/** A call with everything said and done in it. */
export async function readCall(ctx: TenantContext, id: string): Promise<Call> {
  allow(ctx, 'calls.read')
  const row = await findCall(ctx, id)
  if (!row) throw notFound('call')
  const turns = (await findCallTurns(ctx, id)).map(({ call_id: _, ...turn }) => turn)
  const events = await findCallEvents(ctx, id)
  const { end_reason, flag_note, recording_url, conversation_id } = row
  return {
    ...showCall(row),
    end_reason,
    flag_note,
    recording_url,
    consent: row.consent as Record<string, unknown>,
    latency: latencyOf(turns),
    messages: conversation_id ? (await getConversation(ctx, conversation_id)).messages : [],
    turns,
    events: events.map((event) => ({ ...event, detail: event.detail as Record<string, unknown> })),
  }
}

export interface CallWish {
  flagged?: boolean | undefined
  flag_note?: string | null | undefined
  spam?: boolean | undefined
}

/** Flags a call, or overrules what was made of it. A call of spam is not billed. */
export async function changeCall(ctx: TenantContext, id: string, wish: CallWish): Promise<CallSummary> {
  allow(ctx, 'calls.write')
  const before = await findCall(ctx, id)
  if (!before) throw notFound('call')
  const { flagged, flag_note, spam } = wish
  await updateCall(ctx, id, {
    ...(flagged !== undefined && { flagged }),
    ...(flag_note !== undefined && { flag_note }),
    ...(spam === true && { outcome: 'spam', billable: false, spam_reason: 'Marked by a person' }),
    ...(spam === false && { ...(await reassess(ctx, before)), spam_reason: null }),
    ...(flagged === undefined &&
      flag_note === undefined &&
      spam === undefined && { flagged: before.flagged }),
  })
  record(ctx, 'call.changed', { call_id: id })
  return showCall((await findCall(ctx, id))!)
}

function showCall(row: CallRow): CallSummary {
  const { flag_note: _note, end_reason: _reason, consent: _consent, recording_url, ...call } = row
  const seconds = call.ended_at
    ? Math.max(0, Math.round((Date.parse(call.ended_at) - Date.parse(call.started_at)) / 1000))
    : null
  return {
    ...call,
    provider: call.provider as CallSummary['provider'],
    direction: call.direction as CallSummary['direction'],
    status: call.status as CallSummary['status'],
    outcome: call.outcome as CallSummary['outcome'],
    language: call.language as CallSummary['language'],
    sentiment: call.sentiment as CallSummary['sentiment'],
    cost_microusd: call.cost_microusd === null ? null : Number(call.cost_microusd),
    has_recording: recording_url !== null,
    duration_seconds: seconds,
  }
}

/** Middle and 95th percentile of the time to the first words; null before the first turn. */
export function latencyOf(turns: Pick<CallTurn, 'first_words_ms'>[]): Call['latency'] {
  const waits = turns.flatMap(({ first_words_ms }) => (first_words_ms === null ? [] : [first_words_ms]))
  if (waits.length === 0) return null
  const sorted = waits.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!
  return { p50: at(0.5), p95: at(0.95) }
}
