import type { AppContext } from '#server/context.ts'
import { noteInCall } from '../call.ts'
import { updateCall } from '../call-queries.ts'
import type { JsonSocket } from '../json-socket.ts'
import type { CallStep, TurnEnd } from '../live-session.ts'
import { takeTurns } from '../turn-taking.ts'
import { findPerson } from './dialogue.ts'
import { handoffToPerson } from './handing-over.ts'
import type { Pacing } from './pacing.ts'
import { inLine, type PhoneCall } from './phone-call.ts'
import { twilioPhrases } from './phrases.ts'
import { endFrame, languageFrame, type RelayFrame, textFrame } from './relay-frames.ts'
import { cutAnswer, findNextTurn } from './thinking-queries.ts'

/** A call while its socket is open. */
export interface RelayedCall {
  call: PhoneCall
  /** Answers; the next turn waits until what was not heard of the last one is forgotten. */
  hear(text: string): Promise<void>
  remind(): Promise<void>
  /** The caller speaks into an answer: it stops, and what was not heard was not said. */
  interrupt(frame: RelayFrame & { type: 'interrupt' }): Promise<void>
  /** The socket is closed; the call may go on elsewhere. */
  leave(): void
}

export async function openRelayedCall(
  app: AppContext,
  call: PhoneCall,
  json: JsonSocket,
  pacing: Pacing,
): Promise<RelayedCall> {
  const { line, session } = call
  const { id: callId, conversationId } = session.call
  let turn = (await inLine(app, line, (ctx) => findNextTurn(ctx, callId))) - 1
  // A transfer closes the socket, so this stays so while it is open.
  const person = await findPerson(app, call, line.settings.transfer_number)
  const turns = takeTurns(session, speakWith(app, call, person, json, pacing))
  let answering = Promise.resolve()
  let cutting = Promise.resolve()
  /** What is spoken now is the answer of this turn, and no greeting or prompt. */
  let isAnswer = false

  const cut = async ({
    utteranceUntilInterrupt,
    durationUntilInterruptMs,
  }: RelayFrame & { type: 'interrupt' }) => {
    const [interrupted, wasAnswer] = [turn, isAnswer]
    turns.interrupt()
    await answering.catch(() => {})
    const heard = utteranceUntilInterrupt.trim() || '…'
    await inLine(app, line, async (ctx) => {
      await noteInCall(ctx, callId, 'interrupted', { turn: interrupted, after_ms: durationUntilInterruptMs })
      if (wasAnswer) await cutAnswer(ctx, { callId, conversationId, turn: interrupted, heard })
    })
  }
  return {
    call,
    async hear(text) {
      pacing.heard()
      await cutting
      turn += 1
      isAnswer = true
      answering = turns.hear({ turn, text })
      await answering
    },
    remind() {
      isAnswer = false
      return turns.remind(turn)
    },
    interrupt(frame) {
      pacing.heard()
      cutting = cut(frame)
      return cutting
    },
    leave: () => turns.interrupt(),
  }
}

/** Sends steps as frames; a caller is put through only where somebody may pick up. */
function speakWith(
  app: AppContext,
  call: PhoneCall,
  person: string | null,
  json: JsonSocket,
  pacing: Pacing,
) {
  let spoken = call.session.language
  let lastSpeaking: number | null = null
  return (turn: number, step: CallStep): void => {
    if (step.type === 'say') {
      if (step.language !== spoken) {
        spoken = step.language
        json.send(languageFrame(spoken))
        void keepLanguage(app, call, spoken)
      }
      lastSpeaking = turn
      pacing.said(step.text)
      json.send(textFrame(step.text, step.language, false))
    } else if (step.type === 'done') {
      // A person who has taken the conversation over answers in writing: meanwhile the line is not silent.
      const words = lastSpeaking === turn || step.endReason ? '' : twilioPhrases(step.language).moments[0]
      pacing.said(words)
      json.send(textFrame(words, step.language, true))
      const close = closingOf(call, json, person ? step : { ...step, transferTo: null })
      if (close) pacing.onceQuiet(close)
      pacing.complete()
    }
  }
}

async function keepLanguage(app: AppContext, { line, session }: PhoneCall, language: 'en' | 'es') {
  await inLine(app, line, (ctx) => updateCall(ctx, session.call.id, { language })).catch((error: Error) =>
    app.log.warn({ error: error.message }, 'the language of a call was not kept'),
  )
}

/** What follows an answer after which the caller does not speak to us any more; null when they do. */
function closingOf({ session }: PhoneCall, json: JsonSocket, { endReason, transferTo }: TurnEnd) {
  if (endReason)
    return () => {
      void session.end(endReason).finally(() => json.send(endFrame(endReason)))
    }
  return transferTo ? () => json.send(endFrame(handoffToPerson)) : null
}
