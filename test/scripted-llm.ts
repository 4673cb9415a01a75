import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listen } from './site-server.ts'

/** One answer of the scripted model. */
export type Scripted =
  /** Says something, in pieces of the given number of characters, else word by word. */
  | { text: string; pieces?: number }
  | { tool: string; input: unknown }
  /** Several skills at once; an input that is a text goes over the wire as it is. */
  | { tools: { tool: string; input: unknown }[]; text?: string }
  /** Begins to speak, then cuts the connection. */
  | { cut: string }
  /** Begins to speak, then says nothing more. */
  | { stall: string }
  /** Answers with bytes that are no stream of a model. */
  | { garbage: string }
  | { status: number }
  | { hang: true }

interface Usage {
  prompt_tokens: number
  completion_tokens: number
  cached_tokens?: number
}

export interface ScriptedLlm {
  url: string
  /** Bodies of the requests, in order. */
  requests: { messages: { role: string; content: unknown }[]; tools?: { function: { name: string } }[] }[]
  /** Requests that were given up before they were answered in full. */
  aborted: number
  /** What each answer says that it used up. */
  usage: Usage
  /** What the next requests are answered with. */
  say(...answers: Scripted[]): void
  /** Forgets what was asked and what would still be said. */
  reset(): void
  close(): Promise<void>
}

/** An OpenAI-compatible server on loopback that says what the test tells it to. */
export async function startScriptedLlm(): Promise<ScriptedLlm> {
  const queue: Scripted[] = []
  const server = createServer(async (request, response) => {
    llm.requests.push(JSON.parse(await readBody(request)))
    response.once('close', () => {
      if (!response.writableEnded) llm.aborted++
    })
    answer(response, queue.shift() ?? { text: 'I have nothing more to say.' }, llm.usage)
  })
  const host = await listen(server)
  const llm: ScriptedLlm = {
    url: `http://${host}`,
    requests: [],
    aborted: 0,
    usage: { prompt_tokens: 100, completion_tokens: 20 },
    say: (...answers) => void queue.push(...answers),
    reset() {
      queue.length = 0
      llm.requests.length = 0
      llm.aborted = 0
    },
    close: () => new Promise((done) => void server.close(() => done()).closeAllConnections()),
  }
  return llm
}

function answer(response: ServerResponse, scripted: Scripted, usage: Usage): void {
  if ('hang' in scripted) return
  if ('status' in scripted) {
    response
      .writeHead(scripted.status, { 'content-type': 'application/json' })
      .end(JSON.stringify({ error: { message: 'scripted failure' } }))
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  if ('garbage' in scripted) {
    response.end(scripted.garbage)
    return
  }
  const stream = new Stream(response)
  if ('cut' in scripted) {
    stream.speak(scripted.cut)
    // Cut once the words are out: what is destroyed before never left.
    response.write(': cut\n\n', () => response.socket?.destroy())
    return
  }
  if ('stall' in scripted) {
    stream.speak(scripted.stall)
    return
  }
  if ('tool' in scripted || 'tools' in scripted) {
    if ('tools' in scripted && scripted.text) stream.speak(scripted.text)
    stream.use('tool' in scripted ? [scripted] : scripted.tools)
  } else stream.speak(scripted.text, scripted.pieces)
  stream.end('tool' in scripted || 'tools' in scripted ? 'tool_calls' : 'stop', usage)
}

/** The chunks of one answer. */
class Stream {
  readonly #response: ServerResponse

  constructor(response: ServerResponse) {
    this.#response = response
    this.#chunk([{ index: 0, delta: { role: 'assistant' }, finish_reason: null }])
  }

  speak(text: string, pieces?: number): void {
    const parts = pieces
      ? (text.match(new RegExp(`[^]{1,${pieces}}`, 'g')) ?? [])
      : (text.match(/\S+\s*/g) ?? [])
    for (const content of parts) this.#chunk([{ index: 0, delta: { content }, finish_reason: null }])
  }

  use(tools: { tool: string; input: unknown }[]): void {
    const calls = tools.map(({ tool, input }, index) => ({
      index,
      id: `call_${index + 1}`,
      type: 'function',
      function: { name: tool, arguments: typeof input === 'string' ? input : JSON.stringify(input) },
    }))
    this.#chunk([{ index: 0, delta: { tool_calls: calls }, finish_reason: null }])
  }

  end(reason: string, { prompt_tokens, completion_tokens, cached_tokens = 0 }: Usage): void {
    this.#chunk([{ index: 0, delta: {}, finish_reason: reason }])
    this.#chunk([], {
      prompt_tokens,
      completion_tokens,
      total_tokens: prompt_tokens + completion_tokens,
      prompt_tokens_details: { cached_tokens },
    })
    this.#response.end('data: [DONE]\n\n')
  }

  #chunk(choices: object[], usage?: object): void {
    const chunk = { id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'scripted', choices }
    this.#response.write(`data: ${JSON.stringify(usage ? { ...chunk, usage } : chunk)}\n\n`)
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += chunk
  return body
}
