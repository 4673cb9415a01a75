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

/**
 * What each page taught that the pages before it had not: the telephone number stands on all of them and is news on
 * the first. The newest page comes first, as it is shown.
 */
export function newOnEachPage(pages: Page[]): Page[] {
  const known = new Set<Kind>()
  const news = pages.toReversed().map((page) => {
    const learned = page.learned.filter(({ kind, count }) => count !== undefined || !known.has(kind))
    for (const { kind } of learned) known.add(kind)
    return { ...page, learned }
  })
  return news.toReversed()
}

/** The sum with the services as they were put together in the end: several pages may list the same ones. */
export function countOnce(sum: Learned[], services: { price?: string | null }[] | undefined): Learned[] {
  if (!services?.length) return sum
  const counts: Partial<Record<Kind, number>> = {
    services: services.length,
    prices: services.filter(({ price }) => price).length,
  }
  return sum.map((one) => ({
    ...one,
    count: one.count === undefined ? undefined : (counts[one.kind] ?? one.count),
  }))
}

/** What was looked for and not found. */
export function missingFacts(pages: Page[]): (typeof expected)[number][] {
  const found = new Set(sumLearned(pages).map(({ kind }) => kind))
  return expected.filter((kind) => !found.has(kind))
}
