import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PhoneNumber } from '#contract/calls.ts'
import { writeTwiml } from '#server/providers/voice/twilio-twiml.ts'
import { createProfiles } from '#server/receptionist/index.ts'
import { createWorld, type World } from '#test/world.ts'
import type { CallStep } from '../live-session.ts'
import { answerLater, answerTurn } from './conversation.ts'
import { firstStep } from './fields.ts'
import { findLine, openCall, type PhoneCall } from './phone-call.ts'
import { readTwiml, twilioEnvironment } from './test-caller.ts'
import { createThinking, type Thinking } from './thinking.ts'

let world: World
let line: PhoneNumber
beforeAll(async () => {
  world = await createWorld(twilioEnvironment)
  const number = { agent_id: world.brightside.agentId, provider: 'twilio', number: '+12125550170' }
  line = (await world.brightside.api<PhoneNumber>('POST', '/api/numbers', number)).body
})
afterAll(() => world?.close())

/** A call whose brain waits for the test, or breaks, or is the real one. */
async function open(CallSid: string, hold?: () => Promise<unknown>): Promise<PhoneCall> {
  const known = await findLine(world.app, createProfiles(world.app), line.e164)
  const { call } = await openCall(world.app, known!, { CallSid, From: '+12125550142', To: line.e164 }, 'en')
  if (!hold) return call
  const { session } = call
  async function* hear(...given: Parameters<typeof session.hear>): AsyncGenerator<CallStep> {
    await hold!()
    yield* session.hear(...given)
  }
  return { ...call, session: { ...session, language: session.language, hear } }
}

const question = { turn: 2, text: 'what are your opening hours' }
/** A Thinking in which nothing is ready in time. */
const slow: Thinking = { think: () => new Promise(() => {}), await: async () => null, isBusyWith: () => true }

test('a thought that takes longer is waited for with words, each time other ones, and never in a circle', async () => {
  const call = await open('CAslow')
  const fields = { CallSid: 'CAslow', SpeechResult: question.text, Confidence: 0.9 }
  const said: string[] = []
  let heard = readTwiml(
    writeTwiml(await answerTurn(world.app, slow, call, fields, { ...firstStep, turn: 2 })),
  )
  for (let waits = 1; waits < 9; waits++) {
    said.push(heard.words)
    expect(heard.first('Redirect')!.text).toContain(`/voice/twilio/answer?turn=2&waits=${waits}`)
    heard = readTwiml(writeTwiml(await answerLater(world.app, slow, call, { ...firstStep, turn: 2, waits })))
  }
  expect(said.every((words, at) => words !== said[at - 1])).toBe(true)
  expect(heard.words).toMatch(/once more/)
  expect(heard.first('Gather')!.attributes.action).toContain('turn=3')
})

test('an answer is handed over by whichever process is asked next, at once or as soon as it is there', async () => {
  const held = Promise.withResolvers<void>()
  const call = await open('CAother', () => held.promise)
  const [here, there] = [createThinking(world.app), createThinking(world.app)]
  const thought = here.think(call, question)
  expect(await here.await(call, 2, 1)).toBeNull()
  expect(there.isBusyWith(call, 2)).toBe(false)
  expect(await there.await(call, 2, 1)).toBeNull()
  const later = there.await(call, 2, 20_000)
  held.resolve()
  expect(await later).toEqual(await thought)
  expect(await there.await(call, 2, 1)).toEqual(await thought)
  expect((await thought).words).toMatch(/open|monday/i)
})

test('the same turn is thought of once, however often it is asked', async () => {
  let asked = 0
  const call = await open('CAtwice', async () => {
    asked++
  })
  const thinking = createThinking(world.app)
  const [first, second] = await Promise.all([thinking.think(call, question), thinking.think(call, question)])
  expect(second).toEqual(first)
  expect(asked).toBe(1)
})

test('what a process that is gone had heard is answered by another one', async () => {
  const call = await open('CAgone')
  // Heard and stored, then the process ends before it has answered.
  const gone = new AbortController()
  for await (const step of call.session.hear(question, gone.signal)) if (step.type === 'say') gone.abort()
  const here = createThinking(world.app)
  const fresh = await open('CAgone')
  const early = await answerLater(world.app, slow, fresh, { ...firstStep, turn: 2, waits: 1 })
  expect(readTwiml(writeTwiml(early)).first('Redirect')).toBeDefined()
  const verbs = await answerLater(world.app, here, fresh, { ...firstStep, turn: 2, waits: 2 })
  expect(readTwiml(writeTwiml(verbs)).first('Gather')).toBeDefined()
})
