import { describe, expect, test } from 'vitest'
import { normalize } from '../normalize.ts'
import type { Language, ReadingContext, Slots } from '../types.ts'
import { readIdentity } from './identity.ts'

function read(text: string, lang: Language, context: Partial<ReadingContext> = {}): Slots {
  const nothing: ReadingContext = {
    asked: [],
    nbest: [],
    vocabulary: {},
    zone: 'America/Phoenix',
    known: {},
    taken: [],
  }
  const mentions = readIdentity(normalize(text, lang), { ...nothing, ...context })
  return Object.fromEntries(mentions.map(({ slot, value }) => [slot, value]))
}

describe('names', () => {
  test.each<[string, Language, string[], string | undefined]>([
    ['hi this is Marta Lindqvist and I need an appointment', 'en', [], 'Marta Lindqvist'],
    ["my name is pat o'brien", 'en', [], "Pat O'Brien"],
    ['can you book it under rossi please', 'en', [], 'Rossi'],
    ["yes it's David Van Dyke", 'en', ['name'], 'David Van Dyke'],
    ['i am calling about my bill', 'en', [], undefined],
    ['this is ridiculous', 'en', [], undefined],
    ['I would rather not say', 'en', ['name'], undefined],
    ['a nombre de lucía fernández por favor', 'es', [], 'Lucía Fernández'],
    ['me llamo maría de la cruz', 'es', [], 'María de la Cruz'],
    ['soy cliente nuevo', 'es', [], undefined],
  ])('%s', (text, lang, asked, name) => expect(read(text, lang, { asked }).name).toBe(name))

  test('first and last name may be said one by one', () => {
    const said = read('the first name is anna and the last name is bell', 'en')
    expect(said).toMatchObject({ first_name: 'Anna', last_name: 'Bell' })
  })
  test('Spanish names have two given and two family names', () => {
    const said = read('soy juan carlos pérez gómez', 'es')
    expect(said).toMatchObject({ first_name: 'Juan Carlos', last_name: 'Pérez Gómez' })
  })
  test('a hypothesis that is a name beats one that is none', () => {
    const said = read('Sandra fell oh', 'en', {
      asked: ['name'],
      nbest: ['Sandra fell oh', 'Sandra Fellows'],
    })
    expect(said.name).toBe('Sandra Fellows')
  })
  test('a rarer name in front beats a common one far behind', () => {
    const nbest = ['Anna Lindqvist', 'Anna Lindkvist', 'Hannah Bell']
    expect(read(nbest[0]!, 'en', { asked: ['name'], nbest }).name).toBe('Anna Lindqvist')
  })
  test('an answer may go on about something else', () => {
    expect(read('Mark. I have to hurry a little', 'en', { asked: ['name'] }).name).toBe('Mark')
  })
  test('between two names the order of the recogniser stands', () => {
    const said = read('Anna Bell', 'en', { asked: ['name'], nbest: ['Anna Bell', 'Hannah Bell'] })
    expect(said.name).toBe('Anna Bell')
  })
})

describe('spelling', () => {
  test.each([
    ['j e n b as in boy r o w n', 'Jenbrown'],
    ['mike alpha romeo kilo', 'Mark'],
    ['it is k o w a double l', 'Kowall'],
    ['ma R t IN', 'Martin'],
    ['a n n a b e l l', 'Anna Bell'],
  ])('%s', (text, spelled) => expect(read(text, 'en', { asked: ['name_spelled'] }).spelled).toBe(spelled))

  test('a run of letters is noticed without being asked for', () => {
    expect(read('my name is Kowalski, k-o-w-a-l-s-k-i', 'en')).toMatchObject({
      name: 'Kowalski',
      spelled: 'Kowalski',
    })
  })
  test('the hypothesis that spells a known name wins', () => {
    const nbest = ['g a v i i n', 'g a v i n']
    expect(read(nbest[0]!, 'en', { asked: ['name_spelled'], nbest }).spelled).toBe('Gavin')
  })
})

describe('telephone numbers', () => {
  test.each<[string, Language, string | undefined]>([
    ['(480) 555-0142 thanks', 'en', '4805550142'],
    ['call +44 20 7946 0018', 'en', '+442079460018'],
    ['five five five eight six seven five three oh nine', 'en', '5558675309'],
    ['four eight oh triple five oh one forty two', 'en', '4805550142'],
    ['four eight zero five five five zero one four three no wait four two', 'en', '4805550142'],
    ['one eight hundred five five five zero one nine nine', 'en', '18005550199'],
    ['es el 612 34 56 78', 'es', '612345678'],
    ['seis uno dos, treinta y cuatro, cincuenta y seis, setenta y ocho y este uno', 'es', '6123456781'],
    ['the order number is 4805550142', 'en', undefined],
    ['we met on 2024-03-15', 'en', undefined],
    ['I have two kids and three dogs', 'en', undefined],
  ])('%s', (text, lang, phone) => expect(read(text, lang).phone).toBe(phone))
})

