import type { Dialogue } from './dialogue.ts'

/** Reads an answer to a yes-or-no question. Null when it is neither. */
export function readYesNo(d: Dialogue): 'yes' | 'no' | null {
  if (d.intends('affirm', 'confirm_booking')) return 'yes'
  if (d.intends('deny')) return 'no'
  const yes = d.mentions('yes')
  const no = d.mentions('no')
  if (yes !== no) return yes ? 'yes' : 'no'
  return null
}

/** Whether somebody asks something rather than answers. */
export function isQuestion(d: Dialogue): boolean {
  return d.mentions('question') || d.intends('faq', 'price_question', 'date_time_question')
}

/** A short answer without verb or figure, taken as the name that was asked for. */
export function readBareName(text: string): string | null {
  const words = text
    .trim()
    .replace(/[.,!]+$/, '')
    .split(/\s+/)
  if (words.length > 4 || !words.every((word) => /^[\p{L}][\p{L}'’.-]*$/u.test(word))) return null
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}

export function countDigits(text: string): number {
  return text.replace(/\D/g, '').length
}
