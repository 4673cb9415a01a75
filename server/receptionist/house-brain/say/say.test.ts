import { describe, expect, it } from 'vitest'
import { countWords, splitForSpeech, splitSentences, spokenWords } from '../speech.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { sayDay, sayList, sayMoment, sayShortDay } from './moments.ts'

const examples = ['Check-up', 'Tuesday, March 3 at 2:30 PM', 'Nora Blake']

/** Every variant of every phrase, filled with something plausible. */
function variantsOf(phrases: typeof en): [name: string, variant: string][] {
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

describe.each([
  ['English', en],
  ['Spanish', es],
])('phrases in %s', (_, phrases) => {
  const variants = variantsOf(phrases)

  it('are complete sentences that can be spoken in at most 20 words', () => {
    const bad = variants.filter(([, variant]) => {
      const spoken = splitSentences(variant).flatMap(splitForSpeech)
      return !/[.?!:]$/.test(variant) || spoken.some((sentence) => countWords(sentence) > spokenWords)
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

  it('are joined as people join them', () => {
    expect(sayList(['A', 'B', 'C'], 'or', 'en')).toBe('A, B or C')
    expect(sayList(['limpieza', 'implantes'], 'and', 'es')).toBe('limpieza e implantes')
    expect(sayList(['7', '8 de la noche'], 'or', 'es')).toBe('7 u 8 de la noche')
  })
})
