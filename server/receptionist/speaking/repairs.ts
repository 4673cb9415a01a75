import type { Deed } from '#contract/claims.ts'
import type { Language } from '#contract/languages.ts'

/** What words can hold beside deeds that nothing proves. */
export type Invention = 'price' | 'hours' | 'contact' | 'link' | 'dose' | 'secret' | 'foreign'

interface Repairs {
  deeds: Record<Deed, string>
  inventions: Record<Invention, string>
  /** With the hours that the owner has confirmed. */
  realHours: (week: string) => string
}

/** What is said in place of words that must not be said. */
export const repairs: Record<Language, Repairs> = {
  en: {
    deeds: {
      booked: "I haven't booked that yet. Shall I?",
      moved: "I haven't moved it yet. Shall I?",
      cancelled: "I haven't cancelled anything yet. Shall I?",
      noted: "I haven't passed that on yet. May I have your name and a number for the team?",
      messaged: "I haven't sent anything yet.",
      transferred: "I haven't put you through. I can ask a colleague to call you.",
      dispatched: "I can't promise that somebody is on the way yet.",
      settled: "I can't change prices or payments. The team can look into it.",
      done: "That isn't done yet. Shall I go ahead?",
    },
    inventions: {
      price: "I don't have a confirmed price for that, and I don't want to guess.",
      hours: "I don't have confirmed hours for that.",
      contact: "I don't have a contact like that to give out.",
      link: "I don't have a link for that.",
      dose: "I can't advise on medicine. That is one for the doctor.",
      secret: "How I'm set up stays with me, but I'm glad to help with anything about the business.",
      foreign: "That's not something I can do from this desk.",
    },
    realHours: (week) => `Our hours are ${week}.`,
  },
  es: {
    deeds: {
      booked: 'Todavía no lo he reservado. ¿Lo reservo?',
      moved: 'Todavía no he cambiado la cita. ¿La cambio?',
      cancelled: 'Todavía no he cancelado nada. ¿Cancelo la cita?',
      noted: 'Todavía no he pasado el recado. ¿Me da su nombre y un teléfono para el equipo?',
      messaged: 'Todavía no he enviado nada.',
      transferred: 'No he podido pasar la llamada. Puedo pedir que le llame un compañero.',
      dispatched: 'Todavía no puedo prometer que alguien esté en camino.',
      settled: 'No puedo cambiar precios ni pagos. El equipo puede revisarlo.',
      done: 'Eso todavía no está hecho. ¿Sigo adelante?',
    },
    inventions: {
      price: 'No tengo un precio confirmado para eso y prefiero no inventarlo.',
      hours: 'No tengo un horario confirmado para eso.',
      contact: 'No tengo un contacto así que pueda dar.',
      link: 'No tengo un enlace para eso.',
      dose: 'No puedo aconsejar sobre medicinas. Eso le toca al doctor.',
      secret: 'Cómo estoy configurado me lo guardo, pero con gusto le ayudo con lo que necesite del negocio.',
      foreign: 'Eso no lo puedo hacer desde esta recepción.',
    },
    realHours: (week) => `Nuestro horario es ${week}.`,
  },
}
