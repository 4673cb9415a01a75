import { z } from 'zod'
import type { AppContext } from '#server/context.ts'
import { changeConversationRow } from '#server/conversations/index.ts'
import { record } from '#server/platform/events.ts'
import type { CallVerb } from '#server/providers/voice/twilio-twiml.ts'
import { endCall, noteInCall } from '../call.ts'
import { updateCall } from '../call-queries.ts'
import { isForRelay, listen, openRelay, takeVoicemail, transfer } from './dialogue.ts'
import type { CallFields, Step } from './fields.ts'
import { inLine, type PhoneCall } from './phone-call.ts'
import { twilioPhrases } from './phrases.ts'
import { soundPhrase } from './sounds.ts'
import { findNextTurn } from './thinking-queries.ts'

const pickedUp = new Set(['completed', 'answered'])

/** The person who was dialled has hung up, or did not pick up: then the receptionist takes the message. */
export async function followDialling(
  app: AppContext,
  call: PhoneCall,
  fields: CallFields,
  step: Step,
): Promise<CallVerb[]> {
  if (await settleDialling(app, call, fields)) return [{ kind: 'hang_up' }]
  const { language } = call.session
  const sounds = [await soundPhrase(app, twilioPhrases(language).nobodyPickedUp, language)]
  return listen(app, call.line, step, sounds, language)
}

/** The same where the receptionist does not answer: the message is left after the tone. */
export async function followFallback(
  app: AppContext,
  call: PhoneCall,
  fields: CallFields,
): Promise<CallVerb[]> {
  if (await settleDialling(app, call, fields)) return [{ kind: 'hang_up' }]
  const { language } = call.session
  return takeVoicemail(app, twilioPhrases(language).unattended, language)
}

async function settleDialling(
  app: AppContext,
  { line, session }: PhoneCall,
  { DialCallStatus = '' }: CallFields,
): Promise<boolean> {
  const isConnected = pickedUp.has(DialCallStatus)
  const { id } = session.call
  await inLine(app, line, async (ctx) => {
    const kind = isConnected ? 'transfer_bridged' : 'transfer_missed'
    await noteInCall(ctx, id, kind, { status: DialCallStatus.slice(0, 40) })
    if (!isConnected) return
    await updateCall(ctx, id, { outcome: 'transferred' })
    await endCall(ctx, id, 'call_transfer')
  })
  return isConnected
}

/** A message was left after the tone: it stays with the call, and the team is told. */
export async function keepVoicemail(
  app: AppContext,
  { line, session, caller }: PhoneCall,
  fields: CallFields,
): Promise<CallVerb[]> {
  const { id, conversationId } = session.call
  const { RecordingUrl: url, RecordingDuration: seconds } = fields
  await inLine(app, line, async (ctx) => {
    if (
      !(await noteInCall(ctx, id, 'voicemail_left', { seconds: String(seconds ?? '') }, 'twilio:voicemail'))
    )
      return
    await updateCall(ctx, id, {
      outcome: 'voicemail',
      ...(typeof url === 'string' && url.startsWith('https://') && { recording_url: url }),
    })
    await endCall(ctx, id, 'voicemail')
    const reason = `Voicemail from ${caller ?? 'a hidden number'}`
    const waits = {
      status: 'waiting',
      escalation_reason: reason,
      escalated_at: ctx.clock.now().toString(),
    } as const
    await changeConversationRow(ctx, conversationId, waits)
    record(ctx, 'escalation.raised', {
      conversation_id: conversationId,
      agent_id: line.profile.agent.id,
      urgency: 'routine',
      reason,
      phone: caller,
    })
  })
  const { language } = session
  return [await soundPhrase(app, twilioPhrases(language).messageTaken, language), { kind: 'hang_up' }]
}

/** Why a socket was closed on purpose, as we told Twilio. */
export const Handoff = z.object({ reason: z.string().max(120) })
export const handoffToPerson = 'transfer'

/** The socket of a call is closed: on purpose, which says what comes next, or it was lost. */
export async function followRelay(
  app: AppContext,
  call: PhoneCall,
  { HandoffData, CallStatus }: CallFields,
  step: Step,
): Promise<CallVerb[]> {
  const { line, session } = call
  const { language } = session
  const { transfer_number: person } = line.settings
  const turn = await inLine(app, line, (ctx) => findNextTurn(ctx, session.call.id))
  const next = { ...step, turn, drops: step.drops + 1 }
  const handoff = readHandoff(HandoffData)
  if (handoff === handoffToPerson && person) return transfer(app, call, { ...step, turn }, person, language)
  if (handoff || CallStatus === 'completed') return [{ kind: 'hang_up' }]
  await inLine(app, line, (ctx) => noteInCall(ctx, session.call.id, 'socket_lost', { time: next.drops }))
  const words = twilioPhrases(language).lineDropped
  if (isForRelay(line, next)) return openRelay(app, call, next, words, language)
  return listen(app, line, next, [await soundPhrase(app, words, language)], language)
}

function readHandoff(text: string | undefined): string | null {
  if (!text) return null
  try {
    return Handoff.parse(JSON.parse(text)).reason
  } catch {
    return null
  }
}
