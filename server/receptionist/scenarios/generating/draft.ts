import type { z } from 'zod'
import type { Language } from '#contract/languages.ts'
import type { CallerFacts, NewScenario } from '#contract/scenarios.ts'
import type { Profile } from '../../profile.ts'
import { readWeek, type Week } from './openings.ts'

/** A scenario before its defaults and its language. */
export type Draft = Omit<z.input<typeof NewScenario>, 'language'>

export const honest = { kind: 'honest' } as const

/** Names that scenarios stop at: a name has at most 120 characters. */
export const cut = (name: string, length = 100) =>
  name.length > length ? `${name.slice(0, length - 1)}…` : name

/** Somebody who can be reached and answers what trades ask. */
export function person(language: Language, { business, agent }: Profile): CallerFacts {
  const intake = language === 'es' ? intakeAnswers.es : intakeAnswers.en
  const city = business.service_area.cities[0] ?? business.address?.city ?? 'Springfield'
  return {
    name: language === 'es' ? 'Lucía Fernández' : 'Jordan Miller',
    phone: phoneOf(business.settings.default_country),
    email: language === 'es' ? 'lucia.fernandez@example.com' : 'jordan.miller@example.com',
    address: language === 'es' ? `Calle Mayor 24, ${city}` : `24 Main Street, ${city}`,
    intake: agent.vertical === 'custom' ? {} : intake,
  }
}

/** Numbers that are kept free for stories. */
function phoneOf(country: string): string {
  if (country === 'ES') return '600 123 456'
  if (country === 'MX') return '55 1234 5678'
  return '212-555-0187'
}

const intakeAnswers = {
  en: {
    new_patient: 'No, it is my first time',
    date_of_birth: 'April 12, 1986',
    reason: 'A check-up',
    insurance: 'None',
    problem: 'The kitchen drain is slow',
    property_role: 'I own it',
    access: 'No, just ring',
    matter_type: 'A contract',
    summary: 'A supplier has not delivered and keeps the deposit',
    opposing_party: 'Northgate Supplies',
    deadline: 'No',
    goal: 'Rent',
    property: 'A two-bedroom downtown',
    budget: 'Up to 1,800 a month',
    timeline: 'In two months',
    preapproved: 'No',
    service_wish: 'A haircut',
    stylist: 'No',
    first_visit: 'Yes',
    sensitivities: 'No',
    order_number: 'A-10482',
    issue: 'The box arrived open',
    wish: 'A replacement',
  },
  es: {
    new_patient: 'No, es la primera vez',
    date_of_birth: '12 de abril de 1986',
    reason: 'Una revisión',
    insurance: 'Ninguno',
    problem: 'El fregadero se vacía muy despacio',
    property_role: 'Es mía',
    access: 'No, solo tocar el timbre',
    matter_type: 'Un contrato',
    summary: 'Un proveedor no entregó y se queda con el anticipo',
    opposing_party: 'Suministros del Norte',
    deadline: 'No',
    goal: 'Alquilar',
    property: 'Un piso de dos habitaciones en el centro',
    budget: 'Hasta 900 al mes',
    timeline: 'En dos meses',
    preapproved: 'No',
    service_wish: 'Un corte de pelo',
    stylist: 'No',
    first_visit: 'Sí',
    sensitivities: 'No',
    order_number: 'A-10482',
    issue: 'La caja llegó abierta',
    wish: 'Un cambio',
  },
}

/** The week of the business, if it has told its hours. */
export function weekOf({ business }: Profile): Week | null {
  return business.confirmed.has('hours') ? readWeek(business.hours) : null
}

/** Services that a scenario can book. */
export function bookableOf({ services }: Profile) {
  return services.filter(({ bookable }) => bookable)
}
