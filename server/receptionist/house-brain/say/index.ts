import type { Language } from '#contract/languages.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import type { Phrases } from './phrases.ts'

export type { Phrases } from './phrases.ts'

const phrases: Record<Language, Phrases> = { en, es }
export const phrasesFor = (language: Language): Phrases => phrases[language]
