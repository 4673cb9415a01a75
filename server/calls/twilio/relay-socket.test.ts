import { afterAll, beforeAll, expect, test } from 'vitest'
import type { WebSocket } from 'ws'
import type { Call, CallSummary, NumberSettings, PhoneNumber } from '#contract/calls.ts'
import { createWorld, type World } from '#test/world.ts'
import { placeCall, publicUrl, signTwilio, twilioEnvironment } from './test-caller.ts'

let world: World
let line: PhoneNumber
const sockets: WebSocket[] = []

beforeAll(async () => {
  world = await createWorld(twilioEnvironment)
  const number = { agent_id: world.brightside.agentId, provider: 'twilio', number: '+12125550170' }
  line = (await world.brightside.api<PhoneNumber>('POST', '/api/numbers', number)).body
  await configure({ engine: 'relay', transfer_number: '+12125550180' })
})
afterAll(async () => {
  for (const socket of sockets) socket.terminate()
  await world?.close()
})

const configure = (settings: Partial<NumberSettings>) =>
  world.brightside.api('PATCH', `/api/numbers/${line.id}`, { settings })

interface Frame {
  type: string
  token?: string
  last?: boolean
  lang?: string
  ttsLanguage?: string
  handoffData?: string
}

const wssUrl = publicUrl.replace('https', 'wss')

/** A socket as ConversationRelay opens it: its address signed, its messages in, ours out. */
async function connect(url: string, signature = signTwilio(url)) {
  const frames: Frame[] = []
  let wake = () => {}
  const socket: WebSocket = await world.http.injectWS(
    url.replace(wssUrl, ''),
    { headers: { 'x-twilio-signature': signature } },
    {
      onInit: (opening) =>
        opening.on('message', (bytes: Buffer) => {
          frames.push(JSON.parse(bytes.toString()))
          wake()
        }),
    },
  )
  sockets.push(socket)
  const until = async (isThere: () => boolean) => {
    while (!isThere())
      await new Promise<void>((done) => {
        wake = done
      })
  }
  const send = (frame: object) => socket.send(JSON.stringify(frame))
  return {
    frames,
    socket,
    send,
    until,
    closed: new Promise<number>((done) => socket.once('close', done)),
    /** The words of the next whole answer. */
    async answerTo(frame: object): Promise<string> {
      const from = frames.length
      send(frame)
      await until(() => frames.slice(from).some(({ last }) => last === true))
      return frames
        .slice(from)
        .map(({ token = '' }) => token)
        .join('')
    },
  }
}

const prompt = (voicePrompt: string, more: object = {}) => ({
  type: 'prompt',
  voicePrompt,
  lang: 'en-US',
  last: true,
  ...more,
})

/** Rings, picks the key where the line asks, and comes to the TwiML of the socket. */
async function ring({ key = '1' } = {}) {
  const call = placeCall(world, line.e164)
  await call.ring()
  const connecting = await call.press(key)
  const relay = connecting.first('ConversationRelay')!.attributes
  const socket = await connect(relay.url!)
  socket.send({
    type: 'setup',
    sessionId: 'VX00000000000000000000000000000000',
    callSid: call.sid,
    from: '+12125550142',
    to: line.e164,
    direction: 'inbound',
    callType: 'PSTN',
    customParameters: {},
    somethingNew: [],
  })
  const action = connecting.first('Connect')!.attributes.action!.replace(publicUrl, '')
  return { call, relay, socket, action }
}

async function callOf(sid: string): Promise<Call> {
  const { body } = await world.brightside.api<{ items: CallSummary[] }>('GET', '/api/calls?limit=100')
  for (const { id } of body.items) {
    const call = (await world.brightside.api<Call>('GET', `/api/calls/${id}`)).body
    if (call.events.some(({ detail }) => detail.provider_call_id === sid)) return call
  }
  throw new Error(`No call ${sid}`)
}

