import { randomInt } from 'node:crypto'
import type { Language } from '#contract/languages.ts'

/**
 * Letters and digits that neither the eye nor a telephone mistakes for one another: no 0/O/Q/D, 1/I/L, 2/Z, 5/S,
 * 8/B, U/V, N beside M, and none of the letters that rhyme with T or sound like X. Without vowels no word comes about.
 */
export const codeAlphabet = '34679HKMRTWXY'
export const codeLength = 6

const spelling: Record<Language, Record<string, string>> = {
  en: { H: 'hotel', K: 'kilo', M: 'Mike', R: 'Romeo', T: 'tango', W: 'whiskey', X: 'x-ray', Y: 'Yankee' },
  es: {
    H: 'hotel',
    K: 'kilo',
    M: 'María',
    R: 'Ramón',
    T: 'Teresa',
    W: 'Washington',
    X: 'xilófono',
    Y: 'yate',
  },
}
const joint: Record<Language, string> = { en: 'as in', es: 'de' }

const spokenCharacters: Record<string, string> = {
  ...{
    three: '3',
    four: '4',
    six: '6',
    seven: '7',
    nine: '9',
    tres: '3',
    cuatro: '4',
    seis: '6',
    siete: '7',
    nueve: '9',
  },
  ...{
    hache: 'H',
    ka: 'K',
    eme: 'M',
    erre: 'R',
    te: 'T',
    equis: 'X',
    ye: 'Y',
    hotel: 'H',
    kilo: 'K',
    mike: 'M',
  },
  ...{ romeo: 'R', tango: 'T', whiskey: 'W', xray: 'X', yankee: 'Y' },
}

/** A new confirmation code: one of 4.8 million. Whether it is still free in an organization, its unique key decides. */
export function drawCode(): string {
  return Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('')
}

/** A code as it is read out: "K as in kilo, 7, M as in Mike". */
export function spellCode(code: string, language: Language): string {
  return [...code]
    .map((character) => {
      const word = spelling[language][character]
      return word ? `${character} ${joint[language]} ${word}` : character
    })
    .join(', ')
}

/**
 * The code in what somebody typed or said ("k7m-r4t", "K as in king, seven, eme…"), or null when it holds none.
 */
export function readCode(text: string): string | null {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('x-ray', 'xray')
  const characters = plain
    .replace(/\b(double u|doble u|doble uve|uve doble)\b/g, 'w')
    .replace(/\bi griega\b/g, 'y')
    .replace(/\b(as in|like|for|de|como) +[a-z]+/g, ' ')
    .split(/[^a-z0-9]+/)
    .map((word) => spokenCharacters[word] ?? word.toUpperCase())
    .join('')
  const isCode =
    characters.length === codeLength && [...characters].every((one) => codeAlphabet.includes(one))
  return isCode ? characters : null
}
