import { type FrameMessage, type HostMessage, seal, unseal } from '../protocol.ts'

/** Tells the page around the frame. */
export type Tell = (message: FrameMessage) => void

/** Listens to the page around the frame and answers to its origin alone; before it has spoken, nothing is sent. */
export function listenToHost(onChange: (page: HostMessage) => void): Tell {
  let origin: string | undefined
  const unsent: FrameMessage[] = []

  function tell(message: FrameMessage): void {
    if (origin) parent.postMessage(seal(message), origin)
    else unsent.push(message)
  }

  addEventListener('message', (event) => {
    const page = unseal<HostMessage>(event, parent, origin)
    if (!page) return
    origin = event.origin
    unsent.splice(0).forEach(tell)
    onChange(page)
  })
  return tell
}
