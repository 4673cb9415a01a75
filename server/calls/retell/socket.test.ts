import { afterAll, beforeAll, expect, test } from 'vitest'
import type { WebSocket } from 'ws'
import type { Call } from '#contract/calls.ts'
import { createWorld, type World } from '#test/world.ts'

let world: World
let url: string
const sockets: WebSocket[] = []

beforeAll(async () => {
  world = await createWorld()
  await world.http.ready()
  const { body } = await world.brightside.api<{ retell_llm_url: string }>(
    'GET',
    `/api/agents/${world.brightside.agentId}/voice`,
  )
  url = new URL(body.retell_llm_url).pathname
})
afterAll(async () => {
  for (const socket of sockets) socket.terminate()
  await world?.close()
})

interface Frame {
  response_type: string
  response_id?: number
  content?: string
  content_complete?: boolean
  end_call?: boolean
  timestamp?: number
}

/** A call as Retell makes it: its frames in, ours out. */
async function ring(callId: string, path = url) {
  const frames: Frame[] = []
  const waiting: { wants: (frame: Frame) => boolean; found: (frame: Frame) => void }[] = []
  const listen = (bytes: Buffer) => {
    const frame: Frame = JSON.parse(bytes.toString())
    frames.push(frame)
    for (const one of waiting.filter(({ wants }) => wants(frame))) {
      waiting.splice(waiting.indexOf(one), 1)
      one.found(frame)
    }
  }
  const socket: WebSocket = await world.http.injectWS(
    `${path}/${callId}`,
    {},
    {
      onInit: (opening) => opening.on('message', listen),
    },
  )
  sockets.push(socket)
  const closed = new Promise<number>((done) => socket.once('close', done))
  const next = (wants: (frame: Frame) => boolean): Promise<Frame> => {
    const there = frames.find(wants)
    return there ? Promise.resolve(there) : new Promise((found) => waiting.push({ wants, found }))
  }
  const send = (frame: object) => socket.send(JSON.stringify(frame))
  return {
    frames,
    socket,
    closed,
    next,
    send,
    introduce: (from = '+12125550142') =>
      send({
        interaction_type: 'call_details',
        call: {
          call_id: callId,
          from_number: from,
          to_number: '+12125550100',
          direction: 'inbound',
          news: 1,
        },
      }),
    ask: (response_id: number, ...said: string[]) =>
      send({
        interaction_type: 'response_required',
        response_id,
        transcript: [
          { role: 'agent', content: 'Hello.' },
          ...said.map((content) => ({ role: 'user', content })),
        ],
      }),
    /** All words of one answer, once it is complete. */
    async answer(id: number) {
      await next(({ response_id, content_complete }) => response_id === id && content_complete === true)
      return frames
        .filter(({ response_id }) => response_id === id)
        .map(({ content }) => content)
        .join('')
    },
  }
}

const callOf = async (callId: string): Promise<Call> => {
  const { body } = await world.brightside.api<{ items: { id: string }[] }>('GET', '/api/calls')
  for (const { id } of body.items) {
    const call = (await world.brightside.api<Call>('GET', `/api/calls/${id}`)).body
    if (call.events.some(({ detail }) => detail.provider_call_id === callId)) return call
  }
  throw new Error(`No call ${callId}`)
}

test('a call is greeted, answered word by word, and written down with its turns', async () => {
  const call = await ring('call_happy')
  expect(await call.next(({ response_type }) => response_type === 'config')).toMatchObject({
    config: { auto_reconnect: true, call_details: true },
  })
  call.introduce()
  expect(await call.answer(0)).toContain('Brightside Dental')
  call.ask(1, 'what are your opening hours')
  expect(await call.answer(1)).toMatch(/monday|open/i)
  const stored = await callOf('call_happy')
  expect(stored).toMatchObject({ provider: 'retell', status: 'live', from_number: '+12125550142' })
  expect(stored.messages.map(({ role }) => role)).toEqual(['agent', 'visitor', 'agent'])
  expect(stored.turns).toMatchObject([
    { number: 1, heard: 'what are your opening hours', interrupted: false },
  ])
  expect(stored.latency?.p50).toBeGreaterThan(0)
})

