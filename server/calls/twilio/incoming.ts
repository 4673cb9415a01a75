import type { Language } from '#contract/languages.ts'
import type { AppContext } from '#server/context.ts'
import type { CallVerb } from '#server/providers/voice/twilio-twiml.ts'
import { isOpenAt } from '#server/receptionist/index.ts'
import { endCall, noteInCall } from '../call.ts'
import { isBlocked, updateCall } from '../call-queries.ts'
import { storeGreeting } from '../greeting.ts'
import { phrasesOf } from '../phrases.ts'
import { addressOf, hintsOf, isForRelay, listen, openRelay, paths, takeVoicemail } from './dialogue.ts'
import { type CallFields, callerOf, firstStep } from './fields.ts'
import {
  type Consent,
  findUnansweredLine,
  inLine,
  type Line,
  languageFor,
  languagesOf,
  openCall,
  type PhoneCall,
} from './phone-call.ts'
import { twilioPhrases } from './phrases.ts'
import { soundPhrase, soundWords } from './sounds.ts'

/** Answers a call that comes in. A language that was chosen by the number or path that rang needs no menu. */
export async function answerIncoming(
  app: AppContext,
  line: Line | null,
  fields: CallFields,
  chosen: Language | null,
): Promise<CallVerb[]> {
  if (!line) return explainNoLine(app, fields, chosen ?? 'en')
  const language = languageFor(line, chosen)
  const away = await findReasonAgainst(app, line, fields)
  if (away) return turnAway(app, line, fields, away, language)
  const { call, isNew } = await openCall(app, line, fields, language)
  const { settings, profile } = line
  const now = app.clock.now().toZonedDateTimeISO(profile.business.timezone)
  if (settings.after_hours === 'voicemail' && !isOpenAt(now, profile.business))
    return takeVoicemail(app, twilioPhrases(language).closed(profile.business.name), language)
  return greet(app, call, isNew, language, chosen !== null)
}

/** Somebody has dialled a number of nobody, or a line of ours without an agent. */
async function explainNoLine(app: AppContext, { To }: CallFields, language: Language): Promise<CallVerb[]> {
  app.log.warn({ to: To }, 'a call to a number that nobody answers')
  const own = await findUnansweredLine(app, To)
  if (own?.fallback_number)
    return [
      await soundPhrase(app, twilioPhrases(language).connecting, language),
      { kind: 'dial', to: own.fallback_number, timeoutSeconds: 30 },
      { kind: 'hang_up' },
    ]
  const both = ['en', 'es'] as const
  const sounds = both.map((one) =>
    soundPhrase(app, own ? phrasesOf(one).unavailable : twilioPhrases(one).noSuchLine, one),
  )
  return [...(await Promise.all(sounds)), { kind: 'hang_up' }]
}

type ReasonAgainst = 'line_off' | 'agent_paused' | 'blocked' | 'hidden_number'

async function findReasonAgainst(
  app: AppContext,
  line: Line,
  fields: CallFields,
): Promise<ReasonAgainst | null> {
  const { settings, profile } = line
  const caller = callerOf(fields)
  if (caller && (await inLine(app, line, (ctx) => isBlocked(ctx, caller)))) return 'blocked'
  if (!caller && settings.anonymous_callers === 'refuse') return 'hidden_number'
  if (!settings.answering) return 'line_off'
  return profile.agent.status === 'paused' || profile.agent.status === 'error' ? 'agent_paused' : null
}

