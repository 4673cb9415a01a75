import { type AppContext, defineJob } from '#server/context.ts'
import { storeMessage } from '#server/conversations/index.ts'
import { newId } from '#server/platform/ids.ts'
import { claimInboxMessage, settleInboxMessage } from '#server/platform/inbox.ts'
import { type TenantContext, withPlatform, withTenant } from '#server/platform/tenancy.ts'
import { createProfiles, type Profiles } from '#server/receptionist/index.ts'
import { endCall, noteInCall } from '../call.ts'
import { findCallOfProvider, updateCall } from '../call-queries.ts'
import { fieldsOf } from './door.ts'
import { CallNews, single } from './fields.ts'
import { type Consent, findLine, languagesOf, openCall } from './phone-call.ts'

/*
 * What Twilio tells of a call beside it: how it stands, and where its recording is. News come in any order and any
 * number of times; each is applied once, and late news complete what is there.
 */

/** Statuses after which nothing more happens in a call, with what we call them. */
const endings: Record<string, { reason: string; status: 'ended' | 'failed' }> = {
  completed: { reason: 'user_hangup', status: 'ended' },
  busy: { reason: 'dial_busy', status: 'ended' },
  'no-answer': { reason: 'dial_no_answer', status: 'ended' },
  canceled: { reason: 'user_hangup', status: 'ended' },
  failed: { reason: 'error_twilio', status: 'failed' },
}

/** One name for one piece of news, however often it is told. */
export function nameOfNews(news: CallNews): string {
  const { CallSid, RecordingSid, RecordingStatus, TranscriptionSid, CallStatus, SequenceNumber } = news
  if (TranscriptionSid) return `transcript:${CallSid}:${TranscriptionSid}`
  return RecordingSid && RecordingStatus
    ? `recording:${CallSid}:${RecordingSid}:${RecordingStatus}`
    : `status:${CallSid}:${SequenceNumber ?? ''}:${CallStatus ?? ''}`
}

export const ApplyTwilioNews = defineJob<{ inbox_id: string }>(
  'calls.apply-twilio-news',
  { retries: 8, retryDelaySeconds: 5, timeoutSeconds: 60 },
  async ({ services }, { inbox_id }) => {
    const body = await withPlatform(services, async (ctx) => {
      const row = await claimInboxMessage(ctx, inbox_id)
      return row && Buffer.from(row.body).toString('utf8')
    })
    if (body === null) return
    const news = CallNews.parse(single(fieldsOf(new URLSearchParams(body))))
    const known = await findOrBegin(services, news)
    if (!known)
      return withPlatform(services, (ctx) => settleInboxMessage(ctx, inbox_id, 'ignored', 'No line of ours'))
    const actor = { kind: 'system', reason: 'Twilio told of a call' } as const
    await withTenant(services, known.organization_id, actor, async (ctx) => {
      const { kind, detail } = describe(news)
      if (await noteInCall(ctx, known.id, kind, detail, inbox_id)) await apply(ctx, known, news)
    })
    await withPlatform(services, (ctx) => settleInboxMessage(ctx, inbox_id, 'done'))
  },
)

function describe({ TranscriptionStatus, RecordingStatus, CallStatus, SequenceNumber }: CallNews) {
  if (TranscriptionStatus) return { kind: `transcript_${TranscriptionStatus.slice(0, 40)}`, detail: {} }
  return RecordingStatus
    ? { kind: `recording_${RecordingStatus.slice(0, 40)}`, detail: {} }
    : {
        kind: `status_${(CallStatus ?? 'unknown').slice(0, 40)}`,
        detail: { sequence: SequenceNumber ?? null },
      }
}

const find = (app: AppContext, callSid: string) =>
  withPlatform(app, (ctx) => findCallOfProvider(ctx, 'twilio', callSid))
type Known = NonNullable<Awaited<ReturnType<typeof find>>>

/** The call that the news are about; one that nobody has told of yet begins with them. */
async function findOrBegin(app: AppContext, news: CallNews): Promise<Known | null> {
  const known = await find(app, news.CallSid)
  if (known) return known
  if (news.RecordingStatus || news.TranscriptionSid || news.Direction?.startsWith('outbound')) return null
  const line = await findLine(app, profilesOf(app), news.To)
  if (!line) return null
  await openCall(app, line, news, languagesOf(line)[0], instantOf(news.Timestamp, news.CallDuration))
  return (await find(app, news.CallSid)) ?? null
}

async function apply(ctx: TenantContext, known: Known, news: CallNews): Promise<void> {
  if (news.TranscriptionSid) return keepTranscript(ctx, known, news)
  if (news.RecordingStatus) return keepRecording(ctx, known, news)
  const ending = endings[news.CallStatus ?? '']
  if (!ending) return
  const endedAt = instantOf(news.Timestamp)
  await endCall(ctx, known.id, ending.reason, { status: ending.status, ...(endedAt && { endedAt }) })
}

/** Without consent no recording is kept, whoever may have made it; a message after the tone is meant to be one. */
async function keepRecording(ctx: TenantContext, known: Known, news: CallNews): Promise<void> {
  if (news.RecordingStatus !== 'completed' || !news.RecordingUrl) return
  const consent = (known.consent ?? {}) as Consent
  const isMeant = consent.recording === undefined || consent.recording.decision === 'agreed'
  if (isMeant) await updateCall(ctx, known.id, { recording_url: news.RecordingUrl })
  else await noteInCall(ctx, known.id, 'recording_not_kept', { reason: 'no consent' })
}

/** What was said after the tone stands in the conversation like everything else that callers say. */
async function keepTranscript(ctx: TenantContext, known: Known, news: CallNews): Promise<void> {
  const text = news.TranscriptionText?.trim()
  if (news.TranscriptionStatus !== 'completed' || !text || !known.conversation_id) return
  await storeMessage(ctx, {
    id: newId(ctx.clock.nowMs()),
    conversation_id: known.conversation_id,
    role: 'visitor',
    content: text,
    language: known.language,
    client_key: 'voicemail',
  })
}

/** The moment that Twilio names, or so many seconds before it; undefined when it names none. */
function instantOf(timestamp: string | undefined, secondsBefore = 0): string | undefined {
  const ms = Date.parse(timestamp ?? '')
  if (Number.isNaN(ms)) return undefined
  return Temporal.Instant.fromEpochMilliseconds(ms - secondsBefore * 1000).toString()
}

const profiles = new WeakMap<AppContext, Profiles>()

function profilesOf(app: AppContext): Profiles {
  const known = profiles.get(app) ?? createProfiles(app)
  profiles.set(app, known)
  return known
}
