import { foldText } from '../normalize.ts'
import { numberLexicons } from '../numbers.ts'
import type { Language, Mention } from '../types.ts'

const streets: Record<Language, RegExp> = {
  en: /\b\d{1,6}[a-z]?\s+(?:(?:north|south|east|west|n|s|e|w|ne|nw|se|sw)\.?\s+)?(?:[a-z0-9'.-]+\s+){1,4}?(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|way|place|pl|terrace|ter|circle|cir|highway|hwy|parkway|pkwy|trail|square|sq|crescent|close|alley|loop|row|mews|gardens)\b\.?(?:,?\s+(?:(?:apartment|apt|unit|suite|ste|floor|flat)\.?\s*#?\s*[a-z0-9-]+|#\s*[a-z0-9-]+))?/,
  es: /\b(?:calle|carrera|cra|cr|kr|avenida|av|avda|diagonal|transversal|paseo|plaza|camino|calzada|circular|boulevard|bulevar|privada|cerrada|callejon|pasaje|carretera|ronda|glorieta|manzana)\b\.?\s+(?:[a-z0-9'.]+\s+){0,5}?(?:(?:#|no\.?|num\.?|numero|n°)\s*)?\d+[a-z]?(?:\s*(?:-|#|numero|con|no\.?)\s*\d+[a-z]?){0,2}(?:,?\s+(?:apartamento|apto|piso|depto|departamento|int|interior|casa|torre|bloque|puerta|local|oficina|col|colonia|barrio)\.?\s+[a-z0-9 ]{1,24})?/,
}
const lead =
  /^\s*(?:(?:yes|yeah|sure|um|uh|well|so|my address is|the address is|it is|it's|its|i live (?:at|on|in)|we are at|we're at|i'm at|at|si|claro|mi direccion es|la direccion es|es|vivo en|estoy en|estamos en|en|la|pues)[\s,]+)+/

/** Reads a street address; when one was asked for, an answer with a house number is taken as it was said. */
export function readAddress(text: string, lang: Language, asked: boolean): Mention | null {
  const folded = foldText(text)
  const match = streets[lang].exec(folded)
  if (match) {
    const value = text.slice(match.index, match.index + match[0].length).trim()
    return { slot: 'address', value, start: match.index, end: match.index + value.length }
  }
  if (!asked) return null
  const start = lead.exec(folded)?.[0].length ?? 0
  const value = text.slice(start).replace(/[\s.,!?]+$/, '')
  const words = foldText(value).split(/\s+/)
  const numbered = words.some((word) => /\d/.test(word) || numberLexicons[lang].cardinals.has(word))
  if (!(numbered || words.includes('numero')) || words.length < 2) return null
  return { slot: 'address', value, start, end: start + value.length }
}
