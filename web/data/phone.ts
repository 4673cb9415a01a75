import { PhoneEvent, type PhoneFrame } from '#contract/calls.ts'
import type { Language } from '#contract/languages.ts'

export interface Dialled {
  agentId: string
  language?: Language | undefined
  contactId?: string | undefined
}

/** The line of one call. */
export interface Line {
  send(frame: PhoneFrame): void
  close(): void
}

/**
 * Dials a receptionist over the same kind of socket as a telephone provider does.
 * @param onEvent what comes from the other end; an `ended` comes exactly once, also when the line breaks
 */
export function dial({ agentId, language, contactId }: Dialled, onEvent: (event: PhoneEvent) => void): Line {
  const query = new URLSearchParams({ agent_id: agentId })
  if (language) query.set('language', language)
  if (contactId) query.set('contact_id', contactId)
  const { protocol, host } = window.location
  const socket = new WebSocket(`${protocol === 'https:' ? 'wss' : 'ws'}://${host}/api/phone/socket?${query}`)
  let ended = false
  const end = (reason: string) => {
    if (ended) return
    ended = true
    onEvent({ type: 'ended', reason })
  }
  socket.onmessage = ({ data }) => {
    const event = PhoneEvent.safeParse(JSON.parse(String(data)))
    if (!event.success) return
    if (event.data.type === 'ended') end(event.data.reason)
    else onEvent(event.data)
  }
  socket.onclose = ({ reason, wasClean }) => end(reason || (wasClean ? 'user_hangup' : 'unreachable'))
  return {
    send(frame) {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame))
    },
    close: () => socket.close(1000),
  }
}
