import type { Language } from '#contract/languages.ts'

const signs: Record<Language, Readonly<Record<string, string>>> = {
  en: { '@': 'at', '.': 'dot', _: 'underscore', '+': 'plus', '-': 'dash' },
  es: { '@': 'arroba', '.': 'punto', _: 'guion bajo', '+': 'más', '-': 'guion' },
}

/** An e-mail address as it is said: "nora dot quinn at example dot com". */
export function sayAddress(email: string, language: Language): string {
  return email.replace(/[@._+-]/g, (sign) => ` ${signs[language][sign]} `)
}
