import { createHash } from 'node:crypto'
import type { Block } from './reading/document.ts'

/** A passage of a page, small enough to be searched and quoted. */
export interface Chunk {
  /** The headings that stand above the whole passage, outermost first. */
  heading_path: string[]
  /** Lines; headings inside the passage begin with `#`, items with `-`, rows with `|`. */
  text: string
  content_hash: string
}

const targetTokens = 500
const overlapTokens = 50
/** A section of its own this long is not joined with its neighbour. */
const joinBelowTokens = 320

interface Line {
  text: string
  tokens: number
  path: string[]
}

/**
 * Cuts a document into passages of about 500 tokens, at headings where it can; a section that is longer is cut
 * between lines, and the last 50 tokens are said again so that no sentence loses its neighbour.
 */
export function cutChunks(blocks: Block[]): Chunk[] {
  const chunks: Chunk[] = []
  let current: Line[] = []
  let tokens = 0
  const end = () => {
    if (current.some((line) => !line.text.startsWith('#'))) chunks.push(chunkOf(current))
  }
  for (const section of sectionsOf(blocks)) {
    const size = section.reduce((sum, line) => sum + line.tokens, 0)
    if (
      tokens > 0 &&
      (tokens + size > targetTokens || (tokens > joinBelowTokens && startsAnew(section, current)))
    ) {
      end()
      current = []
      tokens = 0
    }
    for (const line of section.flatMap(cutLongLine)) {
      if (tokens + line.tokens > targetTokens && current.length > 0) {
        end()
        current = overlapOf(current)
        tokens = current.reduce((sum, kept) => sum + kept.tokens, 0)
      }
      current.push(line)
      tokens += line.tokens
    }
  }
  end()
  return chunks
}

/** Tokens, estimated: a token is about four characters of English, a little less of Spanish or digits. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / 3.8)
}

export function hashContent(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 32)
}

function sectionsOf(blocks: Block[]): Line[][] {
  const sections: Line[][] = []
  let stack: { level: number; text: string }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') {
      stack = [
        ...stack.filter(({ level }) => level < (block.level ?? 6)),
        { level: block.level ?? 6, text: block.text },
      ]
      sections.push([lineOf(`${'#'.repeat(Math.min(stack.length, 6))} ${block.text}`, stack)])
    } else {
      if (sections.length === 0) sections.push([])
      const mark =
        block.kind === 'item' ? '- ' : block.kind === 'row' ? '| ' : block.kind === 'link' ? '> ' : ''
      sections.at(-1)!.push(lineOf(mark + block.text, stack))
    }
  }
  return sections
}

const lineOf = (text: string, stack: { text: string }[]): Line => ({
  text,
  tokens: estimateTokens(text),
  path: stack.map((heading) => heading.text),
})

const startsAnew = (section: Line[], current: Line[]) =>
  section[0]!.path.length <= (current[0]?.path.length ?? 0)

function chunkOf(lines: Line[]): Chunk {
  // What is common to all lines is said once, above; the rest stays inside as headings.
  const common = lines.reduce((path, line) => path.slice(0, commonLength(path, line.path)), lines[0]!.path)
  const inside = lines.filter(
    (line, i) =>
      !(
        line.text.startsWith('#') &&
        line.path.length <= common.length &&
        lines.slice(0, i).every((before) => before.text.startsWith('#'))
      ),
  )
  const text = inside.map((line) => line.text).join('\n')
  return { heading_path: common, text, content_hash: hashContent(`${common.join('\n')}\n\n${text}`) }
}

function commonLength(a: string[], b: string[]): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

function cutLongLine(line: Line): Line[] {
  if (line.tokens <= targetTokens) return [line]
  const words = line.text.split(' ')
  const perPart = Math.max(1, Math.floor((words.length * targetTokens * 0.9) / line.tokens))
  const parts: Line[] = []
  for (let at = 0; at < words.length; at += perPart) {
    const text = words
      .slice(at, at + perPart)
      .join(' ')
      .slice(0, 8000)
    parts.push({ ...line, text, tokens: estimateTokens(text) })
  }
  return parts
}

function overlapOf(lines: Line[]): Line[] {
  const kept: Line[] = []
  let tokens = 0
  for (const line of lines.toReversed()) {
    if (line.text.startsWith('#') || tokens + line.tokens > overlapTokens) break
    kept.unshift(line)
    tokens += line.tokens
  }
  return kept
}