describe('e-mail addresses', () => {
  test.each<[string, Language, string | undefined]>([
    ["it's Mike_R@Example.org.", 'en', 'mike_r@example.org'],
    ['jane dot doe at gmail dot com', 'en', 'jane.doe@gmail.com'],
    ['my email is j smith 42 at yahoo dot co dot uk', 'en', 'jsmith42@yahoo.co.uk'],
    ['mi correo es ana guion bajo ruiz arroba hotmail punto es', 'es', 'ana_ruiz@hotmail.es'],
    ['meet me at noon', 'en', undefined],
  ])('%s', (text, lang, email) => expect(read(text, lang).email).toBe(email))
})

describe('codes, addresses, numbers', () => {
  test('a confirmation code in one piece or letter by letter', () => {
    expect(read('my code is K7M2QX', 'en').code).toBe('K7M2QX')
    expect(read('confirmation code k seven m two q x', 'en').code).toBe('K7M2QX')
  })
  test('a British postcode is chosen among hypotheses by its shape', () => {
    expect(
      read('s w v a t u', 'en', { asked: ['code'], nbest: ['s w 1 a one ay ay', 's w 1 a 1 a a'] }).code,
    ).toBe('SW1A1AA')
  })
  test('zip codes', () => expect(read('zip code is 85251', 'en')).toEqual({ postcode: '85251' }))
  test('street addresses', () => {
    expect(read('I live at 1420 North Oak Street apartment 3B', 'en').address).toBe(
      '1420 North Oak Street apartment 3B',
    )
    expect(read('vivo en la calle Mayor 15', 'es').address).toBe('calle Mayor 15')
  })
  test('a number that was asked for', () =>
    expect(read('about forty five', 'en', { asked: ['number'] }).number).toBe('45'))
})

describe('names in the run of talk', () => {
  test.each<[string, Language, string[], string | undefined]>([
    ['my name is Ed Barlow, sorry no, Ed Barrow', 'en', ['name'], 'Ed Barrow'],
    ['Wilkins, no I mean Wilkinson', 'en', ['name'], 'Wilkinson'],
    ['my name is Ed Barlow, no I have no insurance', 'en', ['name'], 'Ed Barlow'],
    ['soy Inés Prada, no, perdón, Inés Parada', 'es', ['name'], 'Inés Parada'],
    ['Kevin from the hardware store', 'en', ['name'], 'Kevin'],
    ['hey there kevin price calling about the roof', 'en', [], 'Kevin Price'],
    ["I'd like to leave a message for Kevin", 'en', [], undefined],
    ['quiero dejar un recado para Inés', 'es', [], undefined],
  ])('%s', (text, lang, asked, name) => expect(read(text, lang, { asked }).name).toBe(name))

  test('a name that is written again in other letters is a name', () => {
    expect(read("it's spelled Barrowe", 'en', { asked: ['name'] }).last_name).toBe('Barrowe')
    expect(read("it's spelled wrong", 'en').last_name).toBeUndefined()
  })
})

describe('letters by name and example', () => {
  test.each<[string, string]>([
    ['be de barco e ele a', 'Bela'],
    ['ce de casa o ese te a', 'Costa'],
    ['uve de vaca e ge a', 'Vega'],
    ['doble u e be e ere', 'Weber'],
    ['i griega e be ere a', 'Yebra'],
    ['pe a doble erre a', 'Parra'],
    ['p for peter o double l', 'Poll'],
    ['w like water e b b', 'Webb'],
  ])('%s', (said, spelled) => expect(read(said, 'es', { asked: ['name_spelled'] }).spelled).toBe(spelled))

  test('what the recogniser made of letters is led back to known names, single letters are not', () => {
    const asked = ['name_spelled']
    expect(read('Ma ry J o hn sxon', 'en', { asked }).spelled).toBe('Mary Johnson')
    expect(read('m a r y j o h n s x o n', 'en', { asked }).spelled).toBe('Maryjohnsxon')
  })
})

describe('codes, phones and e-mails as they are spoken', () => {
  test.each([
    ['b x double seven one', 'BX771'],
    ['be de burro siete ka dos', 'B7K2'],
    ['eme equis cuatro uno', 'MX41'],
    ['double a one two zero', 'AA120'],
  ])('%s', (said, code) => expect(read(said, 'es', { asked: ['code'] }).code).toBe(code))

  test.each([
    ['503 triple five 0142', '5035550142'],
    ['area code 713 then 555 01 99', '7135550199'],
    ['503 555 0142 no wait 0143', '5035550143'],
  ])('%s', (said, phone) => expect(read(said, 'en', { asked: ['phone'] }).phone).toBe(phone))

  test('a whole number in another hypothesis beats half a one in the first', () => {
    const nbest = ['503 555 oh', '503 555 0142']
    expect(read(nbest[0]!, 'en', { asked: ['phone'], nbest }).phone).toBe('5035550142')
  })

  test.each<[string, Language, string]>([
    ['ed twenty two at example dot org', 'en', 'ed22@example.org'],
    ['ines guion medio p arroba example punto es', 'es', 'ines-p@example.es'],
    ['ines ochenta y cuatro arroba gmail', 'es', 'ines84@gmail.com'],
  ])('%s', (said, lang, email) => expect(read(said, lang, { asked: ['email'] }).email).toBe(email))

  test('a house number in words makes an address', () => {
    expect(read("we're at twelve birch lane", 'en', { asked: ['address'] }).address).toBe('twelve birch lane')
  })
})
