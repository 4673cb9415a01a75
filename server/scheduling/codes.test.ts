import { expect, test } from 'vitest'
import { codeAlphabet, codeLength, drawCode, readCode, spellCode } from './codes.ts'

test('a code has six characters of the alphabet, and no two look alike', () => {
  const codes = Array.from({ length: 500 }, drawCode)
  expect(
    codes.every((code) => code.length === codeLength && [...code].every((one) => codeAlphabet.includes(one))),
  ).toBe(true)
  expect(new Set(codes).size).toBeGreaterThan(495)
  expect(codeAlphabet).not.toMatch(/[015280OILSZBQDUVNAE]/)
})

test('a code is read out so that it survives a bad line, in both languages', () => {
  expect(spellCode('K7MR4T', 'en')).toBe('K as in kilo, 7, M as in Mike, R as in Romeo, 4, T as in tango')
  expect(spellCode('H3XYW9', 'es')).toBe('H de hotel, 3, X de xilófono, Y de yate, W de Washington, 9')
})

test.each([
  ['K7MR4T'],
  ['k7m r4t'],
  ['k-7-m-r-4-t'],
  ['K as in king, seven, M as in Mary, R, four, T as in Tom'],
  ['kilo seven mike romeo four tango'],
  ['ka siete eme erre cuatro te'],
  ['K de kilo, 7, M de María, R de Ramón, 4, T de Teresa'],
])('"%s" is read as one code', (text) => {
  expect(readCode(text)).toBe('K7MR4T')
})

test.each([['K7MR4'], ['K7MR4TT'], ['K7MR40'], ['my code please'], ['']])('"%s" holds no code', (text) => {
  expect(readCode(text)).toBeNull()
})

test('what is spelled can be read back for every code', () => {
  for (let i = 0; i < 200; i++) {
    const code = drawCode()
    expect(readCode(spellCode(code, 'en'))).toBe(code)
    expect(readCode(spellCode(code, 'es'))).toBe(code)
  }
})
