import type { CallOutcome, CallSummary } from '#contract/calls.ts'
import type { Language } from '#contract/languages.ts'
import { insertConversation } from '#server/conversations/index.ts'
import { publish, record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { configurationFor, type Profile } from '#server/receptionist/index.ts'
import {
  type CallRow,
  findCall,
  findDeeds,
  insertCall,
  insertCallEvent,
  markEnded,
  type NewCallRow,
  updateCall,
} from './call-queries.ts'
import { findCallerWords } from './screening-queries.ts'
import { judgeSpam, shortestBilledSeconds } from './spam-verdict.ts'

/** What is known of a call when it begins. */
export interface Beginning {
  provider: CallSummary['provider']
  /** The provider's own name for the call. */
  provider_call_id: string
  profile: Profile
  language: Language
  number_id?: string | null
  contact_id?: string | null
  direction?: 'inbound' | 'outbound'
  from_number?: string | null
  to_number?: string | null
  consent?: Record<string, unknown>
  is_test?: boolean
  /** When it began, where the provider says so. */
  started_at?: string
}

export interface BegunCall {
  id: string
  conversationId: string
  /** The key to the conversation, as a visitor's device has one. */
  visitorId: string
}

export interface NewCall extends BegunCall {
  /** With the version of the agent that answers it to its end. */
  profile: Profile
}

/**
 * Writes down that a call has begun, with the conversation that it is.
 * @throws CallKnownError when somebody else has told of it; let it roll the transaction back
 */
export async function beginCall(ctx: TenantContext, beginning: Beginning): Promise<NewCall> {
  const { provider, provider_call_id, language, is_test = false } = beginning
  const id = newId(ctx.clock.nowMs())
  const served = { person: beginning.from_number ?? id, isTest: is_test }
  const { profile, experimentId } = await configurationFor(ctx, beginning.profile, served)
  const conversationId = newId(ctx.clock.nowMs())
  const visitorId = `call:${id}`
  await insertConversation(ctx, {
    id: conversationId,
    agent_id: profile.agent.id,
    agent_version: profile.agent.version,
    channel: 'voice',
    language,
    visitor_id: visitorId,
    visitor: beginning.from_number ? { phone: beginning.from_number } : {},
    experiment_id: experimentId,
    is_test,
  })
  const row: NewCallRow = {
    id,
    provider,
    provider_call_id,
    agent_id: profile.agent.id,
    number_id: beginning.number_id ?? null,
    conversation_id: conversationId,
    contact_id: beginning.contact_id ?? null,
    direction: beginning.direction ?? 'inbound',
    from_number: beginning.from_number ?? null,
    to_number: beginning.to_number ?? null,
    status: 'live',
    language,
    consent: beginning.consent ?? {},
    is_test,
    started_at: beginning.started_at ?? ctx.clock.now().toString(),
  }
  if (!(await insertCall(ctx, row))) throw new CallKnownError()
  record(ctx, 'call.started', { call_id: id, conversation_id: conversationId, provider })
  await noteInCall(ctx, id, 'started', {
    provider,
    provider_call_id,
    from: row.from_number,
    to: row.to_number,
  })
  publish(ctx, 'call.changed', { call_id: id, status: 'live' })
  return { id, conversationId, visitorId, profile }
}

/** The transaction that began a call is rolled back: another one has begun it. */
export class CallKnownError extends Error {
  override name = 'CallKnownError'
}

/** One line of the black box; false when the provider's message `source` has told of it before. */
export function noteInCall(
  ctx: TenantContext,
  callId: string,
  kind: string,
  detail: Record<string, unknown> = {},
  source: string | null = null,
): Promise<boolean> {
  const at = ctx.clock.now().toString()
  return insertCallEvent(ctx, { id: newId(ctx.clock.nowMs()), call_id: callId, kind, detail, source, at })
}

export interface Ending {
  status?: 'ended' | 'failed'
  /** When it ended, where the provider says so; now otherwise. */
  endedAt?: string
}

/** Ends a call once, whoever says so first; the outcome is read from what was done in it. */
export async function endCall(
  ctx: TenantContext,
  callId: string,
  reason: string,
  { status = 'ended', endedAt = ctx.clock.now().toString() }: Ending = {},
): Promise<boolean> {
  const end = { status, end_reason: reason.slice(0, 120), ended_at: endedAt }
  if (!(await markEnded(ctx, callId, end))) return false
  const call = await findCall(ctx, callId)
  if (call?.conversation_id) {
    const { outcome, seconds } = await assess(ctx, call, call.conversation_id, endedAt)
    const words = await findCallerWords(ctx, call.conversation_id)
    const hasDeeds = call.is_test || status === 'failed' || !plainOutcomes.has(outcome)
    const spam = judgeSpam({ words, seconds, hasDeeds })
    await updateCall(ctx, callId, {
      outcome: spam ? 'spam' : outcome,
      billable: !spam && seconds >= shortestBilledSeconds,
      spam_reason: spam,
    })
  }
  await noteInCall(ctx, callId, 'ended', { reason })
  record(ctx, 'call.ended', { call_id: callId, reason })
  publish(ctx, 'call.changed', { call_id: callId, status })
  return true
}

/** Outcomes that speak for nobody: such a call may have been spam. */
const plainOutcomes = new Set<CallOutcome>(['answered', 'abandoned'])

/** What a call came to, and how long it took. */
async function assess(ctx: TenantContext, call: CallRow, conversationId: string, endedAt: string) {
  const { skills, words } = await findDeeds(ctx, conversationId)
  const seconds = (Date.parse(endedAt) - Date.parse(call.started_at)) / 1000
  const known = call.outcome === 'spam' ? null : call.outcome
  return { outcome: known ?? outcomeOf(skills, words), seconds }
}

/** What a call came to when somebody says that it was no spam after all. */
export async function reassess(ctx: TenantContext, call: CallRow) {
  const { conversation_id, ended_at } = call
  if (!conversation_id || !ended_at) return { outcome: 'answered' as const, billable: true }
  const { outcome, seconds } = await assess(ctx, call, conversation_id, ended_at)
  return { outcome, billable: seconds >= shortestBilledSeconds }
}

/** The most telling deed of a call names its outcome. */
const tellingDeeds: [skill: string, outcome: CallOutcome][] = [
  ['book_appointment', 'booked'],
  ['reschedule_appointment', 'changed'],
  ['cancel_appointment', 'changed'],
  ['transfer_call', 'transferred'],
  ['escalate', 'escalated'],
  ['capture_lead', 'lead'],
  ['take_message', 'message'],
]

/** What a call came to: its deeds, else whether anybody spoke at all. */
export function outcomeOf(skills: readonly string[], words: number): CallOutcome {
  const deed = tellingDeeds.find(([skill]) => skills.includes(skill))
  return deed?.[1] ?? (words > 0 ? 'answered' : 'abandoned')
}
