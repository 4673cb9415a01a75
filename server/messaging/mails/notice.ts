import { layOutHtml, layOutText, type MailWords } from './layout.ts'

/** A mail to the team about something that happened; its subject is the heading with the first fact. */
export function composeNotice(words: MailWords): { subject: string; text: string; html: string } {
  const about = words.facts.find(({ value }) => value)?.value ?? ''
  const subject = [words.heading, about.replace(/\s+/g, ' ').slice(0, 80)].filter(Boolean).join(': ')
  return { subject, text: layOutText(words), html: layOutHtml(words) }
}
