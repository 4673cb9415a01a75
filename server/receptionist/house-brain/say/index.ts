import type { Persona } from '#contract/agents.ts'
import type { Language } from '#contract/languages.ts'
import { en } from './en/index.ts'
import { manners as mannersEn } from './en/manners.ts'
import { es } from './es/index.ts'
import { manners as mannersEs } from './es/manners.ts'
import type { Manner, Manners, Phrases } from './phrases.ts'

export type { Phrases } from './phrases.ts'

const packs: Record<Language, { phrases: Phrases; manners: Manners }> = {
  en: { phrases: en, manners: mannersEn },
  es: { phrases: es, manners: mannersEs },
}
const made = new Map<string, Phrases>()

/** The words of a persona: the house's own, with what its formality, tone, empathy and verbosity say differently. */
export function phrasesFor(language: Language, persona: Persona): Phrases {
  const { formality, tone, empathy, verbosity } = persona
  const key = [language, formality, tone, empathy, verbosity].join(' ')
  const known = made.get(key)
  if (known) return known
  const { phrases, manners } = packs[language]
  const voiced = [
    manners.formality[formality],
    manners.tone[tone],
    manners.empathy[empathy],
    manners.verbosity[verbosity],
  ].reduce(speakIn, phrases)
  made.set(key, voiced)
  return voiced
}

function speakIn(phrases: Phrases, manner: Manner = {}): Phrases {
  const voiced = Object.entries(phrases).map(([group, entries]) => [
    group,
    { ...entries, ...manner[group as keyof Phrases] },
  ])
  return Object.fromEntries(voiced) as Phrases
}
