import { isStepCount, streamText } from 'ai'
import type { BrainTurn, SkillName, SkillResult } from '../house-brain/port.ts'
import { searchFor } from '../recall.ts'
import { refuseSkill } from '../skills/index.ts'
import { SpeechGuard } from '../speaking/guard.ts'
import { Speech } from '../speaking/speech.ts'
import { templateOf } from '../template-of.ts'
import type { LlmWork } from './brain.ts'
import { ShownEvidence } from './evidence.ts'
import { buildPrompt } from './prompt/prompt.ts'
import type { Standing } from './prompt/standing.ts'
import { loadTokenCounter } from './prompt/tokens.ts'
import { skillTools } from './tools.ts'

/** Rounds with the model within one turn. In the last one it has no tools: it must answer. */
const mostRounds = 5
/** Tokens of one answer: more than a receptionist ever says. */
const longestAnswer = 800

/** Puts everything together that a model is asked with. */
export async function prepareQuestion(turn: BrainTurn, work: LlmWork) {
  const { session, recollection, log } = work
  const { app } = session
  const { passages } = recollection.found
  const [count, before] = await Promise.all([loadTokenCounter(), log.before()])
  const key = app.vault.sign(`prompt of ${session.conversationId}`).replace(/\W/g, '').slice(0, 10)
  const standing = standingOf(turn, work)
  const done = before.map(({ summary }) => summary)
  const evidence = new ShownEvidence(turn, standing, key)
  evidence.addPassages(passages)
  for (const { receipt } of before) evidence.addResult(receipt)
  const used: { skill: SkillName; result: SkillResult }[] = []
  const toolbox = skillTools({
    turn,
    key,
    search: (query) => searchFor(session, recollection, query),
    refuse: (skill, input, { code, sentence }) => refuseSkill(session, skill, input, code, sentence),
    onFound: (found) => evidence.addPassages(found.passages),
    onUse: (skill, result) => {
      used.push({ skill, result })
      evidence.addResult(result)
    },
  })
  const prompt = buildPrompt({ turn, standing, passages, done, key }, count)
  const ask = (signal: AbortSignal) =>
    streamText({
      model: app.providers.llm!.model,
      instructions: prompt.system,
      messages: prompt.messages,
      tools: toolbox.tools,
      prepareStep: ({ stepNumber }) => (stepNumber >= mostRounds - 1 ? { toolChoice: 'none' } : {}),
      stopWhen: isStepCount(mostRounds),
      abortSignal: signal,
      temperature: 0.3,
      maxOutputTokens: longestAnswer,
      maxRetries: 0,
      onError: () => {},
    }).fullStream
  return { ask, evidence, used, settle: toolbox.settle, speech: createSpeech(turn, work, evidence) }
}

/** What stays the same from turn to turn: in the agent's own language, whatever the caller's. */
function standingOf({ agent, business, now }: BrainTurn, { session: { profile } }: LlmWork): Standing {
  const language =
    profile.agent.language === 'auto' ? (profile.business.languages[0] ?? 'en') : profile.agent.language
  return {
    agent: { name: agent.name, persona: agent.persona },
    template: templateOf(profile, language),
    business,
    website: profile.business.website_url,
    instructions: profile.agent.instructions,
    today: now.toPlainDate(),
  }
}

function createSpeech(
  turn: BrainTurn,
  { session: { profile }, findProof }: LlmWork,
  evidence: ShownEvidence,
): Speech {
  const language = turn.language ?? 'en'
  const { business } = turn
  return new Speech({
    channel: turn.channel,
    language,
    today: turn.now.toPlainDate(),
    country: business.country ?? 'US',
    currency: profile.business.currency,
    allowsLink: (address) => evidence.grounds.hasAddress(address),
    guard: new SpeechGuard({
      language,
      findProof,
      model: { evidence, secrets: evidence.secrets, business },
    }),
  })
}
