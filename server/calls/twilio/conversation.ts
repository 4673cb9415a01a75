import type { AppContext } from '#server/context.ts'
import type { CallVerb } from '#server/providers/voice/twilio-twiml.ts'
import { noteInCall } from '../call.ts'
import { phrasesOf } from '../phrases.ts'
import { addressOf, findPerson, followThought, listen, paths, takeVoicemail, transfer } from './dialogue.ts'
import type { CallFields, Step } from './fields.ts'
import { followOpening } from './opening.ts'
import { inLine, type PhoneCall } from './phone-call.ts'
import { twilioPhrases } from './phrases.ts'
import { soundPhrase } from './sounds.ts'
import { findWordsOf, type Thinking } from './thinking.ts'

/** So long a caller hears nothing before being asked to wait. */
const patienceMs = 3_000
/** A caller who was asked to wait that often is asked to say it again. */
const maxWaits = 8
/** Whoever thinks of an answer has told of it by then, or has gone. */
const waitsForOthers = 2
/** Below that a recognition has guessed. */
const leastConfidence = 0.25

/** Answers what the caller has said or keyed in. */
export async function answerTurn(
  app: AppContext,
  thinking: Thinking,
  call: PhoneCall,
  fields: CallFields,
  step: Step,
): Promise<CallVerb[]> {
  const before: CallVerb[] = []
  if (step.turn === 1) {
    const { verbs, isAnswered } = await followOpening(app, call, fields, step)
    if (isAnswered) return verbs
    before.push(...verbs)
  }
  const text = wordsOf(call, fields)
  if (!text) return [...before, ...(await askAgain(app, call, step))]
  void thinking.think(call, { turn: step.turn, text })
  const thought = await thinking.await(call, step.turn, patienceMs)
  const after = thought ? await followThought(app, call, step, thought) : await askToWait(app, call, step)
  return [...before, ...after]
}

/** Hands over an answer that took longer. */
export async function answerLater(
  app: AppContext,
  thinking: Thinking,
  call: PhoneCall,
  step: Step,
): Promise<CallVerb[]> {
  if (!thinking.isBusyWith(call, step.turn) && step.waits >= waitsForOthers) {
    const text = await findWordsOf(app, call, step.turn)
    if (text) void thinking.think(call, { turn: step.turn, text })
  }
  const thought = await thinking.await(call, step.turn, patienceMs)
  if (thought) return followThought(app, call, step, thought)
  if (step.waits < maxWaits) return askToWait(app, call, step)
  const { language } = call.session
  const sounds = [await soundPhrase(app, phrasesOf(language).trouble, language)]
  return listen(app, call.line, { ...step, turn: step.turn + 1, waits: 0 }, sounds, language)
}

/** Prompts somebody who says nothing, twice; then the call is over. */
export async function answerSilence(app: AppContext, call: PhoneCall, step: Step): Promise<CallVerb[]> {
  let words = ''
  let endReason: string | null = null
  for await (const one of call.session.remind()) {
    if (one.type === 'say') words += one.text
    else if (one.type === 'done') endReason = one.endReason
  }
  const { language } = call.session
  const sounds = [await soundPhrase(app, words, language)]
  if (!endReason) return listen(app, call.line, step, sounds, language)
  await call.session.end(endReason)
  return [...sounds, { kind: 'hang_up' }]
}

/** What was understood; null when it was too little. */
function wordsOf(
  { session }: PhoneCall,
  { SpeechResult, Digits, Confidence = 0 }: CallFields,
): string | null {
  if (Digits === '0') return twilioPhrases(session.language).personWanted
  const keys = Digits?.replace(/[#*]/g, '')
  if (keys) return keys
  // Some recognitions do not say how sure they are: they say zero.
  if (Confidence > 0 && Confidence < leastConfidence) return null
  return SpeechResult?.trim() || null
}

async function askAgain(app: AppContext, call: PhoneCall, step: Step): Promise<CallVerb[]> {
  const { line, session } = call
  const { language } = session
  const phrases = twilioPhrases(language)
  const words = phrases.notUnderstood[step.misses]
  await inLine(app, line, (ctx) =>
    noteInCall(ctx, session.call.id, 'not_understood', { turn: step.turn, time: step.misses + 1 }),
  )
  if (words) {
    const again = { ...step, misses: step.misses + 1, silences: 0 }
    return listen(app, line, again, [await soundPhrase(app, words, language)], language)
  }
  const { transfer_number, fallback_number } = line.settings
  const person = await findPerson(app, call, transfer_number ?? fallback_number)
  if (person) return transfer(app, call, { ...step, misses: 0 }, person, language)
  return takeVoicemail(app, phrases.poorLine, language)
}

async function askToWait(app: AppContext, { session }: PhoneCall, step: Step): Promise<CallVerb[]> {
  const { language } = session
  const { moments } = twilioPhrases(language)
  const words = moments[step.waits % moments.length] ?? moments[0]
  return [
    await soundPhrase(app, words, language),
    { kind: 'go_on', url: addressOf(app, paths.answer, { ...step, waits: step.waits + 1 }) },
  ]
}
