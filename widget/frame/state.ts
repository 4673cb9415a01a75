import type {
  ChatAction,
  ChatEvent,
  ChatHistory,
  ChatLiveEvent,
  ChatMessage,
  ChatStatus,
} from '#contract/chat.ts'

/** A message as the log shows it; a `note` says that a person (`author`) has come, or gone when there is none. */
export interface Entry extends Omit<ChatMessage, 'id' | 'at' | 'role'> {
  role: ChatMessage['role'] | 'note'
  /** Stays the same from the first stroke on. */
  key: string
  /** The server's id, once it is known. */
  id: string | null
  at: string | null
  /** Of a visitor's message: on its way, arrived, or not delivered because of `problem`. Of an answer: coming in. */
  progress: 'busy' | 'done' | 'failed'
  problem?: { code: string; sentence: string }
}

/** All that a conversation is to the widget. */
export interface ChatState {
  conversationId: string | null
  status: ChatStatus
  /** Who has taken over. */
  person: string | null
  /** Who is writing: a person's name, or null. */
  typing: string | null
  entries: Entry[]
  rating: number | null
}

export const emptyChat: ChatState = {
  conversationId: null,
  status: 'open',
  person: null,
  typing: null,
  entries: [],
  rating: null,
}

const blank = { author: null, at: null, sources: [], actions: [], helpful: null, client_message_id: null }

/** The conversation as the server has it; what the visitor could not deliver stays. */
export function withHistory(state: ChatState, history: ChatHistory): ChatState {
  const stored = history.messages.map(entryOf)
  const isStored = (entry: Entry) => stored.some((other) => other.key === entry.key)
  const undelivered = state.entries.filter((entry) => entry.progress === 'failed' && !isStored(entry))
  return {
    conversationId: history.conversation_id,
    status: history.status,
    person: history.person,
    typing: null,
    rating: history.rating,
    entries: [...stored, ...undelivered],
  }
}

/** The visitor has said something, or says it again. An empty answer waits beneath it. */
export function withQuestion(state: ChatState, key: string, text: string): ChatState {
  const question: Entry = {
    ...blank,
    key,
    id: null,
    role: 'visitor',
    text,
    progress: 'busy',
    client_message_id: key,
  }
  const answer: Entry = { ...blank, key: answerKey(key), id: null, role: 'agent', text: '', progress: 'busy' }
  const others = state.entries.filter((entry) => entry.key !== key)
  return { ...state, entries: [...others, question, answer] }
}

/** A piece of the answer to a question has come. */
export function withAnswer(state: ChatState, key: string, event: ChatEvent): ChatState {
  const change = (update: (entry: Entry) => Entry): Entry[] =>
    state.entries.map((entry) => (entry.key === answerKey(key) ? update(entry) : entry))
  switch (event.type) {
    case 'start':
      return { ...mark(state, key, 'done'), conversationId: event.conversation_id }
    case 'delta':
      return { ...state, entries: change((entry) => ({ ...entry, text: entry.text + event.text })) }
    case 'action':
      return {
        ...state,
        entries: change((entry) => ({ ...entry, actions: [...entry.actions, event.action] })),
      }
    case 'done': {
      const {
        response,
        message_id: id,
        sources,
        actions,
        status,
        conversation_id: conversationId,
      } = event.answer
      const told = change((entry) => ({ ...entry, id, text: response, sources, actions, progress: 'done' }))
      const entries = told.filter((entry) =>
        entry.key === answerKey(key) ? response || actions.length : entry.id !== id || !id,
      )
      const person = status === 'human' ? state.person : null
      return { ...state, conversationId, status, person, entries }
    }
    case 'error':
      return state
  }
}

/** An answer will not come: what arrived of it goes, the question keeps its text and can be sent again. */
export function withFailure(state: ChatState, key: string, code: string, sentence: string): ChatState {
  const entries = state.entries.filter((entry) => entry.key !== answerKey(key))
  return mark({ ...state, entries }, key, 'failed', { code, sentence })
}

/** Something happened besides the answers to the visitor's own requests. */
export function withLive(state: ChatState, event: ChatLiveEvent): ChatState {
  switch (event.type) {
    case 'state':
      return { ...state, status: event.status, person: event.person }
    case 'taken_over':
      return withNote({ ...state, status: 'human', person: event.person, typing: null })
    case 'typing':
      return { ...state, typing: event.person ?? state.person }
    case 'handed_back':
      return withNote({ ...state, status: 'open', person: null, typing: null })
    case 'closed':
      return { ...state, status: 'closed', person: null, typing: null }
    case 'message': {
      const entry = entryOf(event.message)
      const isKnown = state.entries.some(({ id, key }) => id === entry.id || key === entry.key)
      // An answer that is just streaming in arrives by its own request.
      const isComing = entry.role === 'agent' && isAnswering(state)
      if (isKnown || isComing) return state
      return { ...state, typing: null, entries: [...state.entries, entry] }
    }
  }
}

/** Something was done without words, such as the lead form. */
export function withReceipt(state: ChatState, action: ChatAction): ChatState {
  return withEntry(state, { role: 'agent', actions: [action] })
}

/** The visitor's thumb on an answer. */
export function withThumb(state: ChatState, id: string, helpful: boolean | null): ChatState {
  return {
    ...state,
    entries: state.entries.map((entry) => (entry.id === id ? { ...entry, helpful } : entry)),
  }
}

/** Whether an answer is on its way. */
export function isAnswering(state: ChatState): boolean {
  return state.entries.some((entry) => entry.progress === 'busy')
}

/** The last action of a kind, if the last answer has one. */
export function lastAction(state: ChatState, kind: ChatAction['kind']): ChatAction | undefined {
  return state.entries.at(-1)?.actions.findLast((action) => action.kind === kind)
}

function entryOf(message: ChatMessage): Entry {
  return { ...message, key: message.client_message_id ?? message.id, progress: 'done' }
}

function withNote(state: ChatState): ChatState {
  return withEntry(state, { role: 'note', author: state.person })
}

function withEntry(state: ChatState, entry: Pick<Entry, 'role'> & Partial<Entry>): ChatState {
  const key = `local/${state.entries.length}`
  return {
    ...state,
    entries: [...state.entries, { ...blank, key, id: null, text: '', progress: 'done', ...entry }],
  }
}

function answerKey(key: string): string {
  return `${key}/answer`
}

function mark(
  state: ChatState,
  key: string,
  progress: Entry['progress'],
  problem?: Entry['problem'],
): ChatState {
  const entries = state.entries.map((entry) => (entry.key === key ? { ...entry, progress, problem } : entry))
  return { ...state, entries }
}
