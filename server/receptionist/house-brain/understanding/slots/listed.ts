import { foldText } from '../normalize.ts'
import type { Mention, SlotName, Token, Utterance } from '../types.ts'

/**
 * A name of a list that the utterance contains: the longest one wholly, else the one that shares most of its words
 * with it ("a cleaning" means "Dental cleaning" where nothing else is a cleaning).
 */
export function readListed(utterance: Utterance, slot: SlotName, names: readonly string[]): Mention[] {
  const { tokens } = utterance
  const longest = [...names].sort((a, b) => b.length - a.length)
  for (const name of longest) {
    const words = wordsOf(name)
    const at = tokens.findIndex((_, from) => words.every((word, n) => isSame(tokens[from + n], word)))
    const last = tokens[at + words.length - 1]
    if (words.length && at >= 0 && last)
      return [{ slot, value: name, start: tokens[at]!.start, end: last.end }]
  }
  return sharingMost(tokens, slot, names)
}

function sharingMost(tokens: readonly Token[], slot: SlotName, names: readonly string[]): Mention[] {
  const ranked = names
    .map((name) => ({
      name,
      shared: tokens.filter((token) => wordsOf(name).some((word) => isContent(word) && isSame(token, word))),
    }))
    .filter(({ shared }) => shared.length)
    .sort((a, b) => b.shared.length - a.shared.length)
  const [best, second] = ranked
  if (!best || best.shared.length === second?.shared.length) return []
  const [first, last] = [best.shared[0]!, best.shared.at(-1)!]
  return [{ slot, value: best.name, start: first.start, end: last.end }]
}

const wordsOf = (name: string) => foldText(name).match(/[a-z0-9]+/g) ?? []
/** Words that tell one entry of a list from another. */
const isContent = (word: string) =>
  word.length > 2 &&
  !/^(the|and|for|with|from|your|home|service|visit|appointment|doctora?|dra|para|con|del|las|los|servicio|visita|cita|consulta)$/.test(
    word,
  )

/** Equal but for the ending of a plural. */
function isSame(token: Token | undefined, word: string): boolean {
  const said = token?.word
  return (
    said === word ||
    (said !== undefined && (said === `${word}s` || `${said}s` === word || said === `${word}es`))
  )
}

/** "in Santa Fe": capitals behind a preposition of place, or the whole of a short answer. */
export function readCity(
  utterance: Utterance,
  asked: readonly string[],
  taken: ReadonlySet<number>,
): Mention[] {
  const { tokens, text } = utterance
  const city = (from: number, to: number): Mention[] => {
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
    return [{ slot: 'city', value: text.slice(start, end), start, end }]
  }
  const capital = (at: number) => !!tokens[at] && /^\p{Lu}/u.test(tokens[at]!.raw) && !taken.has(at)
  for (let at = 1; at < tokens.length; at++) {
    if (!/^(in|near|around|en|cerca|por)$/.test(tokens[at - 1]!.word) || !capital(at)) continue
    let to = at + 1
    while (capital(to) && !tokens[to]!.before.trim().replace('.', '')) to++
    return city(at, to)
  }
  if (!asked.includes('city') || !tokens.length || tokens.length > 4) return []
  const from = /^(in|near|en|around)$/.test(tokens[0]!.word) && tokens.length > 1 ? 1 : 0
  const polite = tokens.length - from > 1 && /^(please|porfavor|gracias|thanks)$/.test(tokens.at(-1)!.word)
  return city(from, polite ? tokens.length - 1 : tokens.length)
}
