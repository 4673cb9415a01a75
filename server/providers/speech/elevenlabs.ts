import type { Language } from '#contract/languages.ts'
import { type Recording, SpeechError, type SpeechProvider } from './port.ts'

export interface ElevenLabsOptions {
  apiKey: string
  baseUrl: string
  /** ElevenLabs' ids of the voices. */
  voices: Record<Language, string>
  model: string
}

/** Eight bits, 8 kHz, µ-law: what telephones carry, so nobody has to convert it. */
const format = { name: 'ulaw_8000', contentType: 'audio/basic' }
/** A sentence has some 100 kB; whoever sends more has not understood the question. */
const maxBytes = 4 * 1024 * 1024

/** Voices by ElevenLabs. */
export function createElevenLabsSpeech(options: ElevenLabsOptions): SpeechProvider {
  const { apiKey, baseUrl, voices, model } = options
  return {
    name: 'elevenlabs',
    voiceName: (language) => `elevenlabs/${voices[language]}/${model}/${format.name}/${language}`,
    async speak({ text, language }, signal): Promise<Recording> {
      const url = `${baseUrl}/v1/text-to-speech/${encodeURIComponent(voices[language])}?output_format=${format.name}`
      const answer = await ask(url, {
        method: 'POST',
        headers: { 'xi-api-key': apiKey, 'content-type': 'application/json', accept: format.contentType },
        body: JSON.stringify({ text, model_id: model, language_code: language }),
        signal,
      })
      if (!answer.ok) throw await explain(answer)
      const content = Buffer.from(await readWhole(answer))
      if (content.length === 0 || content.length > maxBytes)
        throw new SpeechError('elevenlabs', 'unavailable', `answered ${content.length} bytes of sound`)
      return { content, contentType: format.contentType }
    },
  }
}

async function ask(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request)
  } catch (error) {
    throw new SpeechError('elevenlabs', 'unavailable', (error as Error).message, error)
  }
}

async function readWhole(answer: Response): Promise<ArrayBuffer> {
  try {
    return await answer.arrayBuffer()
  } catch (error) {
    throw new SpeechError('elevenlabs', 'unavailable', 'the sound broke off', error)
  }
}

/** A wrong key is for the owner to mend, then it works; words that cannot be spoken stay so. */
async function explain(answer: Response): Promise<SpeechError> {
  const { status } = answer
  const said = (await answer.text().catch(() => '')).slice(0, 300)
  const isRejected = status === 400 || status === 404 || status === 422
  return new SpeechError('elevenlabs', isRejected ? 'rejected' : 'unavailable', `${status} ${said}`)
}
