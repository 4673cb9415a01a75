import { expect, it } from 'vitest'
import type { Language } from '#contract/languages.ts'
import { detectLanguage } from './language.ts'

const heard = (text: string, business: Language[], current: Language | null = null) =>
  detectLanguage(text, { agent: 'auto', business, current, hint: undefined })

it.each([
  ['hola', ['en', 'es'], 'es'],
  ['¿Tienen uñas acrílicas?', ['en'], 'es'],
  ['Do you have parking?', ['es', 'en'], 'en'],
  ['ok', ['es'], 'es'],
  ['555 0199', ['es'], 'es'],
] as const)('the first words "%s" at a desk of %j are answered in %s', (text, business, language) => {
  expect(heard(text, [...business])).toBe(language)
})

it('a borrowed word does not change the language of a conversation, and a sentence does', () => {
  expect(heard('gracias', ['en'], 'en')).toBe('en')
  expect(heard('rosa@example.com', ['en'], 'es')).toBe('es')
  expect(heard('perdón, prefiero hablar en español con ustedes', ['en'], 'en')).toBe('es')
})

it('an agent of one language keeps it', () => {
  expect(detectLanguage('hola', { agent: 'en', business: ['en', 'es'], current: null, hint: 'es' })).toBe(
    'en',
  )
})
