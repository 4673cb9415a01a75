import { webAddress } from '../markup.ts'
import { type SpeakingContext, spokenWords } from './words.ts'

const mailAddress = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const telephone =
  /\+\d[\d ().-]{6,}\d|(?<![\d$€£.,:])(?:\(\d{3}\) ?|\b\d{3}[ .-])\d{3}[ .-]\d{4}\b|(?<![\d$€£.,:-])\b[6-9]\d{2}(?:[ .-]?\d{3}){2}\b|(?<![\d$€£.,:-])\b\d{10}\b/g
/** What a booking is found by: six capitals and figures, both kinds. */
const bookingCode = /\b(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{6}\b/g

/** Mail and web addresses, telephone numbers and booking codes as they are said. */
export function speakContacts(text: string, context: SpeakingContext): string {
  return text
    .replace(mailAddress, (address) => speakMail(address, context))
    .replace(webAddress, (address) => speakAddress(address, context))
    .replace(telephone, (number) => speakPhone(number, context))
    .replace(bookingCode, (code) => code.split('').join(', '))
}

function speakMail(address: string, { language }: SpeakingContext): string {
  const words = spokenWords[language]
  return spellSigns(address, language).replace('@', ` ${words.at} `)
}

/** The name of the site, with its page where that is one plain word: the rest is nothing for the ear. */
function speakAddress(address: string, { language }: SpeakingContext): string {
  const ending = /[.,;:!?)]+$/.exec(address)?.[0] ?? ''
  const [host = '', ...path] = address
    .slice(0, address.length - ending.length)
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .split(/[/?#]/)
  const [page] = path
  const isPlain = path.filter(Boolean).length === 1 && page !== undefined && /^[a-z-]{2,24}$/i.test(page)
  const { slash } = spokenWords[language]
  const spoken = spellSigns(host, language) + (isPlain ? ` ${slash} ${page.replaceAll('-', ' ')}` : '')
  return spoken + ending.replace(/\)/g, '')
}

function spellSigns(name: string, language: SpeakingContext['language']): string {
  const { dot, dash, underscore, plus } = spokenWords[language]
  return name
    .replaceAll('.', ` ${dot} `)
    .replaceAll('-', ` ${dash} `)
    .replaceAll('_', ` ${underscore} `)
    .replaceAll('+', ` ${plus} `)
}

/** Figure by figure, in groups of three and a last one of four or less. */
function speakPhone(number: string, { language, country }: SpeakingContext): string {
  let digits = number.replace(/\D/g, '')
  const isNorthAmerican = digits.length === 11 && digits.startsWith('1')
  const prefix =
    number.startsWith('+') && !(isNorthAmerican && country === 'US') ? `${spokenWords[language].plus} ` : ''
  if (isNorthAmerican && country === 'US') digits = digits.slice(1)
  const groups = digits.length === 10 ? /^(\d{3})(\d{3})(\d{4})$/.exec(digits)!.slice(1) : inThrees(digits)
  return prefix + groups.map((group) => group.split('').join(' ')).join(', ')
}

/** From the end, so that a country's code comes to stand by itself. */
function inThrees(digits: string): string[] {
  const first = digits.length % 3
  const rest = digits.slice(first).match(/\d{3}/g) ?? []
  return first ? [digits.slice(0, first), ...rest] : rest
}
