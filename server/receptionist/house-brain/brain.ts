import { absorbContact } from './contact.ts'
import { Dialogue } from './dialogue.ts'
import { policies } from './policies/index.ts'
import { proceedTask } from './policies/tasks.ts'
import type { Brain, BrainEvent, BrainTurn } from './port.ts'
import { type DialogueState, readState } from './state.ts'
import { understand } from './understanding/understand.ts'

/**
 * The brain that needs no key: it understands by rules, remembers what was said, and answers from the business's own
 * facts and pages. Deterministic: the same turn in the same state always has the same answer.
 */
export const houseBrain: Brain = { respond }

async function* respond(turn: BrainTurn): AsyncGenerator<BrainEvent> {
  const state = readState(turn.state, turn.language ?? 'en')
  state.language = state.asked_language ?? turn.language ?? state.language
  const dialogue = new Dialogue(turn, read(turn, state), state)
  absorbContact(dialogue)
  for await (const event of take(dialogue)) {
    if (turn.signal.aborted) return
    yield event
  }
  yield { state: dialogue.close(), outcome: dialogue.outcome }
}

/** The first policy that takes the turn has it; after an aside the open task goes on. */
async function* take(d: Dialogue): AsyncGenerator<BrainEvent> {
  const missesBefore = d.state.misses
  for (const policy of policies) if (yield* policy(d)) break
  if (d.state.misses === missesBefore) d.state.misses = 0
  if (d.digression && d.state.task && !d.state.asked) yield* proceedTask(d)
}

function read(turn: BrainTurn, state: DialogueState) {
  const { services } = turn.business
  const lastSaid = state.said.join(' ')
  return understand({
    text: turn.utterance,
    lang: state.language,
    now: turn.now.toPlainDateTime(),
    zone: turn.now.timeZoneId,
    asked: askedSlots(state.asked?.about),
    ...(lastSaid ? { said_before: lastSaid } : {}),
    vocabulary: { services: services.map((service) => service.name) },
  })
}

/** Our questions in the words of the reader. */
function askedSlots(about: string | undefined): string[] {
  if (!about) return []
  if (about === 'when' || about === 'offer') return ['date', 'time']
  if (about === 'contact' || about === 'own_phone' || about === 'phone') return ['phone', 'email']
  if (about === 'intake:date_of_birth') return ['date_of_birth']
  if (about.startsWith('intake:')) return [about.slice('intake:'.length)]
  return [about]
}
