import { englishLessons } from './likeness/en.ts'
import { spanishLessons } from './likeness/es.ts'
import type { Lessons } from './likeness/examples.ts'
import { foldText } from './normalize.ts'
import { givenNames } from './people/given-names.ts'
import { surnames } from './people/surnames.ts'
import { wordSet } from './people/words.ts'
import type { Language } from './types.ts'

/** Words that belong to one language alone. Borrowed ones ("hola", "ok", "taco") are left out or weigh little. */
const marks: Record<Language, ReadonlySet<string>> = {
  en: wordSet(`
        the a an i you we they he she it is are was were be am do does did have has had can could
        will would should may might my your our his her their this that these those what when
        where which who how why please thanks thank and or but so because yes not there here with
        at for from to of on in about as if then want need like would appointment book cancel
        change tomorrow today morning afternoon evening monday tuesday wednesday thursday friday
        saturday sunday hello hi good im dont cant speak english help name phone call time open
        hours price cost much many some any get make see know think sorry sure right
      `),
  es: wordSet(`
        el la los las un una unos unas yo tu usted ustedes nosotros ellos ellas es son era fue soy
        estoy esta estan estas hay tengo tiene tienen quiero quisiera necesito deseo puedo puede
        pueden podria mi mis su sus este esto ese eso que cuando donde cual quien como porque
        favor gracias y o pero si por para con en de del al sin sobre entre hasta desde cita citas
        agendar reservar cancelar cambiar manana hoy ayer tarde noche lunes martes miercoles
        jueves viernes sabado domingo hola buenos buenas dias tardes noches nombre llamo telefono
        hora horario precio cuanto cuesta hablo hablar espanol ayuda quien muy mas tambien bien
        ahora aqui alli otro otra se le me te nos lo
      `),
}
/** Short words that both languages write, or that travel: they count little. */
const shared = wordSet(`
    a no o me he as son es in van sin come once ten hola gracias adios ok si la el de en do y as
  `)

/** Signs that only one of the languages writes: they decide alone. Accents do not, names have them in both. */
const signs: Partial<Record<Language, RegExp>> = { es: /[¿¡ñ]/i }
/** Addresses of the net are in no language. */
const addresses = /\S+@\S+|\b\w+(?:\.\w+)+\b/g
/** What a sign weighs, what a word weighs by its letters alone, and what it takes to leave the language spoken so far. */
const signWeight = 2
const letterWeight = 0.8
const clearlyOther = 1.3

/**
 * The language of an utterance, by words that belong to one language and by how the others are spelled. In a
 * conversation the language is kept unless the words clearly say otherwise: one borrowed word ("gracias",
 * "perfecto", "ok thanks") changes nothing, a sentence does.
 */
export function detectLanguage(text: string, previous?: Language): Language {
  const words =
    foldText(text)
      .replace(addresses, ' ')
      .replaceAll("'", '')
      .match(/[a-zñ]+/g) ?? []
  const score: Record<Language, number> = { en: 0, es: 0 }
  const marked: Record<Language, boolean> = { en: false, es: false }
  const spelled: Record<Language, number> = { en: 0, es: 0 }
  for (const lang of languages)
    if (signs[lang]?.test(text)) {
      score[lang] += signWeight
      marked[lang] = true
    }
  for (const word of words) {
    const weight = shared.has(word) ? 0.4 : 1
    const homes = languages.filter((lang) => marks[lang].has(word))
    for (const lang of homes) {
      score[lang] += weight
      marked[lang] ||= !shared.has(word)
    }
    if (!homes.length && word.length > 2 && !givenNames.has(word) && !surnames.has(word)) {
      const lean = leanOfLetters(word)
      const home = lean > 0 ? 'es' : 'en'
      score[home] += Math.min(Math.abs(lean), letterWeight)
      spelled[home]++
    }
  }
  const [best, next] = languages.toSorted((one, other) => score[other] - score[one]) as [Language, Language]
  if (!previous) return best
  const other = best === previous ? next : best
  // Spelling alone turns a conversation round only with several words: addresses are foreign everywhere.
  const isSentence = spelled[other] >= 2 && !/\d/.test(text)
  const clear =
    (marked[other] || isSentence) && score[other] >= clearlyOther && score[other] >= 2 * score[previous]
  return clear ? other : previous
}

const languages = ['en', 'es'] as const
type Counts = Map<string, number>
let letters: Record<Language, { counts: Counts; total: number }> | undefined

/** How much more a word is spelled like Spanish than like English, by triples of letters; below 0 the other way round. */
function leanOfLetters(word: string): number {
  letters ??= { en: countLetters(englishLessons), es: countLetters(spanishLessons) }
  let lean = 0
  const triples = cutTriples(word)
  for (const triple of triples) {
    const [es, en] = (['es', 'en'] as const).map(
      (lang) => ((letters![lang].counts.get(triple) ?? 0) + 0.5) / letters![lang].total,
    ) as [number, number]
    lean += Math.log(es / en)
  }
  return lean / Math.max(2, triples.length / 2)
}

function countLetters({ examples }: Lessons) {
  const counts: Counts = new Map()
  let total = 0
  const words = new Set(foldText(examples.flatMap((each) => Object.values(each)).join(' ')).match(/[a-zñ]+/g))
  for (const word of words) {
    for (const triple of cutTriples(word)) {
      counts.set(triple, (counts.get(triple) ?? 0) + 1)
      total++
    }
  }
  return { counts, total }
}

function cutTriples(word: string): string[] {
  const framed = `_${word}_`
  return Array.from({ length: framed.length - 2 }, (_, at) => framed.slice(at, at + 3))
}
