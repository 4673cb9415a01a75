import { describe, expect, test } from 'vitest'
import { normalize } from '../normalize.ts'
import type { Language } from '../types.ts'
import { assessUrgency } from './assessment.ts'

const assess = (text: string, lang: Language) => assessUrgency(normalize(text, lang))

describe('people in danger', () => {
  test.each<[string, Language]>([
    ['my husband is not breathing', 'en'],
    ['she collapsed and will not wake up', 'en'],
    ["there's a man with a gun outside", 'en'],
    ['he took a whole bottle of pills', 'en'],
    ['the kitchen is on fire', 'en'],
    ['i smell rotten eggs near the furnace', 'en'],
    ['our co alarm is going off and everybody has a headache', 'en'],
    ['he fell off the roof and cannot move', 'en'],
    ['somebody is braeking into my house send the police', 'en'],
    ['water is pouring onto the electrical panel', 'en'],
    ['mi esposo no respira', 'es'],
    ['huele mucho a gas en la cocina', 'es'],
    ['se está quemando la cocina', 'es'],
    ['hubo un accidente, hay heridos', 'es'],
    ['hay un hombre con pistola afuera', 'es'],
    ['me quiero morir', 'es'],
  ])('%s', (text, lang) => {
    expect(assess(text, lang)).toMatchObject({ level: 'emergency', life_safety: true })
  })
})

describe('a house in danger', () => {
  test.each<[string, Language]>([
    ['a pipe burst in our basement', 'en'],
    ['sewage is coming up through the shower drain', 'en'],
    ['se reventó una tubería y hay agua por todos lados', 'es'],
  ])('%s', (text, lang) => {
    expect(assess(text, lang)).toMatchObject({ level: 'emergency', life_safety: false })
  })
})

describe('the same day will do', () => {
  test.each<[string, Language]>([
    ['we have no heat and it is freezing', 'en'],
    ['my tooth got knocked out', 'en'],
    ["i'm locked out of my apartment", 'en'],
    ['se me rompió un diente', 'es'],
    ['no tenemos calefacción', 'es'],
  ])('%s', (text, lang) => expect(assess(text, lang).level).toBe('urgent'))
})

describe('no danger, though the words are there', () => {
  test.each<[string, Language]>([
    ['no gas smell, smoke or sparks', 'en'],
    ["it's not an emergency, just a question", 'en'],
    ['how much does it cost to fix a burst pipe', 'en'],
    ['my smoke detector keeps chirping', 'en'],
    ['we had a small fire last year', 'en'],
    ['the bleeding has stopped', 'en'],
    ['the fire drill is at nine', 'en'],
    ['the price almost gave me a heart attack', 'en'],
    ['i was in a car accident two months ago and need a lawyer', 'en'],
    ['my son has a blood test on monday', 'en'],
    ['we need flooring in the kitchen', 'en'],
    ['i cannot wait to see my new kitchen', 'en'],
    ['no huele a gas', 'es'],
    ['ya dejó de sangrar', 'es'],
    ['el año pasado tuvimos un incendio', 'es'],
    ['me muero de hambre', 'es'],
    ['sale humo del asador', 'es'],
  ])('%s', (text, lang) => {
    expect(assess(text, lang)).toEqual({ level: 'routine', life_safety: false })
  })
})

describe('how far a denial reaches', () => {
  test('a statement behind the comma is news', () => {
    expect(assess('no smoke, the pipe is leaking gas', 'en').level).toBe('emergency')
  })
  test('a denied smell does not hide the smoke behind it', () => {
    expect(assess('no gas smell, smoke is coming out of the vents', 'en').category).toBe('fire')
  })
  test('"but" ends it', () => {
    expect(assess('no hay humo pero huele a gas', 'es').level).toBe('emergency')
  })
  test('"I do not know" denies nothing', () => {
    expect(assess('i do not know what to do there is smoke everywhere', 'en').level).toBe('emergency')
  })
  test('a later sentence counts by itself', () => {
    expect(assess('We had a fire last year. Now the garage is on fire.', 'en').level).toBe('emergency')
  })
})

test('the words that decided it are told', () => {
  expect(assess('hello, my basement is flooding, can you come', 'en')).toMatchObject({
    category: 'water',
    evidence: expect.stringContaining('flooding'),
  })
})
