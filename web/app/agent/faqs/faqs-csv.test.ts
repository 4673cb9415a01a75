import { expect, test } from 'vitest'
import { faqsAsCsv } from './faqs-csv.ts'

const faq = {
  question: 'Open on Sunday?',
  answer: 'No.',
  category: null,
  priority: 0,
  language: 'en' as const,
  is_active: true,
}

test('each FAQ is a row under the names of the API, and an answer of two lines stays one cell', () => {
  const csv = faqsAsCsv([{ ...faq, answer: 'No, "never",\nsorry.' }])
  expect(csv).toBe(
    '\ufeffquestion,answer,category,priority,language,is_active\r\nOpen on Sunday?,"No, ""never"",\nsorry.",,0,en,true\r\n',
  )
})
