import type { Language } from '#contract/languages.ts'
import { absorbContact } from './contact.ts'
import { Dialogue } from './dialogue.ts'
import { policies } from './policies/index.ts'
import { proceedTask } from './policies/tasks.ts'
import { tellOfWorth } from './policies/worth.ts'
import type { Brain, BrainEvent, BrainTurn } from './port.ts'
import { readUtterance } from './reading.ts'
import { recallState } from './recovery.ts'
import type { DialogueState } from './state.ts'

/**
 * The brain that needs no key: it understands by rules, remembers what was said, and answers from the business's own
 * facts and pages. Deterministic: the same turn in the same state always has the same answer.
 */
export const houseBrain: Brain = { respond }

async function* respond(turn: BrainTurn): AsyncGenerator<BrainEvent> {
  const state = recallState(turn, turn.language ?? 'en')
  state.language = languageOf(turn, state)
  const dialogue = new Dialogue(turn, readUtterance(turn, state), state)
  absorbContact(dialogue)
  for await (const event of take(dialogue)) {
    if (turn.signal.aborted) return
    yield event
  }
  dialogue.outcome.language = state.language
  yield { state: dialogue.close(), outcome: dialogue.outcome }
}

/** The language that was asked for, until the person writes the other one again; where the agent has one, that. */
function languageOf(turn: BrainTurn, state: DialogueState): Language {
  if (turn.agent.language === 'auto') return turn.language ?? state.language
  return state.asked_language ?? turn.language ?? state.language
}

/** How often in a row an aside is followed by the open question again: after that it waits until it is taken up. */
const patience = 2

/** The first policy that takes the turn has it; after an aside the open task goes on. */
async function* take(d: Dialogue): AsyncGenerator<BrainEvent> {
  const missesBefore = d.state.misses
  for (const policy of policies) if (yield* policy(d)) break
  if (d.state.misses === missesBefore) d.state.misses = 0
  yield* tellOfWorth(d)
  if (!d.digression || !d.state.task || d.state.asked) {
    d.state.asides = 0
    return
  }
  d.state.asides += 1
  if (d.state.asides > patience && d.answering && !d.isSilent) d.state.asked = d.answering
  else yield* proceedTask(d)
}
