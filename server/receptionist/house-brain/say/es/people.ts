import type { Phrases } from '../phrases.ts'

/** Los datos de la ficha, como los lee el equipo. */
const answerLabels: Readonly<Record<string, string>> = {
  name: 'Nombre',
  phone: 'Teléfono',
  email: 'Correo',
  problem: 'Problema',
  address: 'Dirección',
  property_role: 'Vivienda',
  access: 'Acceso',
  reason: 'Motivo',
  new_patient: 'Primera vez',
  date_of_birth: 'Fecha de nacimiento',
  insurance: 'Seguro',
  order_number: 'Número de pedido',
  issue: 'Incidencia',
  wish: 'Solución preferida',
  matter_type: 'Tipo de asunto',
  summary: 'Resumen',
  opposing_party: 'Parte contraria',
  deadline: 'Plazo',
  goal: 'Objetivo',
  property: 'Propiedad',
  budget: 'Presupuesto',
  timeline: 'Fechas',
  preapproved: 'Crédito aprobado',
  service_wish: 'Servicio',
  stylist: 'Estilista',
  first_visit: 'Primera visita',
  sensitivities: 'Alergias',
  preferred_time: 'Hora preferida',
}

export const messages: Phrases['messages'] = {
  askMessage: (recipient) => [
    recipient ? `¿Qué recado dejo para ${recipient}?` : '¿Qué le digo al equipo?',
    '¿Cuál es el recado?',
    'Entonces, ¿qué recado paso?',
  ],
  forPerson: (recipient) => [`Para ${recipient}:`],
  askName: () => ['¿Me dice su nombre, por favor?', '¿Qué nombre anoto?', '¿Cuál es su nombre?'],
  askPhone: () => [
    '¿A qué número le llaman?',
    '¿Qué teléfono es mejor para devolverle la llamada?',
    'Me falta un número para que le llamen.',
  ],
  taken: (name, phone) => [`Gracias, ${name}. Ya pasé su recado, y el equipo le llamará al ${phone}.`],
  takenByMail: (name, email) => [`Gracias, ${name}. Ya pasé su recado, y el equipo le escribirá a ${email}.`],
  leadTaken: (name) => [`Gracias, ${name}. El equipo tiene sus datos y se pondrá en contacto.`],
  failed: (phone) => [
    phone
      ? `Lo siento, no se pudo guardar. Llámenos al ${phone}.`
      : 'Lo siento, no se pudo guardar. ¿Lo intenta en un momento?',
  ],
  noted: (what) => [`${what}, anotado.`, `Anotado: ${what}.`],
  declined: () => ['No hay problema.', 'Está bien.'],
  needsContact: () => ['Sin un teléfono o un correo el equipo no puede responderle. ¿Cuál anoto?'],
  cannotSeeOrders: () => [
    'Desde aquí no veo los pedidos, pero el equipo sí.',
    'Los pedidos los revisa el equipo; solo necesito unos datos.',
  ],
  leadIntro: () => ['Claro, solo necesito unos datos.', 'Claro, empecemos con eso.'],
  backTo: (question) => [question, behind('Y', question), behind('Solo me falta esto:', question)],
  choose: (list) => [`¿Cuál corresponde: ${list}?`],
  unconfirmed: (what) => [`Sin confirmar: ${what}.`],
  answerLabel: (key) => [`${answerLabels[key] ?? key}:`],
}

export const memory: Phrases['memory'] = {
  helloAgain: (name) => [`Hola, ${name}.`, `Hola de nuevo, ${name}.`],
  aboutAppointment: (service, moment) => [
    `Veo su cita de ${service}, ${moment}; ¿es por ella?`,
    `¿Es por su cita de ${service}, ${moment}?`,
  ],
  askWhatAboutIt: () => ['¿La cambiamos o la cancelamos?', '¿Qué hacemos con ella: cambiarla o cancelarla?'],
  yourAppointment: (service, moment) => [
    `Veo su cita de ${service}, ${moment}.`,
    `Su cita: ${service}, ${moment}.`,
  ],
  noAppointment: () => ['No veo ninguna cita pendiente a su nombre.'],
  aboutPromise: (day) => [`El equipo tiene su mensaje ${day}; ¿es por eso?`],
  promiseOpen: (day) => [
    `El equipo tiene su mensaje ${day} y aún no lo ha cerrado.`,
    `Su mensaje ${day} sigue pendiente con el equipo.`,
  ],
  offerReminder: () => ['¿Se lo recuerdo?', '¿Quiere que les avise otra vez?'],
  reminded: () => ['Se lo acabo de recordar al equipo.'],
}

