import { type AppContext, defineJob } from '#server/context.ts'
import { claimInboxMessage, settleInboxMessage } from '#server/platform/inbox.ts'
import { type TenantContext, withPlatform, withTenant } from '#server/platform/tenancy.ts'
import { createProfiles, type Profiles } from '#server/receptionist/index.ts'
import { endCall, noteInCall } from '../call.ts'
import { findCallOfProvider, hasWords, updateCall } from '../call-queries.ts'
import { findLineByNumber } from '../number-queries.ts'
import { importTranscript } from '../transcript.ts'
import { openCall } from './call-opening.ts'
import { partiesOf, spokenIn, VapiEnvelope, type VapiMessage } from './messages.ts'

/*
 * What Vapi tells of a call afterwards, in any order and any number of times: each is applied once, and a late one
 * completes what is there and takes nothing back.
 */

export const ApplyVapiMessage = defineJob<{ inbox_id: string }>(
  'calls.apply-vapi-message',
  { retries: 8, retryDelaySeconds: 5, timeoutSeconds: 60 },
  async ({ services }, { inbox_id }) => {
    const stored = await withPlatform(services, async (ctx) => {
      const row = await claimInboxMessage(ctx, inbox_id)
      return row && Buffer.from(row.body).toString('utf8')
    })
    if (!stored) return
    const { message } = VapiEnvelope.parse(JSON.parse(stored))
    const known = await findOrBegin(services, message)
    if (!known) {
      await withPlatform(services, (ctx) => settleInboxMessage(ctx, inbox_id, 'ignored', 'No line of ours'))
      return
    }
    const actor = { kind: 'system', reason: 'Vapi told of a call' } as const
    await withTenant(services, known.organization_id, actor, async (ctx) => {
      const kind = message.status ? `${message.type}:${message.status}` : message.type
      if (await noteInCall(ctx, known.id, kind, {}, inbox_id)) await apply(ctx, known, message)
    })
    await withPlatform(services, (ctx) => settleInboxMessage(ctx, inbox_id, 'done'))
  },
)

type Known = NonNullable<Awaited<ReturnType<typeof find>>>

/** The call that a message is about; one that nobody has told of yet begins with the message. */
async function findOrBegin(app: AppContext, message: VapiMessage): Promise<Known | null> {
  const callId = message.call?.id
  if (!callId) return null
  const known = await find(app, callId)
  if (known) return known
  const { ours, direction, from_number, to_number } = partiesOf(message)
  const line = ours ? await withPlatform(app, (ctx) => findLineByNumber(ctx, ours)) : undefined
  const profile = line?.agent_id ? await profilesOf(app).find(line.agent_id) : null
  if (!profile) return null
  const { startedAt: started_at } = message
  await openCall(app, profile, {
    callId,
    ours,
    direction,
    from_number,
    to_number,
    ...(started_at && { started_at }),
  })
  return (await find(app, callId)) ?? null
}

const find = (app: AppContext, callId: string) =>
  withPlatform(app, (ctx) => findCallOfProvider(ctx, 'vapi', callId))

async function apply(ctx: TenantContext, known: Known, message: VapiMessage): Promise<void> {
  const { id } = known
  const { type, status, endedReason, endedAt, cost, analysis, artifact } = message
  if (type === 'status-update') {
    if (status === 'forwarding') await updateCall(ctx, id, { outcome: 'transferred' })
    // Of words that were said elsewhere the report tells, within seconds; what the call came to is read from them.
    const isHeard = known.conversation_id && (await hasWords(ctx, known.conversation_id))
    if (status === 'ended' && isHeard) await endCall(ctx, id, endedReason ?? 'ended')
    return
  }
  await importTranscript(
    ctx,
    { conversationId: known.conversation_id, language: known.language },
    spokenIn(message),
  )
  await endCall(ctx, id, endedReason ?? 'ended', { ...(endedAt && { endedAt }) })
  const recording_url = artifact?.recordingUrl ?? artifact?.recording?.stereoUrl
  await updateCall(ctx, id, {
    ...(recording_url && { recording_url }),
    // Vapi counts in dollars.
    ...(cost != null && { cost_microusd: Math.round(cost * 1_000_000) }),
    ...(analysis?.summary && { summary: analysis.summary }),
    analyzed_at: ctx.clock.now().toString(),
  })
}

const profiles = new WeakMap<AppContext, Profiles>()

function profilesOf(app: AppContext): Profiles {
  const known = profiles.get(app) ?? createProfiles(app)
  profiles.set(app, known)
  return known
}
