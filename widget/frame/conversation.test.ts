import { beforeEach, describe, expect, test } from 'vitest'
import {
  type ChatAnswer,
  type ChatEvent,
  type ChatHistory,
  type ChatLiveEvent,
  maxMessageLength as limit,
} from '#contract/chat.ts'
import { type Conversation, maxMessageLength, openConversation } from './conversation.ts'
import { openKeeper } from './storage.ts'

/** A server of ours: it answers with what `script` holds and remembers what it was asked. */
function makeServer() {
  const asked: { message: string; client_message_id?: string; conversation_id?: string | null }[] = []
  const server = {
    asked,
    script: [] as (ChatEvent | Error)[],
    history: undefined as ChatHistory | Error | undefined,
    followed: [] as string[],
    hear: (_event: ChatLiveEvent) => {},
    reconnect: () => {},
    api: {
      async *say(request: (typeof asked)[number]) {
        asked.push(request)
        for (const event of server.script) {
          if (event instanceof Error) throw event
          yield event
        }
      },
      follow(id: string, _visitor: string, onEvent: (event: ChatLiveEvent) => void, onReconnect: () => void) {
        server.followed.push(id)
        server.hear = onEvent
        server.reconnect = onReconnect
        return () => void server.followed.splice(server.followed.indexOf(id), 1)
      },
      async readHistory() {
        if (!server.history || server.history instanceof Error)
          throw server.history ?? new Error('no history')
        return server.history
      },
      captureLead: async () => ({ lead_id: 'l1', conversation_id: 'c1' }),
      rate: async () => {},
      giveFeedback: async () => {},
    },
  }
  return server
}

const answer = (over: Partial<ChatAnswer> = {}): ChatAnswer => ({
  response: 'We open at nine.',
  conversation_id: 'c1',
  message_id: 'm1',
  sources: [{ title: 'Hours', url: 'https://a.example/' }],
  answered: true,
  confidence: 1,
  actions: [],
  language: 'en',
  status: 'open',
  ...over,
})
const streamed = (full = answer()): ChatEvent[] => [
  { type: 'start', conversation_id: full.conversation_id },
  { type: 'delta', text: 'We open ' },
  { type: 'delta', text: 'at nine.' },
  { type: 'done', answer: full },
]
const refusal = (code: string) => Object.assign(new Error(code), { code })
const stored = (
  id: string,
  role: 'visitor' | 'agent' | 'human',
  text: string,
  client: string | null = null,
) => ({
  ...{ id, role, text, author: role === 'human' ? 'Ana' : null, at: '2026-03-03T10:00:00Z' },
  ...{ sources: [], actions: [], helpful: null, client_message_id: client },
})
const said = ({ state }: Conversation) =>
  state().entries.map(({ role, text, progress }) => [role, text, progress])

let server: ReturnType<typeof makeServer>
let keeper: ReturnType<typeof openKeeper>
let heard: string[]
let conversation: Conversation

beforeEach(() => {
  server = makeServer()
  keeper = openKeeper('agent', false, () => {
    throw new Error('blocked')
  })
  heard = []
  conversation = open()
})

function open(): Conversation {
  return openConversation({
    agentId: 'agent',
    keeper,
    api: server.api,
    surroundings: () => ({ page_url: '', referrer: '', language: 'en', known: {} }),
    onChange() {},
    onAction: ({ kind }) => heard.push(kind),
    onArrival: () => heard.push('arrival'),
  })
}

describe('a question', () => {
  test('is shown at once, answered as the words come, and remembered for the next visit', async () => {
    server.script = streamed()
    const sent = conversation.send('  When do you open? ')
    expect(said(conversation)).toEqual([
      ['visitor', 'When do you open?', 'busy'],
      ['agent', '', 'busy'],
    ])
    await sent
    expect(said(conversation)).toEqual([
      ['visitor', 'When do you open?', 'done'],
      ['agent', 'We open at nine.', 'done'],
    ])
    expect(conversation.state().entries[1]!.sources[0]!.title).toBe('Hours')
    expect(keeper.read().conversation_id).toBe('c1')
    expect(heard).toEqual(['arrival'])
  })

  test('that cannot be delivered keeps its text, drops the half answer, and arrives once when sent again', async () => {
    server.script = [...streamed().slice(0, 2), new TypeError('network error')]
    await conversation.send('When do you open?')
    expect(said(conversation)).toEqual([['visitor', 'When do you open?', 'failed']])
    server.script = streamed()
    await conversation.retry(conversation.state().entries[0]!)
    expect(said(conversation).map(([, , progress]) => progress)).toEqual(['done', 'done'])
    expect(conversation.state().entries[0]!.error).toBeUndefined()
    expect(server.asked[1]!.client_message_id).toBe(server.asked[0]!.client_message_id)
  })

  test('to a conversation that is gone begins a new one by itself', async () => {
    server.script = streamed()
    await conversation.send('One')
    const say = server.api.say
    let refused = false
    server.api.say = async function* (request) {
      if (!refused) {
        refused = true
        throw refusal('not_found')
      }
      yield* say(request)
    }
    conversation = open()
    await conversation.send('Two')
    expect(server.asked.at(-1)).toMatchObject({ message: 'Two', conversation_id: null })
    expect(said(conversation)).toEqual([
      ['visitor', 'Two', 'done'],
      ['agent', 'We open at nine.', 'done'],
    ])
  })

  test('that is empty, too long, or asked during an answer is not sent', async () => {
    server.script = streamed()
    await conversation.send(' \n ')
    await conversation.send('x'.repeat(20_000))
    const first = conversation.send('One')
    await conversation.send('Two')
    await first
    expect(server.asked.map(({ message }) => message)).toEqual(['One'])
    expect(maxMessageLength).toBe(limit)
  })

  test('to a person leaves no empty answer behind', async () => {
    server.script = [
      { type: 'start', conversation_id: 'c1' },
      { type: 'done', answer: answer({ response: '', message_id: null, status: 'human' }) },
    ]
    await conversation.send('Are you a person?')
    expect(said(conversation)).toEqual([['visitor', 'Are you a person?', 'done']])
    expect(conversation.state().status).toBe('human')
  })

  test('reports what was done while it is done, and not again from the history', async () => {
    const booked: ChatLiveEvent | object = { kind: 'lead_captured', lead_id: 'l1' }
    server.script = [{ type: 'action', action: booked as never }, ...streamed()]
    await conversation.send('Book me in')
    expect(heard).toEqual(['lead_captured', 'arrival'])
    server.history = history([{ ...stored('m1', 'agent', 'Done.'), actions: [booked as never] }])
    await conversation.resume()
    expect(heard).toEqual(['lead_captured', 'arrival'])
  })
})

