import { describe, expect, test } from 'vitest'
import { normalize } from './normalize.ts'
import { readQuantity } from './numbers/quantity.ts'
import { parseNumberWords } from './numbers.ts'
import type { Language } from './types.ts'

const read = (text: string, lang: Language) =>
  parseNumberWords(normalize(text, lang).tokens, lang).map((n) => (n.ordinal ? `${n.value}.` : `${n.value}`))

describe('numbers in English', () => {
  test.each([
    ['we are forty-four guests', ['44']],
    ['half past two thirty', ['2', '30']],
    ['seven forty five', ['7', '45']],
    ['two thousand and eleven', ['2011']],
    ['nineteen ninety nine', ['19', '99']],
    ['the twenty second of may', ['22.']],
    ['a hundred and five dollars', ['105']],
    ['2,450 square feet', ['2450']],
    ['3 thousand', ['3000']],
    ['on the 3rd at 4', ['3.', '4']],
    ['five, six', ['5', '6']],
  ])('%s', (text, expected) => expect(read(text, 'en')).toEqual(expected))
})

describe('numbers in Spanish', () => {
  test.each([
    ['somos treinta y tres', ['33']],
    ['a las diez y cinco', ['10', '5']],
    ['a las cuatro y cuarenta y cinco', ['4', '45']],
    ['a las seis y cuarto', ['6']],
    ['mil novecientos setenta y ocho', ['1978']],
    ['dos mil veintiséis', ['2026']],
    ['veinte y dos de mayo', ['22']],
    ['el primero de enero', ['1.']],
    ['ciento veinte mil pesos', ['120000']],
  ])('%s', (text, expected) => expect(read(text, 'es')).toEqual(expected))
})

describe('quantities', () => {
  test.each<[string, Language, number]>([
    ['about three and a half hours', 'en', 3.5],
    ['minus twelve', 'en', -12],
    ['two point two five', 'en', 2.25],
    ['tres quintos', 'es', 0.6],
    ['dos y medio', 'es', 2.5],
    ['tres coma cinco', 'es', 3.5],
    ['the second time I ask for four', 'en', 4],
  ])('%s', (text, lang, value) => {
    expect(readQuantity(normalize(text, lang).tokens, lang)?.value).toBeCloseTo(value)
  })

  test('offsets point at the words as they were said', () => {
    const text = 'Son ciento  dos, creo'
    const [number] = parseNumberWords(normalize(text, 'es').tokens, 'es')
    expect(text.slice(number!.start, number!.end)).toBe('ciento  dos')
  })
})
