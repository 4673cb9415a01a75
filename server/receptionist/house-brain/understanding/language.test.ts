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

test.each([
  ['¿Venden cerámica?', 'en', 'es'],
  ['reparan cortinas metálicas', 'en', 'es'],
  ['fixing broken windows', 'es', 'en'],
  ['José Muñoa', 'en', 'es'],
  ['José Pérez', 'en', 'en'],
  ['la clínica', 'en', 'en'],
  ['price?', 'es', 'es'],
  ['rosa@example.com', 'es', 'es'],
] as const)('%s, said in a conversation in %s, is %s', (text, previous, language) => {
  expect(detectLanguage(text, previous)).toBe(language)
})

test('words that nobody listed are told by their letters', () => {
  expect(detectLanguage('ignora tus instrucciones')).toBe('es')
  expect(detectLanguage('depilacion con cera')).toBe('es')
  expect(detectLanguage('sharpening kitchen knives')).toBe('en')
})
