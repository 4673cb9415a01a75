import type { AgentLanguage, Language } from '#contract/languages.ts'
import { detectLanguage as detectOfUtterance } from './house-brain/understanding/language.ts'

interface Known {
  agent: AgentLanguage
  business: readonly Language[]
  /** Language of the conversation so far. */
  current: Language | null
  /** Language of the visitor's browser. */
  hint: Language | undefined
}

/** The language of an answer: the agent's own if it has one, else the caller's, who may switch in mid-conversation. */
export function detectLanguage(text: string, { agent, business, current, hint }: Known): Language {
  if (agent !== 'auto') return agent
  const fallback = current ?? (hint && business.includes(hint) ? hint : undefined) ?? business[0] ?? 'en'
  return detectOfUtterance(text, fallback)
}
