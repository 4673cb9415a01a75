import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Behaviour, type TextPiece } from '#contract/agents.ts'
import { compareBehaviours, compareWords } from './comparing.ts'

const plain = Behaviour.parse({
  name: 'Ida',
  vertical: 'dental',
  language: 'auto',
  persona: {},
  brain: 'auto',
  instructions: 'Offer the spring check-up first.',
  welcomes: {},
  quick_prompts: null,
  lead_form: {},
  business_hours_only: false,
  price_list_only: false,
  max_messages: 100,
  escalation: {},
  consent: null,
})

test('two behaviours that say the same have no changes, and an empty greeting is no greeting', () => {
  expect(compareBehaviours(plain, structuredClone(plain))).toEqual([])
  expect(compareBehaviours(plain, { ...plain, welcomes: { chat: { en: '' }, after_hours: {} } })).toEqual([])
})

test('each setting that differs is named by its path, lists as a whole, texts word by word', () => {
  const changes = compareBehaviours(plain, {
    ...plain,
    persona: { ...plain.persona, tone: 'calm' },
    instructions: 'Offer the autumn check-up first.',
    welcomes: { chat: { en: 'Good day.' }, after_hours: {} },
    escalation: { ...plain.escalation, causes: ['emergency'] },
  })
  expect(changes.map(({ field }) => field)).toEqual([
    'persona.tone',
    'instructions',
    'welcomes.chat.en',
    'escalation.causes',
  ])
  expect(changes[0]).toEqual({ field: 'persona.tone', before: 'warm', after: 'calm', words: null })
  expect(changes[1]!.words).toEqual([
    { kind: 'same', text: 'Offer the ' },
    { kind: 'removed', text: 'spring' },
    { kind: 'added', text: 'autumn' },
    { kind: 'same', text: ' check-up first.' },
  ])
  expect(changes[2]).toEqual({
    field: 'welcomes.chat.en',
    before: null,
    after: 'Good day.',
    words: [{ kind: 'added', text: 'Good day.' }],
  })
})

test.each<[string, string, string, TextPiece[]]>([
  ['nothing', '', '', []],
  ['the same', 'One two.', 'One two.', [{ kind: 'same', text: 'One two.' }]],
  [
    'neighbours changed together',
    'We open at nine sharp.',
    'We open by ten sharp.',
    [
      { kind: 'same', text: 'We open ' },
      { kind: 'removed', text: 'at nine' },
      { kind: 'added', text: 'by ten' },
      { kind: 'same', text: ' sharp.' },
    ],
  ],
  [
    'a sentence more',
    'Be brief.',
    'Be brief. Ask one thing at a time.',
    [
      { kind: 'same', text: 'Be brief.' },
      { kind: 'added', text: ' Ask one thing at a time.' },
    ],
  ],
])('words are compared: %s', (_, before, after, pieces) => {
  expect(compareWords(before, after)).toEqual(pieces)
})

test('what stayed and went is the old text, what stayed and came is the new one, for any two texts', () => {
  const text = fc
    .array(fc.constantFrom('a', 'bb', ' ', 'ñ', '.', '\n', ' '), { maxLength: 40 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = compareWords(before, after)
      const without = (kind: string) =>
        pieces.filter((piece) => piece.kind !== kind).map((piece) => piece.text)
      expect(without('added').join('')).toBe(before)
      expect(without('removed').join('')).toBe(after)
      expect(pieces.every((piece) => piece.text !== '')).toBe(true)
    }),
  )
})

test('long texts with little in common are compared line by line', () => {
  const long = (seed: number) => Array.from({ length: 900 }, (_, n) => `w${n * seed}`).join(' ')
  const [before, after] = [`Keep this.\n${long(7)}\nAnd this.\n`, `Keep this.\n${long(11)}\nAnd this.\n`]
  expect(compareWords(before, after)).toEqual([
    { kind: 'same', text: 'Keep this.\n' },
    { kind: 'removed', text: `${long(7)}\n` },
    { kind: 'added', text: `${long(11)}\n` },
    { kind: 'same', text: 'And this.\n' },
  ])
})
