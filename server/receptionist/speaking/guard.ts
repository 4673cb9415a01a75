import type { Claim, Deed } from '#contract/claims.ts'
import type { Language } from '#contract/languages.ts'
import { type Clause, readClauses } from '../claims.ts'
import { sayWeek } from '../house-brain/facts/hours.ts'
import type { BusinessFacts } from '../house-brain/port.ts'
import { capitalize } from '../house-brain/speech.ts'
import { type Evidence, findInvention } from './inventions.ts'
import { type Invention, repairs } from './repairs.ts'
import { isProgram, type Secrets } from './secrets.ts'

/** What makes a deed true: its receipt in this conversation, or what is on record of the caller; null for nothing. */
export type FindProof = (deed: Deed) => Promise<{ receipt_id: string | null } | null>

export interface GuardRules {
  language: Language
  findProof: FindProof
  /** For the words of a model, which may quote nothing that stands nowhere. The house brain speaks from facts alone. */
  model?: { evidence: Evidence; secrets: Secrets; business: BusinessFacts }
}

/** What may be said of a sentence, and the deeds that were claimed in it. */
export interface Passed {
  say: string[]
  claims: Claim[]
}

/**
 * Holds back, clause by clause, what must not be said, and says what is true in its place: a deed without its
 * receipt, a figure without its ground, what the model was told in confidence.
 */
export class SpeechGuard {
  readonly #rules: GuardRules
  readonly #repaired = new Set<string>()
  #isMute = false

  constructor(rules: GuardRules) {
    this.#rules = rules
  }

  /** @param sentence a whole sentence, without markup */
  async pass(sentence: string): Promise<Passed> {
    const { model } = this.#rules
    if (this.#isMute) return { say: [], claims: [] }
    const fault = model && (isProgram(sentence) ? 'foreign' : model.secrets.isIn(sentence) ? 'secret' : null)
    if (fault) {
      // Whoever has begun to recite goes on with it: nothing more of this answer is said.
      this.#isMute = true
      return { say: this.#repair(fault), claims: [] }
    }
    const claims: Claim[] = []
    const say: string[] = []
    let isWhole = true
    for (const clause of readClauses(sentence)) {
      const instead = (await this.#weigh(clause, claims)) ?? this.#quote(clause.text)
      if (instead) isWhole = false
      say.push(...(instead ?? finishClause(clause.text)))
    }
    return { say: isWhole ? [sentence] : say, claims }
  }

  /** Notes what a clause claims; what is said in its place when that is not so. */
  async #weigh({ text, claims }: Clause, into: Claim[]): Promise<string[] | null> {
    const proofs = await Promise.all(claims.map((deed) => this.#rules.findProof(deed)))
    const said = proofs.every((proof) => proof !== null)
    into.push(
      ...claims.map((deed, at) => ({
        words: text.slice(0, 500).toWellFormed(),
        deed,
        receipt_id: proofs[at]?.receipt_id ?? null,
        said,
      })),
    )
    return said ? null : this.#repair(claims[proofs.indexOf(null)]!)
  }

  #quote(text: string): string[] | null {
    const { model } = this.#rules
    const invention = model ? findInvention(text, model.evidence) : null
    return invention && this.#repair(invention)
  }

  /** Once in a turn is enough. */
  #repair(fault: Deed | Invention): string[] {
    if (this.#repaired.has(fault)) return []
    this.#repaired.add(fault)
    const { language, model } = this.#rules
    const words = repairs[language]
    if (fault === 'hours' && model?.business.hours) {
      const { groups } = sayWeek(model.business, language)
      if (groups.length > 0) return [words.realHours(groups.join(language === 'es' ? ' y ' : ' and '))]
    }
    return [fault in words.deeds ? words.deeds[fault as Deed] : words.inventions[fault as Invention]]
  }
}

/** A clause that is left of a sentence stands by itself; a mere "Great" beside a repair would mislead. */
function finishClause(text: string): string[] {
  const words = text.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
  if (words.split(/\s+/).length < 3 && !words.endsWith('?')) return []
  return [`${capitalize(words)}${/[.!?…]["')\]]?$/.test(words) ? '' : '.'}`]
}
