import { afterEach, expect, test } from 'vitest'
import { explain, speak, texts } from './texts.ts'

afterEach(() => speak('en'))

test('Spanish of any country is spoken as Spanish, everything else as English', () => {
  for (const tag of ['es', 'es-MX', 'ES-419']) {
    speak(tag)
    expect(texts.send).toBe('Enviar')
  }
  for (const tag of ['en-GB', 'fr', 'est', '']) {
    speak(tag)
    expect(texts.send).toBe('Send')
  }
})

test('a refused field is explained by the server, a lost connection by us, in the language of the visitor', () => {
  const sentence = 'A message has at most 4000 characters.'
  expect(explain({ code: 'invalid_request', message: sentence })).toBe(sentence)
  expect(explain(new TypeError('Failed to fetch'))).toBe(texts.unreachable)
  expect(explain({ code: 20, message: 'The operation was aborted.' })).toBe(texts.unreachable)
  expect(explain({ code: 'rate_limited', message: 'Too many requests' })).toMatch(/wait a minute/i)
  speak('es')
  expect(explain({ code: 'rate_limited', message: 'Too many requests' })).toMatch(/espera un minuto/i)
})
