import type { CallStep, Heard, LiveSession } from './live-session.ts'

/** Hands the steps of a turn to the channel; `turn` is what the channel asked under. */
export type SendStep = (turn: number, step: CallStep) => void

/** Lets the newest turn speak and nobody else. */
export interface TurnTaking {
  /** Answers; an answer that is still being given stops at once. */
  hear(heard: Heard): Promise<void>
  /** Prompts somebody who says nothing. */
  remind(turn: number): Promise<void>
  /** The caller speaks, or has gone: nothing more of the running answer is sent. */
  interrupt(): void
}

export function takeTurns(session: LiveSession, send: SendStep): TurnTaking {
  let speaking: AbortController | null = null

  const interrupt = () => {
    speaking?.abort()
    speaking = null
  }
  const speak = async (turn: number, start: (signal: AbortSignal) => AsyncIterable<CallStep>) => {
    interrupt()
    const mine = new AbortController()
    speaking = mine
    for await (const step of start(mine.signal)) {
      if (mine.signal.aborted) break
      send(turn, step)
    }
    if (speaking === mine) speaking = null
  }
  return {
    interrupt,
    hear: (heard) => speak(heard.turn, (signal) => session.hear(heard, signal)),
    remind: (turn) => speak(turn, () => session.remind()),
  }
}
