/** A sentence as hazards are looked for: its words and the places where a comma stood before a word. */
export interface Sentence {
  words: readonly string[]
  /** The words with a space before and behind each. */
  text: string
  pauses: ReadonlySet<number>
}

/** How a language denies, compiled. */
export interface DenialWords {
  negator: RegExp
  idleNegator: RegExp
  contrasts: ReadonlySet<string>
  statements: ReadonlySet<string>
  joins: ReadonlySet<string>
}

/** A denial reaches this many words far, unless it goes on as a list. */
const reach = 7

/**
 * Whether the words from `from` on are denied by a "no" before them: "no gas smell, smoke or sparks" denies all
 * three, "no gas smell, water is rising" and "no smoke but I smell gas" deny the first only.
 */
export function isDenied(sentence: Sentence, from: number, denial: DenialWords): boolean {
  for (let at = from - 1; at >= 0; at--) {
    if (denial.contrasts.has(sentence.words[at]!)) return false
    if (startsStatement(sentence, at + 1, denial)) return false
    const rest = ` ${sentence.words.slice(at).join(' ')} `
    if (matchesAtStart(denial.negator, rest)) {
      const listed = sentence.words.slice(at, from).some((_, i) => isJoint(sentence, at + i, denial))
      return !matchesAtStart(denial.idleNegator, rest) && (listed || from - at <= reach)
    }
  }
  return false
}

/** "No gas smell here", "no huele a gas"; "no puede respirar" denies nothing. */
export function deniesAtStart(text: string, { negator, idleNegator }: DenialWords): boolean {
  return matchesAtStart(negator, text) && !matchesAtStart(idleNegator, text)
}

function matchesAtStart(pattern: RegExp, text: string): boolean {
  return text.search(pattern) === 1
}

function isJoint(sentence: Sentence, at: number, denial: DenialWords): boolean {
  return sentence.pauses.has(at) || denial.joins.has(sentence.words[at]!)
}

/** Behind a comma or an "and", words with a subject or a verb of their own are news, words without go on listing. */
function startsStatement(sentence: Sentence, at: number, denial: DenialWords): boolean {
  if (!sentence.pauses.has(at) && !denial.joins.has(sentence.words[at - 1] ?? '')) return false
  for (let i = at; i < sentence.words.length; i++) {
    if (i > at && isJoint(sentence, i, denial)) return false
    if (denial.statements.has(sentence.words[i]!)) return true
  }
  return false
}
