import type { Language } from '#contract/languages.ts'
import type { AppContext } from '#server/context.ts'
import type { Sound } from '#server/providers/voice/twilio-twiml.ts'
import { findAudio } from './audio-cache.ts'
import type { Line } from './phone-call.ts'

/** Words of the house: everybody hears the same, so everybody may play the same recording. */
export function soundPhrase(app: AppContext, text: string, language: Language): Promise<Sound> {
  return sound(app, text, language, null)
}

/** Words of the receptionist: they may tell of a person, so the recording stays with the business. */
export function soundWords(app: AppContext, line: Line, text: string, language: Language): Promise<Sound> {
  return sound(app, text, language, line.profile.organizationId)
}

async function sound(
  app: AppContext,
  text: string,
  language: Language,
  organizationId: string | null,
): Promise<Sound> {
  const words = text.trim()
  const url = await findAudio(app, { text: words, language, organizationId }).catch((error: Error) => {
    app.log.warn({ error: error.message }, 'the telephone company’s own voice speaks')
    return null
  })
  return url ? { kind: 'play', url } : { kind: 'say', text: words, language }
}
