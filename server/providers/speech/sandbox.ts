import { type Recording, SpeechError, type SpeechProvider } from './port.ts'

const samplesPerSecond = 8000
/** People read about fifteen characters in a second. */
const charactersPerSecond = 15
/** Nothing to hear, in µ-law. */
const silence = 0xff

/** Speaks in silence of the right length: for tests, and for trying out what plays it. */
export function createSandboxSpeech(): SpeechProvider {
  return {
    name: 'sandbox',
    voiceName: (language) => `sandbox/${language}`,
    async speak({ text }, signal): Promise<Recording> {
      if (signal.aborted) throw new SpeechError('sandbox', 'unavailable', 'nobody waits any more')
      if (!text.trim()) throw new SpeechError('sandbox', 'rejected', 'there are no words')
      const samples = Math.ceil((text.length / charactersPerSecond) * samplesPerSecond)
      return { content: Buffer.alloc(samples, silence), contentType: 'audio/basic' }
    },
  }
}
