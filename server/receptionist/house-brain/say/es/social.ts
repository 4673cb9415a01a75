import type { Phrases } from '../phrases.ts'

export const social: Phrases['social'] = {
  hello: () => [
    '¡Hola! ¿En qué le ayudo?',
    '¡Buenas! Dígame, ¿qué necesita?',
    'Hola de nuevo. ¿Qué necesita?',
  ],
  howAreYou: () => [
    'Muy bien, gracias. ¿En qué le ayudo?',
    'Todo bien, gracias por preguntar. ¿Qué necesita?',
  ],
  niceToHear: () => ['Me alegra mucho. ¿En qué le ayudo?', '¡Qué amable! Dígame, ¿en qué le ayudo?'],
  welcome: () => ['De nada.', 'Con mucho gusto.', 'A usted.'],
  anythingElse: () => ['¿Algo más?', '¿Le ayudo con otra cosa?', '¿Necesita algo más?'],
  goodbye: (business) => [
    `Gracias por comunicarse con ${business}. ¡Hasta luego!`,
    'Gracias por escribirnos. ¡Que tenga buen día!',
    'Que esté muy bien. ¡Hasta luego!',
  ],
  whoAmI: (agent, business) => [
    `Soy ${agent}, la recepcionista virtual de ${business}. Soy un programa, y cuando quiera le paso con una persona.`,
    `Le atiende ${agent}, una recepcionista virtual: un programa, no una persona. Si lo prefiere, le paso con el equipo de ${business}.`,
  ],
  capabilities: (business, books) => [
    books
      ? `Puedo responder dudas sobre ${business}, reservar o cambiar citas y tomar recados. ¿Por dónde empezamos?`
      : `Puedo responder dudas sobre ${business}, tomar sus datos y pasar recados. ¿Por dónde empezamos?`,
    books
      ? 'Pregúnteme por horarios, servicios o precios, o dígame cuándo le gustaría venir.'
      : 'Pregúnteme por horarios, servicios o precios, o déjele un recado al equipo.',
  ],
  onceMore: () => ['Claro.', 'Se lo repito.', 'Con gusto, otra vez.'],
  howCanIHelp: () => ['¿En qué le ayudo?', '¿Qué necesita?'],
  languageChanged: () => ['Claro que sí, seguimos en español.', 'Por supuesto, en español.'],
  takeYourTime: () => ['Tómese su tiempo.', 'Claro, sin prisa.'],
  stopped: () => [
    'De acuerdo, lo dejamos.',
    'Sin problema, aquí lo dejamos.',
    'Está bien, no se cambió nada.',
  ],
  freshStart: () => ['Claro, desde el principio. ¿En qué le ayudo?', 'Empecemos de nuevo. ¿Qué necesita?'],
  acknowledge: () => ['De acuerdo.', 'Muy bien.', 'Gracias.'],
  noted: () => ['Anotado.', 'Gracias, lo apunto.', 'Queda apuntado.'],
  glad: () => ['Perfecto.', 'Qué bien.', 'Estupendo.'],
  silence: () => ['Perdone, no le oigo. ¿Sigue ahí?', 'No me llegó nada. ¿En qué le ayudo?'],
  notUnderstood: () => ['Perdone, no le entendí.', 'No estoy segura de haber entendido.'],
  sayItAnotherWay: () => ['¿Me lo dice de otra manera?', '¿Qué le gustaría hacer?'],
  offerPersonOrMessage: () => [
    'No lo estoy entendiendo bien. ¿Le paso con una persona o tomo un recado?',
    'No quiero hacerle perder tiempo. ¿Prefiere hablar con alguien o dejar un recado?',
  ],
  refuseInjection: (business) => [
    `Eso no puedo hacerlo. Estoy aquí para lo de ${business}: dudas, citas y recados.`,
    'No es algo que yo haga. ¿Le ayudo con alguno de nuestros servicios?',
  ],
  refuseForeignTask: (business) => [
    `Eso queda fuera de mi recepción. Con gusto le ayudo con lo que sea de ${business}.`,
    'Eso se lo dejo a otros. Lo mío son las dudas, las citas y los recados.',
  ],
  refuseMedicalAdvice: () => [
    'No puedo dar consejo médico y no quiero equivocarme.',
    'Eso solo lo puede responder un profesional.',
  ],
  refuseLegalAdvice: () => [
    'No puedo dar consejo legal, pero un abogado sí.',
    'Esa pregunta es para un abogado.',
  ],
  visitOrCall: () => [
    '¿Le reservo una cita o prefiere que le llamen?',
    '¿Quiere una cita o que le llame alguien del equipo?',
  ],
  refuseOthers: () => [
    'De otras personas no puedo decir nada; eso queda entre ellas y nosotros.',
    'Si otra persona viene o no, eso solo lo puede contar ella.',
  ],
  refuseCardNumber: () => [
    'Por seguridad, aquí no hace falta ningún número de tarjeta; nadie de nosotros lo pedirá.',
    'El número de la tarjeta no se necesita; mejor no compartirlo.',
  ],
  messageLimit: (phone) => [
    phone
      ? `Llegamos al límite de esta conversación. Llámenos al ${phone} y le atiende una persona.`
      : 'Llegamos al límite de esta conversación. El equipo la tiene y puede seguir desde aquí.',
  ],
}