export const handoff: Phrases['handoff'] = {
  connecting: () => [
    'Claro que sí. Ya avisé al equipo y una persona toma la conversación.',
    'Por supuesto. El equipo ya está avisado y le atiende.',
  ],
  alreadyCalled: () => ['El equipo sabe que está esperando.', 'Ya están avisados y se ocuparán de ello.'],
  connectingTo: (recipient) => [
    `Ya avisé al equipo de que quiere hablar con ${recipient}.`,
    `El equipo ya sabe que busca a ${recipient}.`,
  ],
  connectingVoice: () => [
    'Claro que sí, le comunico ahora mismo.',
    'Por supuesto, un momento, le estoy comunicando.',
  ],
  away: (opens) => [
    opens
      ? `El equipo vuelve ${opens}. Ya les avisé que quiere hablar con una persona.`
      : 'Ahora no hay nadie en recepción, pero ya les avisé.',
  ],
  offerCallBack: () => ['¿Me deja un número para que le llamen?', '¿A dónde le pueden llamar?'],
  failed: () => ['En este momento no localizo a nadie. Déjeme tomar un recado y le devuelven la llamada.'],
  sorry: () => [
    'Lamento mucho lo ocurrido. No debería pasar por esto.',
    'Entiendo su molestia y le pido una disculpa.',
  ],
  complaintNoted: () => ['Ya avisé al equipo para que una persona lo revise.'],
  passedOnQuietly: () => ['Ya se lo dije al equipo.', 'El equipo ya lo sabe.'],
  noPerson: () => ['Aquí no puede atender una persona, pero sí puedo tomar un recado.'],
  afterHours: (business, opens) => [
    opens
      ? `${business} está cerrado en este momento y abre ${opens}. Puedo tomar un recado para el equipo.`
      : `${business} está cerrado en este momento. Puedo tomar un recado para el equipo.`,
  ],
}

export const safety: Phrases['safety'] = {
  call: (number) => [`Si alguien corre peligro, llame ahora mismo al ${number}.`],
  keepSafe: (number) => [
    `Lo primero es su seguridad: aléjese y, si empeora, llame al ${number}.`,
    `Si alguien corre peligro, el ${number} va antes que todo lo demás.`,
    `Manténganse a salvo; ante la duda, llame al ${number}.`,
  ],
  alerted: () => ['Ya avisé al equipo.', 'El equipo está avisado.'],
  notAlerted: (phone) => [
    phone
      ? `Desde aquí no pude avisar al equipo. Llame también al ${phone}.`
      : 'Desde aquí no pude avisar al equipo.',
  ],
  askAddress: () => [
    '¿Cuál es la dirección?',
    '¿A qué dirección hay que ir?',
    'Dígame la calle y el número, por favor.',
  ],
  askPhone: () => [
    '¿A qué número le pueden llamar?',
    '¿Qué teléfono tiene a la mano?',
    'Me falta un número para localizarle.',
  ],
  askPhoneWhenSafe: () => [
    'En cuanto esté a salvo: ¿a qué número le puede llamar el equipo?',
    'Cuando pueda, deme un número de teléfono.',
  ],
  passedOn: (phone) => [`Gracias. El equipo ya lo tiene y le llamará al ${phone}.`],
  passedOnAddress: (address, phone) => [`Gracias. El equipo ya tiene ${address} y le llamará al ${phone}.`],
  notPassedOn: (phone) => [
    phone
      ? `No pude pasar esos datos. Llame ahora al ${phone}.`
      : 'No pude pasar esos datos. Intente llamarnos, por favor.',
  ],
  offerEarliest: () => ['¿Le busco también la primera hora libre?', '¿Quiere además la cita más próxima?'],
  madeSafe: () => ['Muy bien, eso era lo primero.', 'Bien hecho, eso ayuda.'],
  arrivalUnknown: (phone) => [
    'No le puedo prometer una hora, pero el equipo está avisado y le llamará.',
    phone
      ? `El equipo está avisado. Si en unos minutos no le llaman, marque al ${phone}.`
      : 'El equipo está avisado y le dirá la hora cuando le llame.',
  ],
  teamKnows: () => ['El equipo ya lo sabe y esto va primero.', 'Lo tienen delante en este momento.'],
  stayOn: () => ['Aquí sigo por si algo cambia.', 'Si empeora, dígamelo de inmediato.'],
  allClear: () => ['Me alegra que ya haya pasado. Avíseme si algo cambia.'],
  sorryToHear: () => ['Lamento escuchar eso.', 'Qué molesto, lo siento.'],
  earliest: () => ['Déjeme buscar la primera hora libre.', 'Le busco lo más pronto que haya.'],
}

/** "¿Y cuál es la dirección?", "Solo me falta esto: ¿cuál es la dirección?" */
function behind(opening: string, question: string): string {
  const bare = question.replace(/^¿/, '')
  const rest = `${bare.charAt(0).toLowerCase()}${bare.slice(1)}`
  if (!question.startsWith('¿')) return `${opening} ${rest}`
  return opening.endsWith(':') ? `${opening} ¿${rest}` : `¿${opening} ${rest}`
}
