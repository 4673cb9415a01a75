import type { Language } from '#contract/languages.ts'
import type { Dialogue, Play, Policy } from '../dialogue.ts'
import type { Outcome } from '../port.ts'
import { readUtterance } from '../reading.ts'
import { mentions, type Topic } from '../topics/index.ts'
import { answerArea } from './area.ts'
import { answerFacts, servicesNamed } from './facts.ts'
import { sayRecalled } from './knowledge.ts'
import { readWant, startTask } from './start.ts'

/** What a few words without a verb can ask for, behind a question: "… and the phone number?" */
const factTopics: readonly Topic[] = ['hours', 'price', 'address', 'phone', 'services']
/**
 * Several questions in one breath get their answers one after the other; what nobody knows is admitted once, at the
 * end. A wish among them comes last, since it leads on to a question of ours.
 */
export const answerSeveral: Policy = async function* (d) {
  if (d.reading.level !== 'routine' || d.isAsked('message')) return false
  const pieces = splitPieces(d)
  if (pieces.length < 2) return false
  const isWish = (piece: Dialogue) =>
    ![null, 'area'].includes(readWant(piece)) && !factTopics.some((topic) => piece.mentions(topic))
  const questions = pieces.filter((piece) => !isWish(piece))
  if (questions.length < 2 && questions.length === pieces.length) return false
  const wish = pieces.find(isWish)
  const [named, ...others] = wish ? servicesNamed(wish) : []
  if (named && others.length === 0) d.state.service_id = named.id
  const outcomes: Outcome[] = []
  const unknown: string[] = []
  let isElsewhere = false
  for (const piece of questions) {
    // Nobody needs the price of what is not done where they are.
    if (isElsewhere && (piece.mentions('price') || piece.mentions('duration'))) continue
    if (yield* answerPart(piece)) outcomes.push(piece.outcome)
    else unknown.push(piece.text)
    isElsewhere ||= piece.isElsewhere
  }
  if (isElsewhere && !d.state.task && !wish) yield* d.ask('anything_else', d.phrases.social.anythingElse())
  if (outcomes.length === 0) return false
  gather(d, outcomes)
  d.digression = d.state.task !== null
  if (unknown.length > 0) yield* admitRest(d, unknown, wish !== undefined)
  if (wish && !d.state.task && !isElsewhere) yield* startTask(wish)
  return true
}

/** The questions as turns of their own. What stands before the first one belongs to it, unless it is a wish. */
function splitPieces(d: Dialogue): Dialogue[] {
  const read = (text: string) => d.part(text, readUtterance({ ...d.turn, utterance: text }, d.state))
  const [first, second, ...rest] = splitQuestions(d.text, d.language)
  if (!first || !second) return []
  const opening = read(first)
  const isOwn =
    opening.mentions('question') || isShortQuestion(first, d.language) || readWant(opening) !== null
  return isOwn ? [opening, ...[second, ...rest].map(read)] : [`${first}, ${second}`, ...rest].map(read)
}

async function* answerPart(piece: Dialogue): Play<boolean> {
  piece.mayAsk = false
  const answered =
    (yield* answerArea(piece)) ||
    (yield* answerFacts(piece)) ||
    (yield* sayRecalled(piece, await piece.turn.recall.search(piece.text)))
  return answered && piece.outcome.answered
}

async function* admitRest(d: Dialogue, unknown: string[], hasWish: boolean): Play {
  const { facts } = d.phrases
  d.outcome.answered = false
  d.state.unanswered = unknown.join(' ')
  yield* d.say(facts.unknownRest())
  if (!d.digression && !hasWish) yield* d.ask('offer_message', facts.offerMessage())
}

function gather(d: Dialogue, outcomes: readonly Outcome[]): void {
  const sources = new Map(
    outcomes.flatMap((outcome) => outcome.sources.map((one) => [one.url ?? one.title, one])),
  )
  Object.assign(d.outcome, {
    answered: outcomes.every((outcome) => outcome.answered),
    confidence: Math.min(...outcomes.map((outcome) => outcome.confidence)),
    sources: [...sources.values()].slice(0, 3),
  })
}

/** "… and the prices?" */
function isShortQuestion(text: string, language: Language): boolean {
  return text.split(/\s+/).length <= 4 && factTopics.some((topic) => mentions(text, topic, language))
}

const wishTopics: readonly Topic[] = ['price', 'duration']

/** A part that speaks of "it" belongs to the part before. */
const pointsBack = /\b(it|its|that|them|those|these|eso|esos|esas|ello)\b/i

/** The questions of an utterance, each as its own text; what does not begin one stays with what stands before it. */
export function splitQuestions(text: string, language: Language): string[] {
  const pieces = text.split(
    /(?<=[?!.])\s+|\s*,\s*(?:and\s+|y\s+)?|\s+(?:and|y|e|&)\s+(?:also\s+|tambi[eé]n\s+)?/i,
  )
  const parts: string[] = []
  for (const piece of pieces.map((one) => one.trim()).filter(Boolean)) {
    const bare = piece.replace(/[¿?!.]+/g, ' ').trim()
    const asks = mentions(bare, 'question', language) || isShortQuestion(bare, language)
    // "How much is it?" stands well behind a wish; anything else that points back needs what it points at.
    const isAboutWish = parts.length === 1 && wishTopics.some((topic) => mentions(bare, topic, language))
    const begins = asks && (isAboutWish || !pointsBack.test(bare))
    if (begins || parts.length === 0) parts.push(piece)
    else parts[parts.length - 1] += ` ${piece}`
  }
  const isGreeting = parts.length > 0 && !/[?¿]/.test(parts[0]!) && parts[0]!.split(/\s+/).length <= 3
  return isGreeting && !mentions(parts[0]!, 'question', language) ? parts.slice(1) : parts
}
