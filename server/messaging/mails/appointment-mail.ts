import type { Language } from '#contract/languages.ts'
import type { Appointment } from '#contract/scheduling.ts'
import { labelInstant, labelStretch, spellCode } from '#server/scheduling/index.ts'
import { layOutHtml, layOutText, type MailWords } from './layout.ts'
import type { AppointmentNews, Register } from './words.ts'
import { english } from './words-en.ts'
import { spanish } from './words-es.ts'

/** What a mail says of the business. */
export interface BusinessFacts {
  name: string
  phone: string | null
  address: string | null
}

/** How a person is spoken to. */
export interface Manner {
  language: Language
  register: Register
}

/** The mail that tells a person what became of their appointment. `before` is the start it was moved from. */
export function composeAppointmentMail(
  news: AppointmentNews,
  appointment: Appointment,
  business: BusinessFacts,
  { language, register }: Manner,
  before?: string,
): { subject: string; text: string; html: string } {
  const { labels: label, footer, news: told } = language === 'es' ? spanish[register] : english
  const words = told[news]
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
    footer: [business.name, business.address, business.phone, footer(business.name)].filter(
      (line) => line !== null,
    ),
  }
  const subject = words.subject(service.name, business.name, labelInstant(start, timezone, language))
  return { subject: subject.replace(/\s+/g, ' ').trim(), text: layOutText(mail), html: layOutHtml(mail) }
}

function firstNameOf(name: string | null): string | null {
  return name?.trim().split(/\s+/)[0] ?? null
}
