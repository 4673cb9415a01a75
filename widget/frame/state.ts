import type { ChatAction, ChatMessage, ChatStatus } from '#contract/chat.ts'

/** A message as the log shows it; a `note` says that a person (`author`) has come, or gone when there is none. */
export interface Entry extends Omit<ChatMessage, 'id' | 'at' | 'role'> {
  role: ChatMessage['role'] | 'note'
  /** Stays the same from the first stroke on. */
  key: string
  /** The server's id, once it is known. */
  id?: string | null
  /** Known of what was read from the history. */
  at?: string
  /** Of a visitor's message: on its way, arrived, not delivered. Of an answer: still coming in or complete. */
  progress: 'busy' | 'done' | 'failed'
  /** Why it was not delivered: a refusal of the server, or what the browser says of the connection. */
  error?: { code?: unknown; message: string }
}

/** All that a conversation is to the widget. */
export interface ChatState {
  conversationId: string | null
  status: ChatStatus
  /** Who has taken over. */
  person: string | null
  /** Who is writing just now. */
  typing: string | null
  entries: Entry[]
  rating: number | null
}

export function emptyState(conversationId: string | null = null): ChatState {
  return { conversationId, status: 'open', person: null, typing: null, entries: [], rating: null }
}

export function makeEntry(role: Entry['role'], key: string, rest: Partial<Entry> = {}): Entry {
  return {
    role,
    key,
    text: '',
    author: null,
    sources: [],
    actions: [],
    helpful: null,
    client_message_id: null,
    progress: 'done',
    ...rest,
  }
}

/** A message of the server as the log shows it, under the key that it has on this page already. */
export function entryOf(message: ChatMessage): Entry {
  return { ...message, key: message.client_message_id ?? message.id, progress: 'done' }
}

/** Whether an answer is on its way. */
export function isAnswering({ entries }: ChatState): boolean {
  return entries.some(({ progress }) => progress === 'busy')
}

/** The times that the last message offers. */
export function offeredTimes({ entries }: ChatState): string[] {
  const offer = entries.at(-1)?.actions.find((action): action is Offer => action.kind === 'slots_offered')
  return offer?.slots.map(({ label }) => label) ?? []
}
type Offer = Extract<ChatAction, { kind: 'slots_offered' }>
