import type { KnowledgeHit } from '#server/knowledge/index.ts'

/** An amount of money, by sign or by word, in figures: "$145", "145 €", "from 80 dollars", "40 pesos". */
const amount =
  /(?:[$€£]|\b(?:US|MX)\$|\b(?:USD|EUR|MXN)\b)\s*\d|\d[\d.,]*\s*(?:[$€£]|(?:dollars?|bucks|euros?|pesos?|d[oó]lares|USD|EUR|MXN)\b)/i

/** Whether a text tells a price. */
export function tellsAmount(text: string): boolean {
  return amount.test(text)
}

/**
 * What was found, without the sentences that tell a price: for a business that has its prices told from its own list
 * and from nowhere else. A passage that is nothing but prices is not found at all.
 */
export function withoutAmounts(found: KnowledgeHit): KnowledgeHit {
  if (!found.passages.some(({ text }) => tellsAmount(text))) return found
  const passages = found.passages
    .map((passage) => ({ ...passage, text: withoutPriced(passage.text) }))
    .filter(({ text }) => /\p{L}/u.test(text))
  return { passages, confidence: passages.length > 0 ? found.confidence : 0 }
}

/** Sentences and lines stay whole: half a price is worse than none. */
function withoutPriced(text: string): string {
  return text
    .split(/(?<=[.!?])\s+|\n/)
    .filter((sentence) => !tellsAmount(sentence))
    .join(' ')
}
