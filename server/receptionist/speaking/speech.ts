import type { Claim } from '#contract/claims.ts'
import type { Channel } from '../house-brain/port.ts'
import type { SpeechGuard } from './guard.ts'
import { stripMarkup } from './markup.ts'
import { SentenceBuffer } from './sentences.ts'
import { type SpeakingContext, speakable } from './spoken/spoken.ts'

/** How the words of a model leave the house. */
export interface SpeechRules extends SpeakingContext {
  channel: Channel
  guard: SpeechGuard
  /** Addresses that may be shown. */
  allowsLink(address: string): boolean
}

/** Sentences in one answer: what goes on longer is no answer of a receptionist. */
const mostSentences = { voice: 10, sms: 10, chat: 24 } as const

/**
 * Turns the stream of a model's words into sentences that may be said: cut, freed of markup, guarded, and put into the
 * form that the channel needs. The same words come out however they were cut into pieces.
 */
export class Speech {
  readonly claims: Claim[] = []
  readonly #rules: SpeechRules
  readonly #buffer = new SentenceBuffer()
  readonly #said = new Set<string>()

  constructor(rules: SpeechRules) {
    this.#rules = rules
  }

  /** What was said so far, sentence by sentence. */
  get said(): readonly string[] {
    return [...this.#said]
  }

  /** @returns sentences that may be said now */
  add(words: string): Promise<string[]> {
    return this.#release(this.#buffer.add(words))
  }

  /** The rest, when the model has ended or goes on to use a skill. */
  flush(): Promise<string[]> {
    return this.#release(this.#buffer.flush())
  }

  async #release(written: readonly string[]): Promise<string[]> {
    const { channel, guard, allowsLink } = this.#rules
    const released: string[] = []
    for (const sentence of written) {
      const plain = stripMarkup(sentence, channel, allowsLink)
      if (!/[\p{L}\p{N}]/u.test(plain)) continue
      const { say, claims } = await guard.pass(plain)
      this.claims.push(...claims)
      for (const words of say) {
        const form = channel === 'voice' ? speakable(words, this.#rules) : words
        // Said once: a model that goes in circles is not worth hearing.
        if (!form || this.#said.has(form) || this.#said.size >= mostSentences[channel]) continue
        this.#said.add(form)
        released.push(form)
      }
    }
    return released
  }
}
