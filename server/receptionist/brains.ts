import type { ChatAction, ChatSource } from '#contract/chat.ts'
import type { Language } from '#contract/languages.ts'
import { actionOfSkill } from './actions.ts'
import { buildBrainTurn } from './brain-turn.ts'
import { houseBrain } from './house-brain/brain.ts'
import type { Brain, BrainEvent, Outcome } from './house-brain/port.ts'
import { llmBrainFor } from './llm-brain/brain.ts'
import { createPacer } from './pacing.ts'
import type { OpenedTurn } from './receiving.ts'

export interface BrainAnswer {
  brain: 'house' | 'llm' | 'llm_then_house'
  answered: boolean
  confidence: number
  sources: ChatSource[]
  intent: string
  language: Language
  /** The house brain's dialogue state; undefined leaves what is stored. */
  state: unknown
  handoff: { reason: string; level: 'soft' | 'hard' } | null
  ended: boolean
  tokens: number | null
}

export type BrainStep =
  | { say: string; brain: 'house' | 'llm' }
  | { action: ChatAction }
  | { result: BrainAnswer }

/**
 * Answers with the brain that the agent uses. When the LLM fails, or has said nothing within its budget, the
 * house brain takes the turn with the same history and slots: nobody waits in silence.
 */
export async function* answerWithBrains(opened: OpenedTurn): AsyncGenerator<BrainStep, void, undefined> {
  const { session } = opened
  const llm = llmBrainFor(session, opened.recollection)
  if (!llm) return yield* run(houseBrain, 'house', opened)
  const cut = new AbortController()
  let spoken = false
  try {
    for await (const step of createPacer(
      run(llm, 'llm', opened, AbortSignal.any([session.signal, cut.signal])),
      session.app.config.LLM_FIRST_TOKEN_BUDGET_MS,
    )) {
      if ('say' in step) spoken = true
      yield step
    }
  } catch (error) {
    cut.abort()
    if (session.signal.aborted) throw error
    session.app.metrics.fallbacks.inc({ cause: (error as Error).name === 'TimeoutError' ? 'slow' : 'error' })
    session.app.log.warn(
      { error: (error as Error).message, spoken },
      'the LLM failed; the house brain takes the turn',
    )
    for await (const step of run(houseBrain, 'house', opened)) {
      yield 'result' in step ? { result: { ...step.result, brain: 'llm_then_house' } } : step
    }
  }
}

async function* run(
  brain: Brain,
  name: 'house' | 'llm',
  opened: OpenedTurn,
  signal?: AbortSignal,
): AsyncGenerator<BrainStep, void, undefined> {
  const turn = buildBrainTurn(opened, signal)
  let outcome: Outcome | null = null
  let state: unknown
  let handoff: BrainAnswer['handoff'] = null
  let ended = false
  for await (const event of brain.respond(turn)) {
    if ('say' in event) yield { say: event.say, brain: name }
    else if ('act' in event) yield* showAction(event)
    else if ('handoff' in event) handoff = event.handoff
    else if ('end' in event) ended = true
    else ({ outcome, state } = event)
  }
  if (!outcome) throw new Error(`The ${name} brain ended without an outcome`)
  const language = outcome.language ?? opened.session.language
  yield {
    result: { brain: name, ...outcome, language, state, handoff, ended, tokens: outcome.tokens ?? null },
  }
}

function* showAction(event: Extract<BrainEvent, { act: string }>): Generator<BrainStep> {
  if (!event.result.ok) return
  const action = actionOfSkill(event.act, event.result.receipt)
  if (action) yield { action }
}
