import { describe, expect, test } from 'vitest'
import { normalize } from '../normalize.ts'
import type { Language, ReadingContext, When } from '../types.ts'
import { rankIntents } from './ranking.ts'

const nothing: ReadingContext = {
  asked: [],
  nbest: [],
  vocabulary: {},
  zone: 'America/Phoenix',
  known: {},
  taken: [],
}
const rank = (text: string, lang: Language, context: Partial<ReadingContext> = {}) =>
  rankIntents(normalize(text, lang), { ...nothing, ...context })
const best = (text: string, lang: Language, context: Partial<ReadingContext> = {}) =>
  rank(text, lang, context)[0]!.label

/** A date that was read in the text, as the reader of dates hands it over. */
function spoken(text: string, words: string): When {
  const start = text.indexOf(words)
  return { kind: 'date', value: '2026-05-08', span: { text: words, start, end: start + words.length } }
}

describe('English', () => {
  test.each([
    ['yes please go ahead', 'affirm'],
    ['sounds good to me', 'affirm'],
    ['nope not today', 'deny'],
    ["that's not what I asked for", 'deny'],
    ["I'm really not certain", 'unsure'],
    ['either one works', 'no_preference'],
    ['sorry could you say that again', 'repeat'],
    ['what do you mean by that', 'clarify'],
    ['can you double check that for me', 'confirm_request'],
    ['never mind', 'stop'],
    ["let's start from the beginning", 'start_over'],
    ['I gave you the wrong email', 'correct'],
    ["I'd like an appointment for a cleaning", 'book'],
    ['my water heater needs to be replaced', 'book'],
    ['I cant come to my apointment', 'cancel_booking'],
    ['can we move my appointment to next week', 'reschedule'],
    ['do I still have an appointment on the 5th', 'confirm_booking'],
    ['when is my next appointment', 'check_booking'],
    ['the second one', 'select_option'],
    ['it is for my daughter', 'for_other'],
    ['can you put me through to reception', 'human_handoff'],
    ['am I speaking to a human', 'bot_question'],
    ['what kind of things can you help me with', 'capabilities'],
    ['can we talk in German', 'change_language'],
    ["what's today's date", 'date_time_question'],
    ['what do you charge for an oil change', 'price_question'],
    ['do you take my insurance', 'faq'],
    ['where are you located', 'faq'],
    ['my shower does not work', 'complaint'],
    ["you've been very helpful", 'thanks'],
    ['good morning', 'greeting'],
    ['that will be all', 'goodbye'],
    ['tell me a joke', 'out_of_scope'],
    ['how do you say cat in Spanish', 'out_of_scope'],
  ])('%s', (text, label) => expect(best(text, 'en')).toBe(label))
})

describe('Spanish', () => {
  test.each([
    ['claro que sí', 'affirm'],
    ['no, esa no', 'deny'],
    ['no sé todavía', 'unsure'],
    ['me da igual', 'no_preference'],
    ['¿me lo repites, por favor?', 'repeat'],
    ['no entiendo', 'clarify'],
    ['olvídalo', 'stop'],
    ['empecemos de nuevo', 'start_over'],
    ['mi cédula está mal', 'correct'],
    ['nesecito una sita kon el dentista', 'book'],
    ['quiero cancelar mi cita', 'cancel_booking'],
    ['puedo mover la cita para el viernes', 'reschedule'],
    ['para cuándo quedó mi cita', 'check_booking'],
    ['me comunica con un asesor', 'human_handoff'],
    ['¿eres un robot?', 'bot_question'],
    ['en qué me puedes ayudar', 'capabilities'],
    ['puedes hablar en inglés', 'change_language'],
    ['qué hora es', 'date_time_question'],
    ['cuánto cuesta una limpieza', 'price_question'],
    ['dónde están ubicados', 'faq'],
    ['llevo una hora esperando', 'complaint'],
    ['muchas gracias', 'thanks'],
    ['buenas tardes', 'greeting'],
    ['hasta luego', 'goodbye'],
    ['es para mi hijo', 'for_other'],
    ['para mí', 'for_self'],
    ['soy Carlos Ramírez', 'provide_name'],
    ['la segunda', 'select_option'],
    ['me duele mucho la muela', 'urgent_symptom'],
    ['cuéntame un chiste', 'out_of_scope'],
  ])('%s', (text, label) => expect(best(text, 'es')).toBe(label))
})

describe('several things in one utterance', () => {
  test('a request outranks the politeness around it', () => {
    expect(best('hi, can I book a table, thanks', 'en')).toBe('book')
  })
  test('and the politeness stays in the list', () => {
    expect(rank('hi, can I book a table, thanks', 'en').map(({ label }) => label)).toContain('thanks')
  })
  test('a no outranks the reason that follows', () => {
    expect(best('no, my name is Ruth', 'en')).toBe('deny')
  })
})

describe('context', () => {
  test('a bare date is an answer', () => {
    const text = 'on May 8 please'
    expect(best(text, 'en', { when: spoken(text, 'May 8') })).toBe('provide_date_time')
  })
  test('a yes with a date is a yes', () => {
    const text = 'yes, May 8'
    expect(best(text, 'en', { when: spoken(text, 'May 8') })).toBe('affirm')
  })
  test('unknown words are a name when a name was asked for', () => {
    expect(best('oyelaran bakare', 'en', { asked: ['name'] })).toBe('provide_name')
  })
  test('a service of the business alone is a wish to book it', () => {
    expect(best('balayage', 'en', { vocabulary: { services: ['Balayage'] } })).toBe('book')
  })
  test('what nobody understands scores under 0.3, so that knowledge can be asked', () => {
    const [guess] = rank('gutter guards fascia', 'en')
    expect(guess!.score).toBeLessThan(0.3)
  })
})