test('the TwiML leads to a socket in both languages, and words flow over it in pieces', async () => {
  const { call, relay, socket } = await ring()
  expect(relay).toMatchObject({
    language: 'en-US',
    dtmfDetection: 'true',
    welcomeGreeting: 'How can I help you?',
  })
  expect(relay.url).toMatch(/^wss:\/\/desk\.example\.com\/voice\/twilio\/relay\/[\w.-]+$/)
  const answer = await socket.answerTo(prompt('what are your opening hours'))
  expect(answer).toMatch(/open|monday/i)
  expect(socket.frames.at(-1)).toMatchObject({ type: 'text', token: '', last: true })
  expect((await callOf(call.sid)).turns).toMatchObject([{ number: 1, heard: 'what are your opening hours' }])
})

test('what is not said to its end yet is not answered', async () => {
  const { call, socket } = await ring()
  socket.send(prompt('what are', { last: false }))
  await socket.answerTo(prompt('what are your opening hours'))
  expect((await callOf(call.sid)).turns.map(({ heard }) => heard)).toEqual(['what are your opening hours'])
})

test('who changes to Spanish is answered in it, voice and recognition with it', async () => {
  const { call, socket } = await ring()
  await socket.answerTo(prompt('hola, quisiera saber a qué hora abren ustedes mañana por favor'))
  const change = socket.frames.findIndex(({ type }) => type === 'language')
  expect(socket.frames[change]).toEqual({
    type: 'language',
    ttsLanguage: 'es-US',
    transcriptionLanguage: 'es-US',
  })
  expect(socket.frames.slice(change + 1).every(({ lang }) => lang === 'es-US')).toBe(true)
  expect(socket.frames.slice(0, change).filter(({ type }) => type === 'text')).toEqual([])
  expect((await callOf(call.sid)).language).toBe('es')
})

test('of an answer that is interrupted only what was heard is remembered', async () => {
  const { call, socket } = await ring()
  await socket.answerTo(prompt('what are your opening hours'))
  socket.send({
    type: 'interrupt',
    utteranceUntilInterrupt: 'We are open',
    durationUntilInterruptMs: '460',
  })
  await socket.answerTo(prompt('and where are you'))
  const { messages, turns, events } = await callOf(call.sid)
  expect(turns[0]).toMatchObject({ number: 1, said: 'We are open', interrupted: true })
  expect(messages.filter(({ role }) => role === 'agent')[1]!.content).toBe('We are open')
  expect(messages.at(-1)!.content).not.toBe('We are open')
  expect(events.find(({ kind }) => kind === 'interrupted')?.detail).toEqual({ turn: 1, after_ms: 460 })
})

test('a prompt or greeting that is interrupted takes nothing from the answer before it', async () => {
  const { call, socket, action } = await ring()
  const answer = await socket.answerTo(prompt('what are your opening hours'))
  socket.socket.terminate()
  const next = await call.ask(action, { SessionStatus: 'failed' })
  const again = await connect(next.first('ConversationRelay')!.attributes.url!)
  again.send({ type: 'setup', callSid: call.sid, from: '+12125550142', to: line.e164 })
  again.send({ type: 'interrupt', utteranceUntilInterrupt: 'Sorry, I', durationUntilInterruptMs: 300 })
  await again.answerTo(prompt('and where are you'))
  expect((await callOf(call.sid)).turns[0]).toMatchObject({ said: answer, interrupted: false })
})

test('keys are one number, ended by the pound key', async () => {
  const { call, socket } = await ring()
  await socket.answerTo(prompt('what are your opening hours'))
  for (const digit of '2125550142') socket.send({ type: 'dtmf', digit })
  await socket.answerTo({ type: 'dtmf', digit: '#' })
  expect((await callOf(call.sid)).turns[1]).toMatchObject({ heard: '2125550142' })
})

