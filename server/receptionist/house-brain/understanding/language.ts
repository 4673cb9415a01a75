import { foldText } from './normalize.ts'
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

/**
 * The language of an utterance. In a conversation the language is kept unless the words clearly say otherwise: one
 * borrowed word ("gracias", "perfecto", "ok thanks") changes nothing, a sentence does.
 */
export function detectLanguage(text: string, previous?: Language): Language {
  const words =
    foldText(text)
      .replaceAll("'", '')
      .match(/[a-zñ]+/g) ?? []
  const score: Record<Language, number> = { en: 0, es: /[¿¡ñ]|[áéíóú]/i.test(text) ? 1 : 0 }
  for (const word of words) {
    const weight = shared.has(word) ? 0.4 : 1
    if (marks.en.has(word)) score.en += weight
    if (marks.es.has(word)) score.es += weight
  }
  if (!previous) return score.es > score.en ? 'es' : 'en'
  const other = previous === 'en' ? 'es' : 'en'
  const clear = score[other] >= 2 && score[other] >= 2 * score[previous]
  return clear ? other : previous
}
