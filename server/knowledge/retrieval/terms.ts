import { emptyWords, sameMeaning, softWords, weakWords } from './lexicon.ts'
import { tradeWords } from './trade-words.ts'

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
  // Most English lines have nothing to take off.
  if (/^[\x20-\x7e\n\t]*$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}

/** Words that mean something of their own together: "en línea" is no line, "sin cita" no appointment. Folded. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\ben linea\b/g, 'online'],
  [
    /\b(?:per|by the) hour\b|\bpor hora\b|(?<=\d ?)(?:\/ ?|an )(?:hour|hr)\b|(?<=\d ?)(?:\/ ?|la )hora\b/g,
    ' hourly',
  ],
  [/\bmoney back\b/g, 'refund'],
  [/\b(?:devuelven?|regresan?|devolver|regresar)(?: \w+)? dinero\b/g, 'reembolso'],
  [/\b(?:a|my|the|living|last) wills?\b/g, 'testament'],
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
    const word = /['’]/.test(match) ? match.replace(/['’]s$|['’]/g, '') : match
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

interface Meaning {
  /** Other words for the same thing, as stems. */
  related: string[]
  /** Names of what it means, which no word has: passages that hold them say it in other words, or another language. */
  meanings: string[]
}

const meaningless: Meaning = { related: [], meanings: [] }
const meaningsByStem = buildMeanings()

function buildMeanings(): Map<string, Meaning> {
  const byStem = new Map<string, Meaning>()
  for (const line of [...sameMeaning, ...tradeWords]) {
    const words = line.split(/[\s|]+/).filter(Boolean)
    const stems = [...new Set(words.map(stemOf))]
    for (const stem of stems) {
      const { related, meanings } = byStem.get(stem) ?? meaningless
      const others = stems.filter((other) => other !== stem && !related.includes(other))
      byStem.set(stem, { related: [...related, ...others], meanings: [...meanings, `=${words[0]}`] })
    }
  }
  return byStem
}

/** What a stem means besides itself; nothing when it is nobody's. */
export const meaningOf = (stem: string): Meaning => meaningsByStem.get(stem) ?? meaningless

export interface QueryTerm extends Meaning {
  word: string
  stem: string
  /** Worth nothing where no page uses it. */
  isSoft: boolean
  /** Written as a name: nobody puts it in other words. */
  isName: boolean
  /** 1 for words that carry the matter, less for words that come with every question. */
  weight: number
}

/** Capitals that begin no sentence, where not all is written in them. */
function namesIn(query: string): string[] {
  return query === query.toUpperCase()
    ? []
    : (query.match(/(?<=[\p{L}\p{N}][,;]? )\p{Lu}[\p{L}'’-]+/gu) ?? [])
}

/** The words of a question that say what it is about; all of its words when none does. */
export function queryTerms(query: string): QueryTerm[] {
  const words = [...new Set(wordsOf(query))]
  const names = new Set(namesIn(query).flatMap(wordsOf))
  const telling = words.filter((word) => !emptyWords.has(word) && (word.length > 1 || /\d/.test(word)))
  const byStem = new Map<string, QueryTerm>()
  for (const word of telling.length > 0 ? telling : words) {
    const stem = stemOf(word)
    const weight = weakWords.has(word) ? 0.3 : /^\d+$/.test(stem) ? 0.5 : 1
    const known = byStem.get(stem)
    if (!known || known.weight < weight)
      byStem.set(stem, {
        word,
        stem,
        ...meaningOf(stem),
        isSoft: softWords.has(word),
        isName: names.has(word),
        weight,
      })
  }
  return [...byStem.values()].slice(0, 24)
}
