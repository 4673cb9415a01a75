import type { TextStreamPart, ToolSet } from 'ai'
import type { Claim } from '#contract/claims.ts'
import { costOf, type Llm, type LlmUsage } from '#server/providers/llm/index.ts'
import type { Brain, BrainEvent, BrainTurn } from '../house-brain/port.ts'
import type { Recollection } from '../recall.ts'
import type { ReceiptLog } from '../receipt-log.ts'
import type { Session } from '../session.ts'
import { refuseSkill } from '../skills/index.ts'
import type { FindProof } from '../speaking/guard.ts'
import type { Speech } from '../speaking/speech.ts'
import { citedSources, type ShownEvidence } from './evidence.ts'
import { Patience } from './patience.ts'
import { plainInput } from './plain-input.ts'

/** What a model's answer comes to, also when it breaks off: whoever finishes the turn reads it. */
export interface LlmTrace {
  said: string[]
  claims: Claim[]
  usage: LlmUsage | null
}

export interface LlmWork {
  session: Session
  recollection: Recollection
  log: ReceiptLog
  findProof: FindProof
  trace: LlmTrace
}

/** Whether a model may answer here: there is one on this server, and the agent does not want the house brain. */
export function mayAskLlm({ app, profile }: Session): boolean {
  return app.providers.llm !== null && profile.agent.brain !== 'house'
}

/** The brain that speaks with a language model. It throws when the model fails, is silent too long or says nothing. */
export function createLlmBrain(work: LlmWork): Brain {
  return { respond: (turn) => respond(turn, work) }
}

async function* respond(turn: BrainTurn, work: LlmWork): AsyncGenerator<BrainEvent, void, undefined> {
  const { session, trace } = work
  const { providers, config } = session.app
  // A house without a model never loads what models are asked with.
  const { prepareQuestion } = await import('./asking.ts')
  const question = await prepareQuestion(turn, work)
  const { speech, used, evidence } = question
  const patience = new Patience(config.LLM_FIRST_TOKEN_BUDGET_MS)
  const stop = new AbortController()
  trace.claims = speech.claims
  try {
    for await (const part of patience.watch(question.ask(AbortSignal.any([turn.signal, stop.signal])))) {
      await takeNote(part, work, providers.llm!)
      for (const { skill, result } of used.splice(0)) {
        patience.restart()
        if (skill === 'end_conversation' && result.ok) yield { end: true }
        yield { act: skill, result }
      }
      for (const say of await sentencesOf(part, speech, turn)) {
        patience.restart()
        trace.said.push(say)
        yield { say }
      }
    }
  } finally {
    // The request ends with the turn, and what a skill has begun is known before anybody goes on.
    stop.abort()
    await question.settle()
  }
  if (trace.said.length === 0) throw new Error('the model said nothing')
  yield outcomeOf(turn, evidence, trace)
}

type Part = TextStreamPart<ToolSet>

/** What a part of the stream means for the books: errors, attempts at no skill, tokens. */
async function takeNote(part: Part, { session, trace }: LlmWork, llm: Llm): Promise<void> {
  if (part.type === 'error') throw part.error
  if (part.type === 'abort') throw new DOMException('The turn was interrupted.', 'AbortError')
  if (part.type === 'tool-call' && part.invalid)
    await refuseSkill(
      session,
      part.toolName.slice(0, 100),
      plainInput(part.input),
      'invalid_request',
      'No such skill, or no readable input.',
    )
  if (part.type === 'finish-step') trace.usage = addUsage(trace.usage, part.usage, llm)
}

/** Sentences that a part of the stream releases. On the phone a first word comes before a skill is used. */
async function sentencesOf(part: Part, speech: Speech, turn: BrainTurn): Promise<string[]> {
  if (part.type === 'text-delta') return speech.add(part.text)
  if (part.type === 'finish-step') return speech.flush()
  if (part.type !== 'tool-call') return []
  const begun = await speech.flush()
  if (begun.length > 0 || speech.said.length > 0 || turn.channel !== 'voice') return begun
  return [
    ...(await speech.add(turn.language === 'es' ? 'Un momento, por favor.' : 'One moment, please.')),
    ...(await speech.flush()),
  ]
}

function addUsage(
  before: LlmUsage | null,
  {
    inputTokens = 0,
    outputTokens = 0,
    inputTokenDetails,
  }: {
    inputTokens: number | undefined
    outputTokens: number | undefined
    inputTokenDetails: { cacheReadTokens: number | undefined }
  },
  llm: Llm,
): LlmUsage {
  const tokens = {
    prompt_tokens: (before?.prompt_tokens ?? 0) + inputTokens,
    cached_tokens: (before?.cached_tokens ?? 0) + (inputTokenDetails.cacheReadTokens ?? 0),
    completion_tokens: (before?.completion_tokens ?? 0) + outputTokens,
  }
  return { model: llm.modelId, ...tokens, cost_micro_usd: costOf(tokens, llm.prices) }
}

const admitsNotKnowing =
  /\b(?:don't|do not|didn't|can't|cannot) (?:have|know|find|see|confirm)\b|\bnot sure\b|\bno (?:tengo|lo sé|sé|encuentro|dispongo|puedo confirmar)\b/i

function outcomeOf({ language }: BrainTurn, { passages }: ShownEvidence, { said }: LlmTrace): BrainEvent {
  const text = said.join(' ')
  const sources = citedSources(text, passages)
  const answered = !admitsNotKnowing.test(text)
  return {
    state: undefined,
    outcome: {
      answered,
      confidence: answered ? (sources.length > 0 ? 0.9 : 0.7) : 0.3,
      sources,
      intent: 'llm',
      ...(language ? { language } : {}),
    },
  }
}
