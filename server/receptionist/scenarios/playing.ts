import type { Behaviour } from '#contract/agents.ts'
import type { ChatAction } from '#contract/chat.ts'
import type { NewScenario, ScenarioOutcome, TranscriptTurn } from '#contract/scenarios.ts'
import type { AppContext } from '#server/context.ts'
import { listReceiptRows } from '#server/conversations/index.ts'
import { newId } from '#server/platform/ids.ts'
import type { TurnAnswer } from '../session.ts'
import { templateOf } from '../template-of.ts'
import { converse } from '../turn.ts'
import { type Caller, type Reply, readScript } from './callers/caller.ts'
import { playCallerByLlm } from './callers/llm-caller.ts'
import { simulateCaller } from './callers/simulated.ts'
import { type Ending, readEnding } from './ending.ts'
import { findAnswer } from './queries.ts'
import { type Stage, setStage } from './stage.ts'

/** What a scenario came to, before it is compared with what was expected. */
export interface Played {
  transcript: TranscriptTurn[]
  ending: Ending
  /** Where days and times of the conversation are read. */
  timezone: string
}

/** A conversation that goes on for longer goes in circles. */
const maxTurns = 60

/**
 * Plays a scenario on the real turn engine, settings, knowledge and calendar. Skills do what they do and leave their
 * receipts; all of it happens in a world of its own, of which nothing remains.
 */
export async function playScenario(
  app: AppContext,
  organizationId: string,
  agentId: string,
  behaviour: Behaviour,
  scenario: NewScenario,
  signal: AbortSignal,
): Promise<Played> {
  const stage = await setStage(app, organizationId, agentId, behaviour, scenario)
  const caller = castCaller(stage, scenario, signal)
  const visitorId = `scenario-${newId(app.clock.nowMs())}`
  const transcript: TranscriptTurn[] = []
  let conversationId: string | null = null
  let reply: Reply | null = null
  while (transcript.length < maxTurns) {
    signal.throwIfAborted()
    const words = await caller.say(reply)
    if (words === null) break
    const startedMs = performance.now()
    const answer = await hearAnswer(stage, scenario, { words, visitorId, conversationId }, signal)
    conversationId = answer.conversationId
    const turn = await describeTurn(stage, words, answer, performance.now() - startedMs)
    transcript.push(turn)
    reply = replyOf(answer)
  }
  if (!conversationId) throw new Error('The caller said nothing')
  const ending = await readEnding(stage, conversationId, transcript)
  return { transcript, ending, timezone: stage.profile.business.timezone }
}

function castCaller(
  stage: Stage,
  { caller, language, facts, persona }: NewScenario,
  signal: AbortSignal,
): Caller {
  const known = { ...facts, code: stage.code }
  if (caller.kind === 'script') return readScript(caller.turns, (line) => fillFacts(line, known))
  const opening = caller.opening && fillFacts(caller.opening, known)
  const { llm } = stage.app.providers
  if (caller.use_llm && llm)
    return playCallerByLlm(llm, { ...caller, opening, language, persona, facts: known }, signal)
  const intake = templateOf(stage.profile, language).intake_fields
  return simulateCaller({ ...caller, opening, language, facts: known, intake })
}

/** `{phone}` in a line is the caller's phone, and so on; what they do not know stays as it was written. */
function fillFacts(line: string, facts: Record<string, unknown>): string {
  return line.replace(/\{(\w+)\}/g, (whole, key: string) =>
    typeof facts[key] === 'string' ? facts[key] : whole,
  )
}

async function hearAnswer(
  { app, profile }: Stage,
  { channel, language }: NewScenario,
  said: { words: string; visitorId: string; conversationId: string | null },
  signal: AbortSignal,
): Promise<TurnAnswer> {
  const incoming = {
    text: said.words,
    channel,
    visitorId: said.visitorId,
    conversationId: said.conversationId,
    visitor: {},
    languageHint: language,
  }
  for await (const event of converse(app, profile, incoming, signal))
    if (event.type === 'done') return event.answer
  throw new Error('A turn ended without an answer')
}

async function describeTurn(
  { inWorld }: Stage,
  words: string,
  answer: TurnAnswer,
  latencyMs: number,
): Promise<TranscriptTurn> {
  const { said, receipts } = await inWorld(async (ctx) => ({
    said: answer.messageId ? await findAnswer(ctx, answer.messageId) : undefined,
    receipts: await listReceiptRows(ctx, answer.conversationId),
  }))
  return {
    caller: words,
    agent: answer.text,
    language: answer.language,
    answered: answer.answered,
    intent: said?.intent ?? null,
    brain: said?.brain ?? null,
    skills: receipts
      .filter(({ message_id }) => message_id !== null && message_id === said?.answers_id)
      .map(({ skill, ok, summary, input, result }) => ({
        skill,
        ok,
        summary,
        input: input as Record<string, unknown>,
        result: result as Record<string, unknown>,
        rehearsed: true as const,
      })),
    latency_ms: Math.round(latencyMs),
  }
}

const outcomeOfAction: Partial<Record<ChatAction['kind'], ScenarioOutcome>> = {
  booked: 'booked',
  rescheduled: 'rescheduled',
  cancelled: 'cancelled',
  lead_captured: 'lead',
  message_taken: 'message',
  escalated: 'escalated',
}

function replyOf({ text, language, actions, status }: TurnAnswer): Reply {
  const did = actions.flatMap(({ kind }) => outcomeOfAction[kind] ?? [])
  return { text, language, did, ended: status === 'closed' || actions.some(({ kind }) => kind === 'ended') }
}
