import { expect, test } from 'vitest'
import { readerLocale } from './reader-locale.ts'

test('times are written as the reader writes them, in the language of the app', () => {
  expect(readerLocale('es', ['es-ES', 'en-US'])).toBe('es-ES')
  expect(readerLocale('en', ['es-ES', 'en-GB'])).toBe('en-GB')
  expect(readerLocale('es', ['en-US', 'es'])).toBe('es-US')
})
