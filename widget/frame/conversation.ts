import type { ChatAction, ChatEvent, ChatLiveEvent, ChatRequest, LeadCapture } from '#contract/chat.ts'
import type { KnownVisitor } from '../protocol.ts'
import type * as Api from './api.ts'
import {
  type ChatState,
  emptyChat,
  isAnswering,
  withAnswer,
  withFailure,
  withHistory,
  withLive,
  withQuestion,
  withReceipt,
  withThumb,
} from './state.ts'
import { type Keeper, randomUuid } from './storage.ts'

/** Characters that a message may have; the server refuses longer ones. */
export const maxMessageLength = 4000

/** How long somebody counts as typing after the last sign of it, in milliseconds. */
const typingMs = 6000

/** What the page around the frame says; it goes along with every message. */
export interface Surroundings {
  page_url?: string
  referrer?: string
  language: string
  known: KnownVisitor
}

export interface Conversation {
  state(): ChatState
  /** Reads what was said on earlier visits; an unknown or foreign conversation is forgotten. */
  resume(): Promise<void>
  send(text: string): Promise<void>
  /** Sends an undelivered message again, under its first id, so that it cannot arrive twice. */
  retry(key: string): Promise<void>
  leaveDetails(fields: LeadCapture['fields']): Promise<void>
  rate(rating: number, comment: string): Promise<void>
  /** Marks an answer at once; takes the mark back if the server does not have it. */
  thumb(messageId: string, helpful: boolean): Promise<void>
  /** Whether to listen for a person who takes over. */
  listen(wanted: boolean): void
  /** Forgets the conversation; the next message begins another. */
  startOver(): void
}

export interface ConversationParts {
  agentId: string
  keeper: Keeper
  api: Pick<typeof Api, 'say' | 'follow' | 'readHistory' | 'captureLead' | 'rate' | 'giveFeedback'>
  surroundings: () => Surroundings
  onChange: (state: ChatState) => void
  /** Something was just done; what history shows was done earlier and is not told again. */
  onAction: (action: ChatAction) => void
  /** The receptionist or a person has said something. */
  onArrival: () => void
}

/** Everything that the widget does with the server, and the state that comes of it. */
export function openConversation(parts: ConversationParts): Conversation {
  const { agentId, keeper, api, surroundings } = parts
  let state: ChatState = { ...emptyChat, conversationId: keeper.read().conversation_id }
  let isListening = false
  let following: { id: string; stop: () => void } | undefined
  let typingAlarm: ReturnType<typeof setTimeout>

  function become(next: ChatState): void {
    const before = state
    state = next
    if (state.conversationId !== before.conversationId)
      keeper.write({ conversation_id: state.conversationId })
    follow()
    parts.onChange(state)
  }

  function follow(): void {
    const wanted = isListening ? state.conversationId : null
    if ((following?.id ?? null) === wanted) return
    following?.stop()
    const stop = wanted ? api.follow(wanted, keeper.read().visitor_id, hear, resume) : undefined
    following = wanted && stop ? { id: wanted, stop } : undefined
  }

  function hear(event: ChatLiveEvent): void {
    clearTimeout(typingAlarm)
    if (event.type === 'typing') typingAlarm = setTimeout(() => become({ ...state, typing: null }), typingMs)
    const before = state.entries.length
    become(withLive(state, event))
    if (event.type === 'message' && state.entries.length > before) parts.onArrival()
  }

  function take(key: string, event: ChatEvent): void {
    become(withAnswer(state, key, event))
    if (event.type === 'action') parts.onAction(event.action)
    if (event.type === 'done' && event.answer.response) parts.onArrival()
  }

  async function resume(): Promise<void> {
    const { conversation_id, visitor_id } = keeper.read()
    if (!conversation_id) return
    try {
      const history = await api.readHistory(conversation_id, visitor_id)
      // An answer that is coming in knows more than the history does.
      if (!isAnswering(state)) become(withHistory(state, history))
    } catch (error) {
      if (codeOf(error) === 'not_found') startOver()
    }
  }

  async function deliver(key: string, text: string): Promise<void> {
    become(withQuestion(state, key, text))
    try {
      for await (const event of api.say(request(key, text))) take(key, event)
    } catch (error) {
      const code = codeOf(error)
      if (code === 'not_found' && state.conversationId) {
        // The conversation was deleted: what was said opens a new one.
        become({ ...emptyChat })
        return deliver(key, text)
      }
      become(withFailure(state, key, code, error instanceof Error ? error.message : ''))
    }
  }

  function request(key: string, message: string): ChatRequest {
    const { visitor_id, consent } = keeper.read()
    return {
      agent_id: agentId,
      conversation_id: state.conversationId,
      message,
      visitor_id,
      client_message_id: key,
      ...(consent && { consent }),
      metadata: surroundings(),
    }
  }

  function startOver(): void {
    become({ ...emptyChat })
  }

  return {
    state: () => state,
    resume,
    startOver,
    async send(text) {
      if (isAnswering(state) || !text.trim() || text.length > maxMessageLength) return
      if (state.status === 'closed') startOver()
      await deliver(randomUuid(), text.trim())
    },
    async retry(key) {
      const entry = state.entries.find((one) => one.key === key && one.progress === 'failed')
      if (entry && !isAnswering(state)) await deliver(key, entry.text)
    },
    async leaveDetails(fields) {
      const { visitor_id, consent } = keeper.read()
      const metadata = surroundings()
      const lead = { agent_id: agentId, conversation_id: state.conversationId, visitor_id, fields, metadata }
      const { conversation_id, lead_id } = await api.captureLead({ ...lead, ...(consent && { consent }) })
      const receipt: ChatAction = { kind: 'lead_captured', lead_id }
      become(withReceipt({ ...state, conversationId: conversation_id }, receipt))
      parts.onAction(receipt)
    },
    async rate(rating, comment) {
      const { conversationId: conversation_id } = state
      if (!conversation_id) return
      const { visitor_id } = keeper.read()
      await api.rate({ conversation_id, visitor_id, rating, ...(comment && { comment }) })
      become({ ...state, rating })
    },
    async thumb(messageId, helpful) {
      const before = state.entries.find(({ id }) => id === messageId)?.helpful ?? null
      become(withThumb(state, messageId, helpful))
      try {
        await api.giveFeedback({ message_id: messageId, visitor_id: keeper.read().visitor_id, helpful })
      } catch {
        become(withThumb(state, messageId, before))
      }
    },
    listen(wanted) {
      isListening = wanted
      follow()
    },
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unreachable'
}
