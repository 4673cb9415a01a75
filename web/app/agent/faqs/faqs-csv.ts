import type { Faq } from '#contract/knowledge.ts'
import { toCsv } from '../../../ui/csv.ts'

const columns = ['question', 'answer', 'category', 'priority', 'language', 'is_active'] as const

/** FAQs as a table that spreadsheets open, under the names that the API has for the columns. */
export function faqsAsCsv(faqs: Pick<Faq, (typeof columns)[number]>[]): string {
  return toCsv(
    [...columns],
    faqs.map(({ question, answer, category, priority, language, is_active }) => [
      question,
      answer,
      category,
      priority,
      language,
      String(is_active),
    ]),
  )
}
