import type { Template } from '#contract/templates.ts'

export type { EmergencyRule, EscalationRule, IntakeField, Template } from '#contract/templates.ts'

/** What every organization can fill in; all of them are known before an agent is made. */
export interface TemplateVariables {
  business_name: string
  /** The receptionist's own name. */
  agent_name: string
  /** The number of ambulance, police and fire service where the business is: 911, 112, … */
  emergency_number: string
}

export const templateVariables = ['business_name', 'agent_name', 'emergency_number'] as const

/** A text names a variable that does not exist, or one that has no value. */
export class UnknownVariableError extends Error {
  readonly variable: string
  constructor(variable: string, text: string) {
    const known = templateVariables.map((name) => `{{${name}}}`).join(', ')
    super(`There is no value for {{${variable}}} in "${text}". Known variables: ${known}.`)
    this.name = 'UnknownVariableError'
    this.variable = variable
  }
}

/**
 * Fills the variables of one text.
 * @throws UnknownVariableError for a variable without a value: a visitor never reads `{{business_name}}`.
 */
export function fillText(text: string, variables: TemplateVariables): string {
  const values = new Map<string, string>(Object.entries(variables))
  return text.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, name: string) => {
    const value = values.get(name)
    if (!value) throw new UnknownVariableError(name, text)
    return value
  })
}

/** Fills the variables in every text of a template, however deep; everything else is left as it is. */
export function fillTemplate(template: Template, variables: TemplateVariables): Template {
  return fillDeep(template, variables)
}

function fillDeep<T>(value: T, variables: TemplateVariables): T
function fillDeep(value: unknown, variables: TemplateVariables): unknown {
  if (typeof value === 'string') return fillText(value, variables)
  if (Array.isArray(value)) return value.map((item) => fillDeep(item, variables))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillDeep(item, variables)]))
}
