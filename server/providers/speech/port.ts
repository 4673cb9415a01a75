import type { Language } from '#contract/languages.ts'

/** Words as sound. */
export interface Recording {
  content: Buffer
  /** Such as `audio/basic`. */
  contentType: string
}

/** Speaks. */
export interface SpeechProvider {
  name: 'sandbox' | 'elevenlabs'
  /**
   * What the sound of the same words depends on beside them: voice, model, format. Equal words under an equal name
   * sound the same, and need to be spoken once.
   */
  voiceName(language: Language): string
  /** @throws SpeechError */
  speak(words: { text: string; language: Language }, signal: AbortSignal): Promise<Recording>
}

/**
 * Why there is no sound. `rejected`: the same words will never be spoken, such as with an unknown voice.
 * `unavailable`: later they may be.
 */
export class SpeechError extends Error {
  readonly outcome: 'rejected' | 'unavailable'

  constructor(provider: string, outcome: SpeechError['outcome'], reason: string, cause?: unknown) {
    super(`${provider}: ${reason}`, { cause })
    this.name = 'SpeechError'
    this.outcome = outcome
  }
}
