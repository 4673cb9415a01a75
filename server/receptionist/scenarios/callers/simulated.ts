import type { Language } from '#contract/languages.ts'
import type { CallerFacts, CallerGoal, CallerStyle, ScenarioOutcome } from '#contract/scenarios.ts'
import type { IntakeField } from '#contract/templates.ts'
import type { Caller, Reply } from './caller.ts'
import { type Heard, hear } from './hearing.ts'
import { Seeded } from './seeded.ts'
import { mannerOf } from './styles.ts'
import { lines } from './words/lines.ts'

export interface SimulatedCaller {
  goal: CallerGoal
  style: CallerStyle
  seed: number
  opening?: string | undefined
  language: Language
  facts: CallerFacts & { code?: string | undefined }
  /** What the trade asks for: an intake question is answered with the fact of its key. */
  intake: readonly IntakeField[]
}

/** What ends a call well, by what it was made for. */
const reached: Partial<Record<CallerGoal, ScenarioOutcome>> = {
  book: 'booked',
  reschedule: 'rescheduled',
  cancel: 'cancelled',
  leave_message: 'message',
}

/** After so many turns nobody believes any more that it comes to something. */
const patience = 24

/**
 * A caller with a goal, who listens for what is asked and answers it from what they know. Everything they decide
 * follows from their seed: the same receptionist hears the same call.
 */
export function simulateCaller(caller: SimulatedCaller): Caller {
  const memory = new CallerMemory(caller)
  return { say: async (reply) => memory.respond(reply) }
}

class CallerMemory {
  readonly #caller: SimulatedCaller
  readonly #chance: Seeded
  readonly #say
  readonly #manner
  #turns = 0
  #changedMind = false
  #saysGoodbye = false
  #askedBefore = new Map<string, number>()
  #offeredMessage = 0

  constructor(caller: SimulatedCaller) {
    this.#caller = caller
    this.#chance = new Seeded(caller.seed)
    this.#say = lines[caller.language]
    this.#manner = mannerOf(caller.style, caller.language, this.#chance)
  }

  respond(reply: Reply | null): string | null {
    this.#turns++
    const plain = reply ? this.#answer(reply) : this.#open()
    return plain === null ? null : this.#manner(plain)
  }

  #open(): string {
    const { goal, opening, facts } = this.#caller
    if (opening) return opening
    // Somebody who does not know when leaves it to the receptionist.
    if (goal === 'book' && !facts.when) return this.#fill(this.#chance.pick(this.#say.answers.service), facts)
    return this.#fill(this.#chance.pick(this.#say.openings[goal]), facts)
  }

  #answer(reply: Reply): string | null {
    if (this.#saysGoodbye || reply.ended || this.#turns > patience) return null
    const heard = hear(reply.text, reply.language, this.#caller.intake)
    if (this.#isDone(reply, heard)) return this.#goodbye()
    const times = (this.#askedBefore.get(heard.question ?? '') ?? 0) + 1
    this.#askedBefore.set(heard.question ?? '', times)
    if (this.#caller.style === 'impatient' && times > 3 && heard.question !== 'intake')
      return this.#chance.pick(this.#say.wantsPerson)
    return this.#react(heard)
  }

  #isDone({ did }: Reply, { question }: Heard): boolean {
    const { goal } = this.#caller
    const outcome = reached[goal]
    if (outcome && did.includes(outcome)) return true
    if (question === 'anything_else') return this.#turns > 1 && goal !== 'leave_message'
    if (goal === 'ask') return question === null || question === 'offer_message'
    if (goal === 'reach_person' || goal === 'report_emergency') return question === null
    return false
  }

  #goodbye(): string {
    this.#saysGoodbye = true
    return this.#chance.pick(this.#say.thanks)
  }

  #react(heard: Heard): string {
    const { goal, facts, style } = this.#caller
    const say = this.#say
    switch (heard.question) {
      case 'confirm':
        if (style === 'changes_mind' && !this.#changedMind) return this.#changeMind()
        return this.#chance.pick(say.yes)
      case 'choose_time':
        if (style === 'changes_mind' && !this.#changedMind && facts.rather) return this.#changeMind()
        return this.#chance.pick(say.first)
      case 'offer_message':
        return this.#considerMessage()
      case 'intake':
        return this.#tellIntake(heard)
      case 'contact':
        return facts.phone ? this.#tell('phone') : this.#tell('email')
      case 'anything_else':
        return goal === 'leave_message' ? this.#tell('message') : this.#open()
      case 'when':
        return this.#tell('when')
      case null:
      case 'other':
        return this.#insist()
      default:
        return this.#tell(heard.question)
    }
  }

  /** Answers from a fact; without it, says so. */
  #tell(kind: 'code' | 'phone' | 'email' | 'name' | 'address' | 'message' | 'service' | 'when'): string {
    const { facts } = this.#caller
    const known = kind === 'when' && this.#changedMind ? (facts.rather ?? facts.when) : facts[kind]
    if (known) return this.#fill(this.#chance.pick(this.#say.answers[kind]), { ...facts, [kind]: known })
    if (kind === 'when') return this.#chance.pick(this.#say.soonest)
    if (kind === 'message' && facts.service) return facts.service
    return this.#chance.pick(this.#say.unknown)
  }

  #tellIntake({ field }: Heard): string {
    const answer = field && this.#caller.facts.intake?.[field.key]
    if (answer) return this.#fill(this.#chance.pick(this.#say.intake), { answer })
    if (field?.type === 'yes_no' || !field?.required) return this.#chance.pick(this.#say.nothing)
    if (field?.type === 'text') return this.#caller.facts.service ?? this.#chance.pick(this.#say.unknown)
    return field?.options?.[0]?.label ?? this.#chance.pick(this.#say.unknown)
  }

  #changeMind(): string {
    this.#changedMind = true
    const { facts } = this.#caller
    if (!facts.rather) return this.#chance.pick(this.#say.wait)
    return this.#fill(this.#chance.pick(this.#say.rather), { rather: facts.rather })
  }

  /** A message is not what most callers want: they try once more, and take it the second time. */
  #considerMessage(): string {
    const { goal } = this.#caller
    if (goal === 'leave_message' || goal === 'reach_person' || goal === 'report_emergency')
      return this.#chance.pick(this.#say.yes)
    return ++this.#offeredMessage > 1 ? this.#goodbye() : this.#open()
  }

  /** Nothing was asked, or nothing that is understood: they say again what they are after. */
  #insist(): string {
    const { goal, facts } = this.#caller
    if (goal === 'leave_message') return this.#tell('message')
    if (goal === 'reschedule' && facts.when) return this.#tell('when')
    if (goal === 'cancel') return this.#chance.pick(this.#say.yes)
    if (goal === 'book' && this.#turns > 2) return this.#tell('when')
    return this.#open()
  }

  #fill(line: string, facts: object): string {
    const filled = line.replace(/\{(\w+)\}/g, (_, key: string) =>
      String((facts as Record<string, unknown>)[key] ?? ''),
    )
    const trimmed = filled
      .replace(/\s+([.,!?])/g, '$1')
      .replace(/([.!?])\.$/, '$1')
      .trim()
    return trimmed.charAt(0).toUpperCase() + trimmed.slice(1)
  }
}
