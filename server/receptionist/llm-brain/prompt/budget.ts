import { type CountTokens, clipToTokens } from './tokens.ts'

/** Tokens of each part of what a model is shown. Together they are the most that a turn can cost to ask. */
export const promptBudget = {
  /** Who it is, the rules, the trade, the facts: the same from turn to turn, so that providers keep it. */
  standing: 5_000,
  /** Pages, what was done, what is known of the caller, the moment. */
  turn: 3_000,
  /** What was said before, the newest first. */
  history: 3_000,
  /** The words that are answered now. */
  utterance: 1_500,
} as const

/** A part of the instructions. Its lines go from the last one on when space is short. */
export interface Section {
  title: string
  lines: readonly string[]
  /** What is cut first has the lowest rank; Infinity is never cut. */
  rank: number
}

/**
 * Puts sections together within a number of tokens. The section of the lowest rank loses its last lines first, and
 * only when it has none left the next one does. What may never be cut is clipped only if it alone is too long.
 */
export function fitSections(sections: readonly Section[], limit: number, count: CountTokens): string {
  const kept = sections.map((section) => ({ ...section, lines: section.lines.filter(Boolean) }))
  const order = kept.filter(({ rank }) => rank !== Infinity).sort((one, other) => one.rank - other.rank)
  let text = writeSections(kept)
  for (const section of order) {
    while (section.lines.length > 0) {
      const excess = count(text) - limit
      if (excess <= 0) return text
      section.lines = dropLines(section.lines, excess, count)
      text = writeSections(kept)
    }
  }
  return clipToTokens(text, limit, count)
}

/** At least one line less, and as many as the excess asks for; a last long line is shortened before it goes. */
function dropLines(lines: readonly string[], excess: number, count: CountTokens): string[] {
  const left = [...lines]
  for (let dropped = 0; left.length > 0 && dropped < excess; ) {
    const line = left.pop()!
    const size = count(line)
    const room = size - (excess - dropped) - 4
    if (room > 40 && !line.startsWith('<')) {
      left.push(clipToTokens(line, room, count))
      return left
    }
    dropped += size
  }
  return left
}

function writeSections(sections: readonly Section[]): string {
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => `# ${title}\n${lines.join('\n')}`)
    .join('\n\n')
}