test('a ping comes back with its own time', async () => {
  const call = await ring('call_ping')
  call.send({ interaction_type: 'ping_pong', timestamp: 1_767_225_600_000 })
  expect(await call.next(({ response_type }) => response_type === 'ping_pong')).toEqual({
    response_type: 'ping_pong',
    timestamp: 1_767_225_600_000,
  })
})

test('everything since the last answer is one question; what could not be heard is left out', async () => {
  const call = await ring('call_pieces')
  call.introduce()
  await call.answer(0)
  call.ask(1, 'I would like', '(unintelligible audio)', 'to know your hours')
  await call.answer(1)
  expect((await callOf('call_pieces')).messages[1]!.content).toBe('I would like to know your hours')
})

test('silence is met twice with a prompt, and then the call is ended', async () => {
  const call = await ring('call_silent')
  call.introduce()
  await call.answer(0)
  for (const id of [1, 2, 3]) {
    call.send({ interaction_type: 'reminder_required', response_id: id, transcript: [] })
    await call.answer(id)
  }
  const ends = call.frames.filter(({ content_complete }) => content_complete)
  expect(ends.map(({ end_call = false }) => end_call)).toEqual([false, false, false, true])
  expect(new Set(call.frames.map(({ content }) => content).filter(Boolean)).size).toBe(4)
})

test('a socket that is lost and opened anew goes on with the same call, without a second greeting', async () => {
  const before = await ring('call_lost')
  before.introduce()
  await before.answer(0)
  before.ask(1, 'what are your opening hours')
  await before.answer(1)
  before.socket.terminate()
  const after = await ring('call_lost')
  after.introduce()
  expect(await after.answer(0)).toBe('')
  after.ask(1, 'and where are you')
  expect(await after.answer(1)).not.toBe('')
  const stored = await callOf('call_lost')
  expect(stored.messages.filter(({ role }) => role === 'visitor').map(({ content }) => content)).toEqual([
    'what are your opening hours',
    'and where are you',
  ])
})

test('frames that are no JSON or nothing known hurt nobody; binary ones end their call alone', async () => {
  const [good, bad, binary] = await Promise.all([ring('call_good'), ring('call_bad'), ring('call_binary')])
  bad.socket.send('{not json')
  bad.send({ interaction_type: 'something_new', response_id: 'x' })
  bad.send({ interaction_type: 'response_required', response_id: 'seven', transcript: 5 })
  binary.socket.send(Buffer.from([1, 2, 3]))
  expect(await binary.closed).toBe(1003)
  for (const call of [good, bad]) {
    call.introduce()
    expect(await call.answer(0)).toContain('Brightside Dental')
  }
})

test('nobody gets in with a wrong, foreign or renewed secret', async () => {
  const [prefix, secret] = [url.slice(0, url.lastIndexOf('/') + 1), url.slice(url.lastIndexOf('/') + 1)]
  const [id, key, signature] = secret.split('.')
  const forged = ['x', `${id}.${key}.${'A'.repeat(32)}`, `${id}.2.${signature}`, `${id}.${key}`]
  for (const wrong of forged) await expect(ring('call_forged', prefix + wrong)).rejects.toThrow('404')
  const path = `/api/agents/${world.brightside.agentId}/voice/secret`
  const { body } = await world.brightside.api<{ retell_llm_url: string }>('POST', path)
  await expect(ring('call_old')).rejects.toThrow('404')
  url = new URL(body.retell_llm_url).pathname
  const call = await ring('call_new')
  call.introduce()
  expect(await call.answer(0)).toContain('Brightside Dental')
})
