import type { Language } from '#contract/languages.ts'

const usual: Record<Language, string> = { en: 'en-US', es: 'es-US' }

/**
 * The reader's own way to write times and numbers in a language: `es-ES` has a clock of 24 hours, `es-MX` one of 12.
 * It is what the browser asks for; a reader of the other language gets the usual one.
 */
export function readerLocale(language: Language, wanted: readonly string[] = navigator.languages): string {
  return wanted.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ?? usual[language]
}
