import { expect, test } from 'vitest'
import { texts } from './index.ts'
import { pickLanguage } from './language.tsx'

/** Every text with its path; functions count as a text that takes values. */
function listTexts(part: unknown, path = ''): [path: string, text: string][] {
  if (typeof part === 'string') return [[path, part]]
  if (typeof part === 'function') return [[path, `ƒ${part.length}`]]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) => listTexts(value, path ? `${path}.${key}` : key))
}

const english = listTexts(texts.en)
const spanish = new Map(listTexts(texts.es))

test('Spanish has the same texts as English, and none is empty', () => {
  expect([...spanish.keys()]).toEqual(english.map(([path]) => path))
  expect([...english, ...spanish].filter(([, text]) => text.trim() === '')).toEqual([])
})

/** What is written the same in both languages: names, an example's digits, marks of who speaks. */
const shared = new Set([
  'Frontdesk',
  'Legal',
  '–',
  'No',
  'visitor',
  'agent',
  'lena brooks, 555 0142',
  'Spam',
  'Retell',
  'Twilio',
  'Vapi',
  'Verizon',
  'T-Mobile',
])

test('no Spanish text was left in English', () => {
  const same = english.filter(([path, text]) => spanish.get(path) === text && !text.startsWith('ƒ'))
  expect(same.filter(([, text]) => !shared.has(text))).toEqual([])
})

test('the reader’s own choice comes first, then the languages of the browser', () => {
  expect(pickLanguage('es', ['en-US'])).toBe('es')
  expect(pickLanguage(null, ['fr-FR', 'es-MX', 'en'])).toBe('es')
  expect(pickLanguage('xx', ['de'])).toBe('en')
})
