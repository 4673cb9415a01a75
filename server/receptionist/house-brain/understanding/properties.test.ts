import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from './types.ts'
import { understand } from './understand.ts'

const now = Temporal.PlainDateTime.from('2026-11-20T10:00')
const read = (text: string, lang: Language) => understand({ text, lang, now, zone: 'America/New_York' })
const meaning = (text: string, lang: Language) => {
  const { intent, level, slots } = read(text, lang)
  const { date, time, people, email } = slots
  // In an emergency nobody asks what else was wanted.
  return { ...(level === 'emergency' ? {} : { intent }), level, date, time, people, email }
}

const sentences: Record<Language, readonly string[]> = {
  en: [
    'I would like to book a cleaning on Tuesday at 3 pm.',
    'Could you move my appointment to Wednesday, please?',
    'How much do you charge for a root canal?',
    'A pipe burst and the kitchen is flooding!',
    "I can't make it tomorrow, cancel my appointment.",
    'We need a table for four on December 3 at 7:30 pm.',
    'May I speak to a real person?',
    'Where are you located?',
  ],
  es: [
    'Quiero agendar una limpieza el martes a las 3 de la tarde.',
    '¿Me puede cambiar la cita para el miércoles?',
    '¿Cuánto cuesta una endodoncia?',
    '¡Se reventó un tubo y se está inundando la cocina!',
    'Ya no puedo ir mañana, cancele mi cita.',
    'Necesitamos una mesa para cuatro el 3 de diciembre a las 7:30 pm.',
    '¿Puedo hablar con una persona?',
    '¿Dónde están ubicados?',
  ],
}
const spoken = fc.constantFrom(
  ...(['en', 'es'] as const).flatMap((lang) => sentences[lang].map((text) => ({ text, lang }))),
)

describe('what recognisers and keyboards lose changes nothing', () => {
  test('any casing means the same', () => {
    fc.assert(
      fc.property(spoken, fc.infiniteStream(fc.boolean()), ({ text, lang }, coin) => {
        const shouted = [...text].map((c) => (coin.next().value ? c.toUpperCase() : c.toLowerCase())).join('')
        expect(meaning(shouted, lang)).toEqual(meaning(text, lang))
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  test('punctuation at the edges, accents and doubled spaces mean nothing', () => {
    fc.assert(
      fc.property(spoken, fc.nat(2), ({ text, lang }, way) => {
        const lost = [
          text.replace(/[.!?¡¿]/g, ''),
          text
            .normalize('NFD')
            .replace(/[\u0300\u0301]/g, '')
            .normalize('NFC'),
          text.replaceAll(' ', '  '),
        ][way]!
        expect(meaning(lost, lang)).toEqual(meaning(text, lang))
      }),
      { numRuns: 60, seed: 7 },
    )
  })
})

const courtesies: Record<Language, { before: readonly string[]; behind: readonly string[] }> = {
  en: {
    before: ['hi,', 'um, hello,', 'excuse me,', 'good morning,'],
    behind: ['please', 'thank you', 'if possible'],
  },
  es: {
    before: ['hola,', 'buenas,', 'disculpe,', 'buenos días,'],
    behind: ['por favor', 'gracias', 'si es posible'],
  },
}

test('politeness changes nothing', () => {
  fc.assert(
    fc.property(spoken, fc.nat(3), fc.nat(2), ({ text, lang }, first, last) => {
      const { before, behind } = courtesies[lang]
      const bare = text.replace(/[.!?]$/, '')
      expect(meaning(`${before[first]} ${bare}, ${behind[last]}.`, lang)).toEqual(meaning(text, lang))
    }),
    { numRuns: 80, seed: 7 },
  )
})

describe('a denial turns the meaning round', () => {
  test.each<[Language, string, string]>([
    ['en', 'there is a smell of gas in the kitchen', 'there is no smell of gas in the kitchen'],
    ['en', 'the basement is flooding', 'the basement is not flooding'],
    ['en', 'my son is choking', 'my son is not choking'],
    ['es', 'huele a gas en la cocina', 'no huele a gas en la cocina'],
    ['es', 'hay humo en el cuarto', 'no hay humo en el cuarto'],
  ])('%s: %s', (lang, danger, denied) => {
    expect(read(danger, lang).level).toBe('emergency')
    expect(read(denied, lang).level).not.toBe('emergency')
  })

  test.each<[Language, string, string]>([
    ['en', 'on Tuesday', 'not on Tuesday'],
    ['es', 'el martes', 'el martes no puedo'],
  ])('%s: %s', (lang, wanted, refused) => {
    expect(read(wanted, lang).when?.negated).toBeUndefined()
    expect(read(refused, lang).when?.negated).toBe(true)
  })
})
