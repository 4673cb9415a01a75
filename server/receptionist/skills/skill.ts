import type { z } from 'zod'
import type { TenantContext } from '#server/platform/tenancy.ts'
import type { Session } from '../session.ts'

/** What a skill that succeeded leaves behind: proof for people, facts for the brain. */
export interface SkillOutcome {
  /** For the transcript, in English: "Booked Tue, Mar 3, 10:00 AM · K7M2QX". */
  summary: string
  receipt: Record<string, unknown>
}

/**
 * Something the receptionist can do, the same for every brain and channel: an operation with a description for the
 * LLM. It runs in one transaction together with its receipt; a DomainError comes back as a sentence to say.
 */
export interface Skill<Input extends z.ZodType = z.ZodType> {
  name: string
  /** When to use it and what it gives back; the LLM decides by this. */
  description: string
  input: Input
  /** It changes something in the world: never without the caller's clear wish. */
  consequential: boolean
  run(ctx: TenantContext, input: z.output<Input>, session: Session): Promise<SkillOutcome>
}

/** Keeps the input's type while the skill stands in a list with others. */
export function defineSkill<Input extends z.ZodType>(skill: Skill<Input>): Skill {
  return skill as unknown as Skill
}
