import type { Manner } from '../../phrases.ts'

export const social: Manner['social'] = {
  hello: () => [
    '¡Hola! ¿En qué te ayudo?',
    '¡Buenas! Dime, ¿qué necesitas?',
    'Hola de nuevo. ¿Qué necesitas?',
  ],
  howAreYou: () => [
    'Muy bien, gracias. ¿En qué te ayudo?',
    'Todo bien, gracias por preguntar. ¿Qué necesitas?',
  ],
  niceToHear: () => ['Me alegra mucho. ¿En qué te ayudo?', '¡Qué amable! Dime, ¿en qué te ayudo?'],
  welcome: () => ['De nada.', 'Con mucho gusto.', 'A ti.'],
  anythingElse: () => ['¿Algo más?', '¿Te ayudo con otra cosa?', '¿Necesitas algo más?'],
  goodbye: (business) => [
    `Gracias por escribir a ${business}. ¡Hasta luego!`,
    'Gracias por escribirnos. ¡Que tengas buen día!',
    'Que estés muy bien. ¡Hasta luego!',
  ],
  whoAmI: (agent, business) => [
    `Soy ${agent}, la recepcionista virtual de ${business}. Soy un programa, y cuando quieras te paso con una persona.`,
    `Te atiende ${agent}, una recepcionista virtual: un programa, no una persona. Si lo prefieres, te paso con el equipo de ${business}.`,
  ],
  capabilities: (business, books) => [
    books
      ? `Puedo responder dudas sobre ${business}, reservar o cambiar citas y tomar recados. ¿Por dónde empezamos?`
      : `Puedo responder dudas sobre ${business}, tomar tus datos y pasar recados. ¿Por dónde empezamos?`,
    books
      ? 'Pregúntame por horarios, servicios o precios, o dime cuándo te gustaría venir.'
      : 'Pregúntame por horarios, servicios o precios, o déjale un recado al equipo.',
  ],
  onceMore: () => ['Claro.', 'Te lo repito.', 'Con gusto, otra vez.'],
  howCanIHelp: () => ['¿En qué te ayudo?', '¿Qué necesitas?'],
  takeYourTime: () => ['Tómate tu tiempo.', 'Claro, sin prisa.'],
  freshStart: () => ['Claro, desde el principio. ¿En qué te ayudo?', 'Empecemos de nuevo. ¿Qué necesitas?'],
  silence: () => ['Perdona, no te oigo. ¿Sigues ahí?', 'No me llegó nada. ¿En qué te ayudo?'],
  notUnderstood: () => ['Perdona, no te entendí.', 'No estoy segura de haber entendido.'],
  sayItAnotherWay: () => ['¿Me lo dices de otra manera?', '¿Qué te gustaría hacer?'],
  offerPersonOrMessage: () => [
    'No lo estoy entendiendo bien. ¿Te paso con una persona o tomo un recado?',
    'No quiero hacerte perder tiempo. ¿Prefieres hablar con alguien o dejar un recado?',
  ],
  refuseInjection: (business) => [
    `Eso no puedo hacerlo. Estoy aquí para lo de ${business}: dudas, citas y recados.`,
    'No es algo que yo haga. ¿Te ayudo con alguno de nuestros servicios?',
  ],
  refuseForeignTask: (business) => [
    `Eso queda fuera de mi recepción. Con gusto te ayudo con lo que sea de ${business}.`,
    'Eso se lo dejo a otros. Lo mío son las dudas, las citas y los recados.',
  ],
  visitOrCall: () => [
    '¿Te reservo una cita o prefieres que te llamen?',
    '¿Quieres una cita o que te llame alguien del equipo?',
  ],
  messageLimit: (phone) => [
    phone
      ? `Llegamos al límite de esta conversación. Llámanos al ${phone} y te atiende una persona.`
      : 'Llegamos al límite de esta conversación. El equipo la tiene y puede seguir desde aquí.',
  ],
}

export const facts: Manner['facts'] = {
  phone: (phone) => [`Nuestro número es el ${phone}.`, `Nos puedes llamar al ${phone}.`],
  offerAnswer: () => ['¿Le pido al equipo que te lo diga?', '¿Quieres que te llamen con el dato exacto?'],
  otherPrice: (service, price) => [`Lo que sí te puedo decir: ${service}, ${price}.`],
  offerMessage: () => [
    '¿Tomo un recado para que el equipo te responda?',
    '¿Quieres que el equipo te dé la respuesta?',
    'Puedo pasar tu pregunta; ¿te parece bien?',
  ],
  askedBefore: () => ['Como te decía:', 'Te repito:'],
}
