import { foldText } from '../normalize.ts'
import type { Language, Mention } from '../types.ts'
import { readSpokenDigits } from './digits.ts'

/** What a phone number is called, and what other numbers are called, right before they are said. */
const cues =
  /\b(phone|telephone|mobile|cell|cellphone|number|call|callback|reach|tel|fax|whatsapp|text|telefono|celular|movil|numero|llam\w+|marc\w+)\b/
const others =
  /\b(card|account|acct|ssn|social security|invoice|order|policy|serial|tracking|model|part|case|ticket|claim|zip|routing|iban|vin|license|passport|tarjeta|cuenta|cedula|documento|factura|pedido|poliza|pasaporte|dni|nit|rfc|curp|folio)(?: number| num| no| numero)?\b/
const denials = /(?:\bnot\b|n't\b|\bno (?:es|parece|son)\b).{0,24}\b(?:phone|telephone|telefono)/

const figures = /(?<![\w*=/:$€.,-])(?:\+\s?|\(\+?)?\d[\d\s().+-]{4,22}\d(?![\w*=/:%])/g

/**
 * Reads a telephone number, written in any of the usual ways or spoken digit by digit, in pairs, with "double",
 * with repairs ("oh four, no sorry, one seven"). The value is the digits, behind a `+` when it was said.
 */
export function readPhone(text: string, lang: Language, asked: boolean): Mention | null {
  const written = readWritten(text, asked)
  const spoken = readSpoken(text, lang, asked || written !== null)
  if (!written || !spoken) return written ?? spoken
  // "area code 713 then 555 01 99", "555 0142, no wait, 0143": words between the figures say more than figures alone.
  const wider = spoken.start <= written.start && spoken.end >= written.end
  const fuller = spoken.value.length > written.value.length || spoken.end > written.end
  return wider && fuller ? spoken : written
}

function readWritten(text: string, asked: boolean): Mention | null {
  const folded = foldText(text)
  if (denials.test(folded)) return null
  let found: Mention | null = null
  for (const match of folded.matchAll(figures)) {
    const value = cleanNumber(match[0])
    if (!value) continue
    const before = folded.slice(Math.max(0, match.index - 40), match.index)
    const cue = lastEnd(before, cues)
    if (lastEnd(before, others) >= cue && cue + lastEnd(before, others) > 0) continue
    const named = asked || cue > 0
    if (!named && !looksLikePhone(match[0], value)) continue
    found = { slot: 'phone', value, start: match.index, end: match.index + match[0].length }
    if (cue > 0) return found
  }
  return found
}

/** The digits of a number, or nothing when its shape is that of a date, an address of the net or a card. */
function cleanNumber(said: string): string | null {
  const digits = said.replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15) return null
  if (/\d\s*\+|\(\+?\d+\)\s*[+(]\s*\+|\)\s*\+/.test(said)) return null
  const groups = said.split(/\D+/).filter(Boolean)
  const shape = groups.map((group) => group.length).join('-')
  if (/^(3-2-4|4-4-4-[34]|4-6-5)$/.test(shape)) return null
  if (isDate(said, groups)) return null
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(said.trim())) return null
  return (/^\(?\+/.test(said) ? '+' : '') + digits
}

function isDate(said: string, groups: readonly string[]): boolean {
  const [a, b, c] = groups.map(Number)
  if (
    groups.length < 3 ||
    a === undefined ||
    b === undefined ||
    c === undefined ||
    !/^\d+\s?[-./ ]\s?\d+\s?[-./ ]\s?\d+/.test(said)
  )
    return false
  const yearFirst = groups[0]!.length === 4 && a > 1900 && a < 2100 && b >= 1 && b <= 12 && c >= 1 && c <= 31
  const yearLast = groups[2]!.length === 4 && c > 1900 && c < 2100 && a <= 31 && b <= 31
  return yearFirst || yearLast
}

/** Without being asked for and without being called one, only what is grouped or long enough is a number to call. */
function looksLikePhone(said: string, value: string): boolean {
  const digits = value.replace(/\D/g, '')
  const grouped = /\d[\s().-]+\d/.test(said)
  return (
    value.startsWith('+') || digits.length === 10 || (grouped && digits.length >= 7) || digits.length === 11
  )
}

/** Where the last match ends, 0 without one. */
function lastEnd(text: string, pattern: RegExp): number {
  const last = [...text.matchAll(new RegExp(pattern, 'g'))].at(-1)
  return last ? last.index + last[0].length : 0
}

function readSpoken(text: string, lang: Language, asked: boolean): Mention | null {
  const folded = foldText(text)
  if (denials.test(folded)) return null
  for (const run of readSpokenDigits(text, lang)) {
    const before = folded.slice(Math.max(0, run.start - 40), run.start)
    const cue = lastEnd(before, cues)
    if (lastEnd(before, others) >= cue && cue + lastEnd(before, others) > 0) continue
    const { length } = run.digits
    // Figures alone have been read as written; between words they count where a number is expected.
    if (run.spoken < (asked || cue ? 1 : 3) || length > 15 || length < 7 || (length < 10 && !asked && !cue))
      continue
    return { slot: 'phone', value: run.digits, start: run.start, end: run.end }
  }
  return null
}
