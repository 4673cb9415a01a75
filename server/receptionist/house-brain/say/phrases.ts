import type { Persona } from '#contract/agents.ts'
import type { en } from './en/index.ts'

/**
 * What has to be said in every language; English sets the list. Each entry holds variants, so that no sentence is
 * said twice in a row; an entry without variants is silence.
 */
export type Phrases = typeof en

/** What one trait of a persona says in other words; everything else stays as the house says it. */
export type Manner = { [Group in keyof Phrases]?: Partial<Phrases[Group]> }

/** The manners of a language, by the trait that calls for them. The house itself is warm, neutral, normal and brief. */
export type Manners = { [Trait in keyof Persona]: Partial<Record<Persona[Trait], Manner>> }
