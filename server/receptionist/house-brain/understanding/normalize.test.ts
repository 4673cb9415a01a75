import { describe, expect, it } from 'vitest'
import { normalize } from './normalize.ts'

const words = (text: string, lang: 'en' | 'es' = 'en') => normalize(text, lang).plain

describe('normalizing', () => {
  it('drops fillers and stutters, but no repeated figures and no meaning', () => {
    expect(words('um I uh want want it')).toBe('i want it')
    expect(words('five five five')).toBe('five five five')
    expect(words("I'd like it like tomorrow")).toBe('id like it tomorrow')
    expect(words('eh pues mañana', 'es')).toBe('manana')
    expect(words('uh')).toBe('uh')
  })

  it('writes times of day alike', () => {
    for (const text of ['5 a.m.', '5 AM', '5 a m']) expect(words(text)).toBe('5 am')
  })

  it('reads words that every object of the language has', () => {
    expect(words('I need a constructor for my house')).toContain('constructor')
    expect(words('busco un constructor', 'es')).toContain('constructor')
  })

  it('keeps offsets into what was said', () => {
    const { text, folded, tokens } = normalize('¿Está libre el MIÉRCOLES?', 'es')
    expect(folded).toHaveLength(text.length)
    const last = tokens.at(-1)!
    expect([last.word, text.slice(last.start, last.end)]).toEqual(['miercoles', 'MIÉRCOLES'])
  })
})
