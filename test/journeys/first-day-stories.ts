import type { BrowserContextOptions } from 'playwright-core'
import type { Language, Vertical } from '#contract/languages.ts'

/** A day as it is said in a conversation, and as the receptionist says it. */
export interface Day {
  said: string
  spoken: string
}

/** Who signs up, what their website says, and what a customer says to their receptionist. */
export interface Story {
  site: string
  /** The page that is held back until the test lets go of it, so that reading can be watched. */
  heldPage: string
  pages: number
  vertical: Vertical
  browser: BrowserContextOptions
  owner: string
  /** Words of the profile that is to be confirmed. */
  facts: string[]
  /** Questions that the website answers, with words of the answers; one of them is suggested. */
  faqs: Record<string, string>
  faqPage: string
  price: { question: string; answer: string }
  /** Two days that the business is open on, both within a week. */
  days(): { first: Day; second: Day }
  booking(days: { first: Day; second: Day }): string[]
  person: { name: string; email: string }
}

export const stories: Record<Language, Story> = {
  en: {
    site: 'cedar-plumbing',
    heldPage: '/contact',
    pages: 6,
    vertical: 'home_services',
    browser: { locale: 'en-US', timezoneId: 'America/Los_Angeles' },
    owner: 'Mara Ellison',
    facts: [
      'Cedar Plumbing',
      '(503) 555-0142',
      '8 AM–6 PM',
      '9 AM–2 PM',
      'Camera inspection',
      '$145',
      'Lake Oswego',
    ],
    faqs: {
      'Do you charge for an estimate?': 'Estimates for installations are free',
      'How can I pay?': 'card, check or bank transfer',
      'Do you work on weekends?': 'Saturday',
      'What is your guarantee?': 'Two years',
      'What is your cancellation policy?': '24 hours before the visit',
    },
    faqPage: 'Questions — Cedar Plumbing',
    price: { question: 'And how much is a camera inspection?', answer: '$180' },
    days: () => nextDays('en', 'America/Los_Angeles'),
    booking: ({ first, second }) => [
      `I need somebody to clean my drain, ${first.said} morning if you can`,
      `oh wait, I work that day. ${second.said} is better`,
      '10 am works',
      '12 Birch Lane, Portland',
      'Nora Quinn, nora.quinn@example.com',
      'yes please',
    ],
    person: { name: 'Nora Quinn', email: 'nora.quinn@example.com' },
  },
  es: {
    site: 'clinica-sonrisa',
    heldPage: '/contacto',
    pages: 6,
    vertical: 'dental',
    browser: { locale: 'es-ES', timezoneId: 'Europe/Madrid' },
    owner: 'Elena Prieto',
    facts: [
      'Clínica Sonrisa Clara',
      '915 55 01 84',
      'Calle del Olmo 27',
      '9:30–14:00, 16:00–20:00',
      'Limpieza dental',
      '55 €',
    ],
    faqs: {
      '¿Trabajan con seguros?': 'Adeslas y Sanitas',
      '¿Atienden a niños?': 'tres años',
      '¿Cómo puedo pagar?': 'Bizum',
      '¿Qué pasa si no puedo acudir a mi cita?': '24 horas de antelación',
    },
    faqPage: 'Preguntas — Clínica Sonrisa Clara',
    price: { question: '¿Y cuánto cuesta un blanqueamiento?', answer: '190 €' },
    days: () => nextDays('es', 'Europe/Madrid'),
    booking: ({ first, second }) => [
      `Quiero una limpieza dental, el ${first.said} por la mañana`,
      `uy, no, ese día no puedo. Mejor el ${second.said}`,
      'a las 10 y media',
      'Lucía Herrero, lucia.herrero@example.com',
      'sí, perfecto',
    ],
    person: { name: 'Lucía Herrero', email: 'lucia.herrero@example.com' },
  },
}

/** The next two days from Monday to Thursday that are neither today nor tomorrow. */
function nextDays(language: Language, zone: string): { first: Day; second: Day } {
  const today = Temporal.Now.plainDateISO(zone)
  const [first, second] = [2, 3, 4, 5, 6]
    .map((days) => today.add({ days }))
    .filter(({ dayOfWeek }) => dayOfWeek <= 4)
  const day = (date: Temporal.PlainDate): Day => ({
    said: date.toLocaleString(language, { weekday: 'long' }),
    spoken: date.toLocaleString(language, { weekday: 'long' }),
  })
  return { first: day(first!), second: day(second!) }
}
