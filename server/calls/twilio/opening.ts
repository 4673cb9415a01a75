import type { Language } from '#contract/languages.ts'
import type { AppContext } from '#server/context.ts'
import type { CallVerb } from '#server/providers/voice/twilio-twiml.ts'
import { noteInCall } from '../call.ts'
import { updateCall } from '../call-queries.ts'
import { phrasesOf } from '../phrases.ts'
import { addressOf, listen, openRelay, paths } from './dialogue.ts'
import type { CallFields, Step } from './fields.ts'
import { chooseLanguage, inLine, languagesOf, type PhoneCall } from './phone-call.ts'
import { twilioPhrases } from './phrases.ts'
import { soundPhrase } from './sounds.ts'

/** What the caller does with the first words: a key, a language by its name, or simply a question. */
export type Choice = { kind: 'language'; language: Language } | { kind: 'no_recording' } | { kind: 'words' }

const names: Record<Language, RegExp> = {
  en: /^(?:in )?(?:english|ingl[eé]s|one|uno)(?: please)?$/i,
  es: /^(?:en )?(?:espa[nñ]ol|spanish|two|dos)(?: por favor| please)?$/i,
}

export function readChoice({
  Digits,
  SpeechResult = '',
}: Pick<CallFields, 'Digits' | 'SpeechResult'>): Choice {
  if (Digits === '9') return { kind: 'no_recording' }
  const said = SpeechResult.trim().replace(/[.!?¡¿,]+/g, '')
  if (Digits === '1' || names.en.test(said)) return { kind: 'language', language: 'en' }
  if (Digits === '2' || names.es.test(said)) return { kind: 'language', language: 'es' }
  return { kind: 'words' }
}

/** Goes on after the first words. Those that are a turn like any other are left to be answered. */
export async function followOpening(
  app: AppContext,
  call: PhoneCall,
  fields: CallFields,
  step: Step,
): Promise<{ verbs: CallVerb[]; isAnswered: boolean }> {
  const choice = readChoice(fields)
  const recorded = await decideRecording(app, call, choice.kind === 'no_recording')
  if (choice.kind === 'words') return { verbs: recorded, isAnswered: false }
  const known = languagesOf(call.line)
  const wished = choice.kind === 'language' ? choice.language : call.session.language
  const language = known.includes(wished) ? wished : call.session.language
  if (language !== call.session.language) await chooseLanguage(app, call, language)
  const phrases = twilioPhrases(language)
  const question = choice.kind === 'no_recording' ? phrases.notRecorded : phrases.howCanIHelp
  // What was disclosed in the language of the greeting is disclosed in the caller's too.
  const isNews = call.consent.disclosed_ai !== undefined && language !== known[0]
  const words = isNews ? `${phrasesOf(language).disclosure} ${question}` : question
  const verbs =
    call.line.settings.engine === 'relay'
      ? await openRelay(app, call, step, words, language)
      : listen(app, call.line, step, [await soundPhrase(app, words, language)], language)
  return { verbs: [...recorded, ...verbs], isAnswered: true }
}

/** Whoever goes on after the announcement agrees to it; before that nothing is recorded, and nothing without it. */
async function decideRecording(
  app: AppContext,
  { line, session, consent }: PhoneCall,
  isDeclined: boolean,
): Promise<CallVerb[]> {
  const { recording } = consent
  if (!recording) return []
  const start: CallVerb[] = [{ kind: 'start_recording', news: addressOf(app, paths.recording) }]
  // Asked again, because the answer was lost.
  if (recording.decision) return recording.decision === 'agreed' ? start : []
  const decision = isDeclined ? 'declined' : 'agreed'
  const decided_at = app.clock.now().toString()
  await inLine(app, line, async (ctx) => {
    await updateCall(ctx, session.call.id, {
      consent: { ...consent, recording: { ...recording, decision, decided_at } },
    })
    await noteInCall(ctx, session.call.id, `recording_${decision}`, {}, 'twilio:recording_decision')
  })
  return isDeclined ? [] : start
}
