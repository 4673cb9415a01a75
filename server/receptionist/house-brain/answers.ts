import type { Dialogue } from './dialogue.ts'
import { mentions } from './topics/index.ts'

/** Reads an answer to a yes-or-no question. Null when it is neither. */
export function readYesNo(d: Dialogue): 'yes' | 'no' | null {
  if (d.intends('affirm') || (d.intends('confirm_booking') && !isQuestion(d))) return 'yes'
  if (d.intends('deny')) return 'no'
  const yes = d.mentions('yes')
  const no = d.mentions('no')
  if (yes !== no) return yes ? 'yes' : 'no'
  return null
}

/** An answer to an offer made in passing: short, or with the yes or no in front. "I have a toothache" is neither. */
export function readOfferAnswer(d: Dialogue): 'yes' | 'no' | null {
  const words = d.text.trim().split(/\s+/)
  const opening = /^i\b/i.test(words[0]!) ? '' : words.slice(0, 2).join(' ')
  // "Ok, can you come on Monday?" goes on to something else.
  if (words.length > 4 && mentions(words.slice(1).join(' '), 'question', d.language)) return null
  const startsWith = (topic: 'yes' | 'no') => mentions(opening, topic, d.language)
  if (words.length > 4 && !startsWith('yes') && !startsWith('no')) return null
  if (words.length > 4 && startsWith('yes') !== startsWith('no')) return startsWith('yes') ? 'yes' : 'no'
  return d.mentions('lost') && words.length > 2 ? null : readYesNo(d)
}

/** Whether somebody asks something rather than answers. */
export function isQuestion(d: Dialogue): boolean {
  return d.mentions('question') || d.intends('faq', 'price_question', 'date_time_question')
}

/** Asks for something of its own in place of an answer: "son lámparas" and "is broken" only look like questions. */
export function asksBack(d: Dialogue): boolean {
  const opens =
    /^(?:(?:and|but|wait|so|y|pero|espere|oiga),? )?(?:¿|(?:what|when|where|who|how|which|why|do|does|can|could|would|will|qué|cuál|cuándo|dónde|cómo|cuánto|cuánta|por qué|tienen|puedo|pueden)\b)/i
  return isQuestion(d) && (opens.test(d.text.trim()) || /^[^,;.]*\?$/.test(d.text.trim()))
}

/** "My daughter, Zoe Klein" is called Zoe Klein. */
export const relation =
  /^(?:(?:for|para)\s+)?(?:(?:my|our|mi|nuestr[oa])\s+)?(?:son|daughter|husband|wife|mother|father|mom|dad|kid|child|hij[oa]|espos[oa]|marido|mam[aá]|pap[aá]|madre|padre)[\s,]+(?=\S)/i

/** A short answer without verb or figure, taken as the name that was asked for. */
export function readBareName(text: string): string | null {
  const words = text
    .trim()
    .replace(/^(?:it'?s|this is|i'?m|my name is|the name is|soy|es|me llamo)\s+(?=\S)/i, '')
    .replace(/^(?:spelled|actually|con)\s+(?=\S)/i, '')
    .replace(relation, '')
    .replace(/[.,!]+$/, '')
    .split(/\s+/)
  if (words.length > 4 || !words.every((word) => /^[\p{L}][\p{L}'’.-]*$/u.test(word))) return null
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}

export function countDigits(text: string): number {
  return text.replace(/\D/g, '').length
}
