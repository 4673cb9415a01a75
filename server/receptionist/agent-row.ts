import { type Agent, AgentSettings } from '#contract/agents.ts'
import { ChatLook, LeadForm } from '#contract/chat.ts'
import type { AgentRow } from './queries.ts'

const { persona: Persona, welcomes: Welcomes, escalation: Escalation } = AgentSettings.shape

/** A row with its jsonb columns as the contract types them, defaults filled in. */
export function toSettings(row: AgentRow) {
  return {
    ...row,
    persona: Persona.parse(row.persona),
    welcomes: Welcomes.parse(row.welcomes),
    quick_prompts: row.quick_prompts as string[] | null,
    chat_look: ChatLook.parse(row.chat_look),
    lead_form: LeadForm.parse(row.lead_form),
    allowed_origins: row.allowed_origins as string[],
    escalation: Escalation.parse(row.escalation),
    consent: row.consent as Agent['consent'],
    vertical: row.vertical as Agent['vertical'],
  }
}

const json = [
  'persona',
  'welcomes',
  'quick_prompts',
  'chat_look',
  'lead_form',
  'allowed_origins',
  'escalation',
  'consent',
] as const

/** Settings as columns; what is left out stays as it is. */
export function toColumns(settings: Partial<AgentSettings>) {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined)
  const columns = given.map(([name, value]) =>
    json.includes(name as (typeof json)[number]) && value !== null
      ? [name, JSON.stringify(value)]
      : [name, value],
  )
  return Object.fromEntries(columns) as Partial<
    Pick<
      AgentRow,
      | 'name'
      | 'vertical'
      | 'language'
      | 'brain'
      | 'instructions'
      | 'business_hours_only'
      | 'price_list_only'
      | 'max_messages'
    >
  >
}
