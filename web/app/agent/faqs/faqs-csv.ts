import type { Faq } from '#contract/knowledge.ts'

const columns = ['question', 'answer', 'category', 'priority', 'language', 'is_active'] as const

/** FAQs as a table that spreadsheets open: RFC 4180, with the mark that tells them it is UTF-8. */
export function faqsAsCsv(faqs: Pick<Faq, (typeof columns)[number]>[]): string {
  const rows = faqs.map((faq) => columns.map((column) => asCell(faq[column])).join(','))
  return `\ufeff${[columns.join(','), ...rows].join('\r\n')}\r\n`
}

function asCell(value: string | number | boolean | null): string {
  const text = String(value ?? '')
  // A spreadsheet would run a cell that begins like a formula; an apostrophe makes it text.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
