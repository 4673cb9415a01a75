import type { Language } from '#contract/languages.ts'

const title = {
  en: '(?:(?:Dr|Mr|Mrs|Ms|Miss|Doctor|Attorney)\\.?\\s+)?',
  es: '(?:(?:(?:el|la)\\s+)?(?:doctora?|dra?|licenciad[oa]|lic|señora?|sra?|don|doña|abogad[oa])\\.?\\s+)?',
}
/** A name starts with a capital: without one, "tell them" and "hablar con alguien" would name somebody. */
const name = "\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+)?"

const patterns: Record<Language, RegExp[]> = {
  en: [
    new RegExp(`\\b(?:message|note|word|voicemail|question)\\s+(?:for|to|with)\\s+(${title.en}${name})`, 'u'),
    new RegExp(`\\b(?:speak|talk|chat)\\s+(?:to|with)\\s+(${title.en}${name})`, 'u'),
    new RegExp(
      `\\b(?:[Tt]ell|[Ll]et)\\s+(${title.en}${name})(?=\\s+(?:know|that|to|I|we|the|my|about)\\b)`,
      'u',
    ),
    new RegExp(
      `\\b(?:have|ask)\\s+(${title.en}${name})\\s+(?:to\\s+)?(?:call|ring|phone|text|e-?mail)\\b`,
      'u',
    ),
  ],
  es: [
    new RegExp(`(?:recado|mensaje|nota)\\s+(?:para|a)\\s+(${title.es}${name})`, 'u'),
    new RegExp(`(?:hablar|comunicarme|comuníqueme|páseme|hablo)\\s+con\\s+(${title.es}${name})`, 'u'),
    new RegExp(`(?:[Dd]ígale|[Dd]igale|[Dd]ile|[Aa]vísele)\\s+a\\s+(${title.es}${name})`, 'u'),
    new RegExp(`me\\s+(?:llame|marque|puede\\s+llamar|podría\\s+llamar)\\s+(${title.es}${name})`, 'u'),
  ],
}

/** Whom of the business somebody wants to speak with or leave word for: "Dr. Lee", "la doctora Prieto". */
export function readRecipient(text: string, language: Language): string | undefined {
  for (const pattern of patterns[language]) {
    const found = text.match(pattern)?.[1]
    if (found) return found
  }
  return undefined
}
