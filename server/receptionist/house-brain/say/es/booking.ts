import type { Phrases } from '../phrases.ts'

export const booking: Phrases['booking'] = {
  askService: (list) => [
    `¿Para qué servicio sería? Tenemos ${list}.`,
    `¿Qué le reservo: ${list}?`,
    `Entonces, ¿cuál le conviene: ${list}?`,
  ],
  askServiceOpenly: () => [
    '¿Para qué servicio sería?',
    '¿Qué se va a hacer?',
    'Entonces, ¿para qué sería la cita?',
  ],
  askServiceAmong: (list) => [`¿Cuál de estos: ${list}?`, `Tenemos varios: ${list}. ¿Cuál quiere?`],
  serviceUnknown: (list) => [
    `No encuentro ese servicio. ¿Cuál se parece más: ${list}?`,
    `Ese no lo veo. ¿Sería ${list}?`,
  ],
  askWhen: () => [
    '¿Qué día y a qué hora le viene bien?',
    '¿Cuándo le gustaría venir?',
    'Entonces, ¿qué día le conviene?',
    'Volviendo a su cita, ¿qué día prefiere?',
  ],
  assumedPlainly: (service) => [`Lo primero sería: ${service}.`],
  assumed: (service) => [`${capital(service)}, con gusto.`, `Claro: ${service}.`],
  noCodeYet: () => ['Todavía no está reservada: el código se lo doy en cuanto lo esté.'],
  thatIs: (moment) => [`Sería ${moment}.`, `Es ${moment}.`],
  exactFree: (moment) => [`${capital(moment)} está libre.`, `Sí, está libre ${moment}.`],
  offerOne: (moment) => [`Tengo ${moment}. ¿Le viene bien?`, `${capital(moment)} está libre. ¿La reservo?`],
  offerSome: (moments) => [
    `Tengo ${moments}. ¿Cuál prefiere?`,
    `Está libre ${moments}. ¿Cuál le viene bien?`,
    `Entonces, ¿qué le parece ${moments}?`,
  ],
  whichOfThese: () => [
    '¿Y con qué hora se queda?',
    '¿Cuál de esas horas sería?',
    'Entonces, ¿qué hora pongo?',
  ],
  nothingLikeThat: () => ['De eso no tengo nada.', 'Ahí no queda nada libre, lo siento.'],
  nothingOn: (day) => [`${capital(day)} no hay nada libre.`],
  thatTimeIsTaken: () => ['Esa hora no está libre.', 'A esa hora ya no hay nada.'],
  insteadOne: (moment) => [
    `Le puedo ofrecer ${moment}. ¿Le viene bien?`,
    `Lo que tengo es ${moment}. ¿Le sirve?`,
  ],
  insteadSome: (moments) => [
    `Lo más cercano es ${moments}. ¿Cuál le viene mejor?`,
    `Le puedo ofrecer ${moments}. ¿Le sirve alguna?`,
  ],
  nothingElseThatDay: () => ['Ese día no tengo nada más.', 'Ese día ya no queda otra.'],
  noTimes: () => [
    'No encuentro nada libre en esas fechas. ¿Busco otra semana o prefiere que le llamen?',
    'Ahí no hay nada libre. ¿Qué otro día podría venir?',
  ],
  anotherDay: () => ['¿Qué otro día u hora le conviene?', 'Entonces, ¿qué día sería mejor?'],
  askName: () => [
    '¿A nombre de quién la pongo?',
    '¿Me dice su nombre, por favor?',
    '¿Cuál es su nombre?',
    '¿Me da su nombre completo?',
  ],
  askPhone: () => [
    '¿A qué número le podemos llamar?',
    '¿Qué teléfono dejamos para la confirmación?',
    'Me falta un número de teléfono, por favor.',
  ],
  askContact: () => [
    '¿Qué teléfono o correo dejamos para la confirmación?',
    '¿A dónde le enviamos la confirmación, a un teléfono o a un correo?',
    'Me falta un teléfono o un correo.',
  ],
  askSameNumber: (phone) => [
    `¿Dejamos el ${phone} para la confirmación?`,
    `¿Está bien el ${phone} para confirmarle?`,
  ],
  contactAgain: () => [
    'Perdone, no me llegó el número completo. ¿Me lo dice cifra por cifra?',
    'Parece que falta algo. ¿Me lo da otra vez?',
  ],
  notedContact: (contact) => [`Gracias, ${contact}.`, `Anotado: ${contact}.`],
  spellContact: () => [
    'Disculpe. ¿Me lo dice otra vez, cifra por cifra?',
    'Lo apunto de nuevo: ¿cuál es, cifra por cifra?',
  ],
  spellEmail: () => ['Disculpe. ¿Me deletrea el correo?', '¿Me lo dice letra por letra?'],
  spellName: () => ['Disculpe. ¿Me deletrea su nombre?', '¿Cómo se escribe, letra por letra?'],
  useKeypad: () => [
    'No quiero equivocarme: ¿me marca el número en el teclado del teléfono?',
    'Mejor márquelo en el teclado, por favor.',
  ],
  writtenDown: (what) => [`Le repito: ${what}. ¿Es correcto?`, `He anotado ${what}. ¿Está bien así?`],
  notConfirmed: () => ['Lo anoto como lo entendí, y el equipo lo comprobará.'],
  needsContact: () => ['Sin un dato de contacto no puedo reservarla. Basta un teléfono o un correo.'],
  confirm: (service, moment, name) => [
    `${service}, ${moment}, a nombre de ${name}: ¿la reservo?`,
    `Entonces sería ${service}, ${moment}, para ${name}. ¿Es correcto?`,
    `¿Reservo ${service} para ${name}, ${moment}?`,
  ],
  booked: (service, moment, code) => [
    `Listo, su cita está reservada: ${service}, ${moment}. Su código es ${code}.`,
  ],
  afterBooking: () => [],
  requested: (service, moment, code) => [
    `Su solicitud quedó registrada: ${service}, ${moment}. El equipo se la confirma; su código es ${code}.`,
  ],
  justTaken: () => ['Lo siento, esa hora se acaba de ocupar.', 'Alguien se adelantó: esa hora ya no está.'],
  failed: () => [
    'No se pudo completar, así que no hay nada reservado. ¿Tomo un recado para el equipo?',
    'No se ha podido, y no hay nada reservado. ¿Quiere que le llamen?',
  ],
  howConfirmed: () => [
    'Al reservar le doy aquí un código, y si deja un correo le llega la confirmación por escrito.',
  ],
  offerNext: (service) => [`¿Seguimos con ${service}?`],
  leftOpen: () => ['Entonces lo dejo: no queda nada reservado.'],
  offerBooking: () => ['¿Le reservo una cita?', '¿Quiere que le busque una hora?'],
  whatToChange: () => ['¿Qué cambiamos?', '¿Qué prefiere cambiar: el día, la hora o el nombre?'],
  noOnlineBooking: () => ['Eso no lo puedo reservar yo, pero el equipo le llamará para acordarlo.'],
}

