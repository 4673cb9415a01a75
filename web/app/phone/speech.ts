import type { Language } from '#contract/languages.ts'

/*
 * Hearing and speaking by the browser itself, where it can: no sound leaves this machine through Frontdesk. The
 * types of the Web Speech API are spelled out here, for TypeScript's DOM has only half of them.
 */

interface RecognitionEvent {
  resultIndex: number
  results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>
}
interface Recognition {
  lang: string
  continuous: boolean
  interimResults: boolean
  maxAlternatives: number
  onresult: ((event: RecognitionEvent) => void) | null
  onend: (() => void) | null
  onerror: ((event: { error: string }) => void) | null
  start(): void
  abort(): void
}

const locales: Record<Language, string> = { en: 'en-US', es: 'es-US' }

function recognitionClass(): (new () => Recognition) | undefined {
  const host = window as unknown as Record<string, (new () => Recognition) | undefined>
  return host.SpeechRecognition ?? host.webkitSpeechRecognition
}

export const canHear = (): boolean => recognitionClass() !== undefined
export const canSpeak = (): boolean => 'speechSynthesis' in window

export interface Ear {
  stop(): void
}

interface Hearing {
  /** The first sounds of somebody speaking. */
  onSound(): void
  /** What was said, with other readings of it. */
  onWords(text: string, nbest: string[]): void
  /** The browser does not let us hear. */
  onRefused(): void
}

/** Listens until it is stopped. Browsers end a recognition after each pause: it is begun again. */
export function listen(language: Language, hearing: Hearing): Ear | null {
  const Recognizer = recognitionClass()
  if (!Recognizer) return null
  const recognizer = new Recognizer()
  let stopped = false
  Object.assign(recognizer, {
    lang: locales[language],
    continuous: true,
    interimResults: true,
    maxAlternatives: 3,
  })
  recognizer.onresult = ({ results, resultIndex }) => {
    hearing.onSound()
    for (let at = resultIndex; at < results.length; at++) {
      const result = results[at]!
      if (!result.isFinal) continue
      const nbest = Array.from(result, ({ transcript }) => transcript.trim()).filter(Boolean)
      if (nbest[0]) hearing.onWords(nbest[0], nbest)
    }
  }
  recognizer.onerror = ({ error }) => {
    if (error !== 'not-allowed' && error !== 'service-not-allowed') return
    stopped = true
    hearing.onRefused()
  }
  recognizer.onend = () => {
    if (!stopped) recognizer.start()
  }
  recognizer.start()
  return {
    stop() {
      stopped = true
      recognizer.abort()
    },
  }
}

export interface Voice {
  /** Says a piece after what is being said; `onSpoken` tells when nothing is left to say. */
  say(text: string, language: Language, onSpoken: () => void): void
  /** @returns the words that had been said by then */
  stop(): string
}

/** The browser's voice. What was begun and not finished counts up to the last whole word. */
export function createVoice(): Voice {
  let spoken = ''
  let running = { text: '', reached: 0 }
  let waiting = 0
  return {
    say(text, language, onSpoken) {
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.lang = locales[language]
      waiting++
      utterance.onstart = () => {
        running = { text, reached: 0 }
      }
      utterance.onboundary = ({ charIndex }) => {
        running.reached = charIndex
      }
      utterance.onend = () => {
        spoken += text
        running = { text: '', reached: 0 }
        waiting--
        if (waiting === 0) onSpoken()
      }
      window.speechSynthesis.speak(utterance)
    },
    stop() {
      const heard = spoken + running.text.slice(0, running.reached)
      spoken = ''
      running = { text: '', reached: 0 }
      waiting = 0
      window.speechSynthesis.cancel()
      return heard
    },
  }
}
