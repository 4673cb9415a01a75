import type { Language } from '#contract/languages.ts'
import type { Profile } from './profile.ts'
import { fillTemplate, type Template, templateFor } from './templates/index.ts'

/** The agent's template with the business's own words filled in. */
export function templateOf({ agent, business }: Profile, language: Language): Template {
  return fillTemplate(templateFor(agent.vertical, language), {
    business_name: business.name,
    agent_name: agent.name,
    emergency_number: business.settings.emergency_number,
  })
}