test('an emergency is handed off with its reason once the words are out, and put through', async () => {
  const { call, socket, action } = await ring()
  await socket.answerTo(prompt('I fell and knocked a tooth out, it will not stop bleeding'))
  expect(socket.frames.some(({ type }) => type === 'end')).toBe(false)
  socket.send({ type: 'info', agentSpeaking: 'off' })
  await socket.until(() => socket.frames.some(({ type }) => type === 'end'))
  const { handoffData } = socket.frames.at(-1)!
  expect(JSON.parse(handoffData!)).toEqual({ reason: 'transfer' })
  socket.socket.terminate()
  const next = await call.ask(action, { HandoffData: handoffData!, SessionStatus: 'ended' })
  expect(next.first('Dial')!.text).toBe('+12125550180')
  const missed = await call.dialled('no-answer')
  expect(missed.words).toMatch(/Tell me your name/)
})

test('a socket that is lost is opened anew, the call goes on, and after the third time without one', async () => {
  const { call, socket, action } = await ring()
  await socket.answerTo(prompt('what are your opening hours'))
  socket.socket.terminate()
  let next = await call.ask(action, { SessionStatus: 'failed', ErrorCode: '64105' })
  expect(next.first('ConversationRelay')!.attributes.welcomeGreeting).toMatch(/go on/)
  const again = await connect(next.first('ConversationRelay')!.attributes.url!)
  again.send({ type: 'setup', callSid: call.sid, from: '+12125550142', to: line.e164 })
  await again.answerTo(prompt('and where are you'))
  expect((await callOf(call.sid)).turns.map(({ number }) => number)).toEqual([1, 2])
  for (const _ of [2, 3])
    next = await call.ask(next.first('Connect')!.attributes.action!.replace(publicUrl, ''), {
      SessionStatus: 'failed',
    })
  expect(next.first('ConversationRelay')).toBeUndefined()
  expect((await call.say('what are your opening hours')).first('Gather')).toBeDefined()
})

test('a caller who has hung up is not called back into the socket', async () => {
  const { call, action } = await ring()
  const next = await call.ask(action, { CallStatus: 'completed', SessionStatus: 'completed' })
  expect(next.verbs.map(({ name }) => name)).toEqual(['Hangup'])
})

test('messages that are malformed or unknown hurt nobody; binary and huge ones end their call alone', async () => {
  const [good, bad, binary, huge] = [await ring(), await ring(), await ring(), await ring()]
  bad.socket.socket.send('{not json')
  bad.socket.send({ type: 'something_new' })
  bad.socket.send({ type: 'prompt', voicePrompt: 7 })
  bad.socket.send({ type: 'error', description: 'Invalid message received' })
  binary.socket.socket.send(Buffer.from([1, 2, 3]))
  huge.socket.send(prompt('x'.repeat(300 * 1024)))
  expect(await binary.socket.closed).toBe(1003)
  expect(await huge.socket.closed).toBe(1009)
  for (const { socket } of [good, bad])
    expect(await socket.answerTo(prompt('what are your opening hours'))).not.toBe('')
})

test('nobody gets in without Twilio’s signature, with a wrong secret, or to the line of somebody else', async () => {
  const { relay, call } = await ring()
  const url = relay.url!
  await expect(connect(url, '')).rejects.toThrow('401')
  await expect(connect(url, signTwilio(url, {}, 'another token'))).rejects.toThrow('401')
  const forged = `${url.slice(0, -4)}AAAA`
  await expect(connect(forged)).rejects.toThrow('404')
  const foreign = await world.lakeside.api<PhoneNumber>('POST', '/api/numbers', {
    agent_id: world.lakeside.agentId,
    provider: 'twilio',
    number: '+13125550170',
  })
  const stranger = await connect(url)
  stranger.send({ type: 'setup', callSid: call.sid, from: '+12125550142', to: foreign.body.e164 })
  expect(await stranger.closed).toBe(1008)
})
