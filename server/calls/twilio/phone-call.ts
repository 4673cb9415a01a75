import { NumberSettings } from '#contract/calls.ts'
import type { Language } from '#contract/languages.ts'
import type { AppContext } from '#server/context.ts'
import { changeConversationRow } from '#server/conversations/index.ts'
import { type Actor, type TenantContext, withPlatform, withTenant } from '#server/platform/tenancy.ts'
import type { Profile, Profiles } from '#server/receptionist/index.ts'
import { beginCall, CallKnownError } from '../call.ts'
import { findCallOfProvider, updateCall } from '../call-queries.ts'
import { type LiveSession, openLiveSession } from '../live-session.ts'
import { findLineByNumber } from '../number-queries.ts'
import { type CallFields, callerOf } from './fields.ts'

/** A number of ours with whoever answers it. */
export interface Line {
  id: string
  e164: string
  profile: Profile
  settings: NumberSettings
}

/** A call on one of our lines, as it stands in the database: any process can go on with it. */
export interface PhoneCall {
  line: Line
  session: LiveSession
  callSid: string
  caller: string | null
  consent: Consent
}

/** What was announced to a caller and what they said to it: evidence. */
export interface Consent {
  recording?: { announced_at: string; words: string; decision?: 'agreed' | 'declined'; decided_at?: string }
  disclosed_ai?: { at: string; words: string }
}

/** The line that was called; null for a number that nobody has, or that nobody answers. */
export async function findLine(
  app: AppContext,
  profiles: Profiles,
  to: string | undefined,
): Promise<Line | null> {
  if (!to) return null
  const row = await withPlatform(app, (ctx) => findLineByNumber(ctx, to))
  const profile = row?.agent_id ? await profiles.find(row.agent_id) : null
  if (!row || !profile) return null
  return { id: row.id, e164: row.e164, profile, settings: NumberSettings.parse(row.settings ?? {}) }
}

/** How a line of ours behaves that nobody answers just now; null for a number that is not ours. */
export async function findUnansweredLine(
  app: AppContext,
  to: string | undefined,
): Promise<NumberSettings | null> {
  const row = to ? await withPlatform(app, (ctx) => findLineByNumber(ctx, to)) : undefined
  return row ? NumberSettings.parse(row.settings ?? {}) : null
}

/** Languages in which a line is answered, the usual one first. */
export function languagesOf({ profile: { agent, business } }: Line): readonly [Language, ...Language[]] {
  if (agent.language !== 'auto') return [agent.language]
  const [first = 'en', ...others] = business.languages
  return [first, ...others]
}

/** The language that was wished for where the line speaks it, else its usual one. */
export function languageFor(line: Line, wished: Language | null): Language {
  const known = languagesOf(line)
  return wished && known.includes(wished) ? wished : known[0]
}

/** Begins a call in the books, or finds it begun: Twilio asks again when an answer was lost. */
export async function openCall(
  app: AppContext,
  line: Line,
  fields: CallFields,
  language: Language,
  startedAt?: string,
): Promise<{ call: PhoneCall; isNew: boolean }> {
  const known = await findOpenCall(app, line, fields)
  if (known) return { call: known, isNew: false }
  try {
    await inLine(app, line, (ctx) =>
      beginCall(ctx, {
        provider: 'twilio',
        provider_call_id: fields.CallSid,
        profile: line.profile,
        language,
        number_id: line.id,
        from_number: callerOf(fields),
        to_number: line.e164,
        ...(startedAt && { started_at: startedAt }),
      }),
    )
  } catch (error) {
    if (!(error instanceof CallKnownError)) throw error
  }
  const begun = await findOpenCall(app, line, fields)
  if (!begun) throw new Error('A call that was begun is not there')
  return { call: begun, isNew: true }
}

/** A call that has begun, with its session as it stands. */
export async function findOpenCall(
  app: AppContext,
  line: Line,
  fields: CallFields,
  reminders = 0,
): Promise<PhoneCall | null> {
  const row = await withPlatform(app, (ctx) => findCallOfProvider(ctx, 'twilio', fields.CallSid))
  if (!row?.conversation_id || row.organization_id !== line.profile.organizationId) return null
  const { profile, settings } = line
  const call = { id: row.id, conversationId: row.conversation_id, visitorId: `call:${row.id}` }
  const session = openLiveSession(app, {
    call,
    profile,
    settings,
    language: row.language,
    startedMs: Date.parse(row.started_at),
    reminders,
  })
  const consent = (row.consent ?? {}) as Consent
  return { line, session, callSid: fields.CallSid, caller: callerOf(fields), consent }
}

/** From here on the call is in this language, until the caller changes it. */
export async function chooseLanguage(
  app: AppContext,
  { line, session }: PhoneCall,
  language: Language,
): Promise<void> {
  const { id, conversationId } = session.call
  await inLine(app, line, async (ctx) => {
    await updateCall(ctx, id, { language })
    await changeConversationRow(ctx, conversationId, { language })
  })
}

export function inLine<T>(
  app: AppContext,
  { profile }: Line,
  work: (ctx: TenantContext) => Promise<T>,
): Promise<T> {
  const actor: Actor = { kind: 'agent', agent_id: profile.agent.id }
  return withTenant(app, profile.organizationId, actor, work)
}
