/**
 * The `data` of each server-sent event in a body, in order, however the network cut it. Comments and other fields
 * are passed over. Ends with the body; a frame that the end cuts off is dropped, as the standard says.
 */
export async function* readFrames(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    rest += decoder.decode(value, { stream: true })
    const frames = rest.split(/\r?\n\r?\n/)
    rest = frames.pop()!
    for (const frame of frames) {
      const lines = [...frame.matchAll(/^data: ?(.*)/gm)]
      if (lines.length) yield lines.map(([, data]) => data).join('\n')
    }
  }
}
