import type { Language } from '#contract/languages.ts'
import { NewScenario } from '#contract/scenarios.ts'
import { listFaqs } from '#server/knowledge/index.ts'
import { allow } from '#server/organizations/index.ts'
import { notFound } from '#server/platform/errors.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { type Profile, readAgentProfile } from '../../profile.ts'
import { listBookings, listChanges } from './appointments.ts'
import { listPeople, listRules } from './people.ts'
import { type AskedFaq, listQuestions } from './questions.ts'

/** FAQs that are asked: more would say little that the first ones do not. */
const maxFaqs = 5

/**
 * Makes scenarios from what the business is: its services, hours, prices, area, questions and emergencies, in the
 * receptionist's languages. Nothing is stored.
 * @throws DomainError `not_found`
 */
export async function suggestScenarios(
  ctx: TenantContext,
  agentId: string,
  wanted?: Language[],
): Promise<{ items: NewScenario[] }> {
  allow(ctx, 'agents.write')
  const profile = await readAgentProfile(ctx, agentId)
  if (!profile) throw notFound('receptionist')
  const { items: faqs } = await listFaqs(ctx, agentId, { limit: 100 })
  const asked = faqs.filter(({ is_active }) => is_active)
  return { items: (wanted ?? languagesOf(profile)).flatMap((language) => compose(profile, language, asked)) }
}

/** Scenarios in one language. */
export function compose(profile: Profile, language: Language, faqs: readonly AskedFaq[]): NewScenario[] {
  const own = faqs.filter((faq) => faq.language === language).slice(0, maxFaqs)
  const drafts = [
    ...listBookings(profile, language),
    ...listQuestions(profile, language, own),
    ...listChanges(profile, language),
    ...listPeople(profile, language),
    ...listRules(profile, language),
  ]
  const names = new Set<string>()
  return drafts
    .map((draft) => NewScenario.parse({ ...draft, language }))
    .map((scenario) => ({ ...scenario, name: inLanguage(scenario.name, profile, language) }))
    .filter(({ name }) => !names.has(name) && names.add(name))
}

/** With two languages the name says which. */
function inLanguage(name: string, profile: Profile, language: Language): string {
  if (languagesOf(profile).length < 2) return name
  const tag = language === 'en' ? ' (English)' : ' (español)'
  return `${name.slice(0, 120 - tag.length)}${tag}`
}

function languagesOf({ agent, business }: Profile): Language[] {
  if (agent.language !== 'auto') return [agent.language]
  return business.languages.length > 0 ? business.languages : ['en']
}
