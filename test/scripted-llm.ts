import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listen } from './site-server.ts'

/** One answer of the scripted model. */
export type Scripted =
  | { text: string }
  | { tool: string; input: Record<string, unknown> }
  /** Begins to speak, then cuts the connection. */
  | { cut: string }
  | { status: number }
  | { hang: true }

export interface ScriptedLlm {
  url: string
  /** Bodies of the requests, in order. */
  requests: { messages: { role: string; content: unknown }[]; tools?: { function: { name: string } }[] }[]
  /** What the next requests are answered with. */
  say(...answers: Scripted[]): void
  close(): Promise<void>
}

/** An OpenAI-compatible server on loopback that says what the test tells it to. */
export async function startScriptedLlm(): Promise<ScriptedLlm> {
  const queue: Scripted[] = []
  const requests: ScriptedLlm['requests'] = []
  const server = createServer(async (request, response) => {
    requests.push(JSON.parse(await readBody(request)))
    answer(response, queue.shift() ?? { text: 'I have nothing more to say.' })
  })
  const host = await listen(server)
  return {
    url: `http://${host}`,
    requests,
    say: (...answers) => void queue.push(...answers),
    close: () => new Promise((done) => void server.close(() => done()).closeAllConnections()),
  }
}

function answer(response: ServerResponse, scripted: Scripted): void {
  if ('hang' in scripted) return
  if ('status' in scripted) {
    response
      .writeHead(scripted.status, { 'content-type': 'application/json' })
      .end(JSON.stringify({ error: { message: 'scripted failure' } }))
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const chunk = (delta: object, finish: string | null = null) =>
    response.write(
      `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'scripted', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`,
    )
  chunk({ role: 'assistant' })
  if ('tool' in scripted) {
    chunk({
      tool_calls: [
        {
          index: 0,
          id: 'call_1',
          type: 'function',
          function: { name: scripted.tool, arguments: JSON.stringify(scripted.input) },
        },
      ],
    })
    chunk({}, 'tool_calls')
  } else {
    const text = 'cut' in scripted ? scripted.cut : scripted.text
    for (const word of text.match(/\S+\s*/g) ?? []) chunk({ content: word })
    if ('cut' in scripted) return void response.socket?.destroy()
    chunk({}, 'stop')
  }
  response.write(
    `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'scripted', choices: [], usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 } })}\n\n`,
  )
  response.end('data: [DONE]\n\n')
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += chunk
  return body
}
