import type { PhoneEvent } from '#contract/calls.ts'
import type { ChatAction } from '#contract/chat.ts'

/** One line of what is said in a call. */
export interface CallLine {
  /** The turn; the greeting is 0. */
  turn: number
  who: 'caller' | 'receptionist'
  text: string
  actions: ChatAction[]
  /** How long the caller waited for the first words. */
  waitedMs: number | null
  transferTo: string | null
}

const blank = { actions: [], waitedMs: null, transferTo: null }

/** What the caller says is there at once; the answer grows under the same turn. */
export function addCaller(lines: readonly CallLine[], turn: number, text: string): CallLine[] {
  return [...lines, { ...blank, turn, who: 'caller', text }]
}

/** The lines with what has come from the other end. */
export function addEvent(lines: readonly CallLine[], event: PhoneEvent): CallLine[] {
  switch (event.type) {
    case 'say':
      return onAnswer(lines, event.turn, (line) => ({ ...line, text: line.text + event.text }))
    case 'action':
      return onAnswer(lines, event.turn, (line) => ({ ...line, actions: [...line.actions, event.action] }))
    case 'done':
      return event.turn === 0
        ? [...lines]
        : onAnswer(lines, event.turn, (line) => ({ ...line, waitedMs: event.first_words_ms }))
    case 'transfer':
      return lines.map((line, at) => (at === lines.length - 1 ? { ...line, transferTo: event.to } : line))
    default:
      return [...lines]
  }
}

function onAnswer(
  lines: readonly CallLine[],
  turn: number,
  change: (line: CallLine) => CallLine,
): CallLine[] {
  const at = lines.findLastIndex((line) => line.who === 'receptionist' && line.turn === turn)
  const line: CallLine = lines[at] ?? { ...blank, turn, who: 'receptionist', text: '' }
  return at < 0 ? [...lines, change(line)] : lines.with(at, change(line))
}