export const changes: Phrases['changes'] = {
  askCode: () => [
    '¿Cuál es su código de confirmación? Tiene seis caracteres.',
    '¿Me da el código de seis caracteres de su cita?',
    'Necesito el código que viene en su confirmación, por favor.',
  ],
  askOwnPhone: () => [
    '¿Y el teléfono o correo con el que la reservó?',
    '¿A qué teléfono o correo está la cita?',
    'Para verificar que es suya: ¿con qué teléfono la reservó?',
  ],
  notFound: () => [
    'No encuentro ninguna cita con esos datos. ¿Revisa el código y el teléfono?',
    'Eso no coincide con ninguna cita. ¿Probamos el código otra vez?',
  ],
  stillNotFound: () => ['Sigo sin encontrarla. ¿Quiere que el equipo le llame?'],
  withoutCode: () => [
    'Sin el código no puedo abrir una cita, por seguridad. ¿Quiere que el equipo le llame?',
  ],
  found: (service, moment) => [`Aquí está: ${service}, ${moment}.`, `Ya la veo: ${service}, ${moment}.`],
  yourCode: (code) => [`Su código es ${code}.`, `El código es ${code}.`],
  confirmCancel: (service, moment) => [
    `¿Cancelo su cita de ${service}, ${moment}?`,
    `Entonces, ¿quiere cancelar ${service}, ${moment}?`,
  ],
  cancelled: (service, moment) => [`Su cita de ${service}, ${moment}, está cancelada.`],
  howTo: () => ['Eso se puede hacer aquí mismo.', 'Se lo hago yo ahora.'],
  kept: (service, moment) => [`Entonces se queda como está: ${service}, ${moment}.`],
  askNewTime: () => [
    '¿Para cuándo la quiere?',
    '¿Qué día y hora le vienen mejor?',
    'Entonces, ¿cuál sería la nueva hora?',
  ],
  confirmMove: (service, moment) => [
    `¿Cambio su cita de ${service} para ${moment}?`,
    `La nueva hora de ${service} sería ${moment}. ¿Es correcto?`,
  ],
  moved: (service, moment, code) => [
    `Listo, la nueva hora de ${service}: ${moment}. Su código sigue siendo ${code}.`,
  ],
  failed: (sentence) => [`${sentence} No se cambió nada. ¿Quiere que el equipo le llame?`],
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
