import type { Language } from '#contract/languages.ts'
import type { BrainEvent, BrainTurn, Outcome, SkillName, SkillResult } from './port.ts'
import { type Phrases, phrasesFor } from './say/index.ts'
import { type Clock, isOnFullDayClock } from './say/moments.ts'
import { afterColon, capitalize, pickVariant, splitForSpeech, splitSentences, stripMarks } from './speech.ts'
import type { Asked, DialogueState } from './state.ts'
import { mentions, type Topic } from './topics/index.ts'
import type { Intent, Understanding } from './understanding/types.ts'

/** A piece of conversation: it yields what happens and returns what came of it. */
export type Play<T = void> = AsyncGenerator<BrainEvent, T>

/** A policy takes a turn and says so, or leaves it to the next one without a word. */
export type Policy = (dialogue: Dialogue) => Play<boolean>

/** One turn on its way: what was said, what is known, and the means to answer. */
export class Dialogue {
  readonly turn: BrainTurn
  readonly reading: Understanding
  readonly state: DialogueState
  /** The question that was open when the person spoke. */
  readonly answering: Asked | null
  /** The detail that our last turn read back in passing. */
  readonly echoed: string | null
  readonly outcome: Outcome
  /** A question was answered in passing: the open task goes on afterwards. */
  digression = false
  /** The place that was asked about is outside of where the business goes: nothing else about it matters. */
  isElsewhere = false
  /** Something was taken down that nobody had asked for. */
  hasNoted = false
  /** One question a turn: while several are answered, none of them asks its own. */
  mayAsk = true
  readonly #said: string[]

  constructor(turn: BrainTurn, reading: Understanding, state: DialogueState, said: string[] = []) {
    this.#said = said
    this.turn = turn
    this.reading = reading
    this.state = state
    this.answering = state.asked
    this.outcome = { answered: true, confidence: 1, sources: [], intent: reading.intent }
    this.echoed = state.echo
    state.asked = null
    state.echo = null
  }

  get text(): string {
    return this.turn.utterance
  }
  get language(): Language {
    return this.state.language
  }
  get phrases(): Phrases {
    return phrasesFor(this.language, this.turn.agent.persona)
  }
  get isVoice(): boolean {
    return this.turn.channel === 'voice'
  }
  get today(): Temporal.PlainDate {
    return this.turn.now.toPlainDate()
  }
  get zone(): string {
    return this.turn.now.timeZoneId
  }
  /** How times are said here: on the screen of a Spaniard in figures, elsewhere as people speak. */
  get clock(): Clock {
    return this.language === 'es' && !this.isVoice && isOnFullDayClock(this.zone) ? 'full_day' : 'spoken'
  }
  /** How many sentences this turn has said so far. */
  get spoken(): number {
    return this.#said.length
  }
  get isSilent(): boolean {
    return this.spoken === 0
  }

  /** One of several questions of this turn, to be answered by itself: what it says counts as said here. */
  part(utterance: string, reading: Understanding): Dialogue {
    return new Dialogue({ ...this.turn, utterance }, reading, this.state, this.#said)
  }

  intends(...intents: Intent[]): boolean {
    return intents.includes(this.reading.intent)
  }
  mentions(topic: Topic): boolean {
    return mentions(this.text, topic, this.language)
  }
  isAsked(...about: string[]): boolean {
    return this.answering !== null && about.includes(this.answering.about)
  }

  /** Says one of the variants, sentence by sentence, or nothing when there are none; never a sentence of the turn before, nor one twice. */
  *say(variants: readonly string[], place = this.state.turn): Generator<BrainEvent> {
    if (variants.length === 0) return
    const before = [...this.state.said, ...this.#said]
    const chosen = pickVariant(variants, place, before)
    const sentences = this.#withoutQuestions(this.#sentencesOf(chosen).map(capitalize))
    for (const sentence of this.#withoutRepeats(sentences, before)) {
      this.#said.push(sentence)
      yield { say: sentence }
    }
  }

  /** What was just said is left out; when nothing else is left, it comes marked as said before. */
  #withoutRepeats(sentences: string[], before: readonly string[]): string[] {
    const fresh = sentences.filter((sentence) => !before.includes(sentence))
    if (fresh.length > 0 || sentences.length === 0) return fresh
    return [`${this.phrases.facts.askedBefore()[this.state.turn % 2]} ${afterColon(sentences[0]!)}`]
  }

  /** Puts a question and remembers it; asked again, it comes in other words. */
  *ask(about: string, variants: readonly string[]): Generator<BrainEvent> {
    if (!this.mayAsk) return
    const times = this.answering?.about === about ? this.answering.times + 1 : 0
    this.state.asked = { about, times }
    yield* this.say(variants, times === 0 ? 0 : times)
  }

  /** Says the turn before once more, as it was. */
  *repeat(): Generator<BrainEvent> {
    for (const sentence of this.state.said) {
      this.#said.push(sentence)
      yield { say: sentence }
    }
  }

  /** Uses a skill; whatever goes wrong inside comes back as a refusal. */
  async *use(skill: SkillName, input: Record<string, unknown>): Play<SkillResult> {
    const result = await this.turn.skills.useSkill(skill, input).catch((error: unknown): SkillResult => {
      if (this.turn.signal.aborted) throw error
      return { ok: false, code: 'unavailable', sentence: '' }
    })
    yield { act: skill, result }
    return result
  }

  /** The state to keep for the next turn. */
  close(): DialogueState {
    return { ...this.state, turn: this.state.turn + 1, said: [...this.#said] }
  }

  /** One question at a time: while a task waits for an answer, an aside asks none of its own. */
  #withoutQuestions(sentences: string[]): string[] {
    if (!this.digression || this.state.asked) return sentences
    const statements = sentences.filter((sentence) => !sentence.endsWith('?'))
    return statements.length > 0 ? statements : sentences
  }

  #sentencesOf(text: string): string[] {
    if (!this.isVoice) return text.includes('\n') ? [text] : splitSentences(text)
    return splitSentences(stripMarks(text)).flatMap(splitForSpeech)
  }
}
