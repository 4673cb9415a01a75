import type {
  ChatConfig,
  ChatEvent,
  ChatFeedback,
  ChatHistory,
  ChatLiveEvent,
  ChatRating,
  ChatRequest,
  LeadCapture,
  LeadCaptured,
} from '#contract/chat.ts'
import type { Problem } from '#contract/errors.ts'
import { readFrames } from './sse.ts'

/** A request that the server refused; anything else that is thrown here means that it could not be reached. */
export class Refusal extends Error {
  code: string
  constructor(code: string, sentence = '') {
    super(sentence)
    this.code = code
  }
}

/** Time without an event after which an answer is given up, in milliseconds. */
const silenceMs = 40_000

export function readConfig(agent_id: string, visitor_id: string, language: string): Promise<ChatConfig> {
  return ask(`/api/chat/config${queryOf({ agent_id, visitor_id, language })}`)
}

export function readHistory(conversationId: string, visitorId: string): Promise<ChatHistory> {
  const query = queryOf({ conversation_id: conversationId, visitor_id: visitorId })
  return ask(`/api/chat/history${query}`)
}

export function captureLead(lead: LeadCapture): Promise<LeadCaptured> {
  return ask('/api/leads/capture', lead)
}

export function rate(rating: ChatRating): Promise<void> {
  return ask('/api/chat/rating', rating)
}

export function giveFeedback(feedback: ChatFeedback): Promise<void> {
  return ask('/api/chat/feedback', feedback)
}

/** Says something and yields the answer as it comes; the last event is `done`. */
export async function* say(request: ChatRequest): AsyncGenerator<ChatEvent> {
  const abort = new AbortController()
  let alarm = setTimeout(() => abort.abort(), silenceMs)
  try {
    const response = await send('/api/chat', request, 'text/event-stream', abort.signal)
    for await (const frame of readFrames(response.body!)) {
      clearTimeout(alarm)
      alarm = setTimeout(() => abort.abort(), silenceMs)
      const event: ChatEvent = JSON.parse(frame)
      if (event.type === 'error') throw new Refusal(event.problem.code, event.problem.detail)
      yield event
      if (event.type === 'done') return
    }
    throw new Refusal('unavailable')
  } finally {
    // Whoever stops listening ends the request too.
    clearTimeout(alarm)
    abort.abort()
  }
}

/**
 * Follows a conversation until stopped, coming back after breaks (1 s, doubling to 30 s).
 * @param onReconnect called when a break is over: what was missed stands in the history
 */
export function follow(
  conversationId: string,
  visitorId: string,
  onEvent: (event: ChatLiveEvent) => void,
  onReconnect: () => void,
): () => void {
  const query = queryOf({ conversation_id: conversationId, visitor_id: visitorId })
  let source: EventSource
  let alarm: ReturnType<typeof setTimeout>
  let breaks = 0
  function connect(): void {
    source = new EventSource(`/api/chat/events${query}`)
    source.onopen = () => {
      if (breaks) onReconnect()
      breaks = 0
    }
    source.onmessage = ({ data }) => onEvent(JSON.parse(data))
    source.onerror = () => {
      source.close()
      alarm = setTimeout(connect, Math.min(30_000, 1000 * 2 ** breaks++))
    }
  }
  connect()
  return () => {
    source.close()
    clearTimeout(alarm)
  }
}

async function ask<T>(path: string, body?: object): Promise<T> {
  const response = await send(path, body, 'application/json', AbortSignal.timeout(silenceMs))
  return (response.status === 204 ? undefined : await response.json()) as T
}

/** Gets, or posts when there is a body. */
async function send(
  path: string,
  body: object | undefined,
  accept: string,
  signal: AbortSignal,
): Promise<Response> {
  const response = await fetch(path, {
    method: body ? 'POST' : 'GET',
    headers: { accept, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  })
  if (response.ok) return response
  const problem: Problem = await response.json()
  throw new Refusal(problem.code, problem.errors?.[0]?.message ?? problem.detail)
}

function queryOf(query: Record<string, string>): string {
  return `?${new URLSearchParams(query)}`
}
