import type { WebSocket } from 'ws'

/** A reader who is this far behind has stopped reading. */
const maxUnsentBytes = 64 * 1024

/** A socket that speaks JSON texts. */
export interface JsonSocket {
  send(frame: object): void
  /** @param code 1000 hangs up, 1008 refuses, 1011 is our fault */
  close(code: number, reason?: string): void
}

export interface JsonReader {
  /** One frame; what it throws ends this call and no other. */
  onFrame(frame: unknown): void | Promise<void>
  onClose(): void | Promise<void>
  onError(error: Error): void
}

/**
 * Reads a socket frame by frame. What is no JSON is told to `onError` and skipped; a binary frame, or a reader who
 * does not read, ends the call: nothing is kept for them without end.
 */
export function openJsonSocket(socket: WebSocket, reader: JsonReader): JsonSocket {
  const fail = (error: unknown) => reader.onError(error instanceof Error ? error : new Error(String(error)))
  socket.on('message', (bytes: Buffer, isBinary: boolean) => {
    if (isBinary) return socket.close(1003, 'Send JSON as text.')
    let frame: unknown
    try {
      frame = JSON.parse(bytes.toString('utf8'))
    } catch {
      return reader.onError(new Error('A frame is no JSON.'))
    }
    void Promise.resolve()
      .then(() => reader.onFrame(frame))
      .catch((error: unknown) => {
        fail(error)
        socket.close(1011)
      })
  })
  socket.on('error', fail)
  socket.once('close', () => void Promise.resolve(reader.onClose()).catch(fail))
  return {
    send(frame) {
      if (socket.readyState !== socket.OPEN) return
      if (socket.bufferedAmount > maxUnsentBytes) return socket.terminate()
      socket.send(JSON.stringify(frame))
    },
    close(code, reason) {
      socket.close(code, reason)
    },
  }
}
