import { describe, expect, it } from 'vitest'
import { Persona } from '#contract/agents.ts'
import type { Language } from '#contract/languages.ts'
import { countWords, splitForSpeech, splitSentences, spokenWords } from '../speech.ts'
import { type Phrases, phrasesFor } from './index.ts'
import { sayDay, sayList, sayMoment, sayPast, sayShortDay } from './moments.ts'

const examples = ['Check-up', 'Tuesday, March 3 at 2:30 PM', 'Nora Blake']

/** Every variant of every phrase, filled with something plausible. */
function variantsOf(phrases: Phrases): [name: string, variant: string][] {
  return Object.entries(phrases).flatMap(([group, entries]) =>
    Object.entries(entries).flatMap(([name, entry]) => {
      const fill = entry as unknown as (...given: unknown[]) => string[]
      const isList = /eekHours$/.test(name)
      return fill(
        ...(name === 'backTo'
          ? ['What is it about?']
          : isList
            ? [['Monday to Friday from 8 AM to 5 PM'], 'Sundays']
            : examples),
      ).map((variant): [string, string] => [`${group}.${name}`, variant])
    }),
  )
}

/** Every trait once beside what the house is by itself. */
const personas = (
  Object.entries(Persona.shape) as [keyof Persona, { unwrap(): { options: string[] } }][]
).flatMap(([trait, values]) => values.unwrap().options.map((value) => Persona.parse({ [trait]: value })))
const languages: readonly Language[] = ['en', 'es']
const voices = languages.flatMap((language) =>
  personas.map((persona): [string, Phrases] => [
    `${language} ${Object.values(persona).join(' ')}`,
    phrasesFor(language, persona),
  ]),
)

describe.each(voices)('phrases in %s', (_, phrases) => {
  const variants = variantsOf(phrases)

  it('are complete sentences that can be spoken in at most 20 words', () => {
    const bad = variants.filter(([, variant]) => {
      const spoken = splitSentences(variant).flatMap(splitForSpeech)
      return (
        (!/[.?!:]$/.test(variant) && !variant.includes('\n')) ||
        spoken.some((sentence) => countWords(sentence) > spokenWords)
      )
    })
    expect(bad).toEqual([])
  })

  it('ask at most one question each', () => {
    expect(variants.filter(([, variant]) => variant.split('?').length > 2)).toEqual([])
  })

  it('have no variant twice', () => {
    const names = new Set(variants.map(([name]) => name))
    for (const name of names) {
      const texts = variants.filter(([other]) => other === name).map(([, text]) => text)
      expect(new Set(texts).size, name).toBe(texts.length)
    }
  })

  it('never call themselves an AI language model', () => {
    expect(variants.filter(([, variant]) => /language model|modelo de lenguaje/i.test(variant))).toEqual([])
  })
})

describe('a persona', () => {
  const sound = (language: Language, persona: Partial<Persona>) =>
    new Map(variantsOf(phrasesFor(language, Persona.parse(persona))).map(([name, text]) => [name, text]))
  /** Forms that speak to "usted"; "le pido al equipo" speaks of the team. */
  const usted =
    /\b(usted|sus?|dígame|prefiere|quiere|perdone|disculpe|pregúnteme|llámenos|tómese|déjeme|márquelo)\b|\ble (puedo|viene|sirve|conviene|parece|gustaría|ayudo|reservo|llam|paso|atiend|enviamos|podemos|pueden|repito|confirm|dé|doy|comunico|busque)/i
  const tu =
    /\b(tú|tu|tus|te|ti|dime|prefieres|quieres|necesitas|puedes|perdona|pregúntame|llámanos|déjame)\b/i

  it('that is casual in Spanish never slips into usted, save for what is said in danger', () => {
    const said = variantsOf(phrasesFor('es', Persona.parse({ formality: 'casual' })))
    const slips = said.filter(([name, text]) => !name.startsWith('safety.') && usted.test(text))
    expect(slips).toEqual([])
  })

  it.each(['neutral', 'formal'] as const)('that is %s in Spanish never slips into tú', (formality) => {
    const slips = variantsOf(phrasesFor('es', Persona.parse({ formality }))).filter(([, text]) =>
      tu.test(text),
    )
    expect(slips).toEqual([])
  })

  it.each([
    ['tone', 'lively'],
    ['tone', 'calm'],
    ['tone', 'professional'],
    ['empathy', 'high'],
    ['empathy', 'light'],
    ['verbosity', 'detailed'],
    ['verbosity', 'normal'],
  ] as const)('can be heard, and suits tú as well as usted: %s %s', (trait, value) => {
    for (const language of languages) {
      const plain = sound(language, {})
      const changed = [...sound(language, { [trait]: value })].filter(
        ([name, text]) => plain.get(name) !== text,
      )
      expect(changed.length, language).toBeGreaterThan(0)
      if (language === 'es')
        expect(changed.filter(([, text]) => tu.test(text) || usted.test(text))).toEqual([])
    }
  })

  it('does not change what is said in danger, but for a word of sympathy', () => {
    for (const language of languages)
      for (const persona of personas) {
        const { sorryToHear: _, ...safety } = phrasesFor(language, persona).safety
        const { sorryToHear: __, ...plain } = phrasesFor(language, Persona.parse({})).safety
        expect(safety).toEqual(plain)
      }
  })
})

describe('moments', () => {
  const today = Temporal.PlainDate.from('2026-03-02')
  it.each([
    ['2026-03-02T09:00', 'today, Monday, March 2 at 9 AM', 'hoy, lunes 2 de marzo a las 9 de la mañana'],
    [
      '2026-03-03T12:00',
      'tomorrow, Tuesday, March 3 at noon',
      'mañana, martes 3 de marzo a las 12 del mediodía',
    ],
    ['2026-03-05T13:30', 'Thursday, March 5 at 1:30 PM', 'el jueves 5 de marzo a la 1:30 de la tarde'],
    [
      '2027-01-04T20:15',
      'Monday, January 4, 2027 at 8:15 PM',
      'el lunes 4 de enero de 2027 a las 8:15 de la noche',
    ],
  ])('%s', (moment, english, spanish) => {
    const at = Temporal.PlainDateTime.from(moment)
    expect(sayMoment(at, today, 'en')).toBe(english)
    expect(sayMoment(at, today, 'es')).toBe(spanish)
  })

  it('are shorter in a choice', () => {
    expect(sayShortDay(today.add({ days: 1 }), today, 'en')).toBe('tomorrow, Tuesday,')
    expect(sayShortDay(today.add({ days: 3 }), today, 'es')).toBe('el jueves 5')
    expect(sayDay(today.add({ days: 3 }), today, 'es')).toBe('el jueves 5 de marzo')
  })

  it('that are over are named as people look back on them', () => {
    expect([0, 1, 3, 20].map((days) => sayPast(today.subtract({ days }), today, 'en'))).toEqual([
      'today',
      'yesterday',
      'Friday',
      'February 10',
    ])
    expect(sayPast(today.subtract({ days: 3 }), today, 'es')).toBe('del viernes')
  })

  it('are joined as people join them', () => {
    expect(sayList(['A', 'B', 'C'], 'or', 'en')).toBe('A, B or C')
    expect(sayList(['limpieza', 'implantes'], 'and', 'es')).toBe('limpieza e implantes')
    expect(sayList(['7', '8 de la noche'], 'or', 'es')).toBe('7 u 8 de la noche')
  })
})
