/** More than this without the end of a frame is not an answer of ours. */
const maxFrameLength = 256 * 1024

/**
 * The `data` of each server-sent event in a body, in order, however the network cut it. Comments and other fields
 * are passed over. Ends with the body; a frame that the end cuts off is dropped, as the standard says.
 */
export async function* readFrames(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      rest += decoder.decode(value, { stream: true })
      // A carriage return at the very end may be half of a line end: it waits for the next piece.
      const whole = rest.endsWith('\r') ? rest.slice(0, -1) : rest
      const frames = whole.replace(/\r\n?/g, '\n').split('\n\n')
      rest = frames.pop()! + rest.slice(whole.length)
      if (rest.length > maxFrameLength) throw new Error('A server-sent event is too long.')
      for (const frame of frames) {
        const data = dataOf(frame)
        if (data) yield data
      }
    }
  } finally {
    // Whoever stops listening ends the request too.
    reader.cancel().catch(() => {})
  }
}

function dataOf(frame: string): string {
  const lines = frame.split('\n').filter((line) => line.startsWith('data:'))
  return lines.map((line) => line.slice(line[5] === ' ' ? 6 : 5)).join('\n')
}
