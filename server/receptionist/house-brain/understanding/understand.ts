import { foldText, normalize } from './normalize.ts'
import { parseNumberWords } from './numbers.ts'
import { askedIn, proposalIn } from './questions.ts'
import { assessUrgency, detectLanguage, rankIntents, readIdentity } from './readers.ts'
import { readAppointment } from './slots.ts'
import { accepts, applyUtterance, momentSlots, readProposal } from './state.ts'
import type { Language, Mention, ReadingContext, Slots, UnderstandInput, Understanding } from './types.ts'

/** What is longer is no utterance any more: its end is not read, so that no message can hold up the others. */
const longestRead = 4000

/**
 * Understands one utterance in its context: what is wanted, what was said about when, who and what, how urgent it
 * is, and what is known afterwards. Pure: the moment and the zone come in, nothing is read or kept.
 */
export function understand(input: UnderstandInput): Understanding {
  const language = input.lang ?? detectLanguage(input.text, input.spoken_before)
  const utterance = normalize(input.text.slice(0, longestRead), language)
  const numbers = parseNumberWords(utterance.tokens, language)
  const before = makeContext(input, language)
  const appointment = readAppointment(utterance, numbers, before, input.now)
  const { tokens } = utterance
  const taken = [...appointment.taken].map((at) => ({ start: tokens[at]!.start, end: tokens[at]!.end }))
  const context: ReadingContext = { ...before, taken, when: appointment.when }
  const identity = readIdentity(utterance, context)
  const intents = rankIntents(utterance, context)
  const urgency = assessUrgency(utterance)
  const mentions = [...appointment.mentions, ...identity]
  const accepted = accepts(utterance) ? proposal(input, language) : {}
  return {
    intent: intents[0]!.label,
    intents,
    slots: Object.fromEntries(mentions.map(({ slot, value }) => [slot, value])),
    spans: Object.fromEntries(mentions.map((mention) => [mention.slot, spanOf(mention, input.text)])),
    when: appointment.when,
    moments: appointment.readings.map(({ when }) => when),
    language,
    level: urgency.level,
    life_safety: urgency.life_safety,
    urgency,
    state: applyUtterance(input.known ?? {}, mentions, accepted, appointment.when, context),
  }
}

function makeContext(input: UnderstandInput, language: Language): ReadingContext {
  const asked = input.asked ?? (input.said_before ? askedIn(foldText(input.said_before), language) : [])
  return {
    asked,
    ...(input.said_before ? { saidBefore: input.said_before } : {}),
    nbest: input.nbest ?? [],
    vocabulary: input.vocabulary ?? {},
    zone: input.zone,
    known: input.known ?? {},
    taken: [],
  }
}

/** What a yes accepts: what the channel says was proposed, else what our last sentence offers. */
function proposal(input: UnderstandInput, language: Language): Slots {
  if (input.proposed) return readProposal(input.proposed, language, input.now)
  if (!input.said_before) return {}
  return momentSlots(
    proposalIn(input.said_before, foldText(input.said_before), language),
    language,
    input.now,
  )
}

function spanOf({ start, end }: Mention, text: string) {
  return { text: text.slice(start, end), start, end }
}
