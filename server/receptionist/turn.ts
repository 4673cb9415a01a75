import type { ChatAction } from '#contract/chat.ts'
import type { AppContext } from '#server/context.ts'
import { DomainError } from '#server/platform/errors.ts'
import { answerWithBrains, type BrainAnswer } from './brains.ts'
import type { Profile } from './profile.ts'
import { type OpenedTurn, openTurn } from './receiving.ts'
import { recordAnswer } from './recording.ts'
import type { Incoming, TurnAnswer, TurnEvent } from './session.ts'

/*
 * The turn engine of every channel. A message is stored before it is thought about, answered as a stream, and the
 * answer is stored before the turn counts as done. Messages of one conversation are taken one after the other.
 */

const running = new Map<string, Promise<unknown>>()

/**
 * Answers one message of a visitor, as a stream that ends with `done`.
 * @throws DomainError `agent_paused`, `not_found` for a conversation that is not the visitor's
 */
export async function* converse(
  app: AppContext,
  profile: Profile,
  incoming: Incoming,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent, void, undefined> {
  if (profile.agent.status === 'paused' || profile.agent.status === 'error')
    throw new DomainError('agent_paused', 'This receptionist is not answering at the moment.')
  const release = incoming.conversationId ? await takeTurn(incoming.conversationId) : () => {}
  try {
    const startedMs = performance.now()
    const opened = await openTurn(app, profile, incoming, signal)
    const { conversationId, language } = opened.session
    yield { type: 'start', conversationId, language }
    if (opened.earlier) yield* repeatAnswer(opened.earlier)
    else if (opened.status === 'human') yield { type: 'done', answer: silentAnswer(opened) }
    else yield* answer(opened, startedMs)
  } finally {
    release()
  }
}

async function* answer(opened: OpenedTurn, startedMs: number): AsyncGenerator<TurnEvent, void, undefined> {
  const { session } = opened
  const { metrics } = session.app
  let text = ''
  const actions: ChatAction[] = []
  let result: BrainAnswer | null = null
  for await (const event of answerWithBrains(opened)) {
    if ('say' in event) {
      if (!text)
        metrics.turns.observe(
          { channel: session.channel, brain: event.brain, part: 'first' },
          (performance.now() - startedMs) / 1000,
        )
      const said = text ? ` ${event.say}` : event.say
      text += said
      yield { type: 'say', text: said }
    } else if ('action' in event) {
      actions.push(event.action)
      yield { type: 'action', action: event.action }
    } else result = event.result
  }
  if (!result) throw new Error('A brain ended without a result')
  const latencyMs = Math.round(performance.now() - startedMs)
  const { messageId, status } = await recordAnswer(opened, { text, actions, result, latencyMs })
  metrics.turns.observe({ channel: session.channel, brain: result.brain, part: 'all' }, latencyMs / 1000)
  const { sources, answered, confidence, language } = result
  yield {
    type: 'done',
    answer: {
      text,
      conversationId: session.conversationId,
      messageId,
      sources,
      answered,
      confidence,
      actions,
      language,
      status,
    },
  }
}

/** A message that came before gets the answer it got before. */
function* repeatAnswer(earlier: TurnAnswer): Generator<TurnEvent, void, undefined> {
  yield { type: 'say', text: earlier.text }
  for (const action of earlier.actions) yield { type: 'action', action }
  yield { type: 'done', answer: earlier }
}

function silentAnswer({ session, status }: OpenedTurn): TurnAnswer {
  return {
    text: '',
    conversationId: session.conversationId,
    messageId: null,
    sources: [],
    answered: true,
    confidence: 1,
    actions: [],
    language: session.language,
    status,
  }
}

/** Waits until the turns of this conversation that came earlier are done. */
async function takeTurn(conversationId: string): Promise<() => void> {
  const before = running.get(conversationId)
  let release = () => {}
  const mine = new Promise<void>((done) => {
    release = done
  })
  const chained = (before ?? Promise.resolve()).then(() => mine)
  running.set(conversationId, chained)
  await before?.catch(() => {})
  return () => {
    release()
    if (running.get(conversationId) === chained) running.delete(conversationId)
  }
}
