import { createElevenLabsSpeech } from './elevenlabs.ts'
import type { SpeechProvider } from './port.ts'

export { type Recording, SpeechError, type SpeechProvider } from './port.ts'

/** The variables of the configuration that decide about voices. */
export interface SpeechConfig {
  ELEVENLABS_API_KEY?: string | undefined
  ELEVENLABS_BASE_URL: string
  ELEVENLABS_VOICE_EN: string
  ELEVENLABS_VOICE_ES: string
  ELEVENLABS_MODEL: string
}

/** Voices of one's own; null without a key: the telephone company's voices speak then. */
export function chooseSpeech(config: SpeechConfig): SpeechProvider | null {
  if (!config.ELEVENLABS_API_KEY) return null
  return createElevenLabsSpeech({
    apiKey: config.ELEVENLABS_API_KEY,
    baseUrl: config.ELEVENLABS_BASE_URL,
    voices: { en: config.ELEVENLABS_VOICE_EN, es: config.ELEVENLABS_VOICE_ES },
    model: config.ELEVENLABS_MODEL,
  })
}
