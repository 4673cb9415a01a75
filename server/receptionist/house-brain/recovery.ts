import type { Language } from '#contract/languages.ts'
import type { BrainTurn } from './port.ts'
import { matchServices } from './slots/service.ts'
import { updateWish } from './slots/wish.ts'
import { splitSentences } from './speech.ts'
import { type DialogueState, freshSearch, freshState, readState, type Wish } from './state.ts'
import { foldText, mentions } from './topics/index.ts'
import { askedIn } from './understanding/questions.ts'
import { understand } from './understanding/understand.ts'

/*
 * When another brain has spoken since our last turn, what we remember is old: the conversation is read again, so
 * that nobody is asked twice for what they have said.
 */

/** The state to go on with: what was stored, or what the history tells when somebody else spoke last. */
export function recallState(turn: BrainTurn, language: Language): DialogueState {
  const stored = readState(turn.state, language)
  const lastAnswer = turn.history.findLast((message) => message.role === 'agent')?.text
  if (!lastAnswer || stored.said.some((sentence) => lastAnswer.includes(sentence))) return stored
  return rebuildState(turn, stored, lastAnswer)
}

function rebuildState(turn: BrainTurn, stored: DialogueState, lastAnswer: string): DialogueState {
  const { language } = stored
  const state: DialogueState = {
    ...freshState(language),
    turn: stored.turn,
    person: stored.person,
    memory: stored.memory,
    noticed: stored.noticed,
    told: stored.told,
    booked: stored.booked,
    alerted: stored.alerted,
    asked_language: stored.asked_language,
  }
  const visitor = turn.history.filter(({ role, text }) => role === 'visitor' && text !== turn.utterance)
  let wish: Wish = {}
  let serviceId: string | undefined
  let wantsVisit = false
  for (const { text } of visitor) {
    const reading = understand({
      text,
      lang: language,
      now: turn.now.toPlainDateTime(),
      zone: turn.now.timeZoneId,
    })
    const { name, phone, email, address } = reading.slots
    for (const [key, value] of Object.entries({ name, phone, email, address }))
      if (value) state.person = { ...state.person, [key]: value }
    wish = updateWish(wish, reading)
    const named = matchServices(text, turn.business.services)
    if (named.length === 1) serviceId = named[0]!.id
    wantsVisit ||= reading.intent === 'book' || mentions(text, 'booking', language)
  }
  const about = aboutOf(lastAnswer, language)
  state.said = splitSentences(lastAnswer)
  if (wantsVisit && about && turn.business.services.length > 0) {
    state.task = {
      kind: 'book',
      service_id: serviceId,
      also: [],
      search: freshSearch(wish),
      about: visitor[0]?.text ?? '',
    }
    state.asked = { about, times: 0 }
  }
  return state
}

/** Which of our own questions the last words of the other brain come to; none when they asked for nothing we know. */
function aboutOf(lastAnswer: string, language: Language): string | null {
  const asked = askedIn(foldText(lastAnswer), language)
  if (asked.includes('date') || asked.includes('time')) return 'when'
  if (asked.includes('name')) return 'name'
  return asked.includes('phone') || asked.includes('email') ? 'contact' : null
}
