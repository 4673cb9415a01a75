import { describe, expect, test } from 'vitest'
import { normalize } from '../normalize.ts'
import type { Language } from '../types.ts'
import { assessUrgency } from './assessment.ts'

const assess = (text: string, lang: Language) => assessUrgency(normalize(text, lang))
const level = (text: string, lang: Language) => assess(text, lang).level

describe('who is endangered and by what sign, in words nobody wrote down', () => {
  test.each<[string, Language]>([
    ['gramps just downed a dozen of his sleeping pills', 'en'],
    ['our tenant drank some antifreeze', 'en'],
    ['her smile is sagging and her words are all jumbled', 'en'],
    ['it feels like an elephant is sitting on my chest', 'en'],
    ['under my tongue it is swelling towards the neck and i can hardly swallow', 'en'],
    ['the towel is soaked through and blood keeps coming', 'en'],
    ['we all have a headache since the boiler came on', 'en'],
    ['he swears he will stab her', 'en'],
    ['i am hiding in the closet, they are downstairs', 'en'],
    ['i keep picturing stepping in front of a train, i want to jump in front of the train', 'en'],
    ['the water in the cellar has reached the fuse box', 'en'],
    ['mi sobrina se tomó un puñado de calmantes', 'es'],
    ['la niñera se bebió lejía', 'es'],
    ['a mi suegro se le torció la boca y habla enredado', 'es'],
    ['me pesa el pecho como si tuviera un elefante encima', 'es'],
    ['las gasas están empapadas de sangre', 'es'],
    ['desde que encendimos el brasero estamos todos mareados', 'es'],
    ['me viene persiguiendo un encapuchado', 'es'],
    ['estoy harta de vivir', 'es'],
    ['han entrado en casa y los oigo abajo', 'es'],
    ['el agua ya moja el cuadro de luz', 'es'],
  ])('%s', (text, lang) => {
    expect(assess(text, lang)).toMatchObject({ level: 'emergency', life_safety: true })
  })
})

test('what just happened is told in the perfect in Spain, in the preterite in America', () => {
  for (const text of ['mi padre se ha caído del andamio', 'mi padre se cayó del andamio'])
    expect(level(text, 'es')).toBe('emergency')
})

describe('imagined, told, or a figure of speech', () => {
  test.each<[string, Language]>([
    ['what should we do if there is a fire in the salon', 'en'],
    ['suppose somebody collapses in the gym, who is liable', 'en'],
    ['can a bad tooth make your face swell', 'en'],
    ['i am drowning in paperwork', 'en'],
    ['my wife will kill me if i forget the appointment', 'en'],
    ['we saw a movie where a man gets stabbed', 'en'],
    ['this is sparks and sons, about our order', 'en'],
    ['after my heart attack i walk with a cane, is there a lift', 'en'],
    ['en teoría, si alguien se desmaya, quién responde', 'es'],
    ['mi jefe me mata si no llego a la cita', 'es'],
    ['ando ahogada en pendientes', 'es'],
    ['vimos una película donde apuñalan al cocinero', 'es'],
    ['después de mi infarto uso bastón, hay elevador', 'es'],
    ['tienen algo del restaurante Fuego Lento', 'es'],
  ])('%s', (text, lang) => expect(level(text, lang)).not.toBe('emergency'))
})

describe('what only looks like a figure of speech, a plan or another story', () => {
  test.each<[string, Language]>([
    ['he says he will kill me if i leave him', 'en'],
    ['a waiter collapsed at work and does not answer', 'en'],
    ['everybody is outside but the shop is on fire', 'en'],
    ['she hit her head two days ago and now she is confused', 'en'],
    ['i have been thinking about ending my life', 'en'],
    ['el cocinero se desmayó en el trabajo y no despierta', 'es'],
    ['el perro de mi vecino mordió a la niña y sangra mucho', 'es'],
  ])('%s', (text, lang) => expect(level(text, lang)).toBe('emergency'))
})

test('damage whose source is shut is a repair of the same day', () => {
  expect(level('a pipe burst in the hall', 'en')).toBe('emergency')
  expect(level('a pipe burst in the hall but i shut the main', 'en')).toBe('urgent')
  expect(level('se reventó un tubo', 'es')).toBe('emergency')
  expect(level('se reventó un tubo pero ya cerré la llave', 'es')).toBe('urgent')
})

test('words that tell danger from no danger are not mended into a hazard', () => {
  expect(level('atienden pacientes con epilepsia', 'es')).toBe('routine')
})
