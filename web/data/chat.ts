import { useCallback, useRef, useState } from 'react'
import { type ChatEvent, type ChatStatus, postChat } from '#contract/chat.ts'
import type { ChatEntry } from '../ui/chat/entry.ts'
import { createKey, organizationHeaders, send as sendRequest } from './client.ts'
import { readEventStream } from './event-stream.ts'
import { ApiError } from './problem.ts'

interface Conversation {
  id: string | undefined
  status: ChatStatus
  entries: ChatEntry[]
}

const nothingSaid: Conversation = { id: undefined, status: 'open', entries: [] }

/** What one event of an answer changes in the conversation so far; the answer is its last entry. */
export function applyChatEvent(conversation: Conversation, event: ChatEvent): Conversation {
  const answer = conversation.entries.at(-1)
  if (!answer) return conversation
  const withAnswer = (changes: Partial<ChatEntry>): Conversation => ({
    ...conversation,
    entries: [...conversation.entries.slice(0, -1), { ...answer, ...changes }],
  })
  switch (event.type) {
    case 'start':
      return { ...conversation, id: event.conversation_id }
    case 'delta':
      return withAnswer({ text: answer.text + event.text })
    case 'action':
      return withAnswer({ actions: [...answer.actions, event.action] })
    case 'done': {
      const { response, sources, actions, answered, status, conversation_id } = event.answer
      const known = isQuestion(conversation.entries.at(-2)) ? answered : undefined
      const done = withAnswer({ text: response, sources, actions, answered: known, state: 'sent' })
      // Nothing is said by the receptionist while a person has the conversation.
      const entries = response || actions.length > 0 ? done.entries : done.entries.slice(0, -1)
      return { id: conversation_id, status, entries }
    }
    case 'error':
      throw new ApiError(event.problem)
  }
}

/** Only a question can go unanswered; "yes, that's fine" cannot. */
function isQuestion(entry: ChatEntry | undefined): boolean {
  return entry?.text.includes('?') ?? false
}

/** Whether it is a customer's; a draft is only ever tried. */
type Test = boolean | 'draft'

/** A conversation with a receptionist, the way a visitor has one; as a test it counts as no customer's. */
export function useChat(agentId: string | null | undefined, { test = false }: { test?: Test } = {}) {
  const [conversation, setConversation] = useState(nothingSaid)
  const [error, setError] = useState<unknown>()
  const [sending, setSending] = useState(false)
  const visitorId = useRef('')
  visitorId.current ||= `member-${createKey()}`

  const say = useCallback(
    async (message: string) => {
      if (!agentId) return
      setSending(true)
      setError(undefined)
      const spoken: ChatEntry = {
        id: createKey(),
        role: 'visitor',
        text: message,
        sources: [],
        actions: [],
        state: 'sent',
      }
      let current: Conversation = {
        ...conversation,
        entries: [
          ...conversation.entries,
          spoken,
          { ...spoken, id: createKey(), role: 'agent', text: '', state: 'arriving' },
        ],
      }
      setConversation(current)
      try {
        for await (const event of converse({
          agentId,
          message,
          visitorId: visitorId.current,
          conversationId: current.id,
          test,
        })) {
          current = applyChatEvent(current, event)
          setConversation(current)
        }
      } catch (thrown) {
        setError(thrown)
        setConversation({ ...current, entries: withoutAnswer(current.entries) })
      } finally {
        setSending(false)
      }
    },
    [agentId, conversation, test],
  )

  const startOver = useCallback(() => {
    visitorId.current = ''
    setConversation(nothingSaid)
    setError(undefined)
  }, [])
  return { ...conversation, say, startOver, sending, error }
}

/** After a failure the words of the visitor stay, marked, and the half answer goes. */
function withoutAnswer(entries: ChatEntry[]): ChatEntry[] {
  const spoken = entries.at(-2)
  return spoken ? [...entries.slice(0, -2), { ...spoken, state: 'failed' }] : entries
}

interface Utterance {
  agentId: string
  message: string
  visitorId: string
  conversationId: string | undefined
  test: Test
}

async function* converse({
  agentId,
  message,
  visitorId,
  conversationId,
  test,
}: Utterance): AsyncGenerator<ChatEvent> {
  const response = await sendRequest(postChat.path, {
    method: postChat.method,
    headers: { accept: 'text/event-stream', 'content-type': 'application/json', ...organizationHeaders() },
    body: JSON.stringify({
      agent_id: agentId,
      conversation_id: conversationId ?? null,
      message,
      visitor_id: visitorId,
      ...(test && { test }),
      metadata: { language: navigator.language },
    }),
  })
  if (!response.headers.get('content-type')?.includes('text/event-stream') || !response.body) {
    yield { type: 'done', answer: await response.json() }
    return
  }
  for await (const event of readEventStream(response.body)) yield event as ChatEvent
}
