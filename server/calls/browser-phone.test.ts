import { afterAll, beforeAll, expect, test } from 'vitest'
import type { WebSocket } from 'ws'
import type { Call, CallSummary, PhoneEvent, PhoneFrame } from '#contract/calls.ts'
import { createService } from '#server/scheduling/index.ts'
import { createWorld, type Person, type World } from '#test/world.ts'

let world: World
const sockets: WebSocket[] = []
beforeAll(async () => {
  world = await createWorld()
  await world.http.ready()
  await world.brightside.tenant((ctx) => createService(ctx, { name: 'Cleaning', duration_minutes: 30 }))
})
afterAll(async () => {
  for (const socket of sockets) socket.terminate()
  await world?.close()
})

async function dial(query: string, as: Person | null = world.brightside.owner, headers = {}) {
  const events: PhoneEvent[] = []
  let wake = () => {}
  const authorization = as ? { authorization: `Bearer ${as.token}` } : {}
  const socket: WebSocket = await world.http.injectWS(
    `/api/phone/socket?${query}`,
    { headers: { ...authorization, ...headers } },
    {
      onInit: (opening) =>
        opening.on('message', (bytes: Buffer) => {
          events.push(JSON.parse(bytes.toString()))
          wake()
        }),
    },
  )
  sockets.push(socket)
  const closed = new Promise<void>((done) => socket.once('close', () => done()))
  const send = (frame: PhoneFrame) => socket.send(JSON.stringify(frame))
  /** Everything said in a turn, once it is over. */
  const words = async (turn: number): Promise<string> => {
    while (!events.some((event) => event.type === 'done' && event.turn === turn))
      await new Promise<void>((done) => {
        wake = done
      })
    return events
      .flatMap((event) => (event.type === 'say' && event.turn === turn ? [event.text] : []))
      .join('')
  }
  let turn = 0
  const say = async (text: string) => {
    turn++
    send({ type: 'speech', turn, text })
    return words(turn)
  }
  return { events, send, words, say, closed, socket }
}

const agent = () => `agent_id=${world.brightside.agentId}`
const calls = async () =>
  (await world.brightside.api<{ items: CallSummary[] }>('GET', '/api/calls')).body.items

test('somebody calls, books, hangs up, and all of it is in the books', async () => {
  const call = await dial(agent())
  expect(await call.words(0)).toContain('Brightside Dental')
  let answer = await call.say('hi id like to book a cleaning tomorrow at ten am')
  const answers: [RegExp, string][] = [
    [/name/i, 'my name is Nora Quinn'],
    [/number|phone|reach/i, 'two one two five five five zero one seven seven'],
    [/e-?mail/i, 'no e-mail'],
    [/shall i|book it|correct|right\?/i, 'yes please'],
    [/new patient|before|reason|insurance/i, 'yes'],
  ]
  for (let turns = 0; turns < 12 && !call.events.some(({ type }) => type === 'action'); turns++)
    answer = await call.say(answers.find(([asked]) => asked.test(answer))?.[1] ?? 'yes')
  expect(call.events.find(({ type }) => type === 'action')).toMatchObject({ action: { kind: 'booked' } })
  call.send({ type: 'hang_up' })
  await call.closed
  const [summary] = await calls()
  const { body } = await world.brightside.api<Call>('GET', `/api/calls/${summary!.id}`)
  expect(body).toMatchObject({
    provider: 'browser',
    is_test: true,
    status: 'ended',
    outcome: 'booked',
    end_reason: 'user_hangup',
  })
  expect(body.turns.length).toBeGreaterThan(3)
  expect(body.messages.flatMap(({ receipts }) => receipts.map(({ skill }) => skill))).toContain(
    'book_appointment',
  )
})

test('keys are heard as digits, silence ends the call, and the language can be chosen', async () => {
  const call = await dial(`${agent()}&language=es`)
  expect(await call.words(0)).toMatch(/[áéíóúñ¿]/i)
  call.send({ type: 'key', turn: 1, digits: '2125550177' })
  expect(await call.words(1)).not.toBe('')
  for (const turn of [2, 3, 4]) {
    call.send({ type: 'silence', turn })
    await call.words(turn)
  }
  await call.closed
  expect(call.events.at(-1)).toEqual({ type: 'ended', reason: 'inactivity' })
  expect((await calls())[0]).toMatchObject({ status: 'ended', language: 'es' })
})

test('a frame that cannot be read is answered with what is wrong', async () => {
  const call = await dial(agent())
  call.socket.send(JSON.stringify({ type: 'speech', turn: 0, text: 'hello' }))
  await call.say('what are your hours')
  expect(call.events.find(({ type }) => type === 'error')).toMatchObject({
    code: 'invalid_request',
    message: expect.stringContaining('turn'),
  })
})

test('only members may dial, only their own receptionists, and only from the web app', async () => {
  await expect(dial(agent(), null)).rejects.toThrow('401')
  await expect(dial(agent(), world.brightside.viewer)).rejects.toThrow('403')
  await expect(dial(agent(), world.lakeside.owner)).rejects.toThrow('404')
  await expect(dial('agent_id=seven')).rejects.toThrow('400')
  await expect(dial(agent(), world.brightside.owner, { origin: 'https://evil.example' })).rejects.toThrow(
    '403',
  )
})
