import { isQuestion } from './answers.ts'
import type { Dialogue } from './dialogue.ts'
import { foldText } from './topics/index.ts'

/** Words that stand in an address and hardly anywhere else; folded. */
const addressWords =
  /\b(street|st|avenue|ave|road|rd|lane|ln|drive|dr|court|ct|boulevard|blvd|way|highway|hwy|parkway|pkwy|terrace|circle|square|apartment|apt|unit|suite|building|farm|calle|avenida|avda|av|paseo|plaza|carrera|camino|colonia|col|urbanizacion|barrio|piso|carretera|callejon|privada|manzana|edificio|departamento|depto)\b/

/**
 * The place in an answer to "what is the address?": what the reader found, with the town behind it; else an answer
 * that has a house number or a word for a street. Anything else is no address: "make it Monday", "Jon Smith".
 */
export function readAddress(d: Dialogue): string | undefined {
  const { slots, spans } = d.reading
  const text = d.text.trim()
  if (slots.address) {
    const behind = spans.address ? d.text.slice(spans.address.end) : ''
    const town = behind.match(
      /^,?\s*((?:\p{Lu}[\p{L}.'-]*|\d{4,6})(?:[\s,]+(?:\p{Lu}[\p{L}.'-]*|\d{4,6}))*)\s*\.?$/u,
    )
    return town ? `${slots.address}, ${town[1]}` : slots.address
  }
  const { phone, email, date, time, name } = slots
  if (phone || email || date || time || name || d.intends('affirm', 'deny', 'correct') || isQuestion(d))
    return undefined
  const words = text.split(/\s+/)
  const isNumbered = /\d/.test(text) && /\p{L}{3,}/u.test(text)
  return words.length >= 2 && words.length <= 16 && (isNumbered || addressWords.test(foldText(text)))
    ? text
    : undefined
}
