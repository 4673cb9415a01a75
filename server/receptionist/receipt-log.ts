import type { Deed } from '#contract/claims.ts'
import { listReceiptRows } from '#server/conversations/index.ts'
import { proofs } from './claims.ts'
import type { BrainTurn } from './house-brain/port.ts'
import { inSession, type Session } from './session.ts'

/** Proof of something that was done. */
export interface Proof {
  id: string
  skill: string
  summary: string
  receipt: Record<string, unknown>
}

/**
 * What was done in a conversation: in this turn as it happens, and before. What was done before is read when
 * somebody asks for it, which most turns never do.
 */
export class ReceiptLog {
  readonly #session: Session
  readonly #now: Proof[] = []
  #before: Promise<Proof[]> | null = null

  constructor(session: Session) {
    this.#session = session
  }

  /** The same skills, whose successes are noted here. */
  watch(skills: BrainTurn['skills']): BrainTurn['skills'] {
    return {
      useSkill: async (skill, input) => {
        const result = await skills.useSkill(skill, input)
        if (result.ok && result.receipt_id)
          this.#now.push({ id: result.receipt_id, skill, summary: skill, receipt: result.receipt })
        return result
      },
    }
  }

  /** What succeeded in this turn, in order. */
  get ofThisTurn(): readonly Proof[] {
    return this.#now
  }

  /** What succeeded before this turn, in order. */
  before(): Promise<readonly Proof[]> {
    this.#before ??= this.#readBefore()
    return this.#before
  }

  /** The receipt that makes a deed true, the newest one; null when there is none. */
  async findProof(deed: Deed): Promise<string | null> {
    const proves = ({ skill }: Proof) => proofs[deed].includes(skill)
    const found = this.#now.findLast(proves) ?? (await this.before()).findLast(proves)
    return found?.id ?? null
  }

  async #readBefore(): Promise<Proof[]> {
    const rows = await inSession(this.#session, (ctx) => listReceiptRows(ctx, this.#session.conversationId))
    const known = new Set(this.#now.map(({ id }) => id))
    return rows
      .filter(({ ok, id }) => ok && !known.has(id))
      .map(({ id, skill, summary, result }) => ({
        id,
        skill,
        summary,
        receipt: result as Record<string, unknown>,
      }))
  }
}
