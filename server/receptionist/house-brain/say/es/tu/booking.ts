import type { Manner } from '../../phrases.ts'

export const booking: Manner['booking'] = {
  askService: (list) => [
    `¿Para qué servicio sería? Tenemos ${list}.`,
    `¿Qué te reservo: ${list}?`,
    `Entonces, ¿cuál te conviene: ${list}?`,
  ],
  askServiceOpenly: () => [
    '¿Para qué servicio sería?',
    '¿Qué te vas a hacer?',
    'Entonces, ¿para qué sería la cita?',
  ],
  askServiceAmong: (list) => [`¿Cuál de estos: ${list}?`, `Tenemos varios: ${list}. ¿Cuál quieres?`],
  askWhen: () => [
    '¿Qué día y a qué hora te viene bien?',
    '¿Cuándo te gustaría venir?',
    'Entonces, ¿qué día te conviene?',
    'Volviendo a tu cita, ¿qué día prefieres?',
  ],
  noCodeYet: () => ['Todavía no está reservada: el código te lo doy en cuanto lo esté.'],
  offerOne: (moment) => [`Tengo ${moment}. ¿Te viene bien?`, `${capital(moment)} está libre. ¿La reservo?`],
  offerSome: (moments) => [
    `Tengo ${moments}. ¿Cuál prefieres?`,
    `Está libre ${moments}. ¿Cuál te viene bien?`,
    `Entonces, ¿qué te parece ${moments}?`,
  ],
  whichOfThese: () => [
    '¿Y con qué hora te quedas?',
    '¿Cuál de esas horas sería?',
    'Entonces, ¿qué hora pongo?',
  ],
  insteadOne: (moment) => [
    `Te puedo ofrecer ${moment}. ¿Te viene bien?`,
    `Lo que tengo es ${moment}. ¿Te sirve?`,
  ],
  insteadSome: (moments) => [
    `Lo más cercano es ${moments}. ¿Cuál te viene mejor?`,
    `Te puedo ofrecer ${moments}. ¿Te sirve alguna?`,
  ],
  noTimes: () => [
    'No encuentro nada libre en esas fechas. ¿Busco otra semana o prefieres que te llamen?',
    'Ahí no hay nada libre. ¿Qué otro día podrías venir?',
  ],
  anotherDay: () => ['¿Qué otro día u hora te conviene?', 'Entonces, ¿qué día sería mejor?'],
  askName: () => [
    '¿A nombre de quién la pongo?',
    '¿Me dices tu nombre, porfa?',
    '¿Cómo te llamas?',
    '¿Me das tu nombre completo?',
  ],
  askPhone: () => [
    '¿A qué número te podemos llamar?',
    '¿Qué teléfono dejamos para la confirmación?',
    'Me falta un número de teléfono, por favor.',
  ],
  askContact: () => [
    '¿Qué teléfono o correo dejamos para la confirmación?',
    '¿A dónde te enviamos la confirmación, a un teléfono o a un correo?',
    'Me falta un teléfono o un correo.',
  ],
  askSameNumber: (phone) => [
    `¿Dejamos el ${phone} para la confirmación?`,
    `¿Está bien el ${phone} para confirmarte?`,
  ],
  contactAgain: () => [
    'Perdona, no me llegó el número completo. ¿Me lo dices cifra por cifra?',
    'Parece que falta algo. ¿Me lo das otra vez?',
  ],
  booked: (service, moment, code) => [
    `Listo, tu cita está reservada: ${service}, ${moment}. Tu código es ${code}.`,
  ],
  requested: (service, moment, code) => [
    `Tu solicitud quedó registrada: ${service}, ${moment}. El equipo te la confirma; tu código es ${code}.`,
  ],
  failed: () => [
    'No se pudo completar, así que no hay nada reservado. ¿Tomo un recado para el equipo?',
    'No se ha podido, y no hay nada reservado. ¿Quieres que te llamen?',
  ],
  howConfirmed: () => [
    'Al reservar te doy aquí un código, y si dejas un correo te llega la confirmación por escrito.',
  ],
  offerBooking: () => ['¿Te reservo una cita?', '¿Quieres que te busque una hora?'],
  whatToChange: () => ['¿Qué cambiamos?', '¿Qué prefieres cambiar: el día, la hora o el nombre?'],
  noOnlineBooking: () => ['Eso no lo puedo reservar yo, pero el equipo te llamará para acordarlo.'],
  spellContact: () => [
    'Perdona. ¿Me lo dices otra vez, cifra por cifra?',
    'Lo apunto de nuevo: ¿cuál es, cifra por cifra?',
  ],
  spellEmail: () => ['Perdona. ¿Me deletreas el correo?', '¿Me lo dices letra por letra?'],
  spellName: () => ['Perdona. ¿Me deletreas tu nombre?', '¿Cómo se escribe, letra por letra?'],
  useKeypad: () => [
    'No quiero equivocarme: ¿me marcas el número en el teclado del teléfono?',
    'Mejor márcalo en el teclado, por favor.',
  ],
  writtenDown: (what) => [`Te lo repito: ${what}. ¿Es correcto?`, `He anotado ${what}. ¿Está bien así?`],
}

export const changes: Manner['changes'] = {
  askCode: () => [
    '¿Cuál es tu código de confirmación? Tiene seis caracteres.',
    '¿Me das el código de seis caracteres de tu cita?',
    'Necesito el código que viene en tu confirmación, por favor.',
  ],
  askOwnPhone: () => [
    '¿Y el teléfono o correo con el que la reservaste?',
    '¿A qué teléfono o correo está la cita?',
    'Para verificar que es tuya: ¿con qué teléfono la reservaste?',
  ],
  notFound: () => [
    'No encuentro ninguna cita con esos datos. ¿Revisas el código y el teléfono?',
    'Eso no coincide con ninguna cita. ¿Probamos el código otra vez?',
  ],
  stillNotFound: () => ['Sigo sin encontrarla. ¿Quieres que el equipo te llame?'],
  withoutCode: () => [
    'Sin el código no puedo abrir una cita, por seguridad. ¿Quieres que el equipo te llame?',
  ],
  yourCode: (code) => [`Tu código es ${code}.`, `El código es ${code}.`],
  confirmCancel: (service, moment) => [
    `¿Cancelo tu cita de ${service}, ${moment}?`,
    `Entonces, ¿quieres cancelar ${service}, ${moment}?`,
  ],
  cancelled: (service, moment) => [`Tu cita de ${service}, ${moment}, está cancelada.`],
  howTo: () => ['Eso se puede hacer aquí mismo.', 'Te lo hago yo ahora.'],
  askNewTime: () => [
    '¿Para cuándo la quieres?',
    '¿Qué día y hora te vienen mejor?',
    'Entonces, ¿cuál sería la nueva hora?',
  ],
  confirmMove: (service, moment) => [
    `¿Cambio tu cita de ${service} para ${moment}?`,
    `La nueva hora de ${service} sería ${moment}. ¿Es correcto?`,
  ],
  moved: (service, moment, code) => [
    `Listo, la nueva hora de ${service}: ${moment}. Tu código sigue siendo ${code}.`,
  ],
  failed: (sentence) => [`${sentence} No se cambió nada. ¿Quieres que el equipo te llame?`],
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
