import { expect, test } from 'vitest'
import { Behaviour } from '#contract/agents.ts'
import { texts } from '../../../texts/index.ts'
import { nameField, sayValue } from './field-words.ts'

const greetings = { en: 'Hello.', es: 'Hola.' }
const whole = Behaviour.parse({
  name: 'Ida',
  vertical: 'dental',
  language: 'auto',
  persona: {},
  brain: 'auto',
  instructions: 'Be kind.',
  welcomes: { chat: greetings, after_hours: greetings },
  quick_prompts: ['Open?'],
  lead_form: { mode: 'off', fields: [{ key: 'name', label: 'Your name', type: 'text' }] },
  business_hours_only: true,
  price_list_only: true,
  max_messages: 100,
  escalation: { email: 'dana@example.com', phone: '+12125550100', causes: ['emergency'] },
  consent: { text: 'We keep it.', policy_url: 'https://example.com' },
})

/** Every setting by its path, lists as a whole. */
function leaves(value: object, above = ''): [string, unknown][] {
  return Object.entries(value).flatMap(([name, part]): [string, unknown][] =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? leaves(part, `${above}${name}.`)
      : [[above + name, part]],
  )
}

test.each(['en', 'es'] as const)('every setting of a behaviour has a name of its own in %s', (language) => {
  const names = leaves(whole).map(([field]) => [field, nameField(field, texts[language])])
  expect(names.filter(([field, name]) => field === name)).toEqual([])
  expect(new Set(names.map(([, name]) => name)).size).toBe(names.length)
})

test('values are said as the page says them, and what is missing by what stands in for it', () => {
  const say = (field: string, value: unknown) => sayValue({ field }, value, texts.en).join(', ')
  expect(say('vertical', 'dental')).toBe('Dental or medical')
  expect(say('persona.tone', 'calm')).toBe('Calm')
  expect(say('escalation.causes', ['emergency'])).toBe('It is an emergency')
  expect(say('lead_form.fields', whole.lead_form.fields)).toBe('Your name')
  expect(say('business_hours_only', false)).toBe('off')
  expect(say('max_messages', 60)).toBe('60')
  expect(say('quick_prompts', null)).toBe('the usual of your trade')
  expect(say('escalation.email', null)).toBe('nothing')
})
