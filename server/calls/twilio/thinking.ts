import { z } from 'zod'
import { Language } from '#contract/languages.ts'
import type { AppContext } from '#server/context.ts'
import { publish } from '#server/platform/events.ts'
import { noteInCall } from '../call.ts'
import { updateCall } from '../call-queries.ts'
import type { Heard } from '../live-session.ts'
import { within } from './patience.ts'
import { inLine, type PhoneCall } from './phone-call.ts'
import { findHeard, findTurnOutcome } from './thinking-queries.ts'

/*
 * Twilio waits fifteen seconds for an answer, and callers do not wait that long in silence. So an answer is thought
 * of beside the request: who asks meanwhile is asked to wait, and whichever process is asked next hands it over.
 */

/** What a turn came to. */
export interface Thought {
  words: string
  language: Language
  transferTo: string | null
  endReason: string | null
}

const Outcome = z.object({
  language: Language,
  transfer_to: z.string().nullable(),
  end_reason: z.string().nullable(),
})

export interface Thinking {
  /** Thinks of an answer; the same turn, asked again, is thought of once. */
  think(call: PhoneCall, heard: Heard): Promise<Thought>
  /** The answer of a turn, from whichever process thinks of it; null when it takes longer. */
  await(call: PhoneCall, turn: number, limitMs: number): Promise<Thought | null>
  /** Whether this process thinks of it. */
  isBusyWith(call: PhoneCall, turn: number): boolean
}

const changed = 'call.answered'
const sourceOf = (turn: number) => `twilio:turn:${turn}`

export function createThinking(app: AppContext): Thinking {
  const running = new Map<string, Promise<Thought>>()
  const keyOf = ({ session }: PhoneCall, turn: number) => `${session.call.id}:${turn}`

  return {
    think(call, heard) {
      const key = keyOf(call, heard.turn)
      const known = running.get(key)
      if (known) return known
      const over = app.liveCalls.begin() ?? (() => {})
      const thought = findAnswer(app, call, heard).finally(() => {
        running.delete(key)
        over()
      })
      running.set(key, thought)
      // Nobody may be waiting for it any more.
      thought.catch(() => {})
      return thought
    },
    isBusyWith: (call, turn) => running.has(keyOf(call, turn)),
    await: (call, turn, limitMs) => {
      const mine = running.get(keyOf(call, turn))
      return mine ? within(limitMs, mine) : awaitOther(app, call, turn, limitMs)
    },
  }
}

/** A hang-up does not stop it: what somebody asked for last is done, and stands in the books. */
async function findAnswer(app: AppContext, call: PhoneCall, heard: Heard): Promise<Thought> {
  const { session } = call
  const thought: Thought = { words: '', language: session.language, transferTo: null, endReason: null }
  for await (const step of session.hear(heard, new AbortController().signal)) {
    if (step.type === 'say') thought.words += step.text
    else if (step.type === 'done') {
      thought.language = step.language
      thought.transferTo = step.transferTo
      thought.endReason = step.endReason
    }
  }
  await keep(app, call, heard.turn, thought)
  return thought
}

function keep(app: AppContext, { line, session }: PhoneCall, turn: number, thought: Thought): Promise<void> {
  const { id } = session.call
  const { language, transferTo: transfer_to, endReason: end_reason } = thought
  return inLine(app, line, async (ctx) => {
    await noteInCall(ctx, id, 'answered', { turn, language, transfer_to, end_reason }, sourceOf(turn))
    await updateCall(ctx, id, { language })
    publish(ctx, changed, { call_id: id, turn })
  })
}

async function awaitOther(
  app: AppContext,
  call: PhoneCall,
  turn: number,
  limitMs: number,
): Promise<Thought | null> {
  let tell = () => {}
  const told = new Promise<void>((done) => {
    tell = done
  })
  const { profile } = call.line
  const unsubscribe = app.live.subscribe(profile.organizationId, ({ type, payload }) => {
    if (type === changed && payload.call_id === call.session.call.id && payload.turn === turn) tell()
  })
  try {
    const there = await readThought(app, call, turn)
    if (there) return there
    await within(limitMs, told)
    return await readThought(app, call, turn)
  } finally {
    unsubscribe()
  }
}

async function readThought(
  app: AppContext,
  { line, session }: PhoneCall,
  turn: number,
): Promise<Thought | null> {
  const row = await inLine(app, line, (ctx) => findTurnOutcome(ctx, session.call.id, turn, sourceOf(turn)))
  if (!row) return null
  const { language, transfer_to, end_reason } = Outcome.parse(row.detail)
  return { words: row.said, language, transferTo: transfer_to, endReason: end_reason }
}

/** What was heard in a turn whose process has gone, so that another one can think of it. */
export function findWordsOf(
  app: AppContext,
  { line, session }: PhoneCall,
  turn: number,
): Promise<string | null> {
  return inLine(app, line, (ctx) => findHeard(ctx, session.call.conversationId, turn))
}
