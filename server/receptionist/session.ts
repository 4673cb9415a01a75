import type { ChatAction, ChatSource } from '#contract/chat.ts'
import type { Channel } from '#contract/conversations.ts'
import type { Language } from '#contract/languages.ts'
import type { AppContext } from '#server/context.ts'
import type { Actor, TenantContext } from '#server/platform/tenancy.ts'
import { withTenant } from '#server/platform/tenancy.ts'
import type { Profile } from './profile.ts'

/** One person's words, from whatever channel. */
export interface Incoming {
  text: string
  channel: Channel
  /** Random and kept by the visitor's device: the key to the conversation. */
  visitorId: string
  conversationId?: string | null | undefined
  /** The sender's own id of this message: sent again, it is stored and answered once. */
  clientKey?: string | null | undefined
  /** A member tries the receptionist. */
  isTest?: boolean | undefined
  /** A member tries the unpublished changes. */
  triesDraft?: boolean | undefined
  /** Where the visitor is and what the embedding page says of them; never a proof of who they are. */
  visitor: Record<string, unknown>
  /** Language of the visitor's browser, if the channel tells. */
  languageHint?: Language | undefined
}

/** A conversation while one turn of it runs. */
export interface Session {
  app: AppContext
  profile: Profile
  actor: Actor
  channel: Channel
  conversationId: string
  /** The message that is being answered: receipts point to it. */
  messageId: string
  language: Language
  contactId: string | null
  leadId: string | null
  /** What the visitor's page says of them. */
  visitor: Record<string, unknown>
  signal: AbortSignal
}

/** What an answer to one message came to. */
export interface TurnAnswer {
  text: string
  conversationId: string
  /** Null when a person has the conversation: nothing was answered. */
  messageId: string | null
  sources: ChatSource[]
  answered: boolean
  confidence: number
  actions: ChatAction[]
  language: Language
  status: 'open' | 'waiting' | 'human' | 'closed'
}

/** What a turn does, as it happens. */
export type TurnEvent =
  /** `language` is what the answer will be spoken in, as far as that is known before it is thought of. */
  | { type: 'start'; conversationId: string; language: Language }
  | { type: 'say'; text: string }
  | { type: 'action'; action: ChatAction }
  | { type: 'done'; answer: TurnAnswer }

/** A transaction of the receptionist in this conversation. */
export function inSession<T>(
  session: Pick<Session, 'app' | 'profile' | 'actor'>,
  work: (ctx: TenantContext) => Promise<T>,
): Promise<T> {
  return withTenant(session.app, session.profile.organizationId, session.actor, work)
}
