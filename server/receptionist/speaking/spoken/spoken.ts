import { stripPictures } from '../markup.ts'
import { speakContacts } from './contacts.ts'
import { speakDates, speakMoney, speakTimes } from './figures.ts'
import { type SpeakingContext, spokenWords } from './words.ts'

export type { SpeakingContext } from './words.ts'

/** A written sentence as it is said on a phone: no addresses, signs or figures that a voice would stumble over. */
export function speakable(sentence: string, context: SpeakingContext): string {
  const steps = [speakContacts, speakDates, speakMoney, speakTimes, speakDays, speakSigns]
  return stripPictures(steps.reduce((text, step) => step(text, context), sentence))
}

const days = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
} as const
const shortDay = {
  en: '(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)',
  es: '(lun|mar|mi[ée]|jue|vie|s[áa]b|dom)',
} as const

/** "Mon–Fri": days stand in short form in spans only, where "Sat" can be nothing else. */
function speakDays(text: string, { language }: SpeakingContext): string {
  const day = shortDay[language]
  const { to } = spokenWords[language]
  const span = new RegExp(`\\b${day}\\.? ?[-–—] ?${day}(?![\\p{L}])`, 'giu')
  return text.replace(
    span,
    (_, from: string, until: string) => `${nameDay(from, language)} ${to} ${nameDay(until, language)}`,
  )
}

function nameDay(short: string, language: SpeakingContext['language']): string {
  const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 3)
  return days[language].find((name) => plain(name) === plain(short)) ?? short
}

function speakSigns(text: string, { language }: SpeakingContext): string {
  const words = spokenWords[language]
  return text
    .replace(/\b24 ?\/ ?7\b/g, words.aroundTheClock)
    .replace(/(\d) ?%/g, `$1 ${words.percent}`)
    .replace(/(\d) ?°\s?[CF]?\b/g, `$1 ${words.degrees}`)
    .replace(/\s?&\s?/g, ` ${words.and} `)
    .replace(/~ ?(?=\d)/g, `${words.about} `)
    .replace(/#(?=\d)/g, `${words.number} `)
    .replace(/(\p{L})\/(?=\p{L})/gu, `$1 ${words.or} `)
    .replace(/(\d) ?[–—-] ?(?=\d)/g, `$1 ${words.to} `)
    .replace(/\s+[–—]\s+/g, ', ')
    .replace(/[@#^{}<>\\|=~_]+/g, ' ')
    .replace(/\(([^()]*)\)/g, ', $1,')
    .replace(/,\s*([.,!?])/g, '$1')
}
