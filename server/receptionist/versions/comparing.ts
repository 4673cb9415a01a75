import { isDeepStrictEqual } from 'node:util'
import type { Behaviour, FieldChange, TextPiece } from '#contract/agents.ts'
import { behaviourFields } from './behaviour.ts'

/** Texts that people write: these are compared word by word. */
const written = /^(instructions|welcomes\..+|consent\.text)$/

/** Lists the settings in which two behaviours differ, each by its path, in the order of the contract. */
export function compareBehaviours(before: Behaviour, after: Behaviour): FieldChange[] {
  const [old, young] = [flatten(before), flatten(after)]
  const fields = [...new Set([...old.keys(), ...young.keys()])]
  return fields
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b))
    .filter((field) => !isDeepStrictEqual(old.get(field), young.get(field)))
    .map((field) => compareField(field, old.get(field) ?? null, young.get(field) ?? null))
}

const order: string[] = behaviourFields
const placeOf = (field: string) => order.indexOf(field.split('.')[0]!)

function compareField(field: string, before: unknown, after: unknown): FieldChange {
  const words = written.test(field) ? compareWords(textOf(before), textOf(after)) : null
  return { field, before, after, words }
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** Settings by path; lists are values of their own. Empty texts and nothing are the same: the template speaks. */
function flatten(value: object, above = ''): Map<string, unknown> {
  const fields = Object.entries(value).flatMap(([name, part]): [string, unknown][] => {
    const path = above + name
    if (part === null || part === undefined || part === '') return []
    if (typeof part === 'object' && !Array.isArray(part)) return [...flatten(part, `${path}.`)]
    return [[path, part]]
  })
  return new Map(fields)
}

/** Comparing takes a step for each pair of pieces: this many take some milliseconds. */
const mostPairs = 400_000

/**
 * Compares two texts word by word: the fewest words that went and came, spaces kept with them. Long texts with little
 * in common are compared line by line, or as a whole.
 */
export function compareWords(before: string, after: string): TextPiece[] {
  const ways = [wordsOf, linesOf, wholeOf].map((cut) => cutEqualEnds(cut(before), cut(after)))
  const { start, end, old, young } = ways.find((way) => way.old.length * way.young.length <= mostPairs)!
  const same = (pieces: string[]): TextPiece => ({ kind: 'same', text: pieces.join('') })
  return joinPieces([same(start), ...alignPieces(old, young), same(end)])
}

/** What two texts begin and end with alike, and what is left between. */
function cutEqualEnds(before: string[], after: string[]) {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return {
    start: after.slice(0, start),
    end: after.slice(after.length - end),
    old: before.slice(start, before.length - end),
    young: after.slice(start, after.length - end),
  }
}

const wordsOf = (text: string) => text.match(/\s+|[\p{L}\p{N}_'’-]+|[^\s\p{L}\p{N}]/gu) ?? []
const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? []
const wholeOf = (text: string) => (text ? [text] : [])

/** The longest common subsequence by its table of lengths. */
function alignPieces(old: string[], young: string[]): TextPiece[] {
  const width = young.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = young.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        old[i] === young[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  const pieces: TextPiece[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < young.length) {
    if (i < old.length && j < young.length && old[i] === young[j]) {
      pieces.push({ kind: 'same', text: old[i]! })
      i++
      j++
    } else if (
      j === young.length ||
      (i < old.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
    )
      pieces.push({ kind: 'removed', text: old[i++]! })
    else pieces.push({ kind: 'added', text: young[j++]! })
  }
  return pieces
}

/** Neighbours of one kind become one piece; between two equal words what went stands before what came. */
function joinPieces(pieces: TextPiece[]): TextPiece[] {
  const joined: TextPiece[] = []
  let run = { removed: '', added: '' }
  const flush = () => {
    for (const kind of ['removed', 'added'] as const) if (run[kind]) joined.push({ kind, text: run[kind] })
    run = { removed: '', added: '' }
  }
  for (const [position, { kind, text }] of pieces.entries()) {
    // A space between two changed words is part of the change: words are read, not letters.
    const isGap = kind === 'same' && /^ +$/.test(text) && position > 0 && position < pieces.length - 1
    const [previous, next] = [pieces[position - 1]?.kind, pieces[position + 1]?.kind]
    if (isGap && previous !== 'same' && next !== 'same') {
      run = { removed: run.removed + text, added: run.added + text }
    } else if (kind !== 'same') run[kind] += text
    else if (text) {
      flush()
      const last = joined.at(-1)
      if (last?.kind === 'same') last.text += text
      else joined.push({ kind, text })
    }
  }
  flush()
  return joined
}
