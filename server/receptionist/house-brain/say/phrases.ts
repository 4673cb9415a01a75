import type { en } from './en/index.ts'

/** What has to be said in every language; English sets the list. */
export type Phrases = typeof en
