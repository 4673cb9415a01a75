import { numberLexicons, parseNumberWords } from '../numbers.ts'
import type { Language, NumberMention, Token } from '../types.ts'
import type { NumberLexicon } from './lexicon.ts'

/**
 * The first quantity of an utterance, with sign, decimals and fractions: "three and a half" → 3.5,
 * "veinte quintos" → 4, "minus two point five" → -2.5. Cardinals win over ordinals.
 */
export function readQuantity(tokens: readonly Token[], lang: Language): NumberMention | null {
  const lexicon = numberLexicons[lang]
  const mentions = parseNumberWords(tokens, lang)
  const index = Math.max(
    0,
    mentions.findIndex((mention) => !mention.ordinal),
  )
  const first = mentions[index]
  if (!first || first.ordinal) return readHalf(tokens, lexicon) ?? first ?? null
  const whole =
    addDecimals(tokens, mentions, index, lexicon) ??
    divide(tokens, first, lexicon) ??
    addFraction(tokens, mentions, index, lexicon) ??
    first
  return applySign(tokens, whole, lexicon)
}

/** "2.5", "two point five", "dos coma cinco": the digits behind the mark are read one after the other. */
function addDecimals(
  tokens: readonly Token[],
  mentions: NumberMention[],
  index: number,
  lexicon: NumberLexicon,
) {
  const [whole, next] = [mentions[index]!, mentions[index + 1]]
  const mark = tokens[whole.to]
  const written = mark && /^[.,]$/.test(mark.word)
  if (!mark || !next || next.from !== whole.to + 1 || !(written || lexicon.decimalMarks.has(mark.word)))
    return null
  let last = next
  let digits = written ? tokens[next.from]!.word : String(next.value)
  for (const more of mentions.slice(index + 2)) {
    if (written || more.from !== last.to || more.value > 9) break
    digits += more.value
    last = more
  }
  return { ...whole, value: Number(`${whole.value}.${digits}`), end: last.end, to: last.to }
}

/** "three fifths", "treinta quintos". */
function divide(
  tokens: readonly Token[],
  count: NumberMention,
  lexicon: NumberLexicon,
): NumberMention | null {
  const below = tokens[count.to]
  const divisor = lexicon.fractions.get(below?.word ?? '')
  return below && divisor
    ? { ...count, value: count.value / divisor, end: below.end, to: count.to + 1 }
    : null
}

/** "three and a half", "dos y medio", "one and two thirds". */
function addFraction(
  tokens: readonly Token[],
  mentions: NumberMention[],
  index: number,
  lexicon: NumberLexicon,
) {
  const whole = mentions[index]!
  if (tokens[whole.to]?.word !== lexicon.joiner) return null
  const next = mentions[index + 1]
  const counted = next && next.from === whole.to + 1 ? divide(tokens, next, lexicon) : null
  const article = /^(a|un|una)$/.test(tokens[whole.to + 1]?.word ?? '') ? 2 : 1
  const last = tokens[whole.to + article]
  const divisor = lexicon.fractions.get(last?.word ?? '')
  if (counted) return { ...whole, value: whole.value + counted.value, end: counted.end, to: counted.to }
  if (!last || !divisor) return null
  return { ...whole, value: whole.value + 1 / divisor, end: last.end, to: whole.to + article + 1 }
}

/** "half a dozen" aside, a lone "half" or "media" is one half. */
function readHalf(tokens: readonly Token[], lexicon: NumberLexicon): NumberMention | null {
  const from = tokens.findIndex((token) => lexicon.fractions.get(token.word) === 2)
  const token = tokens[from]
  return token ? { value: 0.5, ordinal: false, start: token.start, end: token.end, from, to: from + 1 } : null
}

function applySign(tokens: readonly Token[], number: NumberMention, lexicon: NumberLexicon): NumberMention {
  const sign = tokens[number.from - 1]
  const first = tokens[number.from]!
  if (!sign || first.start - sign.end > 1) return number
  const hyphen =
    sign.word === '-' && sign.end === first.start && (tokens[number.from - 2]?.end ?? -1) < sign.start
  if (!hyphen && !lexicon.minus.has(sign.word)) return number
  return { ...number, value: -number.value, start: sign.start, from: number.from - 1 }
}
