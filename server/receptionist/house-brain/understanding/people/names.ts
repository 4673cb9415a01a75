import { foldText } from '../normalize.ts'
import type { Language, Mention, ReadingContext } from '../types.ts'
import { givenNames } from './given-names.ts'
import { type NameWords, nameWords } from './name-words.ts'
import { surnames } from './surnames.ts'
import { isTaken, type PlacedWord, placeWords } from './words.ts'

/** A name as it was said. */
interface Found {
  words: PlacedWord[]
  part?: 'first_name' | 'last_name'
}

/** Reads the name of a person: "my name is …", "this is …", "under …", a bare answer to our question. */
export function readName(text: string, lang: Language, context: ReadingContext): Mention[] {
  const asked = asksName(context)
  const heard = asked ? pickHypothesis(text, lang, context) : text
  const lexicon = nameWords[lang]
  const taken = heard === text ? context.taken : []
  const found =
    corrected(heard, lexicon, taken, context) ??
    introduced(heard, lexicon, taken) ??
    (asked
      ? (bareAnswer(heard, lexicon, taken) ?? bareAnswer(firstSentence(heard), lexicon, taken))
      : null) ??
    atTheStart(heard, lexicon, taken)
  if (!found?.length) return []
  const whole = heard === text ? null : { start: 0, end: text.length }
  return found.flatMap((name) => toMentions(name, lang, context)).map((mention) => ({ ...mention, ...whole }))
}

const asksName = ({ asked }: ReadingContext) =>
  ['name', 'first_name', 'last_name'].some((slot) => asked.includes(slot))

/** Behind the words that introduce a name; first and last name may be introduced one by one. */
function introduced(text: string, lexicon: NameWords, taken: ReadingContext['taken']): Found[] | null {
  const folded = foldText(text)
  const parts: Found[] = []
  for (const [part, pattern] of [
    ['first_name', lexicon.given],
    ['last_name', lexicon.family],
  ] as const) {
    const match = pattern.exec(folded)
    const words = match && takeName(text, match.index + match[0].length, lexicon, taken, 2)
    if (words?.length) parts.push({ words, part })
  }
  if (parts.length) return parts
  for (const match of folded.matchAll(lexicon.certain)) {
    const words = takeName(text, match.index + match[0].length, lexicon, taken, 4)
    if (words.length) return [{ words }]
  }
  for (const match of folded.matchAll(lexicon.possible)) {
    const words = takeName(text, match.index + match[0].length, lexicon, taken, 4)
    if (words.length && looksLikeName(words, text)) return [{ words }]
  }
  return null
}

/** "Raj Patel, sorry no, Raj Patil": of two names the one behind the repair counts, if it is one for certain. */
function corrected(
  text: string,
  lexicon: NameWords,
  taken: ReadingContext['taken'],
  context: ReadingContext,
): Found[] | null {
  const repair = [...foldText(text).matchAll(lexicon.repairs)].at(-1)
  if (!repair) return null
  const [before, behind] = [text.slice(0, repair.index), text.slice(repair.index + repair[0].length)]
  const said =
    introduced(before, lexicon, taken) ?? (asksName(context) ? bareAnswer(before, lexicon, taken) : null)
  const all = placeWords(behind)
  const offset = text.length - behind.length
  const words = takeName(text, offset + (all[0]?.start ?? 0), lexicon, taken, 3)
  const rest = words.length && /^\s*(?:$|[.,;!])/.test(text.slice(words.at(-1)!.end))
  const alike = said?.some((name) =>
    name.words.some((old) => words.some((word) => word.word[0] === old.word[0])),
  )
  return said && rest && (alike || looksLikeName(words, text)) ? [{ words }] : null
}

/** Nothing further away from where a name begins belongs to it. */
const nameReach = 80

