import { english } from './numbers/en.ts'
import { spanish } from './numbers/es.ts'
import type { NumberLexicon } from './numbers/lexicon.ts'
import type { Language, NumberMention, Token } from './types.ts'

export const numberLexicons: Record<Language, NumberLexicon> = { en: english, es: spanish }

/** A number while it is being put together. */
interface Sum {
  /** What stands under a closed scale: 2000 in "two thousand forty". */
  closed: number
  /** What is still below one thousand and may grow: 40 in "two thousand forty". */
  open: number
  /** The last scale applied. */
  ceiling: number
  ordinal: boolean
  /** The first token behind the number. */
  to: number
}

/**
 * Finds numbers in figures and in words. Neighbours that make no single number stay apart, so that clocks, phones
 * and years can be read by those who know them: "two thirty" → 2, 30; "las tres y cuarenta y cinco" → 3, 45.
 * Grouped figures ("1,500") are one number; decimals and fractions are left to `readQuantity`.
 */
export function parseNumberWords(tokens: readonly Token[], lang: Language): NumberMention[] {
  const lexicon = numberLexicons[lang]
  const mentions: NumberMention[] = []
  for (let from = 0; from < tokens.length; ) {
    const sum = readNumber(tokens, from, lexicon)
    if (sum) {
      const [start, end] = [tokens[from]!.start, tokens[sum.to - 1]!.end]
      mentions.push({ value: sum.closed + sum.open, ordinal: sum.ordinal, start, end, from, to: sum.to })
    }
    from = sum?.to ?? from + 1
  }
  return mentions
}

function readNumber(tokens: readonly Token[], from: number, lexicon: NumberLexicon): Sum | null {
  const sum = readFigures(tokens, from) ?? startWords(tokens, from, lexicon)
  if (!sum) return null
  const figures = /\d/.test(tokens[from]!.word)
  while (!sum.ordinal) {
    const at = skipJoiner(tokens, sum, lexicon)
    const word = tokens[at]
    if (!word || /[.,;?!]/.test(word.before)) break
    // Behind figures only a scale goes on: "3 hundred", but "7 30" is two numbers.
    const grown =
      growByScale(sum, word.word, lexicon) ||
      (!(figures && sum.ceiling === Infinity) && growByWord(sum, word.word, lexicon))
    if (!grown) break
    sum.to = at + 1
  }
  return sum
}

/** "26", "1,500", "21st", "3ro". */
function readFigures(tokens: readonly Token[], from: number): Sum | null {
  let digits = tokens[from]!.word
  if (!/^\d+$/.test(digits)) return null
  let to = from + 1
  for (; digits.length < 16; to += 2) {
    const [mark, group] = [tokens[to], tokens[to + 1]]
    const grouped = tokens[from]!.word.length <= 3 && !digits.startsWith('0')
    if (!grouped || !mark || !group || !/^[.,]$/.test(mark.word) || !/^\d{3}$/.test(group.word)) break
    digits += group.word
  }
  const ending = tokens[to]
  const ordinal =
    !!ending && ending.start === tokens[to - 1]!.end && /^(st|nd|rd|th|[oa]|e?r[oa]|d[oa])$/.test(ending.word)
  return { closed: 0, open: Number(digits), ceiling: Infinity, ordinal, to: ordinal ? to + 1 : to }
}

function startWords(tokens: readonly Token[], from: number, lexicon: NumberLexicon): Sum | null {
  const { word } = tokens[from]!
  const sum: Sum = { closed: 0, open: 0, ceiling: Infinity, ordinal: false, to: from + 1 }
  const cardinal = lexicon.cardinals.get(word)
  if (cardinal !== undefined) return { ...sum, open: cardinal }
  if (lexicon.bareScales.has(word)) return { ...sum, closed: 1000, ceiling: 1000 }
  const article = lexicon.articles.has(word) && lexicon.scales.has(tokens[from + 1]?.word ?? '')
  if (article) return { ...sum, open: 1 }
  const ordinal = lexicon.ordinals.get(word)
  if (ordinal === undefined || lexicon.notOrdinalAfter.has(tokens[from - 1]?.word ?? '')) return null
  return { ...sum, open: ordinal, ordinal: true }
}

/** "and" and "y" inside a number, and the hyphen of "twenty-six". */
function skipJoiner(tokens: readonly Token[], sum: Sum, lexicon: NumberLexicon): number {
  const [joint, next] = [tokens[sum.to], tokens[sum.to + 1]]
  if (!joint || !next) return sum.to
  const hyphen = joint.word === '-' && joint.end === next.start
  const tens = sum.open % 100 >= 10 && sum.open % 10 === 0
  const spoken =
    joint.word === lexicon.joiner && (lexicon.joinsTens ? tens : !tens && sum.open + sum.closed >= 100)
  return (hyphen && tens) || spoken ? sum.to + 1 : sum.to
}

function growByScale(sum: Sum, word: string, lexicon: NumberLexicon): boolean {
  const scale = lexicon.scales.get(word) ?? lexicon.ordinalScales.get(word)
  if (!scale || (sum.open === 0 && sum.closed === 0)) return false
  if (scale === 100 ? sum.open === 0 || sum.open > 99 : scale === sum.ceiling) return false
  if (scale === 100) sum.open *= 100
  else if (scale > sum.ceiling) [sum.closed, sum.open] = [(sum.closed + sum.open) * scale, 0]
  else [sum.closed, sum.open] = [sum.closed + sum.open * scale, 0]
  if (scale !== 100) sum.ceiling = scale
  sum.ordinal = lexicon.ordinalScales.has(word)
  return true
}

function growByWord(sum: Sum, word: string, lexicon: NumberLexicon): boolean {
  const cardinal = lexicon.cardinals.get(word)
  const value = cardinal ?? lexicon.ordinals.get(word)
  if (!value || (cardinal === undefined && lexicon.joinsTens) || !hasRoom(sum, value)) return false
  sum.open += value
  sum.ordinal = cardinal === undefined
  return true
}

/** Whether `value` fits below what is open: 40 leaves room for 1–9, 200 for 1–99, a closed scale for all below it. */
function hasRoom(sum: Sum, value: number): boolean {
  if (sum.open === 0) return value < sum.ceiling
  if (sum.open % 100 === 0) return value < 100
  const tens = sum.open % 100
  // "diez y seis", an old spelling of sixteen, stays apart: "las diez y seis" is a time.
  return tens % 10 === 0 && value < 10 && tens >= 20
}
