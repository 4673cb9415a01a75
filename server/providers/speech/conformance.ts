import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SpeechError, type SpeechProvider } from './port.ts'

export interface SpeechHarness {
  provider: SpeechProvider
  /** Makes the other side answer so from now on; left out where nothing can go wrong. */
  answerNext?(answer: 'speak' | 'reject' | 'busy' | 'drop' | 'hang' | 'cut'): void
  close(): Promise<void>
}

const failureOf = (given: Promise<unknown>) =>
  given.then(
    () => null,
    (error: unknown) => error,
  )

/** What every provider of speech does. */
export function conformsAsSpeechProvider(name: string, open: () => Promise<SpeechHarness>): void {
  describe(`${name} as a provider of speech`, () => {
    let harness: SpeechHarness
    beforeAll(async () => {
      harness = await open()
    })
    afterAll(() => harness?.close())
    const speak = (text = 'We open at nine.', signal = new AbortController().signal) =>
      harness.provider.speak({ text, language: 'en' }, signal)

    test('speaks words as sound of a known kind', async () => {
      const { content, contentType } = await speak()
      expect(content.length).toBeGreaterThan(100)
      expect(contentType).toMatch(/^audio\//)
    })

    test('names its voice the same each time, and another for each language', () => {
      const { provider } = harness
      expect(provider.voiceName('en')).toBe(provider.voiceName('en'))
      expect(provider.voiceName('en')).not.toBe(provider.voiceName('es'))
    })

    test('says of refused words that they stay refused, and of a busy other side that it may come back', async () => {
      const { answerNext } = harness
      if (!answerNext) return
      answerNext('reject')
      expect(await failureOf(speak())).toMatchObject({ name: 'SpeechError', outcome: 'rejected' })
      for (const answer of ['busy', 'drop', 'cut'] as const) {
        answerNext(answer)
        expect(await failureOf(speak())).toMatchObject({ name: 'SpeechError', outcome: 'unavailable' })
      }
      answerNext('speak')
      await speak()
    })

    test('stops as soon as nobody waits any more', async () => {
      harness.answerNext?.('hang')
      const gone = new AbortController()
      const failure = failureOf(speak('Nobody hears this.', gone.signal))
      gone.abort()
      // The sandbox has spoken before anybody could leave.
      if (harness.answerNext) expect(await failure).toBeInstanceOf(SpeechError)
      expect(await failureOf(speak('Nor this.', gone.signal))).toBeInstanceOf(SpeechError)
      harness.answerNext?.('speak')
    })
  })
}
