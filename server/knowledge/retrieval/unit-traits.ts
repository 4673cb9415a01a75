import { type AnswerKind, holdsAnswer } from './answer-signs.ts'
import type { Passage, Unit } from './passage.ts'
import { type Question, readQuestion } from './question.ts'
import { foldText } from './terms.ts'

/** What can be told of a unit whatever is asked. */
interface Traits {
  /** What the question above it asks for, if it stands under one. */
  asks: AnswerKind | null
  isQuestion: boolean
  saysYesOrNo: boolean
  /** A line of contact details at the foot of every page, which answers nothing else. */
  isContactLine: boolean
  holds: Map<AnswerKind, boolean>
}

const traits = new WeakMap<Unit, Traits>()

export function traitsOf(unit: Unit): Traits {
  const known = traits.get(unit)
  if (known) return known
  const heading = unit.headings.at(-1)
  const made: Traits = {
    asks: heading?.endsWith('?') ? readQuestion(heading).kind : null,
    isQuestion: /\?\s*$/.test(unit.text),
    saysYesOrNo: /^(?:yes|no|si|sure|of course|absolutely|claro|por supuesto)\b/.test(
      foldText(unit.text.slice(0, 20)),
    ),
    isContactLine: /(?:\S\s+[·|•]\s+\S.*){2,}/.test(unit.text),
    holds: new Map(),
  }
  traits.set(unit, made)
  return made
}

/** Whether a unit holds what a question of this kind asks for. */
export function holdsKind(question: Question, passage: Passage, index: number): boolean {
  if (question.kind === 'plain') return true
  const { holds } = traitsOf(passage.units[index]!)
  const known = holds.get(question.kind) ?? holdsAnswer(question.kind, textHeld(question, passage, index))
  holds.set(question.kind, known)
  return known
}

/** What a unit has to hold the answer in: under a full name, a text that goes on with the first name alone. */
function textHeld(question: Question, passage: Passage, index: number): string {
  const text = textWithItems(passage, index)
  const heading = passage.units[index]!.headings.at(-1)
  const first = heading?.match(/^(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+$/u)?.[1]
  return question.kind === 'person' && first && text.startsWith(`${first} `) ? `${heading}: ${text}` : text
}

/** A line that announces others answers with them: "Call at once:" and the numbers beneath. */
function textWithItems(passage: Passage, index: number): string {
  const unit = passage.units[index]!
  if (!unit.text.endsWith(':')) return unit.text
  return [unit.text, ...itemsOf(passage, index).map(({ text }) => text)].join('\n')
}

/** The items and rows that a line announces. */
export function itemsOf(passage: Passage, index: number): Unit[] {
  return passage.units.filter((unit) => unit.intro === index)
}
