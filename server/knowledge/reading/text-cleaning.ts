const decoration =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Variation_Selector}|[\u200B\u2060\uFEFF\u00AD]|\u200C|\u200D|[\u{1F1E6}-\u{1F1FF}]|[\uE000-\uF8FF]|[→←↑↓↻»›‹«▸▶►▼▾◆●■★☆✓✔✗✕]+/gu
const keptSigns = /^[©®™]$/u
const placeholder =
  /\[[^\]\n]{0,60}\](?!\()|\?{3,}|\{\{[^}]*\}\}|\blorem ipsum\b|\bdolor sit amet\b|\b(?:TBD|TBC|XXX+)\b|\b(?:your|insert|placeholder) (?:text|content|business|company|name|address|phone|here)\b|\b(?:tu|su) (?:texto|nombre|direcci[oó]n|tel[eé]fono) aqu[ií]\b|\bpor definir\b/i

/** One line without emoji, arrows, soft hyphens and doubled spaces. */
export function cleanLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(decoration, (sign) => (keptSigns.test(sign) ? sign : ' '))
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/ ([,.;:!?])(?= |$)/g, '$1')
    .trim()
}

/** Whether a text still has gaps that its author meant to fill, such as `[X]`, `????` or lorem ipsum. */
export function hasPlaceholder(text: string): boolean {
  return placeholder.test(text)
}

/** Takes the sentences with unfilled gaps out of a text; null when nothing is left. */
export function withoutPlaceholders(text: string): string | null {
  if (!hasPlaceholder(text)) return text
  const kept = splitSentences(text).filter((sentence) => !hasPlaceholder(sentence))
  return kept.length > 0 ? kept.join(' ') : null
}

/** A heading with an unfilled gap keeps its words: "Dr. Ana [Surname]" is still about Dr. Ana. */
export function headingWithoutPlaceholders(text: string): string | null {
  const kept = cleanLine(text.replace(/\[[^\]\n]*\]|\?{3,}|\{\{[^}]*\}\}/g, ' '))
  return kept && !hasPlaceholder(kept) ? kept : null
}

const abbreviation =
  /(?:^|[\s(])(?:Dr|Dra|Mr|Mrs|Ms|Sr|Sra|Srta|Lic|Ing|Prof|St|Ave|Blvd|Rd|No|Núm|Num|Tel|approx|aprox|e\.g|i\.e|etc|vs|a\.m|p\.m|Inc|Ltd|Co|Jr|Ph\.D|M\.D|[A-Z])\.$/i

/** Splits running text into sentences; abbreviations, initials, decimals and times do not end one. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?…]+["'”’)\]]*\s+(?=[\p{Lu}\p{N}¿¡"'“‘([])|\n+/gu)) {
    const end = match.index + match[0].length
    const sentence = text.slice(start, end).trim()
    if (!match[0].includes('\n') && /\.$/.test(sentence) && abbreviation.test(sentence)) continue
    if (sentence) sentences.push(sentence)
    start = end
  }
  const rest = text.slice(start).trim()
  if (rest) sentences.push(rest)
  return sentences
}
