import { parse } from 'csv-parse/sync'
import { type Block, noFacts, type ReadDocument } from './document.ts'
import { detectLanguage } from './language.ts'
import { findQuestionAnswers } from './question-answers.ts'
import { cleanLine, headingWithoutPlaceholders, withoutPlaceholders } from './text-cleaning.ts'

/** Plain text or Markdown as lines under headings; paragraphs are set off by empty lines. */
export function readText(text: string, title: string): ReadDocument {
  const blocks: Block[] = []
  for (const paragraph of text.replace(/\r\n?/g, '\n').split(/\n\s*\n/)) {
    let running = ''
    const end = () => {
      pushLine(blocks, 'paragraph', running)
      running = ''
    }
    for (const line of paragraph.split('\n')) {
      const special = readMarkdownLine(line)
      if (special) {
        end()
        if (special.kind === 'heading') pushHeading(blocks, special)
        else pushLine(blocks, special.kind, special.text)
      } else if (/^\s*\|?[\s:|-]{3,}\|?\s*$/.test(line)) end()
      else if (running && startsAnew(line, running)) {
        end()
        running = line
      } else running = running ? `${running} ${line.trim()}` : line
    }
    end()
  }
  return documentOf(title, blocks)
}

/** A table: each row becomes one line that names its columns, so that it can be read out by itself. */
export function readCsv(text: string, title: string): ReadDocument {
  const delimiter = [',', ';', '\t']
    .map((sign) => ({ sign, count: text.slice(0, 2000).split(sign).length }))
    .sort((a, b) => b.count - a.count)[0]!.sign
  const rows = parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    to: 5000,
  }) as string[][]
  const [heads = [], ...lines] = rows
  const question = heads.findIndex((head) => /^(?:question|pregunta)s?$/i.test(head.trim()))
  const answer = heads.findIndex((head) => /^(?:answer|respuesta)s?$/i.test(head.trim()))
  if (question >= 0 && answer >= 0) {
    const faqs = lines
      .map((line) => ({ question: cleanLine(line[question] ?? ''), answer: cleanLine(line[answer] ?? '') }))
      .filter((faq) => faq.question && faq.answer)
    const blocks = faqs.flatMap((faq): Block[] => [
      { kind: 'heading', level: 3, text: faq.question },
      { kind: 'paragraph', text: faq.answer },
    ])
    return { ...documentOf(title, blocks), faqs }
  }
  const blocks: Block[] = []
  for (const line of lines.length > 0 ? lines : [heads])
    pushLine(blocks, 'row', rowText(line, lines.length > 0 ? heads : []))
  return documentOf(title, blocks)
}

export function documentOf(title: string, blocks: Block[]): ReadDocument {
  return {
    title,
    language: detectLanguage(blocks.map(({ text }) => text).join('\n')),
    description: null,
    blocks,
    footer: [],
    faqs: findQuestionAnswers(blocks),
    facts: noFacts(),
  }
}

function readMarkdownLine(line: string): Block | null {
  const heading = /^\s{0,3}(#{1,6})\s+(.+?)\s*#*$/.exec(line)
  if (heading) return { kind: 'heading', level: heading[1]!.length, text: heading[2]! }
  const item = /^\s*(?:[-*+•–]|\d{1,2}[.)])\s+(.+)$/.exec(line)
  if (item) return { kind: 'item', text: item[1]! }
  const cells = /^\s*\|(.+)\|\s*$/.exec(line)
  if (cells && /[\p{L}\p{N}]/u.test(cells[1]!))
    return {
      kind: 'row',
      text: cells[1]!
        .split('|')
        .map((cell) => cell.trim())
        .filter(Boolean)
        .join(' — '),
    }
  return null
}

/** In plain text a line that looks complete, or like "Monday: 9-5", is its own; others are wrapped by an editor. */
function startsAnew(line: string, before: string): boolean {
  const isLabelled = /^\s*[\p{Lu}\d][^.!?]{0,40}:\s/u.test(line)
  return (
    isLabelled ||
    before.length < 45 ||
    (/[.!?:]\s*$/.test(before) && /^\s*[\p{Lu}¿¡]/u.test(line) && before.length < 60)
  )
}

function pushHeading(blocks: Block[], heading: Block): void {
  const text = headingWithoutPlaceholders(cleanLine(unmark(heading.text)))
  if (text) blocks.push({ ...heading, text })
}

function pushLine(blocks: Block[], kind: Block['kind'], line: string): void {
  const text = withoutPlaceholders(cleanLine(unmark(line)))
  if (text && /[\p{L}\p{N}]/u.test(text)) blocks.push({ kind, text })
}

/** Markdown's signs are for eyes: links keep their words, emphasis its text, images vanish. */
function unmark(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/(^|\s)[*_]([^*_]+)[*_](?=\s|$|[.,;:])/g, '$1$2')
    .replace(/`([^`]+)`/g, '$1')
}

function rowText(cells: string[], heads: string[]): string {
  const named = cells.map((cell, i) =>
    cell.trim() && i > 0 && cells.length > 2 && heads[i] ? `${heads[i]}: ${cell.trim()}` : cell.trim(),
  )
  return named.filter(Boolean).join(' — ')
}