/** The words from `from` on that may be a name. */
function takeName(
  text: string,
  from: number,
  lexicon: NameWords,
  taken: ReadingContext['taken'],
  most: number,
): PlacedWord[] {
  const name: PlacedWord[] = []
  for (const found of placeWords(text.slice(from, from + nameReach))) {
    const word = { ...found, start: found.start + from, end: found.end + from }
    if (pausesBefore(word, name)) break
    if (name.length === 0 && lexicon.titles.has(word.word)) continue
    const inside = lexicon.inside.has(word.word) && name.length > 0
    if (!/^[a-zñ]+$/.test(word.word) || isTaken(word, taken) || (lexicon.stops.has(word.word) && !inside))
      break
    if (name.length >= most) return []
    name.push(word)
  }
  while (name.length > 1 && lexicon.inside.has(name.at(-1)!.word)) name.pop()
  return name
}

/** Punctuation ends a name, but for the dot of an initial: "J. R. Smith". */
function pausesBefore(word: PlacedWord, name: readonly PlacedWord[]): boolean {
  const last = name.at(-1)
  if (!last) return /[.;?!]/.test(word.before)
  const initial = last.raw.length === 1 && /^\.?\s*$/.test(word.before)
  return !initial && /[,.;:?!()\n]|\s-/.test(word.before)
}

/** A written name begins with a capital, a spoken one is a name that many people have. */
function looksLikeName(words: readonly PlacedWord[], text: string): boolean {
  const first = words[0]!
  const written = /[a-z]/.test(text) && /^\p{Lu}/u.test(first.raw) && !/^\p{Lu}{2,}$/u.test(first.raw)
  const known = givenNames.has(first.word)
  const capitals = words.every((word) => /^\p{Lu}/u.test(word.raw) || word.word.length <= 3)
  if (written) return known || (words.length >= 2 && capitals)
  return known && (words.length <= 3 || surnames.has(words.at(-1)!.word))
}

/** An answer that is nothing but a name: "John Smith", "it's john smith", "Dulcie, Petsch". */
function bareAnswer(text: string, lexicon: NameWords, taken: ReadingContext['taken']): Found[] | null {
  const all = placeWords(text)
  let from = 0
  while (from < all.length - 1 && lexicon.lead.has(all[from]!.word) && !isNameAhead(all, from)) from++
  const rest = all.slice(from)
  const words = rest.filter((word) => !lexicon.titles.has(word.word))
  if (!words.length || /[?]/.test(text)) return null
  const fits = words.length <= 5 && !isTaken({ start: rest[0]!.start, end: rest.at(-1)!.end }, taken)
  if (!fits) return givenFirst(text, words, lexicon, taken)
  const clean = words.filter(
    (word) =>
      /^[a-zñ]+$/.test(word.word) &&
      (!lexicon.stops.has(word.word) || lexicon.inside.has(word.word) || givenNames.has(word.word)),
  )
  if (clean.length === words.length) return [{ words }]
  return givenFirst(text, words, lexicon, taken)
}

/** "Amy no", "Kevin from the store": what was said or misheard behind a given name is left out. */
function givenFirst(
  text: string,
  words: readonly PlacedWord[],
  lexicon: NameWords,
  taken: ReadingContext['taken'],
): Found[] | null {
  if (!givenNames.has(words[0]!.word)) return null
  const given = takeName(text, words[0]!.start, lexicon, taken, 4)
  return given.length ? [{ words: given }] : null
}

/** "Mark. I just remembered that …" */
const firstSentence = (text: string) => text.split(/[.!?]\s/)[0] ?? text

/** "Jo" and "Si" lead nothing when a family name follows. */
function isNameAhead(words: readonly PlacedWord[], at: number): boolean {
  return givenNames.has(words[at]!.word) && surnames.has(words[at + 1]?.word ?? '')
}

