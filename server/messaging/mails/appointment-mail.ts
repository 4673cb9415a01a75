import type { Language } from '#contract/languages.ts'
import type { Appointment } from '#contract/scheduling.ts'
import { labelInstant, labelStretch, spellCode } from '#server/scheduling/index.ts'
import { layOutHtml, layOutText, type MailWords } from './layout.ts'

/** What became of an appointment. */
export type AppointmentNews = 'requested' | 'confirmed' | 'rescheduled' | 'cancelled'

/** What a mail says of the business. */
export interface BusinessFacts {
  name: string
  phone: string | null
  address: string | null
}

interface Words {
  subject: (service: string, business: string, when: string) => string
  heading: string
  lead: (person: string | null, business: string) => string
  closing: (phone: string | null) => string[]
}

const labels = {
  en: {
    what: 'What',
    who: 'For',
    when: 'When',
    before: 'Instead of',
    where: 'Where',
    code: 'Your confirmation code',
  },
  es: {
    what: 'Servicio',
    who: 'Para',
    when: 'Cuándo',
    before: 'En lugar de',
    where: 'Dónde',
    code: 'Tu código de confirmación',
  },
}

const footers: Record<Language, (business: string) => string> = {
  en: (business) => `You get this message because you made an appointment with ${business}.`,
  es: (business) => `Recibes este mensaje porque pediste una cita en ${business}.`,
}

const english: Record<AppointmentNews, Words> = {
  requested: {
    subject: (service, business) => `We have your request: ${service} at ${business}`,
    heading: 'We have your request',
    lead: (person) =>
      `${greet('Hi', person)}the time is being kept for you. We will write again once it is confirmed.`,
    closing: (phone) => [changeBy(phone)],
  },
  confirmed: {
    subject: (service, business, when) => `Booked: ${service} at ${business}, ${when}`,
    heading: 'You’re booked',
    lead: (person, business) => `${greet('Hi', person)}${business} is expecting you.`,
    closing: (phone) => [changeBy(phone), 'The attached file puts it in your calendar.'],
  },
  rescheduled: {
    subject: (service, business, when) => `New time: ${service} at ${business}, ${when}`,
    heading: 'Your appointment has a new time',
    lead: (person) => `${greet('Hi', person)}it has been moved, and the rest stays as it was.`,
    closing: (phone) => [changeBy(phone), 'The attached file moves it in your calendar.'],
  },
  cancelled: {
    subject: (service, business, when) => `Cancelled: ${service} at ${business}, ${when}`,
    heading: 'Your appointment is cancelled',
    lead: (person) => `${greet('Hi', person)}there is nothing left for you to do.`,
    closing: (phone) => [
      phone
        ? `Would another time suit you better? Call ${phone} or write to us.`
        : 'Would another time suit you better? Just write to us.',
    ],
  },
}

const spanish: Record<AppointmentNews, Words> = {
  requested: {
    subject: (service, business) => `Recibimos tu solicitud: ${service} en ${business}`,
    heading: 'Recibimos tu solicitud',
    lead: (person) =>
      `${greet('Hola', person)}te guardamos la hora. Te escribimos en cuanto quede confirmada.`,
    closing: (phone) => [changeBySpanish(phone)],
  },
  confirmed: {
    subject: (service, business, when) => `Cita confirmada: ${service} en ${business}, ${when}`,
    heading: 'Tu cita está confirmada',
    lead: (person, business) => `${greet('Hola', person)}en ${business} ya te esperan.`,
    closing: (phone) => [changeBySpanish(phone), 'Con el archivo adjunto la agregas a tu calendario.'],
  },
  rescheduled: {
    subject: (service, business, when) => `Nueva hora: ${service} en ${business}, ${when}`,
    heading: 'Tu cita cambió de hora',
    lead: (person) => `${greet('Hola', person)}solo cambia la hora; lo demás sigue igual.`,
    closing: (phone) => [changeBySpanish(phone), 'Con el archivo adjunto se actualiza en tu calendario.'],
  },
  cancelled: {
    subject: (service, business, when) => `Cita cancelada: ${service} en ${business}, ${when}`,
    heading: 'Tu cita quedó cancelada',
    lead: (person) => `${greet('Hola', person)}no tienes que hacer nada más.`,
    closing: (phone) => [
      phone ? `¿Prefieres otra hora? Llama al ${phone} o escríbenos.` : '¿Prefieres otra hora? Escríbenos.',
    ],
  },
}

/** A first sentence that starts with a name, or with a capital letter when there is none. */
function greet(hello: string, person: string | null): string {
  return person ? `${hello} ${person}, ` : `${hello}, `
}

function changeBy(phone: string | null): string {
  const how = phone ? `call ${phone} or reply to this message` : 'reply to this message'
  return `Need to change or cancel? Have the code at hand and ${how}.`
}

function changeBySpanish(phone: string | null): string {
  const how = phone ? `llama al ${phone} o responde a este mensaje` : 'responde a este mensaje'
  return `¿Necesitas cambiarla o cancelarla? Ten a mano el código y ${how}.`
}

/** The mail that tells a person what became of their appointment. `before` is the start it was moved from. */
export function composeAppointmentMail(
  news: AppointmentNews,
  appointment: Appointment,
  business: BusinessFacts,
  language: Language,
  before?: string,
): { subject: string; text: string; html: string } {
  const words = language === 'es' ? spanish[news] : english[news]
  const label = labels[language]
  const { service, start, end, timezone, code, contact, attendee } = appointment
  const mail: MailWords = {
    language,
    business: business.name,
    heading: words.heading,
    lead: words.lead(firstNameOf(contact?.name ?? null), business.name),
    facts: [
      { label: label.what, value: service.name },
      { label: label.who, value: attendee },
      {
        label: label.when,
        value: labelStretch(start, end, timezone, language),
        struck: news === 'cancelled',
      },
      { label: label.before, value: before ? labelInstant(before, timezone, language) : null, struck: true },
      { label: label.where, value: business.address },
    ],
    ...(news === 'cancelled'
      ? {}
      : { code: { label: label.code, value: code, spelled: spellCode(code, language) } }),
    closing: words.closing(business.phone),
    footer: [business.name, business.address, business.phone, footers[language](business.name)].filter(
      (line) => line !== null,
    ),
  }
  const subject = words.subject(service.name, business.name, labelInstant(start, timezone, language))
  return { subject: subject.replace(/\s+/g, ' ').trim(), text: layOutText(mail), html: layOutHtml(mail) }
}

function firstNameOf(name: string | null): string | null {
  return name?.trim().split(/\s+/)[0] ?? null
}
