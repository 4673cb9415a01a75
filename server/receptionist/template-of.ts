import type { Language } from '#contract/languages.ts'
import type { Profile } from './profile.ts'
import { fillTemplate, type Template, templateFor } from './templates/index.ts'

/** Filled once for a profile and a language; a profile that changes is another object. */
const filled = new WeakMap<Profile, Map<Language, Template>>()

/** The agent's template with the business's own words filled in. */
export function templateOf(profile: Profile, language: Language): Template {
  const known = filled.get(profile)?.get(language)
  if (known) return known
  const { agent, business } = profile
  const template = fillTemplate(templateFor(agent.vertical, language), {
    business_name: business.name,
    agent_name: agent.name,
    emergency_number: business.settings.emergency_number,
  })
  filled.set(profile, (filled.get(profile) ?? new Map<Language, Template>()).set(language, template))
  return template
}
