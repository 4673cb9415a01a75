import type { Language } from '#contract/languages.ts'
import type { Texts } from './index.ts'

const loaded: Partial<Record<Language, Texts>> = {}
const loading: Partial<Record<Language, Promise<void>>> = {}

const fetchTexts: Record<Language, () => Promise<Texts>> = {
  en: async () => (await import('./en/index.ts')).en,
  es: async () => (await import('./es/index.ts')).es,
}

/** Brings the texts of a language; a reader of one language never fetches those of the other. */
export function loadTexts(language: Language): Promise<void> {
  loading[language] ??= fetchTexts[language]().then((texts) => {
    loaded[language] = texts
  })
  return loading[language]
}

/** The texts of a language, when they are here. */
export function loadedTexts(language: Language): Texts | undefined {
  return loaded[language]
}

// Pages that are drawn at build time want both languages at hand.
if (import.meta.env.SSR) await Promise.all([loadTexts('en'), loadTexts('es')])
