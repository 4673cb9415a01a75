import type { Language } from '#contract/languages.ts'

const en = {
  open: 'Open now',
  closedNow: 'Closed now',
  offline: 'You are offline',
  close: 'Close the chat',
  you: 'You',
  log: 'Conversation',
  typing: (name: string) => `${name} is typing`,
  takenOver: (name: string) => `You are now talking to ${name}.`,
  backWith: (name: string) => `You are back with ${name}.`,
  waiting: 'We have asked a person to join. You can keep writing.',
  ended: 'This conversation has ended.',
  startOver: 'Start a new one',
  placeholder: 'Write a message',
  send: 'Send',
  tooLong: (length: string, limit: string) =>
    `That is ${length} characters, and ${limit} fit. Send it in parts.`,
  failed: 'Not delivered.',
  retry: 'Try again',
  sources: 'From',
  helpful: 'This helped',
  unhelpful: 'This did not help',
  booked: 'Booked',
  rescheduled: 'Moved',
  cancelled: 'Cancelled',
  code: 'Your code',
  addToCalendar: 'Add to calendar',
  detailsLeft: 'Thank you. We have your details.',
  messageTaken: 'Your message has been passed on.',
  escalated: 'We have alerted the team.',
  call: (phone: string) => `Call ${phone}`,
  suggestions: 'Suggestions',
  leaveDetails: 'Leave your details',
  detailsTitle: 'How can we reach you?',
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  optional: 'optional',
  fillOne: 'Fill in at least one field.',
  ratingTitle: 'How did we do?',
  stars: (count: number) => (count === 1 ? '1 star of 5' : `${count} stars of 5`),
  comment: 'Anything to add?',
  skip: 'No thanks',
  agree: 'I agree',
  policy: 'Privacy policy',
  poweredBy: 'Powered by Frontdesk',
  problems: {
    rate_limited: 'A lot of messages at once. Wait a minute, then try again.',
    limit_reached: 'Our chat is very busy today.',
    agent_paused: 'This chat is taking a break.',
    not_found: 'This chat is no longer here.',
  },
  unreachable: 'We could not reach the chat. Check your connection and try again.',
}

type Texts = typeof en

const es: Texts = {
  open: 'Abierto ahora',
  closedNow: 'Cerrado ahora',
  offline: 'Estás sin conexión',
  close: 'Cerrar el chat',
  you: 'Tú',
  log: 'Conversación',
  typing: (name) => `${name} está escribiendo`,
  takenOver: (name) => `Ahora te atiende ${name}.`,
  backWith: (name) => `Vuelve a atenderte ${name}.`,
  waiting: 'Hemos avisado a una persona. Mientras tanto, puedes seguir escribiendo.',
  ended: 'Esta conversación ha terminado.',
  startOver: 'Empezar otra',
  placeholder: 'Escribe un mensaje',
  send: 'Enviar',
  tooLong: (length, limit) => `Son ${length} caracteres y caben ${limit}. Envíalo por partes.`,
  failed: 'No se ha enviado.',
  retry: 'Reintentar',
  sources: 'De',
  helpful: 'Me ha servido',
  unhelpful: 'No me ha servido',
  booked: 'Cita reservada',
  rescheduled: 'Cita cambiada',
  cancelled: 'Cita cancelada',
  code: 'Tu código',
  addToCalendar: 'Añadir al calendario',
  detailsLeft: 'Gracias, ya tenemos tus datos.',
  messageTaken: 'Hemos pasado tu mensaje.',
  escalated: 'Hemos dado aviso al equipo.',
  call: (phone) => `Llamar al ${phone}`,
  suggestions: 'Sugerencias',
  leaveDetails: 'Deja tus datos',
  detailsTitle: '¿Cómo te localizamos?',
  name: 'Nombre',
  email: 'Correo electrónico',
  phone: 'Teléfono',
  optional: 'opcional',
  fillOne: 'Rellena al menos un campo.',
  ratingTitle: '¿Qué tal te hemos atendido?',
  stars: (count) => (count === 1 ? '1 estrella de 5' : `${count} estrellas de 5`),
  comment: '¿Quieres añadir algo?',
  skip: 'No, gracias',
  agree: 'De acuerdo',
  policy: 'Política de privacidad',
  poweredBy: 'Con Frontdesk',
  problems: {
    rate_limited: 'Son muchos mensajes seguidos. Espera un minuto y vuelve a intentarlo.',
    limit_reached: 'Hoy el chat está muy solicitado.',
    agent_paused: 'Este chat está en pausa.',
    not_found: 'Este chat ya no está aquí.',
  },
  unreachable: 'No hemos podido conectar con el chat. Revisa tu conexión y vuelve a intentarlo.',
}

const languages: Record<Language, Texts> = { en, es }

/** The widget's own words. A frame speaks one language; `speak` sets it before anything is drawn. */
export let texts = en

/** Chooses the language of `texts`: `es-MX` and the like count as Spanish, all others as English. */
export function speak(language: string): void {
  texts = languages[/^es\b/i.test(language) ? 'es' : 'en']
}

/** What a refusal means to a visitor: the server's sentence where it names a field, ours otherwise. */
export function explain({ code, message }: { code?: unknown; message: string }): string {
  if (code === 'invalid_request') return message
  return texts.problems[code as 'not_found'] ?? texts.unreachable
}
