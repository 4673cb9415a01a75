import type { ChatAction, ChatSource } from '#contract/chat.ts'
import type { Claim } from '#contract/claims.ts'
import type { Language } from '#contract/languages.ts'
import type { LlmUsage } from '#server/providers/llm/index.ts'
import { actionOfSkill } from './actions.ts'
import { buildBrainTurn } from './brain-turn.ts'
import { houseBrain } from './house-brain/brain.ts'
import type { Brain, BrainTurn, Outcome } from './house-brain/port.ts'
import { createLlmBrain, type LlmTrace, mayAskLlm } from './llm-brain/brain.ts'
import { belongsToHouse } from './llm-brain/screening.ts'
import { ReceiptLog } from './receipt-log.ts'
import type { OpenedTurn } from './receiving.ts'
import { type FindProof, SpeechGuard } from './speaking/guard.ts'
import { tellReceipts } from './speaking/receipts.ts'
import { saysAgain } from './speaking/repeats.ts'

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
  /** Deeds that were claimed, with their receipts; those that were held back too. */
  claims: Claim[]
  /** What a language model used up. */
  usage: LlmUsage | null
}

export type BrainStep =
  | { say: string; brain: 'house' | 'llm' }
  | { action: ChatAction }
  | { result: BrainAnswer }

type Steps = AsyncGenerator<BrainStep, void, undefined>

/** A turn on its way through the brains, with what each of them leaves to the next. */
interface Work {
  opened: OpenedTurn
  turn: BrainTurn
  log: ReceiptLog
  findProof: FindProof
  trace: LlmTrace
  /** Receipts that were shown as actions. */
  shown: Set<unknown>
  /** Somebody has heard a word. */
  isHeard: boolean
}

/**
 * Answers with the brain that the agent uses. When the LLM fails, or has said nothing within its budget, the
 * house brain finishes the turn with the same history and slots: nobody waits in silence, or hears a thing twice.
 */
export async function* answerWithBrains(opened: OpenedTurn): Steps {
  const { session } = opened
  const work = openWork(opened)
  try {
    if (!mayAskLlm(session) || belongsToHouse(work.turn)) return yield* speakByHouse(work)
    yield* run(createLlmBrain({ session, recollection: opened.recollection, ...work }), 'llm', work)
  } catch (error) {
    if (session.signal.aborted) return yield* breakOff(work, error)
    if (!mayAskLlm(session)) throw error
    const spoken = work.trace.said.length > 0
    session.app.metrics.fallbacks.inc({ cause: (error as Error).name === 'TimeoutError' ? 'slow' : 'error' })
    session.app.log.warn(
      { error: (error as Error).message, spoken },
      'the LLM failed; the house brain takes the turn',
    )
    yield* finishByHouse(work)
  }
}

function openWork(opened: OpenedTurn): Work {
  const turn = buildBrainTurn(opened)
  const log = new ReceiptLog(opened.session)
  return {
    opened,
    turn: { ...turn, skills: log.watch(turn.skills) },
    log,
    findProof: async (deed) => {
      const id = await log.findProof(deed)
      if (id) return { receipt_id: id }
      // What is ahead of a known caller is on record, and was booked before this conversation.
      return deed === 'booked' && turn.contact?.appointments?.length ? { receipt_id: null } : null
    },
    trace: { said: [], claims: [], usage: null },
    shown: new Set(),
    isHeard: false,
  }
}

/** The house brain's own turn; the same guard stands at its lips. */
async function* speakByHouse(work: Work): Steps {
  const guard = new SpeechGuard({ language: work.turn.language ?? 'en', findProof: work.findProof })
  for await (const step of run(houseBrain, 'house', work)) {
    if (!('say' in step)) {
      yield step
      continue
    }
    const { say, claims } = await guard.pass(step.say)
    work.trace.claims.push(...claims)
    for (const words of say) yield { ...step, say: words }
  }
}

/** Takes over from a model: what it has done is told, what it has said is not said again. */
async function* finishByHouse(work: Work): Steps {
  const { log, trace, turn } = work
  const said = [...trace.said]
  const language = turn.language ?? 'en'
  const done = tellReceipts(log.ofThisTurn, language).filter((sentence) => !saysAgain(sentence, said))
  for (const { skill, receipt } of log.ofThisTurn) yield* showAction(skill, receipt, work)
  if (done.length > 0) {
    const guard = new SpeechGuard({ language, findProof: work.findProof })
    for (const sentence of done) {
      const { say, claims } = await guard.pass(sentence)
      trace.claims.push(...claims)
      for (const words of say) yield { say: words, brain: 'house' }
    }
    const outcome = { answered: true, confidence: 1, sources: [], intent: 'llm', language }
    return yield { result: toAnswer('llm_then_house', outcome, work) }
  }
  for await (const step of speakByHouse(work)) {
    if ('result' in step) yield { result: { ...step.result, brain: 'llm_then_house' } }
    else if (!('say' in step && saysAgain(step.say, said))) yield step
  }
}

/** An interrupted call: what was said so far is the answer. Elsewhere nobody is there to have heard it. */
async function* breakOff(work: Work, error: unknown): Steps {
  const { session } = work.opened
  if (session.channel !== 'voice' || !work.isHeard) throw error
  const outcome = {
    answered: true,
    confidence: 0,
    sources: [],
    intent: 'interrupted',
    language: session.language,
  }
  const brain = mayAskLlm(session) ? 'llm' : 'house'
  yield { result: toAnswer(brain, outcome, work) }
}

async function* run(brain: Brain, name: 'house' | 'llm', work: Work): Steps {
  let outcome: Outcome | null = null
  let rest: Partial<BrainAnswer> = {}
  for await (const event of brain.respond(work.turn)) {
    work.opened.session.signal.throwIfAborted()
    if ('say' in event) {
      work.isHeard = true
      yield { say: event.say, brain: name }
    } else if ('act' in event) {
      if (event.result.ok) yield* showAction(event.act, event.result.receipt, work)
    } else if ('handoff' in event) rest = { ...rest, handoff: event.handoff }
    else if ('end' in event) rest = { ...rest, ended: true }
    else {
      outcome = event.outcome
      rest = { ...rest, state: event.state }
    }
  }
  if (!outcome) throw new Error(`The ${name} brain ended without an outcome`)
  yield { result: { ...toAnswer(name, outcome, work), ...rest } }
}

function toAnswer(brain: BrainAnswer['brain'], outcome: Outcome, { opened, trace }: Work): BrainAnswer {
  return {
    brain,
    ...outcome,
    language: outcome.language ?? opened.session.language,
    state: undefined,
    handoff: null,
    ended: false,
    claims: trace.claims,
    usage: trace.usage,
  }
}

/** What was done, once, as the channel shows it. */
function* showAction(skill: string, receipt: Record<string, unknown>, { shown }: Work): Generator<BrainStep> {
  const action = actionOfSkill(skill, receipt)
  if (!action || shown.has(receipt)) return
  shown.add(receipt)
  yield { action }
}
