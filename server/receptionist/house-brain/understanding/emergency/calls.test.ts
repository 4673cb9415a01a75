import { describe, expect, test } from 'vitest'
import { normalize } from '../normalize.ts'
import type { Language } from '../types.ts'
import { assessUrgency } from './assessment.ts'

const level = (text: string, lang: Language) => assessUrgency(normalize(text, lang)).level

describe('people call for help', () => {
  test.each([
    "my cat fell out the window and isn't moving",
    "the carbon monoxide detector won't stop going off",
    'yes we need a medic at the ball field, a kid got hit in the head with a bat',
    'strong smell of natural gas in the hallway',
    'kid fell out of a second story window',
    'a hiker fell off the cliff',
    'the wires are sparking behind the dryer',
    'man with a machete chasing people',
    "i've got swelling under my jaw and i can't swallow",
    'water pouring through my kitchen ceiling from upstairs',
    'our roof collapsed from the snow',
    'a tank exploded',
    "someone's been stabbed at the bar",
    "i'm at home and my ex is kicking my door",
    'medical emergency',
    'smoke in my apartment',
    'i found my roommate unconscious in the bath',
    'some guy just snatched my purse',
    'basement flooded with two feet of water',
    "my kid put something in his nose and can't breathe",
    "he's got a knife in his chest",
  ])('%s', (text) => expect(level(text, 'en')).toBe('emergency'))
  test.each([
    'mi hijo tragó una pila',
    'se está incendiando el edificio de al lado',
    'se inundó la casa',
    'se cortó la mano y sangra mucho',
    'alguien entró a mi casa',
    'el bebé se puso morado',
    'hay un choque en la avenida con gente atrapada',
    'se rompió un tubo y el agua sale a chorros',
    'mi vecina está pidiendo auxilio',
    'me corté muy profundo y no deja de sangrar',
    'hay fuego en la cocina',
    'quiero acabar con mi vida',
  ])('%s', (text) => expect(level(text, 'es')).toBe('emergency'))
})

describe('people go about their day', () => {
  test.each([
    "i'd like a knife sharpening",
    'my baby needs a checkup',
    'i want to report a pothole',
    "it's freezing cold outside, are you open",
    'the leak has stopped but i want someone to look at it',
    'my stocks crashed lol',
    'can you fix a cracked phone screen',
    'how much to repair a burst pipe',
    'my husband snores and stops breathing at night, do you do sleep studies',
    "i'd like to buy a fire extinguisher",
    'can you help me with my taxes',
    'is your pool heated',
    'my dad passed away and i need help with the estate',
    'my car battery is dead, do you do towing',
    'i have a dead outlet in the bedroom',
    'is it dangerous to use an old extension cord',
    'what time do the fireworks start',
    'the shower head drips a little',
  ])('%s', (text) => expect(level(text, 'en')).not.toBe('emergency'))
  test.each([
    'hay fuegos artificiales esta noche',
    'quiero una cita para revisar mi corazón',
    'quiero instalar un detector de gas',
    'venden estufas de gas',
    'quiero saber el precio de un detector de humo',
    'quiero una revisión de la instalación de gas',
    'mi mamá va a cumplir 80 años',
    'tengo un golpe en el carro, cuánto cobran',
  ])('%s', (text) => expect(level(text, 'es')).not.toBe('emergency'))
})

test('"it has not stopped" is not over, "it stopped" is', () => {
  expect(level('his leg has not stopped bleeding', 'en')).toBe('emergency')
  expect(level('his leg stopped bleeding', 'en')).toBe('routine')
})

describe('danger that no hazard names', () => {
  test.each<[string, Language]>([
    ['uncle just went limp in his chair and will not answer me', 'en'],
    ['somebody poured acid on my arm and the skin is coming off', 'en'],
    ['mi tío se puso tieso y no contesta', 'es'],
    ['i cannot feel a pulse', 'en'],
    ['a grape is stuck in his windpipe', 'en'],
    ['hay un tipo con una escopeta', 'es'],
    ['huele rarísimo, como a gas', 'es'],
  ])('%s', (text, lang) => expect(level(text, lang)).toBe('emergency'))

  test.each<[string, Language]>([
    ['we have two kids and he wants to sell the house', 'en'],
    ['my grandmother passed away and I need to sell her flat', 'en'],
    ['our old contractor burned us, so we look for a new one', 'en'],
    ['my boy threw up last time, he is nervous', 'en'],
    ['i nearly choked when they told me the fee', 'en'],
    ['what are the signs of a heart attack', 'en'],
    ['does our policy cover a burst pipe', 'en'],
    ['casi me desmayo de la emoción', 'es'],
    ['cuáles son las causas de una embolia', 'es'],
    ['se me hinchó la cara por una muela', 'es'],
    ['do you come out if a pipe bursts at night', 'en'],
    ['the tap has been dripping for months', 'en'],
    ['me robaron la idea', 'es'],
    ['dan clases de primeros auxilios', 'es'],
    ['mi abuela murió y queremos vender su casa', 'es'],
  ])('%s', (text, lang) => expect(level(text, lang)).not.toBe('emergency'))
})
