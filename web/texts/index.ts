import type { Language } from '#contract/languages.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'

/** Both languages at once, for tests; pages load one: see loading.ts. English is the shape; the compiler refuses a Spanish text that lacks a key or adds one. */
export type Texts = typeof en

export const texts: Record<Language, Texts> = { en, es }
