import type { Language } from '#contract/languages.ts'

const spanishWords = new Set(
  'el la los las de del y que en un una por con para su sus se es son no al lo como más mas pero o si sí nuestro nuestra nuestros nuestras usted ustedes tu tus te le nos cómo qué cuál cuánto cuándo dónde quién hay está están tiene tienen hola gracias quiero necesito puedo también muy este esta desde hasta lunes martes miércoles jueves viernes sábado domingo cita cuesta abren cierran aceptan atienden'.split(
    ' ',
  ),
)
const englishWords = new Set(
  'the of and to in a is are for with on that this you your our we it be or as at by from can will have has do does not what how when where who which my me i us an if but they their hello hi thanks please need want would like about any there all more monday tuesday wednesday thursday friday saturday sunday appointment cost much open close accept'.split(
    ' ',
  ),
)

/** English or Spanish, by the small words that hold sentences together; `fallback` when a text has none of them. */
export function detectLanguage(text: string, fallback: Language = 'en'): Language {
  let [spanish, english] = [0, 0]
  for (const [word] of text
    .slice(0, 6000)
    .toLowerCase()
    .matchAll(/[\p{L}]+/gu)) {
    if (spanishWords.has(word)) spanish++
    if (englishWords.has(word)) english++
  }
  spanish += (text.match(/[¿¡ñ]/gi)?.length ?? 0) * 2
  if (spanish === english) return fallback
  return spanish > english ? 'es' : 'en'
}

/** What a page declares (`es-MX`) counts when its words do not speak clearly. */
export function languageOfPage(declared: string | undefined, text: string): Language {
  return detectLanguage(text, /^es\b/i.test(declared ?? '') ? 'es' : 'en')
}
