import type { Block, ReadDocument } from './reading/document.ts'
import { readOpeningHours } from './reading/opening-hours.ts'
import { findEmails, findPhones, looksLikeAddress } from './retrieval/answer-signs.ts'

export interface SitePage {
  url: string
  title: string
  language: ReadDocument['language']
  blocks: Block[]
  footer: Block[]
}

/** The lines of a website that stand on page after page; each is known by its text. */
export type RepeatedLines = ReadonlySet<string>

/**
 * Finds what is repeated from page to page: banners, slogans, calls to action. On a website of three pages or more,
 * a line on more than half of them, and on at least three, says nothing about any one page.
 */
export function findRepeatedLines(pages: Pick<SitePage, 'blocks'>[]): RepeatedLines {
  const counts = new Map<string, number>()
  for (const { blocks } of pages)
    for (const text of new Set(blocks.map(lineKey))) counts.set(text, (counts.get(text) ?? 0) + 1)
  const enough = Math.max(3, Math.ceil(pages.length * 0.5))
  return new Set([...counts].filter(([, count]) => count >= enough).map(([text]) => text))
}

export function withoutRepeated(blocks: Block[], repeated: RepeatedLines): Block[] {
  return blocks.filter((block) => !repeated.has(lineKey(block)))
}

const lineKey = ({ kind, text }: Block) => `${kind === 'heading' ? '#' : ''}${text.toLowerCase()}`
const contactPage = /contact|location|find-us|visit|ubicacion|donde/i
const aboutPage = /about|hours|nosotros|quienes|horario/i

/** The page that a fact from the foot of every page is best cited by. */
export function contactPageOf<T extends { url: string }>(pages: T[]): T | undefined {
  return (
    pages.find(({ url }) => contactPage.test(new URL(url).pathname)) ??
    pages.find(({ url }) => aboutPage.test(new URL(url).pathname)) ??
    pages[0]
  )
}

/** Contact details and hours that only footers and repeated lines hold, as one passage. */
export function gatherContactLines(pages: SitePage[], repeated: RepeatedLines): Block[] {
  const lines = new Map<string, Block>()
  for (const { blocks, footer } of pages) {
    for (const block of [...footer, ...blocks.filter((block) => repeated.has(lineKey(block)))]) {
      if (block.kind !== 'heading' && isContactLine(block.text))
        lines.set(block.text.toLowerCase(), { kind: 'row', text: block.text })
    }
  }
  return [...lines.values()].slice(0, 24)
}

export function isContactLine(text: string): boolean {
  return (
    text.length < 300 &&
    (findPhones(text).length > 0 ||
      findEmails(text).length > 0 ||
      looksLikeAddress(text) ||
      readOpeningHours(text) !== null)
  )
}
