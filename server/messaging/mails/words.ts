/** What became of an appointment. */
export type AppointmentNews = 'requested' | 'confirmed' | 'rescheduled' | 'cancelled'

/** How Spanish addresses people: `tu` where the receptionist is casual, else `usted`. English has one way. */
export type Register = 'usted' | 'tu'

/** What is said of one piece of news. */
export interface NewsWords {
  subject: (service: string, business: string, when: string) => string
  heading: string
  lead: (person: string | null, business: string) => string
  closing: (phone: string | null) => string[]
}

/** Everything that mails about appointments say in one language and register. */
export interface AppointmentWords {
  labels: Record<'what' | 'who' | 'when' | 'before' | 'where' | 'code', string>
  /** Why somebody gets this. */
  footer: (business: string) => string
  news: Record<AppointmentNews, NewsWords>
}
