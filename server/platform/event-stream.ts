import type { ServerResponse } from 'node:http'
import { Socket } from 'node:net'

export interface EventStream {
  /** Sends one event as JSON; does nothing once the reader has gone. */
  send(event: object): void
  end(): void
}

/** Comments in silences keep proxies from cutting the connection. */
const pingMs = 20_000
/** A reader that does not read is let go: its page comes back by itself and reads again. */
const maxBufferedBytes = 64 * 1024

/** Opens a stream of server-sent events on a raw response. */
export function openEventStream(response: ServerResponse, headers: Record<string, string> = {}): EventStream {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
    ...headers,
  })
  if (response.socket instanceof Socket) response.socket.setNoDelay(true)
  write(': open\n\n')
  const ping = setInterval(() => write(': ping\n\n'), pingMs)
  response.once('close', () => clearInterval(ping))

  function write(text: string): void {
    if (response.writableEnded || response.destroyed) return
    if (response.writableLength > maxBufferedBytes) return void response.destroy()
    // What is said in one go of the event loop travels in one packet.
    if (response.writableCorked === 0) {
      response.cork()
      process.nextTick(() => response.uncork())
    }
    response.write(text)
  }
  return {
    send: (event) => write(`data: ${JSON.stringify(event)}\n\n`),
    end() {
      clearInterval(ping)
      response.end()
    },
  }
}