/** "Erlinda Farrar, table of four", "Maria Lopez speaking", "anna here". */
function atTheStart(text: string, lexicon: NameWords, taken: ReadingContext['taken']): Found[] | null {
  const all = placeWords(text)
  let from = 0
  while (from < Math.min(3, all.length) && lexicon.lead.has(all[from]!.word)) from++
  const first = all[from]
  if (!first) return null
  const words = takeName(text, first.start, lexicon, taken, 3)
  const last = words.at(-1)
  if (!last || !lexicon.behind.test(foldText(text.slice(last.end)))) return null
  const comma = text[last.end] === ','
  const present =
    /^\s*(here|speaking|calling|aqui|al habla)/.test(foldText(text.slice(last.end))) && words.length <= 2
  return (present || looksLikeName(words, text)) && (!comma || words.length >= 2) ? [{ words }] : null
}

function toMentions({ words, part }: Found, lang: Language, context: ReadingContext): Mention[] {
  const mention = (slot: Mention['slot'], from: number, to: number): Mention => ({
    slot,
    value: words
      .slice(from, to)
      .map((word, i) => (i + from > 0 && nameWords[lang].inside.has(word.raw) ? word.raw : titled(word)))
      .join(' '),
    start: words[from]!.start,
    end: words[to - 1]!.end,
  })
  if (part) return [mention(part, 0, words.length)]
  if (words.length === 1) {
    const [wanted] = context.asked.filter((slot) => slot === 'first_name' || slot === 'last_name')
    const onlyLast = wanted === 'last_name'
    const family = onlyLast || (surnames.has(words[0]!.word) && !givenNames.has(words[0]!.word))
    return [mention('name', 0, 1), mention(family ? 'last_name' : 'first_name', 0, 1)]
  }
  const [given, family] = divide(words, lang)
  return [
    mention('name', 0, words.length),
    mention('first_name', 0, given),
    mention('last_name', family, words.length),
  ]
}

/** Where the given name ends and the family name begins. Spanish has two of each. */
function divide(words: readonly PlacedWord[], lang: Language): [number, number] {
  const small = words.findIndex((word, i) => i > 0 && nameWords[lang].inside.has(word.word))
  if (small > 0) return [small, small]
  if (nameWords[lang].familyNames === 1) return [1, words.length - 1]
  const secondGiven = words.length >= 3 && givenNames.has(words[1]!.word)
  return secondGiven ? [2, 2] : [1, 1]
}

function titled({ raw }: PlacedWord): string {
  if (/^\p{Lu}/u.test(raw) && !/^\p{Lu}{3,}$/u.test(raw)) return raw
  return raw
    .toLowerCase()
    .replace(/(^|['’-])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
}

/** The hypothesis that looks most like a name; the recogniser's order counts unless another is clearly better. */
function pickHypothesis(text: string, lang: Language, context: ReadingContext): string {
  const hypotheses = context.nbest.length ? context.nbest : [text]
  let best = { text, score: Number.NEGATIVE_INFINITY }
  for (const [rank, hypothesis] of hypotheses.entries()) {
    const agrees = firstWord(hypothesis) === firstWord(hypotheses[0]!) ? 0.4 : 0
    const score = likeness(hypothesis, lang) + agrees - rank * 0.35
    if (score > best.score) best = { text: hypothesis, score }
  }
  return best.text
}

const firstWord = (text: string) => placeWords(text)[0]?.word

function likeness(text: string, lang: Language): number {
  const words = placeWords(text)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return -9
  const introduction = words.some((word) => nameWords[lang].lead.has(word.word)) && words.length > 2
  if (introduction) return 2.5
  let score = words.length === 2 ? 2 : words.length === 3 ? 1 : 0
  if (givenNames.has(first.word)) score += 2
  if (words.length > 1 && surnames.has(last.word)) score += 0.75
  if (words.some((word) => word.word.length === 1)) score -= 1.5
  // Recognisers write names with a capital: a word in lower case was heard as a word.
  if (
    /\p{Lu}/u.test(text) &&
    words.slice(1).some((word) => /^\p{Ll}/u.test(word.raw) && !surnames.has(word.word))
  )
    score -= 1
  return score
}
