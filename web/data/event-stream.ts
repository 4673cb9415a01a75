/**
 * Reads the `data:` lines of a stream of server-sent events, each parsed as JSON. Comments and other fields are
 * skipped; a frame that the connection cut in half is dropped.
 */
export async function* readEventStream(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { value, done } = await reader.read()
      if (done) return
      rest += decoder.decode(value, { stream: true }).replaceAll('\r\n', '\n')
      const frames = rest.split('\n\n')
      rest = frames.pop() ?? ''
      for (const frame of frames) {
        const text = dataOf(frame)
        if (text) yield JSON.parse(text)
      }
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

function dataOf(frame: string): string {
  return frame
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).trimStart())
    .join('\n')
}