function history(messages: ChatHistory['messages'], over: Partial<ChatHistory> = {}): ChatHistory {
  return {
    conversation_id: 'c1',
    status: 'open',
    language: 'en',
    person: null,
    rating: null,
    messages,
    ...over,
  }
}

describe('a visitor who comes back', () => {
  test('finds what was said, without what is known twice and with what was not delivered', async () => {
    server.script = streamed()
    await conversation.send('One')
    server.script = [new TypeError('network error')]
    await conversation.send('Two')
    const [one] = server.asked
    server.history = history([
      stored('v1', 'visitor', 'One', one!.client_message_id),
      stored('m1', 'agent', 'We open at nine.'),
    ])
    await conversation.resume()
    expect(said(conversation)).toEqual([
      ['visitor', 'One', 'done'],
      ['agent', 'We open at nine.', 'done'],
      ['visitor', 'Two', 'failed'],
    ])
  })

  test('does not lose an answer that is coming in to a history that does not know it', async () => {
    keeper.write({ conversation_id: 'c1' })
    conversation = open()
    server.script = streamed()
    server.history = history([])
    const sent = conversation.send('One')
    await conversation.resume()
    await sent
    expect(said(conversation).map(([role]) => role)).toEqual(['visitor', 'agent'])
  })

  test('starts afresh when the conversation is gone, and waits when the server is', async () => {
    keeper.write({ conversation_id: 'c1' })
    conversation = open()
    server.history = new TypeError('Failed to fetch')
    await conversation.resume()
    expect(conversation.state().conversationId).toBe('c1')
    server.history = refusal('not_found')
    await conversation.resume()
    expect(conversation.state().conversationId).toBeNull()
    expect(keeper.read().conversation_id).toBeNull()
  })
})

describe('a person who takes over', () => {
  beforeEach(async () => {
    server.script = streamed()
    await conversation.send('One')
    conversation.listen(true)
    heard = []
  })

  test('is announced, heard once, and taken leave of', () => {
    server.hear({ type: 'taken_over', person: 'Ana' })
    expect(conversation.state()).toMatchObject({ status: 'human', person: 'Ana' })
    server.hear({ type: 'typing', person: null })
    expect(conversation.state().typing).toBe('Ana')
    server.hear({ type: 'message', message: stored('h1', 'human', 'Hello') })
    server.hear({ type: 'message', message: stored('h1', 'human', 'Hello') })
    expect(conversation.state().typing).toBeNull()
    server.hear({ type: 'handed_back' })
    expect(conversation.state()).toMatchObject({ status: 'open', person: null })
    expect(said(conversation).slice(2)).toEqual([
      ['note', '', 'done'],
      ['human', 'Hello', 'done'],
      ['note', '', 'done'],
    ])
    expect(heard).toEqual(['arrival'])
  })

  test('does not double what this page said or got itself', () => {
    const { client_message_id } = server.asked[0]!
    server.hear({ type: 'message', message: stored('v1', 'visitor', 'One', client_message_id) })
    server.hear({ type: 'message', message: stored('m1', 'agent', 'We open at nine.') })
    expect(conversation.state().entries.length).toBe(2)
  })

  test('is followed only while somebody listens, and caught up with after a break', async () => {
    expect(server.followed).toEqual(['c1'])
    server.history = history([stored('h2', 'human', 'While you were away')], {
      status: 'human',
      person: 'Ana',
    })
    await server.reconnect()
    expect(said(conversation)).toEqual([['human', 'While you were away', 'done']])
    conversation.listen(false)
    expect(server.followed).toEqual([])
  })
})
