import type { ChatAction, ChatSource } from '#contract/chat.ts'

/** One thing that was said, as the conversation shows it. */
export interface ChatEntry {
  id: string
  role: 'visitor' | 'agent' | 'human'
  text: string
  /** Who wrote it, for `human`. */
  author?: string | null
  sources: ChatSource[]
  actions: ChatAction[]
  state: 'sent' | 'arriving' | 'failed'
  /** Whether the question could be answered from what the business says; unknown while it arrives. */
  answered?: boolean | undefined
}
