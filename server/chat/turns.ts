import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { ChatAnswer, ChatEvent, ChatRequest } from '#contract/chat.ts'
import type { Problem } from '#contract/errors.ts'
import type { Language } from '#contract/languages.ts'
import type { AppContext } from '#server/context.ts'
import { openEventStream } from '#server/platform/event-stream.ts'
import {
  converse,
  type Incoming,
  type Profile,
  type TurnAnswer,
  type TurnEvent,
} from '#server/receptionist/index.ts'

type Said = z.output<typeof ChatRequest>

/** Answers a chat message as JSON. */
export async function answerChat(
  app: AppContext,
  profile: Profile,
  said: Said,
  request: FastifyRequest,
): Promise<ChatAnswer> {
  const { signal } = new AbortController()
  for await (const event of converse(app, profile, toIncoming(said, request), signal)) {
    if (event.type === 'done') return toAnswer(event.answer)
  }
  throw new Error('A turn ended without an answer')
}

/**
 * Answers a chat message as a stream. A refusal before the first word is an ordinary error; after it, an event.
 * A visitor who leaves does not stop the turn: what was begun is finished and stored, and found when they return.
 */
export async function streamChat(
  app: AppContext,
  profile: Profile,
  said: Said,
  request: FastifyRequest,
  reply: FastifyReply,
  toProblem: (error: unknown) => Problem,
): Promise<void> {
  const { signal } = new AbortController()
  const turn = converse(app, profile, toIncoming(said, request), signal)
  const first = await turn.next()
  const headers = Object.fromEntries(
    Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]),
  )
  reply.hijack()
  const stream = openEventStream(reply.raw, headers)
  try {
    for (let step = first; !step.done; step = await turn.next()) stream.send(toEvent(step.value))
  } catch (error) {
    stream.send({ type: 'error', problem: toProblem(error) } satisfies ChatEvent)
  }
  stream.end()
}

function toIncoming(said: Said, request: FastifyRequest): Incoming {
  const { metadata = {} } = said
  const browser = metadata.language ?? request.headers['accept-language']?.split(',')[0]
  return {
    text: said.message,
    channel: 'chat',
    visitorId: said.visitor_id,
    conversationId: said.conversation_id,
    clientKey: said.client_message_id,
    isTest: Boolean(said.test),
    triesDraft: said.test === 'draft',
    visitor: {
      ...(metadata.page_url ? { page_url: metadata.page_url } : {}),
      ...(metadata.referrer ? { referrer: metadata.referrer } : {}),
      ...(metadata.known ? { known: metadata.known } : {}),
      user_agent: request.headers['user-agent']?.slice(0, 300) ?? null,
      ...(said.consent === undefined ? {} : { consent: said.consent }),
    },
    languageHint: languageOf(browser),
  }
}

export function languageOf(tag: string | undefined): Language | undefined {
  if (!tag) return undefined
  return /^es\b/i.test(tag) ? 'es' : /^en\b/i.test(tag) ? 'en' : undefined
}

function toAnswer({ text, conversationId, messageId, ...rest }: TurnAnswer): ChatAnswer {
  return { response: text, conversation_id: conversationId, message_id: messageId, ...rest }
}

function toEvent(event: TurnEvent): ChatEvent {
  switch (event.type) {
    case 'start':
      return { type: 'start', conversation_id: event.conversationId }
    case 'say':
      return { type: 'delta', text: event.text }
    case 'action':
      return event
    case 'done':
      return { type: 'done', answer: toAnswer(event.answer) }
  }
}
