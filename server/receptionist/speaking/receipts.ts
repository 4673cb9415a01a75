import type { Language } from '#contract/languages.ts'

interface Told {
  skill: string
  receipt: Record<string, unknown>
}

/** What was done, in the words of its receipt: for a brain that has failed after acting and before saying so. */
export function tellReceipts(done: readonly Told[], language: Language): string[] {
  const told = done.flatMap(({ skill, receipt }) => phrases[language][skill]?.(receipt) ?? [])
  return [...new Set(told)]
}

type Phrase = (receipt: Record<string, unknown>) => string

const phrases: Record<Language, Record<string, Phrase>> = {
  en: {
    book_appointment: ({ service, when, code }) =>
      `You're booked: ${service}, ${when}. Your code is ${code}.`,
    reschedule_appointment: ({ when, code }) =>
      `Your appointment is moved to ${when}. The code stays ${code}.`,
    cancel_appointment: ({ when }) => `Your appointment of ${when} is cancelled.`,
    take_message: () => "I've passed your message on to the team.",
    capture_lead: () => "I've noted your details for the team.",
    escalate: () => "I've alerted the team.",
  },
  es: {
    book_appointment: ({ service, when, code }) =>
      `Su cita queda reservada: ${service}, ${when}. Su código es ${code}.`,
    reschedule_appointment: ({ when, code }) =>
      `Su cita queda cambiada: ${when}. El código sigue siendo ${code}.`,
    cancel_appointment: ({ when }) => `Su cita del ${when} queda cancelada.`,
    take_message: () => 'Ya he pasado su mensaje al equipo.',
    capture_lead: () => 'Ya quedan anotados sus datos para el equipo.',
    escalate: () => 'Ya he avisado al equipo.',
  },
}
