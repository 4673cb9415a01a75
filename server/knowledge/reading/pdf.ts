import { getDocumentProxy } from 'unpdf'
import { DomainError } from '#server/platform/errors.ts'
import type { Block, ReadDocument } from './document.ts'
import { documentOf } from './plain-text.ts'
import { cleanLine, withoutPlaceholders } from './text-cleaning.ts'

const maxPages = 300
const maxCharacters = 1_000_000

interface Fragment {
  str: string
  transform: number[]
  height: number
  hasEOL: boolean
}
interface PdfLine {
  text: string
  height: number
  y: number
}

/**
 * Reads the text of a PDF line by line; larger type makes a heading.
 * @throws DomainError when the file is broken, locked or has no text, with a sentence that says which
 */
export async function readPdf(bytes: Uint8Array, title: string): Promise<ReadDocument> {
  const lines = await readLines(bytes)
  const characters = lines.reduce((sum, line) => sum + line.text.length, 0)
  if (characters < 20) {
    throw new DomainError(
      'unprocessable',
      'This PDF holds pictures of text only. Upload a version with text in it, or paste the text.',
    )
  }
  return documentOf(title, blocksOf(lines))
}

async function readLines(bytes: Uint8Array): Promise<PdfLine[]> {
  const document = await openPdf(bytes)
  const lines: PdfLine[] = []
  let characters = 0
  try {
    for (
      let number = 1;
      number <= Math.min(document.numPages, maxPages) && characters < maxCharacters;
      number++
    ) {
      const page = await document.getPage(number)
      const content = await page.getTextContent()
      for (const line of joinFragments(content.items.filter((item) => 'str' in item) as Fragment[])) {
        lines.push(line)
        characters += line.text.length
      }
      page.cleanup()
    }
  } catch {
    throw brokenPdf()
  } finally {
    await document.loadingTask.destroy()
  }
  return lines
}

async function openPdf(bytes: Uint8Array) {
  try {
    // The reader keeps the buffer for itself, so it gets a copy.
    return await getDocumentProxy(new Uint8Array(bytes), {
      stopAtErrors: false,
      verbosity: 0,
    })
  } catch (error) {
    if ((error as Error).name === 'PasswordException') {
      throw new DomainError(
        'unprocessable',
        'This PDF is locked with a password. Upload an unlocked version.',
      )
    }
    throw brokenPdf()
  }
}

const brokenPdf = () =>
  new DomainError(
    'unprocessable',
    'This PDF is damaged and cannot be read. Save it again and upload the new file.',
  )

function joinFragments(fragments: Fragment[]): PdfLine[] {
  const lines: PdfLine[] = []
  let current: PdfLine | null = null
  for (const { str, transform, height, hasEOL } of fragments) {
    const y = transform[5] ?? 0
    if (current && Math.abs(current.y - y) > Math.max(2, current.height / 2)) current = null
    if (!current) {
      current = { text: '', height: 0, y }
      lines.push(current)
    }
    current.text += str
    current.height = Math.max(current.height, str.trim() ? height : 0)
    if (hasEOL) current = null
  }
  return lines.filter((line) => line.text.trim())
}

function blocksOf(lines: PdfLine[]): Block[] {
  const heights = lines.map((line) => line.height).sort((a, b) => a - b)
  const usual = heights[Math.floor(heights.length / 2)] || 10
  const blocks: Block[] = []
  for (const [i, line] of lines.entries()) {
    const text = withoutPlaceholders(cleanLine(line.text))
    if (!text || /^(?:page\s*)?\d{1,4}(?:\s*(?:of|de|\/)\s*\d+)?$/i.test(text)) continue
    const last = blocks.at(-1)
    const before = lines[i - 1]
    const isHeading = line.height > usual * 1.15 && text.length < 120
    const gap = before ? before.y - line.y : 0
    const goesOn =
      last?.kind === 'paragraph' &&
      before &&
      gap > 0 &&
      gap < usual * 1.9 &&
      !/[.!?:]$/.test(last.text) &&
      last.text.length > 40 &&
      !/^[•\-–*]/.test(line.text.trim())
    if (isHeading) blocks.push({ kind: 'heading', level: line.height > usual * 1.6 ? 1 : 2, text })
    else if (goesOn)
      last.text = /\p{Ll}-$/u.test(last.text) ? last.text.slice(0, -1) + text : `${last.text} ${text}`
    else
      blocks.push({
        kind: /^[•\-–*]\s/.test(line.text.trim()) ? 'item' : 'paragraph',
        text: text.replace(/^[•\-–*]\s*/, ''),
      })
  }
  return blocks
}
