import { detectLanguage } from './reading/language.ts'
import type { StoredPassage } from './retrieval/passage.ts'
import { rankPassages } from './retrieval/ranking.ts'

/** Orders FAQs by how well they fit a question, the best first; those that share nothing with it are left out. */
export function matchFaqs(
  query: string,
  faqs: { id: string; question: string; answer: string }[],
): { id: string; score: number }[] {
  const stored = faqs.map((faq) =>
    passageOfFaq({ ...faq, language: detectLanguage(faq.question), priority: 0 }),
  )
  return rankPassages(query, stored).ranked.map(({ stored, score }) => ({ id: stored.id, score }))
}

/** An FAQ as a passage: its question is the heading that its answer stands under. */
export function passageOfFaq(faq: {
  id: string
  question: string
  answer: string
  language: 'en' | 'es'
  priority: number
}): StoredPassage {
  const { id, question, answer, language, priority } = faq
  return { id, kind: 'faq', title: '', url: null, heading_path: [question], text: answer, language, priority }
}
