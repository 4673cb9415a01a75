import { emptyWords, sameMeaning, softWords, weakWords } from './lexicon.ts'

const numberWords = new Map(
  [
    'one uno una',
    'two dos',
    'three tres',
    'four cuatro',
    'five cinco',
    'six seis',
    'seven siete',
    'eight ocho',
    'nine nueve',
    'ten diez',
  ].flatMap((words, i) => words.split(' ').map((word) => [word, String(i + 1)] as const)),
)

/** Forms that no ending tells. */
const irregular = new Map(
  Object.entries({
    feet: 'foot',
    teeth: 'tooth',
    children: 'child',
    men: 'man',
    women: 'woman',
    mice: 'mouse',
    geese: 'goose',
    halves: 'half',
    knives: 'knife',
    wives: 'wife',
    areas: 'area',
    taught: 'teach',
    paid: 'pay',
    sent: 'send',
    brought: 'bring',
    bought: 'buy',
    sold: 'sell',
    spoken: 'speak',
  }),
)

/** Lower case, without accents: how callers type and how pages are compared with them. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}

/** Words that mean something of their own together: "en línea" is no line, "sin cita" no appointment. Folded. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\ben linea\b/g, 'online'],
  [/\b(?:per|by the) hour\b|\bpor hora\b/g, 'hourly'],
  [/\bsin (?:cita|reserva)(?: previa)?\b/g, 'sincita'],
  [
    /\bwithout (?:an? )?(?:appointment|booking)s?\b|\bno appointments? (?:is |are )?(?:needed|necessary|required)\b/g,
    'walkin',
  ],
]

const joinPhrases = (folded: string): string =>
  phrases.reduce((text, [pattern, word]) => text.replace(pattern, word), folded)

/** The words of a text, folded; numbers keep their dots, `e-mail` and `walk-in` stay whole and in parts. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const [match] of joinPhrases(foldText(text)).matchAll(
    /\d+(?:[.,:]\d+)*|[\p{L}][\p{L}\d]*(?:['’][\p{L}]+)?(?:-[\p{L}\d]+)*|\p{N}+/gu,
  )) {
    const word = match.replace(/['’]s$|['’]/g, '')
    if (word.includes('-')) words.push(word, ...word.split('-'))
    else if (word) words.push(word)
  }
  return words
}

const stems = new Map<string, string>()
const maxStems = 200_000

/** What forms of one word have in common, in both languages at once: pages and callers mix them. */
export function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem =
    numberWords.get(word) ??
    (/\d/.test(word) || word.length <= 3 ? word : cutEndings(irregular.get(word) ?? word))
  if (stems.size >= maxStems) stems.clear()
  stems.set(word, stem)
  return stem
}

const spanishEndings =
  /(?:amientos?|imientos?|aciones?|acion|iciones?|icion|ciones|cion|siones|sion|ando|iendo|yendo|ados?|adas?|idos?|idas?|amos|emos|imos|aron|ieron|aban?|ian?|aran?|eran?|iran?|ar|er|ir|an|en|as|es|os|a|e|o|s)$/
const englishEndings =
  /(?:ations?|ating|ated|ates?|itions?|ements?|ments?|ings?|edly|ers?|ors?|ed|ly|ness|ful|ies|es|s|y|e)$/

/** Words whose last letters only look like an ending. */
const wholeWords = new Set(['area', 'hourly', 'evening', 'morning', 'during', 'nothing', 'manana', 'semana'])

/** Takes off what English and Spanish put at the end of words, as long as enough of them stays. */
function cutEndings(word: string): string {
  if (wholeWords.has(word)) return word
  let stem = word.replace(/(?:ss|us|is)$/, (ending) => ending.toUpperCase())
  // Spanish once more at the end, for what English endings have hidden: "gardening", "garden".
  for (const [endings, least] of [
    [spanishEndings, 3],
    [englishEndings, 3],
    [spanishEndings, 4],
  ] as const) {
    const ending = endings.exec(stem)?.[0] ?? ''
    // "care" is not "car", nor "stay" "sta".
    const enough = ending === 'e' || ending === 'y' || ending === 'es' ? 4 : least
    if (ending && stem.length - ending.length >= enough) stem = stem.slice(0, -ending.length)
  }
  stem = stem.toLowerCase()
  // "planning" and "plan", "cancelled" and "cancel".
  return stem.length > 3 && /([bdglmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
}

const lexiconWords = (line: string) => line.split(/[\s|]+/).filter(Boolean)
const meanings = buildMeanings()

function buildMeanings(): Map<string, Set<number>> {
  const byStem = new Map<string, Set<number>>()
  for (const [i, line] of sameMeaning.entries()) {
    for (const word of lexiconWords(line)) {
      const stem = stemOf(word)
      byStem.set(stem, (byStem.get(stem) ?? new Set()).add(i))
    }
  }
  return byStem
}

/** Other words for the same thing, as stems; empty when the word is nobody's. */
export function relatedStems(stem: string): string[] {
  const related = new Set<string>()
  for (const i of meanings.get(stem) ?? [])
    for (const word of lexiconWords(sameMeaning[i]!)) related.add(stemOf(word))
  related.delete(stem)
  return [...related]
}

/** The meanings that words stand for, by name: an index that holds them finds other words, and the other language. */
export function meaningsOf(stems: Iterable<string>): string[] {
  const found = new Set<string>()
  for (const stem of stems)
    for (const i of meanings.get(stem) ?? []) found.add(`meaning_${lexiconWords(sameMeaning[i]!)[0]}`)
  return [...found]
}

export interface QueryTerm {
  word: string
  stem: string
  related: string[]
  /** Worth nothing where no page uses it. */
  isSoft: boolean
  /** 1 for words that carry the matter, less for words that come with every question. */
  weight: number
}

/** The words of a question that say what it is about; all of its words when none does. */
export function queryTerms(query: string): QueryTerm[] {
  const words = [...new Set(wordsOf(query))]
  const telling = words.filter((word) => !emptyWords.has(word) && (word.length > 1 || /\d/.test(word)))
  const byStem = new Map<string, QueryTerm>()
  for (const word of telling.length > 0 ? telling : words) {
    const stem = stemOf(word)
    const weight = weakWords.has(word) ? 0.3 : /^\d+$/.test(stem) ? 0.5 : 1
    const known = byStem.get(stem)
    if (!known || known.weight < weight)
      byStem.set(stem, { word, stem, related: relatedStems(stem), isSoft: softWords.has(word), weight })
  }
  return [...byStem.values()].slice(0, 24)
}
