import type { chat as english } from '../en/chat.ts'

export const chat: typeof english = {
  conversationWith: (name) => `Conversación con ${name}`,
  write: (name) => `Escríbele a ${name}`,
  send: 'Enviar',
  you: 'Tú',
  receptionist: 'Recepcionista',
  from: 'Según',
  notKnown: 'No aparece en lo que tu recepcionista ha leído.',
  notSent: 'No se envió',
  tooLong: (over) => `Sobran ${over} caracteres. Acorta el mensaje, por favor.`,
  done: {
    booked: 'Cita reservada',
    rescheduled: 'Cita cambiada',
    cancelled: 'Cita cancelada',
    lead_captured: 'Datos anotados',
    message_taken: 'Recado tomado',
    escalated: 'Se avisó a una persona del equipo',
  },
  page: {
    lead: 'Pregunta lo que quieras: horarios, precios, una cita. La respuesta llega al momento.',
    open: 'Empezar a conversar',
    unknownTitle: 'No hay ninguna recepcionista en esta dirección.',
    unknown: 'Puede que el enlace esté incompleto. Pídele otro al negocio.',
    pausedTitle: 'No hay nadie en la recepción por ahora.',
    paused: 'Esta recepcionista está en pausa. Llama al negocio o vuelve más tarde.',
  },
}
