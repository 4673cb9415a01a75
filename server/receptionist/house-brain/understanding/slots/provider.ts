import { givenNames } from '../people/given-names.ts'
import { surnames } from '../people/surnames.ts'
import type { Mention, ReadingContext, Token, Utterance } from '../types.ts'
import { readListed } from './listed.ts'
import { type ProviderWords, providerWords } from './provider-words.ts'

/** The person or place that an appointment shall be with: known names first, then "with X", "Dr. X", "at the X". */
export function readProvider(
  utterance: Utterance,
  context: ReadingContext,
  taken: ReadonlySet<number>,
): Mention | null {
  const { tokens, lang, text } = utterance
  const asked = context.asked.includes('provider')
  const otherName = context.asked.includes('name') && !asked
  const [known] = otherName ? [] : readListed(utterance, 'provider', context.vocabulary.providers ?? [])
  if (known) return known
  const lexicon = providerWords[lang]
  const written = /[A-Z]/.test(text.slice(1))
  // A business that lists its people means these, unless a title or our question says otherwise.
  const listed = !asked && !!context.vocabulary.providers?.length
  const stretch = written
    ? capitalised(tokens, lexicon, taken, asked)
    : (spokenName(tokens, lexicon, taken, asked) ?? (asked ? wholeAnswer(tokens, lexicon, taken) : null))
  if (!stretch || (context.asked.includes('city') && !asked)) return null
  if (listed && !lexicon.titles.has(tokens[stretch.from]!.word)) return null
  const [start, end] = [tokens[stretch.from]!.start, tokens[stretch.to - 1]!.end]
  return { slot: 'provider', value: wording(tokens.slice(stretch.from, stretch.to), text), start, end }
}

/** The words of a name without the fillers between them. */
function wording(tokens: readonly Token[], text: string): string {
  return tokens.reduce((said, token, n) => {
    const between = n ? text.slice(tokens[n - 1]!.end, token.start) : ''
    return said + (/[\p{L}\d]/u.test(between) ? ' ' : between) + token.raw
  }, '')
}

interface Stretch {
  from: number
  to: number
}
const isCapital = (token: Token | undefined) => !!token && /^\p{Lu}/u.test(token.raw)

/** "at the Silver Scissors", "Dr. Anna K. Weber": capitals tell where the name ends. */
function capitalised(
  tokens: readonly Token[],
  lexicon: ProviderWords,
  taken: ReadonlySet<number>,
  asked: boolean,
): Stretch | null {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const title = lexicon.titles.has(token.word) && isCapital(token)
    if (!isCapital(token) || taken.has(at) || token.word === 'i') continue
    const titled = at > 0 && lexicon.titles.has(tokens[at - 1]!.word) && !token.before
    if (!title && !titled && !announced(tokens, at, lexicon, asked)) continue
    const from = titled ? at - 1 : at
    const to = nameEnd(tokens, at, lexicon, taken)
    const useful = tokens
      .slice(at, to)
      .some((word) => !lexicon.titles.has(word.word) && !lexicon.common.has(word.word))
    if (useful) return { from, to }
  }
  return null
}

function announced(tokens: readonly Token[], at: number, lexicon: ProviderWords, asked: boolean): boolean {
  if (at === 0) return asked && !lexicon.stops.has(tokens[0]!.word) && isCapital(tokens[1])
  const last = tokens[at - 1]!.word
  const before = lexicon.articles.has(last) ? (tokens[at - 2]?.word ?? '') : last
  if (tokens[at]!.before.includes('.') && !asked) return false
  if (lexicon.leads.has(before) && (asked || !lexicon.weakLeads.has(before))) return true
  return lexicon.announcements.has(before) && asked
}

/** The first token behind a capitalised name: small words count when another capital follows. */
function nameEnd(
  tokens: readonly Token[],
  from: number,
  lexicon: ProviderWords,
  taken: ReadonlySet<number>,
): number {
  let to = from + 1
  for (let at = to; at < tokens.length && !taken.has(at); at++) {
    const token = tokens[at]!
    const ended =
      /[!?;,]/.test(token.before) || (token.before.includes('.') && tokens[at - 1]!.word.length > 2)
    if (ended) break
    const joint = lexicon.inside.has(token.word)
    if (isCapital(token) && token.word !== 'i') to = at + 1
    else if (isCapital(token) && tokens[at]!.raw === 'I' && isCapital(tokens[at + 1])) to = at + 1
    else if (token.word === '-' && token.start === tokens[at - 1]!.end && tokens[at + 1]) to = ++at + 1
    else if (!joint) {
      // "Harbour Dental lab": one last word in lower case that names a kind of place.
      if (lexicon.places.has(token.word)) to = at + 1
      break
    }
  }
  return to
}

/** Transcripts have no capitals: the name runs from its lead to the first word that no name contains. */
function spokenName(
  tokens: readonly Token[],
  lexicon: ProviderWords,
  taken: ReadonlySet<number>,
  asked: boolean,
): Stretch | null {
  for (let at = 0; at < tokens.length; at++) {
    const title =
      lexicon.titles.has(tokens[at]!.word) && tokens[at + 1] && !lexicon.stops.has(tokens[at + 1]!.word)
    const lead = tokens[at - 1]?.word ?? ''
    const led = lexicon.strongLeads.has(lead) || (asked && lexicon.askedLeads.has(lead))
    if (!title && !led) continue
    const from = lexicon.articles.has(tokens[at]!.word) ? at + 1 : at
    let to = from
    while (
      to < tokens.length &&
      to - from < 9 &&
      !taken.has(to) &&
      (!lexicon.stops.has(tokens[to]!.word) || initial(tokens, to, from, lexicon))
    )
      to++
    // The recogniser wrote "four" for the "for" of "for the ninth".
    if (to - from > 1 && /^(two|four)$/.test(tokens[to - 1]!.word)) to--
    const name = tokens.slice(from, to)
    const names = name.filter(
      ({ word }) => !lexicon.stops.has(word) && !lexicon.titles.has(word) && !lexicon.common.has(word),
    )
    if (names.length && !lexicon.stops.has(name[0]!.word) && (title || !lexicon.common.has(name[0]!.word)))
      return { from, to }
  }
  return null
}

/** "dr anna k weber": a letter between two names is an initial, not a pronoun. */
function initial(tokens: readonly Token[], at: number, from: number, lexicon: ProviderWords): boolean {
  const next = tokens[at + 1]
  return at > from && tokens[at]!.word.length === 1 && !!next && !lexicon.stops.has(next.word)
}

/** "uh silver scissors", "miguel please", when the question was with whom. */
function wholeAnswer(
  tokens: readonly Token[],
  lexicon: ProviderWords,
  taken: ReadonlySet<number>,
): Stretch | null {
  let [from, to] = [0, tokens.length]
  while (from < to && lexicon.stops.has(tokens[from]!.word)) from++
  const ended = tokens.findIndex((token, at) => at > from && lexicon.stops.has(token.word))
  if (ended > 0) to = ended
  const name = tokens.slice(from, to)
  const free = name.every((token, n) => !taken.has(from + n) && !lexicon.stops.has(token.word))
  const known = name.length === 1 && (givenNames.has(name[0]!.word) || surnames.has(name[0]!.word))
  return free && name.length <= 5 && (known || name.length >= 2) ? { from, to } : null
}
