import type { ChatLook } from '#contract/chat.ts'

/** What the embedding page may say about its visitor. */
export interface KnownVisitor {
  name?: string
  email?: string
  phone?: string
}

/** What happened in the chat, as the embedding page hears it through `frontdesk('on', …)`. */
export type WidgetEvent = 'open' | 'close' | 'message' | 'booked' | 'lead'

/** From the page to the frame: all that the frame may know of the page, told whole whenever it changes. */
export interface HostMessage {
  page_url: string
  referrer: string
  known: KnownVisitor
  /** Whether the visitor sees the frame. */
  shown: boolean
}

/** From the frame to the page. Nothing of what was said leaves the frame. */
export type FrameMessage =
  /** Once the frame can draw itself; `resumable` when there is a conversation to go on with. */
  | { type: 'ready'; look: ChatLook; resumable: boolean }
  | { type: 'hide' }
  | { type: 'unread'; count: number }
  | { type: 'event'; name: WidgetEvent }

/** Wraps a message so that its receiver can tell it from the messages of others on the same page. */
export function seal(message: HostMessage | FrameMessage): { frontdesk: HostMessage | FrameMessage } {
  return { frontdesk: message }
}

/**
 * The message inside a `message` event, or undefined unless it is ours and comes from exactly this window and,
 * when named, this origin. The frame names none: it learns its page's origin from the first message. The browser
 * embeds it only into pages that are allowed to, and `event.origin` can't be forged.
 */
export function unseal<M extends HostMessage | FrameMessage>(
  event: Pick<MessageEvent, 'origin' | 'source' | 'data'>,
  source: unknown,
  origin = event.origin,
): M | undefined {
  if (source && event.source === source && event.origin === origin) return event.data?.frontdesk
}
