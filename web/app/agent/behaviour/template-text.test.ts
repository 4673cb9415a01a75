import { expect, test } from 'vitest'
import { fillTemplate } from './template-text.ts'

test('names stand where the template has its variables', () => {
  const text = 'Hi, this is {{agent_name}} at {{ business_name }}.'
  expect(fillTemplate(text, { agent_name: 'Robin', business_name: 'Lakeside Plumbing' })).toBe(
    'Hi, this is Robin at Lakeside Plumbing.',
  )
})

test('what is not known leaves no braces and no double space', () => {
  expect(fillTemplate('We open {{next_open}} again.', {})).toBe('We open again.')
})
