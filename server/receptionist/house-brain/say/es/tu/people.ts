import type { Manner } from '../../phrases.ts'

export const messages: Manner['messages'] = {
  askName: () => ['¿Me dices tu nombre?', '¿Qué nombre anoto?', '¿Cómo te llamas?'],
  askPhone: () => [
    '¿A qué número te llaman?',
    '¿Qué teléfono es mejor para devolverte la llamada?',
    'Me falta un número para que te llamen.',
  ],
  taken: (name, phone) => [`Gracias, ${name}. Ya pasé tu recado, y el equipo te llamará al ${phone}.`],
  takenByMail: (name, email) => [`Gracias, ${name}. Ya pasé tu recado, y el equipo te escribirá a ${email}.`],
  leadTaken: (name) => [`Gracias, ${name}. El equipo tiene tus datos y se pondrá en contacto.`],
  failed: (phone) => [
    phone
      ? `Lo siento, no se pudo guardar. Llámanos al ${phone}.`
      : 'Lo siento, no se pudo guardar. ¿Lo intentas en un momento?',
  ],
  needsContact: () => ['Sin un teléfono o un correo el equipo no puede responderte. ¿Cuál anoto?'],
}

export const handoff: Manner['handoff'] = {
  connecting: () => [
    'Claro que sí. Ya avisé al equipo y una persona toma la conversación.',
    'Por supuesto. El equipo ya está avisado y te atiende.',
  ],
  alreadyCalled: () => ['El equipo sabe que estás esperando.', 'Ya están avisados y se ocuparán de ello.'],
  connectingTo: (recipient) => [
    `Ya avisé al equipo de que quieres hablar con ${recipient}.`,
    `El equipo ya sabe que buscas a ${recipient}.`,
  ],
  connectingVoice: () => [
    'Claro que sí, te comunico ahora mismo.',
    'Por supuesto, un momento, te estoy comunicando.',
  ],
  away: (opens) => [
    opens
      ? `El equipo vuelve ${opens}. Ya les avisé que quieres hablar con una persona.`
      : 'Ahora no hay nadie en recepción, pero ya les avisé.',
  ],
  offerCallBack: () => ['¿Me dejas un número para que te llamen?', '¿A dónde te pueden llamar?'],
  failed: () => ['En este momento no localizo a nadie. Déjame tomar un recado y te devuelven la llamada.'],
  sorry: () => [
    'Siento mucho lo ocurrido. No deberías pasar por esto.',
    'Entiendo que moleste, y te pido una disculpa.',
  ],
}

export const memory: Manner['memory'] = {
  aboutAppointment: (service, moment) => [
    `Veo tu cita de ${service}, ${moment}; ¿es por ella?`,
    `¿Es por tu cita de ${service}, ${moment}?`,
  ],
  yourAppointment: (service, moment) => [
    `Tu cita: ${service}, ${moment}.`,
    `Veo tu cita: ${service}, ${moment}.`,
  ],
  noAppointment: () => ['No veo ninguna cita pendiente a tu nombre.'],
  aboutPromise: (day) => [`El equipo tiene tu mensaje ${day}; ¿es por eso?`],
  promiseOpen: (day) => [
    `El equipo tiene tu mensaje ${day} y aún no lo ha cerrado.`,
    `Tu mensaje ${day} sigue pendiente con el equipo.`,
  ],
  offerReminder: () => ['¿Se lo recuerdo?', '¿Quieres que les avise otra vez?'],
}
