import { describe, expect, it } from 'vitest'
import { Vertical } from '#contract/languages.ts'
import { Template } from '#contract/templates.ts'
import { fillTemplate, fillText, listTemplates, templateFor, UnknownVariableError } from './index.ts'

const brightside = { business_name: 'Brightside Dental', agent_name: 'Grace', emergency_number: '911' }
const languages = ['en', 'es'] as const
const all = languages.flatMap((language) => listTemplates(language))
const named = all.map((template) => [`${template.vertical} ${template.language}`, template] as const)

/** Every text of a template with the way to it. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, `${path}.${key}`))
}

describe('filling a template', () => {
  it('puts the business and the receptionist into the text', () => {
    const text = 'Thank you for calling {{business_name}}, this is {{ agent_name }}.'
    expect(fillText(text, brightside)).toBe('Thank you for calling Brightside Dental, this is Grace.')
  })

  it('refuses a variable that does not exist and names it', () => {
    expect(() => fillText('Hello {{bussiness_name}}', brightside)).toThrow(UnknownVariableError)
    expect(() => fillText('Hello {{bussiness_name}}', brightside)).toThrow(
      /\{\{bussiness_name\}\}.*Known variables/,
    )
  })

  it('refuses a variable without a value, so that nobody reads a gap', () => {
    expect(() => fillText('Call {{emergency_number}}', { ...brightside, emergency_number: '' })).toThrow(
      UnknownVariableError,
    )
  })

  it('leaves the template itself alone, since it is shared by every organization', () => {
    const template = templateFor('dental', 'en')
    const filled = fillTemplate(template, brightside)
    expect(filled.welcomes.voice).toContain('Brightside Dental')
    expect(template.welcomes.voice).toContain('{{business_name}}')
  })

  it('does not read variables inside a value that was filled in', () => {
    const sly = { ...brightside, business_name: '{{agent_name}}' }
    expect(fillText('At {{business_name}}', sly)).toBe('At {{agent_name}}')
  })
})

describe('the set of templates', () => {
  it.each(languages)('has every trade once in %s', (language) => {
    expect(listTemplates(language).map((template) => template.vertical)).toEqual(Vertical.options)
    expect(listTemplates(language).every((template) => template.language === language)).toBe(true)
  })

  it.each(Vertical.options)('asks, books and reacts alike in both languages: %s', (vertical) => {
    const skeleton = (template: Template) => ({
      intake: template.intake_fields.map(({ key, type, required, options }) => ({
        key,
        type,
        required,
        options: options?.map((option) => option.value),
      })),
      emergencies: template.emergencies.map(({ category, life_safety }) => [category, life_safety]),
      escalations: template.escalation_rules.map(({ when, level }) => [when, level]),
      routes: template.routing_rules.map(({ to }) => to),
      services: template.sample_services.map((service) => service.duration_minutes),
      intents: template.lead_intents.map(({ key }) => key),
      counts: [
        template.sample_faqs.length,
        template.compliance_notices.length,
        template.quick_prompts.length,
        template.notice === undefined,
      ],
      look: [template.icon, template.recommended_voice.voice, template.suggested_integrations],
    })
    expect(skeleton(templateFor(vertical, 'es'))).toEqual(skeleton(templateFor(vertical, 'en')))
  })
})

it('asks in Spanish in words that suit tú as well as usted', () => {
  const questions = listTemplates('es').flatMap(({ intake_fields }) => intake_fields)
  const fixed = new Set(['name', 'phone'])
  const slips = questions.filter(
    ({ type, question }) =>
      !fixed.has(type) && /\b(usted|sus?|le|tiene|quiere|está|gustaría|ha venido|tu)\b/.test(question),
  )
  expect(slips).toEqual([])
})

describe.each(named)('%s', (_, template) => {
  it('matches the contract and fills without a gap', () => {
    expect(() => Template.parse(template)).not.toThrow()
    const left = textsOf(fillTemplate(template, brightside)).filter(([, text]) => /\{\{|\}\}/.test(text))
    expect(left).toEqual([])
  })

  it('keeps what is said on the phone to 20 words a sentence', () => {
    const { voice, after_hours, hold, transfer } = fillTemplate(template, brightside).welcomes
    const spoken = [
      voice,
      after_hours,
      hold,
      transfer,
      ...template.emergencies.map((rule) => rule.advice),
      template.notice ?? '',
    ]
    const long = spoken
      .flatMap((text) => text.split(/(?<=[.?!])\s+/))
      .filter((sentence) => sentence.split(/\s+/).length > 20)
    expect(long).toEqual([])
  })

  it('names the emergency number for every danger to life and is never cheerful there', () => {
    for (const rule of template.emergencies) {
      if (rule.life_safety) expect(rule.advice).toContain('{{emergency_number}}')
      expect(rule.advice).not.toMatch(/[!¡]/)
    }
  })

  it('leaves gaps for the owner in sample answers only', () => {
    const gaps = textsOf(template).filter(
      ([path, text]) => /\[[^\]]+\]/.test(text) && !path.startsWith('.sample_faqs'),
    )
    expect(gaps).toEqual([])
    expect(template.sample_faqs.every((faq) => /\[[^\]]+\]/.test(faq.answer))).toBe(true)
  })

  it('can call somebody back: a name and a phone number or an e-mail address are asked for', () => {
    const required = template.intake_fields.filter((field) => field.required).map((field) => field.type)
    expect(required).toContain('name')
    expect(required.some((type) => type === 'phone' || type === 'email')).toBe(true)
    expect(
      template.intake_fields.every((field) => (field.type === 'choice') === Boolean(field.options)),
    ).toBe(true)
  })
})
