import { expect, test } from 'vitest'
import { detectLanguage } from './language.ts'

test.each([
  ['Quiero una cita', 'es'],
  ['¿hay parking?', 'es'],
  ['mi casa está inundada', 'es'],
  ['can you help me', 'en'],
  ['ok', 'en'],
] as const)('%s begins a conversation in its language', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})

test.each([
  ['gracias, bye', 'en'],
  ['see you mañana', 'en'],
  ['ok thanks', 'es'],
  ['no', 'es'],
] as const)('%s does not change the language', (text, previous) => {
  expect(detectLanguage(text, previous)).toBe(previous)
})

test('a whole sentence does', () => {
  expect(detectLanguage('necesito hablar con alguien', 'en')).toBe('es')
  expect(detectLanguage('can I talk to someone please', 'es')).toBe('en')
})