/** A call that the receptionist does not take stands in the books too, with the reason. */
async function turnAway(
  app: AppContext,
  line: Line,
  fields: CallFields,
  reason: ReasonAgainst,
  language: Language,
): Promise<CallVerb[]> {
  const { call } = await openCall(app, line, fields, language)
  const { id } = call.session.call
  const { fallback_number: fallback } = line.settings
  const isRefused = reason === 'blocked' || reason === 'hidden_number'
  const goesOn = fallback !== null && !isRefused
  await inLine(app, line, async (ctx) => {
    await noteInCall(ctx, id, 'turned_away', { reason }, `twilio:turned_away`)
    if (!goesOn) await endCall(ctx, id, reason)
    if (reason === 'blocked') await updateCall(ctx, id, { outcome: 'spam', spam_reason: 'A blocked caller' })
  })
  if (reason === 'blocked') return [{ kind: 'refuse' }]
  const phrases = twilioPhrases(language)
  if (reason === 'hidden_number')
    return [await soundPhrase(app, phrases.hiddenNumber, language), { kind: 'hang_up' }]
  if (goesOn)
    return [
      await soundPhrase(app, phrases.connecting, language),
      { kind: 'dial', to: fallback, timeoutSeconds: 30, action: addressOf(app, paths.fallbackDialled) },
    ]
  return [await soundPhrase(app, phrasesOf(language).unavailable, language), { kind: 'hang_up' }]
}

/** The first words: who is there, what has to be said before, and in which languages one may answer. */
async function greet(
  app: AppContext,
  call: PhoneCall,
  isNew: boolean,
  language: Language,
  isChosen: boolean,
): Promise<CallVerb[]> {
  const { line, session } = call
  const { settings } = line
  const others = isChosen ? [] : languagesOf(line).slice(1)
  const words = firstWords(call, language, others)
  if (isNew) await keepGreeting(app, call, words.map(({ text }) => text).join(' '), words)
  const isAsked = others.length > 0 || settings.recording === 'with_consent'
  if (!isAsked && isForRelay(line, firstStep))
    return openRelay(app, call, firstStep, session.greet(), language)
  const sounds = await Promise.all(
    words.map(({ text, language: spoken }) => soundWords(app, line, text, spoken)),
  )
  if (!isAsked) return listen(app, line, firstStep, sounds, language)
  return [
    {
      kind: 'listen',
      sounds,
      language,
      hints: ['English', 'español', ...hintsOf(line)],
      keys: 1,
      action: addressOf(app, paths.turn, firstStep),
    },
    { kind: 'go_on', url: addressOf(app, paths.silence, { ...firstStep, silences: 1 }) },
  ]
}

interface FirstWords {
  text: string
  language: Language
  purpose: 'disclosure' | 'greeting' | 'menu' | 'recording'
}

function firstWords(call: PhoneCall, language: Language, others: readonly Language[]): FirstWords[] {
  const { line, session } = call
  const { business } = line.profile
  const words: FirstWords[] = []
  const { disclosure } = phrasesOf(language)
  const isDisclosed = session.greet().startsWith(disclosure)
  if (others.length === 0)
    words.push({ text: session.greet(), language, purpose: isDisclosed ? 'disclosure' : 'greeting' })
  else {
    if (isDisclosed) words.push({ text: disclosure, language, purpose: 'disclosure' })
    words.push({ text: twilioPhrases(language).menu(business.name), language, purpose: 'menu' })
    for (const other of others)
      words.push({ text: twilioPhrases(other).otherMenu, language: other, purpose: 'menu' })
  }
  if (line.settings.recording === 'with_consent')
    for (const one of [language, ...others])
      words.push({ text: twilioPhrases(one).recordingNotice, language: one, purpose: 'recording' })
  return words
}

/** What was announced is kept with the call, word for word. */
async function keepGreeting(
  app: AppContext,
  { line, session, consent }: PhoneCall,
  said: string,
  words: readonly FirstWords[],
): Promise<void> {
  const at = app.clock.now().toString()
  const of = (purpose: FirstWords['purpose']) =>
    words
      .filter((one) => one.purpose === purpose)
      .map(({ text }) => text)
      .join(' ')
  const announced: Consent = {
    ...consent,
    ...(of('disclosure') && { disclosed_ai: { at, words: of('disclosure') } }),
    ...(of('recording') && { recording: { announced_at: at, words: of('recording') } }),
  }
  await inLine(app, line, async (ctx) => {
    await storeGreeting(ctx, session, said)
    if (Object.keys(announced).length > 0)
      await updateCall(ctx, session.call.id, { consent: { ...announced } })
  })
}
