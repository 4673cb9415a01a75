import { expect, test } from 'vitest'
import { readEventStream } from './event-stream.ts'

async function readPieces(...pieces: (string | Uint8Array)[]): Promise<unknown[]> {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces)
        controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece)
      controller.close()
    },
  })
  const read: unknown[] = []
  for await (const event of readEventStream(body)) read.push(event)
  return read
}

test('frames are put together again however the network cut them', async () => {
  expect(await readPieces('data: {"a"', ':1}\n', '\ndata: {"a":2}\n\n')).toEqual([{ a: 1 }, { a: 2 }])
})

test('a letter that was cut in two arrives whole', async () => {
  const bytes = new TextEncoder().encode('data: "ñ"\n\n')
  expect(await readPieces(bytes.slice(0, 8), bytes.slice(8))).toEqual(['ñ'])
})

test('comments and names of events are skipped, half a frame at the end is dropped', async () => {
  expect(await readPieces(': ping\n\nevent: x\ndata: 1\n\ndata: {"half')).toEqual([1])
})
