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

/**
 * The language of an answer: the agent's own if it has one, else the caller's, who may switch in mid-conversation. A
 * conversation has inertia, its first message has none: "hola" alone is answered in Spanish.
 */
export function detectLanguage(text: string, { agent, business, current, hint }: Known): Language {
  if (agent !== 'auto') return agent
  // An address of the internet is written in no language.
  const words = text.replace(/\S+@\S+|\bhttps?:\S+|\bwww\.\S+/g, ' ')
  if (current) return detectOfUtterance(words, current)
  const expected = (hint && business.includes(hint) ? hint : undefined) ?? business[0] ?? 'en'
  const heard = detectOfUtterance(words)
  // Without any sign of either language English is heard: that is no reason to leave the expected one.
  return heard === 'en' ? detectOfUtterance(words, expected) : heard
}
