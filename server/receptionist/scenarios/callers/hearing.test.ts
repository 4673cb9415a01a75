import { expect, test } from 'vitest'
import type { IntakeField } from '#contract/templates.ts'
import { hear } from './hearing.ts'

test.each([
  ['Thursday at 10 is free. What name shall I put it under?', 'name'],
  ["I didn't quite get that. Could you spell your last name for me?", 'name'],
  ['What is the best phone number or e-mail for the confirmation?', 'contact'],
  ['Thanks! And a number where we can reach you?', 'phone'],
  ['So that is a cleaning on Thursday at 10 for Nina. Is that right?', 'confirm'],
  ['Would you like me to book it?', 'confirm'],
  ['Does Thursday, March 5 at 10 AM work for you?', 'confirm'],
  ['I have Tuesday at 9 AM and Tuesday at 11 AM. Which do you prefer?', 'choose_time'],
  ['When would you like to come in?', 'when'],
  ['What day and time works for you?', 'when'],
  ['What number can they call you back on?', 'phone'],
  ["I'm not sure about that. Shall I take a message for the team?", 'offer_message'],
  ["Sure. What's your confirmation code?", 'code'],
  ['What is the address we would be coming to?', 'address'],
  ['Is there anything else I can do for you?', 'anything_else'],
  ['What would you like to come in for?', 'service'],
  ['We open at nine.', null],
  ['Why did the chicken cross the road?', 'other'],
])('in English: %s', (said, question) => {
  expect(hear(said, 'en', []).question).toBe(question)
})

test.each([
  ['El jueves a las 10 está libre. ¿A nombre de quién la pongo?', 'name'],
  ['¿Me dice cómo se llama?', 'name'],
  ['¿Qué teléfono o correo dejamos para la confirmación?', 'contact'],
  ['Me falta un número de teléfono, por favor.', 'phone'],
  ['Limpieza, el jueves a las 10, para Lucía. ¿Es correcto?', 'confirm'],
  ['¿Le viene bien el jueves a las 10?', 'confirm'],
  ['Tengo el martes a las 9 y el martes a las 11. ¿Cuál prefiere?', 'choose_time'],
  ['¿Qué día y a qué hora le viene bien?', 'when'],
  ['De eso no estoy segura. ¿Tomo un recado para el equipo?', 'offer_message'],
  ['¿Cuál es su código de confirmación?', 'code'],
  ['¿A qué dirección hay que ir?', 'address'],
  ['¿Algo más?', 'anything_else'],
  ['¿Para qué servicio sería?', 'service'],
  ['Abrimos a las nueve.', null],
])('en español: %s', (said, question) => {
  expect(hear(said, 'es', []).question).toBe(question)
})

const insurance: IntakeField = {
  key: 'insurance',
  question: 'Which insurance do you have, if any?',
  type: 'text',
  required: false,
}

test('a question of the trade is known in other words, and a question beside it is not taken for it', () => {
  expect(hear('And which insurance do you have, if you have any?', 'en', [insurance])).toMatchObject({
    question: 'intake',
    field: { key: 'insurance' },
  })
  expect(hear('Do you have a minute?', 'en', [insurance]).question).toBe('other')
})
