import { NumberSettings } from '#contract/calls.ts'
import type { AppContext } from '#server/context.ts'
import { withPlatform, withTenant } from '#server/platform/tenancy.ts'
import type { Profile } from '#server/receptionist/index.ts'
import { beginCall, CallKnownError } from '../call.ts'
import { findCallOfProvider } from '../call-queries.ts'
import { storeGreeting } from '../greeting.ts'
import { type LiveSession, openLiveSession } from '../live-session.ts'
import { findLineByNumber } from '../number-queries.ts'

export interface Introduction {
  callId: string
  /** Our number, where Vapi tells it. */
  ours: string | null
  direction: 'inbound' | 'outbound'
  from_number: string | null
  to_number: string | null
  started_at?: string
}

/**
 * Begins the call, or goes on with it: every request of a call may reach another process.
 * @returns null when the call is another business's
 */
export async function openCall(
  app: AppContext,
  profile: Profile,
  introduction: Introduction,
): Promise<LiveSession | null> {
  const known = await findKnown(app, profile, introduction.callId)
  if (known !== undefined) return known
  const { agent, business, organizationId } = profile
  const { number_id, settings } = await findOwnLine(app, profile, introduction.ours)
  const language = agent.language === 'auto' ? (business.languages[0] ?? 'en') : agent.language
  const { callId, ours: _, ...told } = introduction
  const actor = { kind: 'agent', agent_id: agent.id } as const
  try {
    return await withTenant(app, organizationId, actor, async (ctx) => {
      const beginning = { provider: 'vapi' as const, provider_call_id: callId, profile, language, number_id }
      const call = await beginCall(ctx, { ...beginning, ...told })
      const session = openLiveSession(app, { call, profile, language, settings })
      await storeGreeting(ctx, session)
      return session
    })
  } catch (error) {
    // Another message of the call was faster.
    if (error instanceof CallKnownError) return (await findKnown(app, profile, callId)) ?? null
    throw error
  }
}

/** Undefined for a call that nobody has told of, null for one of another business. */
async function findKnown(app: AppContext, profile: Profile, callId: string) {
  const row = await withPlatform(app, (ctx) => findCallOfProvider(ctx, 'vapi', callId))
  if (!row) return undefined
  if (!row.conversation_id || row.organization_id !== profile.organizationId) return null
  return openLiveSession(app, {
    call: { id: row.id, conversationId: row.conversation_id, visitorId: `call:${row.id}` },
    profile,
    language: row.language,
    settings: NumberSettings.parse(row.line_settings ?? {}),
    startedMs: Date.parse(row.started_at),
  })
}

async function findOwnLine(app: AppContext, { organizationId }: Profile, number: string | null) {
  const line = number ? await withPlatform(app, (ctx) => findLineByNumber(ctx, number)) : undefined
  const own = line?.organization_id === organizationId ? line : undefined
  return { number_id: own?.id ?? null, settings: NumberSettings.parse(own?.settings ?? {}) }
}
