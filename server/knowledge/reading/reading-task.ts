import type { Learned } from '#contract/knowledge.ts'
import { findPageFacts, learnedFrom, type PageFacts } from '../profile-facts.ts'
import type { ReadDocument } from './document.ts'
import { readFile } from './file.ts'
import { needsScripts, readHtml } from './html.ts'
import { readPdf } from './pdf.ts'
import { readText } from './plain-text.ts'

/** Something to read: whatever a crawl or an owner brings. */
export type ReadingTask =
  | { kind: 'html'; html: string; url: string }
  | { kind: 'pdf'; bytes: Uint8Array; title: string }
  | { kind: 'text'; text: string; title: string }
  | { kind: 'file'; bytes: Uint8Array; name: string }

export interface Reading {
  document: ReadDocument
  facts: PageFacts
  learned: Learned[]
  /** The page shows nothing without running its scripts. */
  needsScripts: boolean
}

/**
 * Reads a document of any kind.
 * @throws DomainError with a sentence for its owner when there is nothing to be read
 */
export async function runReading(task: ReadingTask): Promise<Reading> {
  const document = await readAny(task)
  const facts = findPageFacts(document)
  const isEmpty = task.kind === 'html' && needsScripts(task.html, document)
  return { document, facts, learned: learnedFrom(facts, document), needsScripts: isEmpty }
}

async function readAny(task: ReadingTask): Promise<ReadDocument> {
  switch (task.kind) {
    case 'html':
      return readHtml(task.html, task.url)
    case 'pdf':
      return readPdf(task.bytes, task.title)
    case 'text':
      return readText(task.text, task.title)
    case 'file':
      return readFile(task.name, task.bytes)
  }
}
