import { isStepCount, type ModelMessage, streamText } from 'ai'
import { findUnbackedClaim, repairClaim } from '../claims.ts'
import type { Brain, BrainEvent, BrainTurn, SkillName, SkillResult } from '../house-brain/port.ts'
import type { Recollection } from '../recall.ts'
import type { Session } from '../session.ts'
import { buildSystemPrompt } from './prompt.ts'
import { SentenceBuffer } from './sentences.ts'
import { skillTools } from './tools.ts'

/** Rounds of tool use within one turn; a model that needs more is going in circles. */
const maxSteps = 6

/** The LLM brain of an agent that may use one; null when there is none on this server or the agent wants the house brain. */
export function llmBrainFor(session: Session, recollection: Recollection): Brain | null {
  const { llm } = session.app.providers
  const { agent } = session.profile
  if (!llm || agent.brain === 'house') return null
  return { respond: (turn) => respond(turn, session, recollection) }
}

async function* respond(
  turn: BrainTurn,
  { app, profile }: Session,
  { found }: Recollection,
): AsyncGenerator<BrainEvent, void, undefined> {
  const used: { skill: SkillName; result: SkillResult }[] = []
  const succeeded = new Set<string>()
  const result = streamText({
    model: app.providers.llm!.model,
    system: buildSystemPrompt(turn, profile.agent.instructions, found),
    messages: toMessages(turn),
    tools: skillTools(turn, (skill, outcome) => {
      used.push({ skill, result: outcome })
      if (outcome.ok) succeeded.add(skill)
    }),
    stopWhen: isStepCount(maxSteps),
    abortSignal: turn.signal,
    temperature: 0.3,
    maxRetries: 0,
    onError: () => {},
  })
  const buffer = new SentenceBuffer()
  let said = ''
  const language = turn.language ?? 'en'
  const guard = (sentence: string) =>
    findUnbackedClaim(sentence, succeeded) ? repairClaim(language) : sentence
  let shown = 0
  for await (const part of result.fullStream) {
    if (part.type === 'error') throw part.error
    for (; shown < used.length; shown++) yield { act: used[shown]!.skill, result: used[shown]!.result }
    const sentences =
      part.type === 'text-delta' ? buffer.add(part.text) : part.type === 'finish-step' ? buffer.flush() : []
    for (const sentence of sentences.map(guard)) {
      said += sentence
      yield { say: sentence }
    }
  }
  if (!said) throw new Error('the model said nothing')
  if (succeeded.has('end_conversation')) yield { end: true }
  const { totalTokens } = await result.totalUsage
  const answered = !/\b(don't|do not|no) (know|have that|tengo)|no lo s[eé]\b/i.test(said)
  yield {
    state: undefined,
    outcome: {
      answered,
      confidence: found.confidence,
      sources: citedSources(said, found),
      intent: 'llm',
      language,
      ...(totalTokens === undefined ? {} : { tokens: totalTokens }),
    },
  }
}

function toMessages({ history, utterance }: BrainTurn): ModelMessage[] {
  const past = history.map(
    ({ role, text }): ModelMessage => ({ role: role === 'visitor' ? 'user' : 'assistant', content: text }),
  )
  return [...past, { role: 'user', content: utterance }]
}

/** Pages whose words the answer took up: at least three of its longer words stand in the passage. */
function citedSources(said: string, found: Recollection['found']) {
  const words = new Set(said.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [])
  const cited = found.passages.filter(
    (passage) => [...words].filter((word) => passage.text.toLowerCase().includes(word)).length >= 3,
  )
  const byUrl = new Map(cited.map(({ title, url }) => [url ?? title, { title, url }]))
  return [...byUrl.values()].slice(0, 5)
}
