/** How words become sentences that can be said: pure functions, no state. */

/** The longest sentence that is easy to follow on a phone. */
export const spokenWords = 20

/** Splits a text into its sentences; line breaks end one too. */
export function splitSentences(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((line) => line.split(/(?<=[.!?…]["')\]]?)\s+(?=["'([]?[\p{Lu}\p{N}¿¡])/u))
    .reduce(joinAbbreviations, [])
    .map((sentence) => sentence.trim())
    .filter(Boolean)
}

/** "Dr. Lee" and "No. 5" are one sentence. */
function joinAbbreviations(sentences: string[], next: string): string[] {
  const last = sentences.at(-1)
  if (
    last &&
    /(?:^|\s)(?:Dr|Dra|Mr|Mrs|Ms|Sr|Sra|Srta|St|Ste|Ave|Av|Blvd|No|Núm|Lic|Ing|Prof|Apt|Col|approx|vs|p\. ?m|a\. ?m)\.$/i.test(
      last,
    )
  ) {
    return [...sentences.slice(0, -1), `${last} ${next}`]
  }
  return [...sentences, next]
}

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** Cuts a written sentence into pieces that can be spoken: at its clauses, each of at most 20 words where it has any. */
export function splitForSpeech(sentence: string): string[] {
  if (countWords(sentence) <= spokenWords) return [sentence]
  const clauses = sentence.split(/(?<=[;:—–,])\s+|\s+(?=(?:and|but|or|so|which|y|pero|o|así que)\s)/)
  const pieces: string[] = []
  for (const clause of clauses) {
    const last = pieces.at(-1)
    if (last && countWords(last) + countWords(clause) <= spokenWords)
      pieces[pieces.length - 1] = `${last} ${clause}`
    else pieces.push(clause)
  }
  return pieces.map(
    (piece) => `${capitalize(piece.replace(/[;:—–,.]+$/, ''))}${/[?!]$/.test(piece) ? '' : '.'}`,
  )
}

/** Takes out what is made for eyes: bullets, links in Markdown, web addresses. */
export function stripMarks(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/^\s*(?:[-*•]|\d+[.)])\s+/gm, '')
    .replace(/[*_`#]+/g, '')
    .replace(/https?:\/\/\S+/g, '')
    .trim()
}

export function capitalize(text: string): string {
  return text.replace(/^[¿¡]?\p{Ll}/u, (opening) => opening.toUpperCase())
}

/** A sentence behind a colon: "as mentioned: we don't". A name at its start keeps its capital. */
export function afterColon(sentence: string): string {
  return /^(?:\p{Lu}\p{Ll}{1,3}|There|Please|Every|Nuestr[oa]s?|Puede[ns]?) (?!\p{Lu})/u.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence
}

/** "Cleaning" in the middle of a sentence; names and abbreviations keep their capitals. */
export function decapitalize(text: string): string {
  return /^\p{Lu}[\p{Ll}\s]/u.test(text) && !/\s\p{Lu}/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}

/**
 * Chooses a variant: by its place first, then the next one that was not just said. Deterministic: the same
 * conversation always reads the same.
 */
export function pickVariant(variants: readonly string[], place: number, said: readonly string[]): string {
  const order = variants.map((_, index) => variants[(place + index) % variants.length]!)
  return (
    order.find((variant) => !splitSentences(variant).some((sentence) => said.includes(sentence))) ?? order[0]!
  )
}
