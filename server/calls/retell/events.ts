import { z } from 'zod'
import type { Language } from '#contract/languages.ts'
import { type AppContext, defineJob } from '#server/context.ts'
import { claimInboxMessage, settleInboxMessage } from '#server/platform/inbox.ts'
import { type TenantContext, withPlatform, withTenant } from '#server/platform/tenancy.ts'
import { createProfiles, type Profiles } from '#server/receptionist/index.ts'
import { beginCall, CallKnownError, endCall, noteInCall } from '../call.ts'
import { findCallOfProvider, updateCall } from '../call-queries.ts'
import { findLineByNumber } from '../number-queries.ts'
import { importTranscript, type Spoken } from '../transcript.ts'
import type { Utterance } from './frames.ts'

/*
 * What Retell tells of a call afterwards. Events come in any order and any number of times: each is applied once,
 * and a late one completes what is there and takes nothing back.
 */

const Moment = z.number().int().positive().optional()

export const RetellEvent = z.object({
  event: z.string().max(60),
  call: z.looseObject({
    call_id: z.string().min(1).max(200),
    from_number: z.string().nullish(),
    to_number: z.string().nullish(),
    direction: z.enum(['inbound', 'outbound']).optional().catch(undefined),
    start_timestamp: Moment,
    end_timestamp: Moment,
    disconnection_reason: z.string().max(100).nullish(),
    recording_url: z.string().max(2000).nullish(),
    transcript_object: z.array(z.looseObject({ role: z.string(), content: z.string() })).nullish(),
    call_analysis: z
      .looseObject({ call_summary: z.string().nullish(), user_sentiment: z.string().nullish() })
      .nullish(),
    call_cost: z.looseObject({ combined_cost: z.number().nullish() }).nullish(),
  }),
})
export type RetellEvent = z.infer<typeof RetellEvent>

/** Events that say something new of a call; the rest is answered and forgotten. */
export const keptEvents = new Set([
  'call_started',
  'call_ended',
  'call_analyzed',
  'transfer_started',
  'transfer_bridged',
  'transfer_cancelled',
  'transfer_ended',
])

export const ApplyRetellEvent = defineJob<{ inbox_id: string }>(
  'calls.apply-retell-event',
  { retries: 8, retryDelaySeconds: 5, timeoutSeconds: 60 },
  async ({ services }, { inbox_id }) => {
    const message = await withPlatform(services, async (ctx) => {
      const row = await claimInboxMessage(ctx, inbox_id)
      return row && { body: Buffer.from(row.body).toString('utf8') }
    })
    if (!message) return
    const event = RetellEvent.parse(JSON.parse(message.body))
    const known = await findOrBegin(services, event)
    if (known) await applyOnce(services, inbox_id, known, event)
    else
      await withPlatform(services, (ctx) => settleInboxMessage(ctx, inbox_id, 'ignored', 'No line of ours'))
  },
)

interface Known {
  organizationId: string
  callId: string
  conversationId: string | null
  language: Language
}

/** The call that an event is about; a call that nobody has told of yet begins with the event. */
async function findOrBegin(app: AppContext, { call }: RetellEvent): Promise<Known | null> {
  const known = await find(app, call.call_id)
  if (known) return known
  const number = call.direction === 'outbound' ? call.from_number : call.to_number
  const line = number ? await withPlatform(app, (ctx) => findLineByNumber(ctx, number)) : undefined
  const profile = line?.agent_id ? await profilesOf(app).find(line.agent_id) : null
  if (!line || !profile) return null
  const language = profile.business.languages[0] ?? 'en'
  const actor = { kind: 'agent', agent_id: profile.agent.id } as const
  try {
    await withTenant(app, profile.organizationId, actor, (ctx) =>
      beginCall(ctx, {
        provider: 'retell',
        provider_call_id: call.call_id,
        profile,
        language,
        number_id: line.id,
        direction: call.direction ?? 'inbound',
        from_number: call.from_number ?? null,
        to_number: call.to_number ?? null,
        ...(call.start_timestamp && { started_at: isoOf(call.start_timestamp) }),
      }),
    )
  } catch (error) {
    if (!(error instanceof CallKnownError)) throw error
  }
  return find(app, call.call_id)
}

async function find(app: AppContext, providerCallId: string): Promise<Known | null> {
  const row = await withPlatform(app, (ctx) => findCallOfProvider(ctx, 'retell', providerCallId))
  if (!row) return null
  const { organization_id, id, conversation_id, language } = row
  return { organizationId: organization_id, callId: id, conversationId: conversation_id, language }
}

/** The line in the black box names the message, so that what it changes is changed once. */
async function applyOnce(app: AppContext, inboxId: string, known: Known, told: RetellEvent): Promise<void> {
  const actor = { kind: 'system', reason: 'Retell told of a call' } as const
  await withTenant(app, known.organizationId, actor, async (ctx) => {
    if (await noteInCall(ctx, known.callId, told.event, {}, inboxId)) await apply(ctx, known, told)
  })
  await withPlatform(app, (ctx) => settleInboxMessage(ctx, inboxId, 'done'))
}

async function apply(ctx: TenantContext, known: Known, { event, call }: RetellEvent): Promise<void> {
  const { callId } = known
  if (event === 'transfer_bridged') await updateCall(ctx, callId, { outcome: 'transferred' })
  if (event === 'call_started' || event.startsWith('transfer_')) return
  await importTranscript(ctx, known, spokenIn(call.transcript_object ?? []))
  await endCall(ctx, callId, call.disconnection_reason ?? 'ended', {
    ...(call.end_timestamp && { endedAt: isoOf(call.end_timestamp) }),
  })
  const { call_analysis: analysis, call_cost: cost, recording_url } = call
  const news = {
    ...(recording_url && { recording_url }),
    // Retell counts in cents.
    ...(cost?.combined_cost != null && { cost_microusd: Math.round(cost.combined_cost * 10_000) }),
    ...(analysis?.call_summary && { summary: analysis.call_summary }),
    ...(analysis?.user_sentiment && { sentiment: sentimentOf(analysis.user_sentiment) }),
    ...(event === 'call_analyzed' && { analyzed_at: ctx.clock.now().toString() }),
  }
  if (Object.keys(news).length > 0) await updateCall(ctx, callId, news)
}

function spokenIn(transcript: readonly Utterance[]): Spoken[] {
  return transcript.flatMap(({ role, content }): Spoken[] => {
    if (role !== 'user' && role !== 'agent') return []
    return [{ by: role === 'user' ? 'caller' : 'agent', text: content }]
  })
}

const isoOf = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toString()

function sentimentOf(word: string): 'positive' | 'neutral' | 'negative' | null {
  const known = word.toLowerCase()
  return known === 'positive' || known === 'neutral' || known === 'negative' ? known : null
}

const profiles = new WeakMap<AppContext, Profiles>()

function profilesOf(app: AppContext): Profiles {
  const known = profiles.get(app) ?? createProfiles(app)
  profiles.set(app, known)
  return known
}
