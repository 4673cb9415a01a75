import { readQuantity } from '../numbers/quantity.ts'
import type { Language, Mention, ReadingContext, Utterance } from '../types.ts'
import { readAddress } from './addresses.ts'
import { findCode, readCode, readPostcode } from './codes.ts'
import { readEmail } from './emails.ts'
import { readName } from './names.ts'
import { readPhone } from './phones.ts'
import { findSpelledRun, readSpelledName } from './spelling.ts'
import { isTaken } from './words.ts'

/**
 * Who somebody is and how they are reached: names, spelled names, telephone numbers, e-mail and street addresses,
 * postcodes, codes, plain numbers. Each only when it was said; what was asked for decides doubts,
 * and the recogniser's other hypotheses are used where it was.
 */
export function readIdentity(utterance: Utterance, context: ReadingContext): Mention[] {
  const { text, lang } = utterance
  const asked = (slot: string) => context.asked.includes(slot)
  const hypotheses = context.nbest.length ? context.nbest : [text]
  if (asked('name_spelled')) return compact([readSpelledName(hypotheses)])
  if (asked('code')) return compact([readCode(hypotheses)])
  const quantity = asked('number') ? readQuantity(utterance.tokens, lang) : null
  const email =
    readEmail(text, lang) ??
    (asked('email') ? firstOf(others(context), text, (other) => readEmail(other, lang)) : null)
  const free = (mention: Mention | null) => (mention && email && isTaken(mention, [email]) ? null : mention)
  const phone = free(hearPhone(text, lang, context, asked('phone')))
  const code = free(findCode(text))
  const shaped = readPostcode(text, lang, asked('postcode'))
  const postcode = shaped && code && isTaken(shaped, [code]) ? null : shaped
  const address = free(readAddress(text, lang, asked('address')))
  const spelled = findSpelledRun(text)
  const spokenFor = compact([email, phone, code, address, spelled])
  const names = readName(text, lang, { ...context, taken: [...context.taken, ...spokenFor] })
  return [
    ...names,
    ...compact([spelled, code, phone, email, address, postcode]),
    ...(quantity
      ? [{ slot: 'number' as const, value: String(quantity.value), start: quantity.start, end: quantity.end }]
      : []),
  ]
}

/** The recogniser's other hypotheses. */
const others = ({ nbest }: ReadingContext) => nbest.slice(1)

/** A phone of a usual length; when the first hypothesis has none, the others are asked. */
function hearPhone(text: string, lang: Language, context: ReadingContext, asked: boolean): Mention | null {
  const first = readPhone(text, lang, asked)
  const isWhole = (mention: Mention | null) =>
    mention !== null && mention.value.replace(/\D/g, '').length >= 9
  if (!asked || isWhole(first)) return first
  const other = firstOf(others(context), text, (hypothesis) => {
    const mention = readPhone(hypothesis, lang, true)
    return isWhole(mention) ? mention : null
  })
  return other ?? first
}

/** The first mention among hypotheses; it has no place in the text and stands for the whole of it. */
function firstOf(
  hypotheses: readonly string[],
  text: string,
  read: (hypothesis: string) => Mention | null,
): Mention | null {
  for (const hypothesis of hypotheses) {
    const mention = read(hypothesis)
    if (mention) return { ...mention, start: 0, end: text.length }
  }
  return null
}

function compact(mentions: readonly (Mention | null)[]): Mention[] {
  return mentions.filter((mention) => mention !== null)
}
