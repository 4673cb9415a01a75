import type { ChatAction, ChatEvent, ChatHistory, ChatLiveEvent, LeadCapture } from '#contract/chat.ts'
import type { KnownVisitor } from '../protocol.ts'
import type * as Api from './api.ts'
import { type Entry, emptyState, entryOf, isAnswering, makeEntry } from './state.ts'
import { type Keeper, randomUuid } from './storage.ts'

/** Characters that a message may have; the server refuses longer ones. */
export const maxMessageLength = 4000

/** How long somebody counts as typing after the last sign of it, in milliseconds. */
const typingMs = 6000

/** What goes along with every message. */
interface Surroundings {
  page_url: string
  referrer: string
  language: string
  known: KnownVisitor
}

export interface ConversationParts {
  agentId: string
  keeper: Keeper
  api: Pick<typeof Api, 'say' | 'follow' | 'readHistory' | 'captureLead' | 'rate' | 'giveFeedback'>
  surroundings(): Surroundings
  onChange(): void
  /** Something was just done; what history shows was done earlier and is not told again. */
  onAction(action: ChatAction): void
  /** The receptionist or a person has said something. */
  onArrival(): void
}

export type Conversation = ReturnType<typeof openConversation>

/** Everything that the widget does with the server, and the state that comes of it. */
export function openConversation(parts: ConversationParts) {
  const { agentId: agent_id, keeper, api, onChange } = parts
  let state = emptyState(keeper.read().conversation_id)
  let isListening = false
  let followed: string | null = null
  let unfollow = () => {}
  let typingAlarm: ReturnType<typeof setTimeout>

  function changed(): void {
    const { conversationId } = state
    if (conversationId !== keeper.read().conversation_id) keeper.write({ conversation_id: conversationId })
    const wanted = isListening ? conversationId : null
    if (wanted !== followed) {
      unfollow()
      followed = wanted
      unfollow = wanted ? api.follow(wanted, keeper.read().visitor_id, hear, resume) : () => {}
    }
    onChange()
  }

  /** The ids and circumstances that every message of the visitor carries. */
  function envelope() {
    const { visitor_id, consent } = keeper.read()
    return {
      agent_id,
      visitor_id,
      conversation_id: state.conversationId,
      consent: consent || undefined,
      metadata: parts.surroundings(),
    }
  }

  function startOver(): void {
    state = emptyState()
    changed()
  }

  /** Reads what was said before; a conversation that is unknown by now is forgotten. */
  async function resume(): Promise<void> {
    const { conversation_id, visitor_id } = keeper.read()
    if (!conversation_id) return
    try {
      const history = await api.readHistory(conversation_id, visitor_id)
      // An answer that is coming in knows more than the history does.
      if (!isAnswering(state)) adopt(history)
    } catch (error) {
      if ((error as Entry['error'])!.code === 'not_found') startOver()
    }
  }

  function adopt({ conversation_id, messages, ...rest }: ChatHistory): void {
    const stored = messages.map(entryOf)
    const undelivered = state.entries.filter(
      ({ progress, key }) => progress === 'failed' && !stored.some((entry) => entry.key === key),
    )
    state = { ...rest, conversationId: conversation_id, typing: null, entries: [...stored, ...undelivered] }
    changed()
  }

  async function deliver(question: Entry): Promise<void> {
    const answer = makeEntry('agent', randomUuid(), { progress: 'busy' })
    question.progress = 'busy'
    question.error = undefined
    state.entries = [...state.entries.filter((entry) => entry !== question), question, answer]
    changed()
    try {
      const request = { ...envelope(), message: question.text, client_message_id: question.key }
      for await (const event of api.say(request)) take(event, question, answer)
    } catch (caught) {
      const error = caught as NonNullable<Entry['error']>
      drop(answer)
      if (error.code === 'not_found' && state.conversationId) {
        // The conversation was deleted: what was said opens a new one.
        state = emptyState()
        return deliver(question)
      }
      question.progress = 'failed'
      question.error = error
      changed()
    }
  }

  function take(event: ChatEvent, question: Entry, answer: Entry): void {
    if (event.type === 'start') {
      question.progress = 'done'
      state.conversationId = event.conversation_id
    }
    if (event.type === 'delta') answer.text += event.text
    if (event.type === 'action') {
      answer.actions.push(event.action)
      parts.onAction(event.action)
    }
    if (event.type === 'done') {
      const { response, message_id, sources, actions, status } = event.answer
      // The same answer may have come over the events of the conversation.
      state.entries = state.entries.filter(({ id }) => !id || id !== message_id)
      Object.assign(answer, { id: message_id, text: response, sources, actions, progress: 'done' })
      if (!response && !actions.length) drop(answer)
      state.status = status
      if (status !== 'human') state.person = null
      if (response) parts.onArrival()
    }
    changed()
  }

  function hear(event: ChatLiveEvent): void {
    clearTimeout(typingAlarm)
    state.typing = null
    if (event.type === 'typing') {
      state.typing = event.person ?? state.person
      typingAlarm = setTimeout(() => {
        state.typing = null
        onChange()
      }, typingMs)
    } else if (event.type === 'message') {
      receive(entryOf(event.message))
    } else {
      const before = state.person
      state.status = event.type === 'state' ? event.status : liveStatus[event.type]
      state.person = 'person' in event ? event.person : null
      if (event.type !== 'state' && before !== state.person)
        add(makeEntry('note', randomUuid(), { author: state.person }))
    }
    changed()
  }

  function receive(entry: Entry): void {
    const isKnown = state.entries.some(({ id, key }) => id === entry.id || key === entry.key)
    // An answer that is just streaming in arrives by its own request.
    if (isKnown || (entry.role === 'agent' && isAnswering(state))) return
    add({ ...entry, at: undefined })
    if (entry.role !== 'visitor') parts.onArrival()
  }

  function add(entry: Entry): void {
    state.entries.push(entry)
  }

  function drop(entry: Entry): void {
    state.entries = state.entries.filter((other) => other !== entry)
  }

  return {
    state: () => state,
    resume,
    /** Forgets the conversation; the next message begins another. */
    startOver,
    async send(text: string): Promise<void> {
      if (isAnswering(state) || !text.trim() || text.length > maxMessageLength) return
      if (state.status === 'closed') startOver()
      await deliver(makeEntry('visitor', randomUuid(), { text: text.trim() }))
    },
    /** Sends an undelivered message again, under its first id, so that it cannot arrive twice. */
    async retry(question: Entry): Promise<void> {
      if (!isAnswering(state)) await deliver(question)
    },
    /** Leaves the visitor's details; rejects when they did not arrive. */
    async leaveDetails(fields: LeadCapture['fields']): Promise<void> {
      const { conversation_id, lead_id } = await api.captureLead({ ...envelope(), fields })
      const action: ChatAction = { kind: 'lead_captured', lead_id }
      state.conversationId = conversation_id
      add(makeEntry('agent', randomUuid(), { actions: [action] }))
      parts.onAction(action)
      changed()
    },
    /** Rates the conversation; rejects when that did not arrive. */
    async rate(rating: number, comment: string): Promise<void> {
      const { conversation_id, visitor_id } = keeper.read()
      await api.rate({ conversation_id: conversation_id!, visitor_id, rating, comment })
      state.rating = rating
      changed()
    },
    /** Marks an answer, once the server has the mark. */
    async thumb(answer: Entry, helpful: boolean): Promise<void> {
      await api.giveFeedback({ message_id: answer.id!, visitor_id: keeper.read().visitor_id, helpful })
      answer.helpful = helpful
      onChange()
    },
    /** Whether to follow what a person may say. */
    listen(wanted: boolean): void {
      if (wanted === isListening) return
      isListening = wanted
      changed()
    },
  }
}

const liveStatus = { taken_over: 'human', handed_back: 'open', closed: 'closed' } as const
