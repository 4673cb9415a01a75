import { describe, expect, test } from 'vitest'
import { plainWords } from '../phrases/wording.ts'
import type { Intent, Language } from '../types.ts'
import { englishLessons } from './en.ts'
import { spanishLessons } from './es.ts'
import { expandLine, writeDangerLessons, writeIntentLessons } from './examples.ts'
import { learnExamples, likenDangers, likenIntents } from './likeness.ts'

const best = <Label extends string>(shares: Map<Label, number>) =>
  [...shares].reduce((one, other) => (other[1] > one[1] ? other : one))[0]
const intent = (text: string, lang: Language) => best(likenIntents(plainWords(text, lang), lang))
const danger = (text: string, lang: Language) => best(likenDangers(plainWords(text, lang), lang))

function finish<Made>(work: Generator<void, Made>): Made {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

describe('examples', () => {
  test('a line stands for its variants, and for the same ones every time', () => {
    expect(expandLine('(can|could) you come {day}', { day: 'today|tomorrow' }, 1).sort()).toEqual([
      'can you come today',
      'can you come tomorrow',
      'could you come today',
      'could you come tomorrow',
    ])
    expect(expandLine('(a|b|c|d) {x}', { x: '1|2|3' }, 4)).toEqual(
      expandLine('(a|b|c|d) {x}', { x: '1|2|3' }, 4),
    )
  })

  test('a line with very many variants stands for some of them', () => {
    const choice = '(a|b|c|d|e|f|g|h|i|j)'
    const made = expandLine(`${choice} ${choice} ${choice} ${choice}`, {}, 1)
    expect(made.length).toBeGreaterThan(15)
    expect(made.length).toBeLessThan(30)
  })

  test('both languages have examples of the same intents and the same places', () => {
    const labels = ({ examples }: typeof englishLessons) =>
      examples.flatMap((each) => Object.keys(each)).sort()
    expect(labels(spanishLessons)).toEqual(labels(englishLessons))
    for (const lessons of [englishLessons, spanishLessons]) {
      const lines = [
        ...lessons.examples.flatMap((each) => Object.values(each)),
        ...Object.values(lessons.dangers),
      ]
      const named = lines.flatMap((line) => [...line.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))
      expect(named.filter((name) => !(name in lessons.fillings))).toEqual([])
    }
  })

  test('no choice is left open', () => {
    for (const lessons of [englishLessons, spanishLessons]) {
      const wishes = finish(writeIntentLessons(lessons))
      for (const { text } of [...wishes, ...writeDangerLessons(lessons, wishes)])
        expect(text).not.toMatch(/[(){}|]|^$/)
    }
  })
})

// None of these stands among the examples.
describe('what was never written down is liked to what was', () => {
  test.each<[string, Language, Intent]>([
    ['could you maybe get me in with the hygienist before friday', 'en', 'book'],
    ['wud u be able 2 squeese me in tmrw', 'en', 'book'],
    ['my plans fell apart so i will not be making it on monday', 'en', 'cancel_booking'],
    ['shift our session to the week after', 'en', 'reschedule'],
    ['what would a crown set me back at your place', 'en', 'price_question'],
    ['the kid you sent over ruined our carpet', 'en', 'complaint'],
    ['honestly i could not tell you', 'en', 'unsure'],
    ['put an actual living human on', 'en', 'human_handoff'],
    ['me apuntás para el viernes con la doctora', 'es', 'book'],
    ['ya no alcanzo a ir mañana', 'es', 'cancel_booking'],
    ['en cuánto me saldría una limpieza', 'es', 'price_question'],
    ['llevo dos horas esperando y nadie contesta', 'es', 'complaint'],
    ['la verdad no sabría qué decirle', 'es', 'unsure'],
    ['comuníqueme con alguna persona de verdad', 'es', 'human_handoff'],
  ])('%s', (text, lang, label) => expect(intent(text, lang)).toBe(label))

  test.each<[string, Language, string]>([
    ['uncle just went limp in his chair and will not answer', 'en', 'life'],
    ['a hose let go and the laundry room is filling with water', 'en', 'damage'],
    ['the heat quit overnight and we have a newborn', 'en', 'urgent'],
    ['i am dying to see what you do with my hair', 'en', 'routine'],
    ['mi tía está tirada en el baño y no responde', 'es', 'life'],
    ['se zafó una manguera y se inunda la lavandería', 'es', 'damage'],
    ['casi me muero de la risa con su anuncio', 'es', 'routine'],
  ])('%s', (text, lang, label) => expect(danger(text, lang)).toBe(label))
})

test('learning goes in parts, and only once', () => {
  likenIntents(' hello ', 'en')
  expect(learnExamples('en').next().done).toBe(true)
})
