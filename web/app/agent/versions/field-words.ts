import type { AgentSettings, FieldChange } from '#contract/agents.ts'
import { Vertical } from '#contract/languages.ts'
import type { Texts } from '../../../texts/index.ts'

/** A setting by the name that it has on the page where it is changed. */
export function nameField(field: string, { agent }: Texts): string {
  const texts = agent.behaviour
  const greeting = /^welcomes\.(chat|after_hours)\.(en|es)$/.exec(field)
  if (greeting) {
    const language = texts.inLanguage[greeting[2] as 'en' | 'es']
    return greeting[1] === 'chat' ? texts.welcome(language) : texts.afterHours(language)
  }
  const names: Record<string, string> = {
    name: texts.name,
    vertical: texts.trade,
    language: texts.language,
    brain: texts.brain,
    instructions: texts.instructions,
    'persona.tone': texts.tone,
    'persona.formality': texts.formality,
    'persona.empathy': texts.empathy,
    'persona.verbosity': texts.verbosity,
    quick_prompts: texts.prompts,
    'lead_form.mode': texts.formMode,
    'lead_form.fields': texts.fields,
    business_hours_only: texts.hoursOnly,
    price_list_only: texts.priceListOnly,
    max_messages: texts.maxMessages,
    'escalation.email': texts.alertEmail,
    'escalation.phone': texts.alertPhone,
    'escalation.causes': texts.handover,
    'consent.text': texts.consentText,
    'consent.policy_url': texts.policyUrl,
  }
  return names[field] ?? field
}

/** A value as the page says it where it is chosen; lists one by one. */
export function sayValue({ field }: Pick<FieldChange, 'field'>, value: unknown, texts: Texts): string[] {
  if (value === null || (Array.isArray(value) && value.length === 0)) return [sayNothing(field, texts)]
  if (typeof value === 'boolean') return [value ? texts.versions.yes : texts.versions.no]
  if (Array.isArray(value)) return value.map((one) => sayOne(field, one, texts))
  return [sayOne(field, value, texts)]
}

function sayNothing(field: string, { versions }: Texts): string {
  return field.startsWith('welcomes.') || field === 'quick_prompts' ? versions.usual : versions.nothing
}

function sayOne(field: string, value: unknown, texts: Texts): string {
  const { behaviour } = texts.agent
  if (field === 'lead_form.fields')
    return (value as AgentSettings['lead_form']['fields'][number]).label || String(value)
  if (field === 'vertical') {
    const trade = Vertical.safeParse(value)
    return trade.success ? texts.welcome.trades[trade.data].label : String(value)
  }
  const words: Record<string, Record<string, string>> = {
    language: behaviour.languages,
    brain: behaviour.brains,
    'persona.tone': behaviour.tones,
    'persona.formality': behaviour.formalities,
    'persona.empathy': behaviour.empathies,
    'persona.verbosity': behaviour.verbosities,
    'lead_form.mode': behaviour.leadModes,
    'escalation.causes': behaviour.causes,
  }
  return words[field]?.[String(value)] ?? String(value)
}
