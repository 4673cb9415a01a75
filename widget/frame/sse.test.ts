import { expect, test } from 'vitest'
import { readFrames } from './sse.ts'

async function framesOf(...pieces: (string | Uint8Array)[]): Promise<string[]> {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      for (const piece of pieces) stream.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece)
      stream.close()
    },
  })
  const frames: string[] = []
  for await (const frame of readFrames(body)) frames.push(frame)
  return frames
}

test('events come out in order, whatever the network cuts', async () => {
  const text = 'data: {"a":1}\n\ndata: {"b":2}\n\n: ping\n\ndata: {"c":3}\n\n'
  const whole = await framesOf(text)
  expect(whole).toEqual(['{"a":1}', '{"b":2}', '{"c":3}'])
  expect(await framesOf(...text)).toEqual(whole)
  for (let cut = 1; cut < text.length; cut++) {
    expect(await framesOf(text.slice(0, cut), text.slice(cut))).toEqual(whole)
  }
})

test('line ends of both kinds are understood, also when a piece ends between their halves', async () => {
  const text = 'event: delta\r\ndata: one\r\n\r\ndata: two\r\n\r\n'
  for (let cut = 1; cut < text.length; cut++) {
    expect(await framesOf(text.slice(0, cut), text.slice(cut))).toEqual(['one', 'two'])
  }
})

test('a letter of several bytes survives a cut through its middle', async () => {
  const bytes = new TextEncoder().encode('data: ¿mañana? 🔔\n\n')
  for (let cut = 1; cut < bytes.length; cut++) {
    expect(await framesOf(bytes.slice(0, cut), bytes.slice(cut))).toEqual(['¿mañana? 🔔'])
  }
})

test('comments, other fields and the space after the colon are passed over', async () => {
  expect(await framesOf(': hello\nid: 7\nretry: 10\ndata:tight\n\n: only a comment\n\n')).toEqual(['tight'])
})

test('several data lines are one event of several lines', async () => {
  expect(await framesOf('data: a\ndata: b\n\n')).toEqual(['a\nb'])
})

test('an event that the end cuts off is dropped', async () => {
  expect(await framesOf('data: whole\n\ndata: hal')).toEqual(['whole'])
})
