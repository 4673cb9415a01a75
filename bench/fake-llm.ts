import { Agent, request as call, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/*
 * A model with a fixed delay, and the least program that stands between a visitor and it. chat.ts starts each in a
 * process of its own, so that the one that measures does not share their time:
 *   node bench/fake-llm.ts model FIRST_MS GAP_MS     an OpenAI-compatible server
 *   node bench/fake-llm.ts floor MODEL_URL           HTTP in, the model's stream out: no storage, no product
 * Each prints its address.
 */

const words =
  'Of course. A visit takes about an hour. Is there anything else that you would like to know about it today?'.split(
    ' ',
  )
const chunk = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'fake', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))

async function speak(response: ServerResponse, firstMs: number, gapMs: number): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.socket?.setNoDelay(true)
  if (firstMs > 0) await sleep(firstMs)
  response.write(chunk({ role: 'assistant', content: '' }))
  for (const word of words) {
    response.write(chunk({ content: `${word} ` }))
    if (gapMs > 0) await sleep(gapMs)
  }
  response.end(`${chunk({}, 'stop')}data: [DONE]\n\n`)
}

const agent = new Agent({ keepAlive: true, scheduling: 'lifo' })

/** Sends the visitor's words with a prompt as long as a usual one, and passes the stream on. */
function passThrough(model: URL, message: string, response: ServerResponse): void {
  const body = JSON.stringify({
    model: 'fake',
    stream: true,
    messages: [
      { role: 'system', content: 'x'.repeat(3000) },
      { role: 'user', content: message },
    ],
  })
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  const asked = call(new URL('/v1/chat/completions', model), { agent, method: 'POST', headers }, (stream) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.socket?.setNoDelay(true)
    stream.pipe(response)
  })
  asked.setNoDelay(true)
  asked.end(body)
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString()
}

const [role, first, second] = process.argv.slice(2)
const server = createServer(async (request, response) => {
  const body = await readBody(request)
  if (role === 'model') await speak(response, Number(first), Number(second))
  else passThrough(new URL(first!), (JSON.parse(body) as { message: string }).message, response)
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
