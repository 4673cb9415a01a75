import type { Language } from '#contract/languages.ts'
import type { CallerStyle } from '#contract/scenarios.ts'
import type { Seeded } from './seeded.ts'
import { manners } from './words/manners.ts'

/**
 * A caller's manner of saying plain words. Names, numbers and times stay what they are: a style is no other fact.
 */
export function mannerOf(style: CallerStyle, language: Language, chance: Seeded): (text: string) => string {
  const told = new Set<string>()
  return (text) => restyle(text, style, language, chance, told)
}

function restyle(
  text: string,
  style: CallerStyle,
  language: Language,
  chance: Seeded,
  told: Set<string>,
): string {
  switch (style) {
    case 'noisy':
      return mishear(text, language, chance)
    case 'impatient':
      return shorten(text, language, chance)
    case 'mixes_languages':
      return mixIn(text, language, chance)
    case 'chatty':
      return digress(text, language, chance, told)
    case 'plain':
    case 'changes_mind':
      return text
  }
}

/** As a recognizer on a bad line writes it down. */
function mishear(text: string, language: Language, chance: Seeded): string {
  const { fillers, misheard } = manners[language]
  const heard = spareAddresses(text, (words) =>
    words
      .normalize('NFD')
      // Accents go; the tilde of an ñ is another letter and stays.
      .replace(/[\u0301\u0308]/g, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[¿¡?!,;:"]|\.(?=\s|$)/g, ''),
  )
  const words = heard.split(/\s+/).flatMap((word, index) => {
    const other = misheard[word]
    if (other && chance.chance(0.35)) return [other]
    return index > 0 && !/\d|@/.test(word) && chance.chance(0.08) ? [chance.pick(fillers), word] : [word]
  })
  return [...(chance.chance(0.5) ? [chance.pick(fillers)] : []), ...words].join(' ')
}

/** E-mail addresses keep their dots. */
function spareAddresses(text: string, change: (words: string) => string): string {
  return text
    .split(/(\S+@\S+)/)
    .map((part, index) => (index % 2 ? part.replace(/[.,!?]+$/, '').toLowerCase() : change(part)))
    .join('')
    .trim()
}

/** Without courtesy and without an introduction. */
function shorten(text: string, language: Language, chance: Seeded): string {
  const { courtesies, pressing } = manners[language]
  const short = courtesies.reduce((left, pattern) => left.replace(pattern, ''), text)
  const bare = short.replace(/^[\s,.;!]+|\s+(?=[.,!?])/g, '').trim() || text
  const statement = capital(bare)
  return statement.endsWith('.') && chance.chance(0.4) ? `${statement} ${chance.pick(pressing)}` : statement
}

/** Begins or ends in the other language, as people do who live in two. */
function mixIn(text: string, language: Language, chance: Seeded): string {
  const { before, after } = manners[language].mixed
  const opened = chance.chance(0.4) ? `${chance.pick(before)} ${continued(text)}` : text
  return chance.chance(0.5) ? `${opened} ${chance.pick(after)}` : opened
}

/** Goes on in lower case, unless the word is a name or the like. */
function continued(text: string): string {
  const [first = '', second = ''] = text.split(' ')
  const isName = /^I\b/.test(first) || /^\p{Lu}/u.test(second)
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

const capital = (text: string) =>
  text.replace(/^([¿¡]?)(\p{L})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase())

/** Tells more than was asked, before or after; nothing twice. */
function digress(text: string, language: Language, chance: Seeded, told: Set<string>): string {
  const left = manners[language].asides.filter((aside) => !told.has(aside))
  if (left.length === 0 || !chance.chance(0.6)) return text
  const aside = chance.pick(left)
  told.add(aside)
  return chance.chance(0.5) ? `${aside} ${text}` : `${text} ${aside}`
}
