import { readQuantity } from '../numbers/quantity.ts'
import type { Mention, ReadingContext, Utterance } from '../types.ts'
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
  const email = readEmail(text, lang)
  const free = (mention: Mention | null) => (mention && email && isTaken(mention, [email]) ? null : mention)
  const phone = free(readPhone(text, lang, asked('phone')))
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

function compact(mentions: readonly (Mention | null)[]): Mention[] {
  return mentions.filter((mention) => mention !== null)
}
