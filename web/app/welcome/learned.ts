import type { z } from 'zod'
import type { CrawlPage, Learned, LearnedKind } from '#contract/knowledge.ts'
import type { Texts } from '../../texts/index.ts'

type Kind = z.infer<typeof LearnedKind>
type Page = z.infer<typeof CrawlPage>

const order: Kind[] = ['hours', 'services', 'prices', 'phone', 'address', 'email', 'faq', 'about']
/** What callers ask most; worth a word when no page had it. */
const expected = ['hours', 'services', 'prices', 'phone'] as const

/** One thing that was learned, in words: "12 services", "your hours". */
export function describeLearned({ kind, count }: Learned, texts: Texts['welcome']['learned']): string {
  return count === undefined ? texts[kind].found : texts[kind].count(count)
}

/** What all pages together taught: counts are added up, each kind is named once. */
export function sumLearned(pages: Page[]): Learned[] {
  const sums = new Map<Kind, number | undefined>()
  for (const { kind, count } of pages.flatMap(({ learned }) => learned)) {
    const before = sums.get(kind)
    sums.set(kind, count === undefined ? before : (before ?? 0) + count)
  }
  return order.filter((kind) => sums.has(kind)).map((kind) => ({ kind, count: sums.get(kind) }))
}

/** What was looked for and not found. */
export function missingFacts(pages: Page[]): (typeof expected)[number][] {
  const found = new Set(sumLearned(pages).map(({ kind }) => kind))
  return expected.filter((kind) => !found.has(kind))
}
