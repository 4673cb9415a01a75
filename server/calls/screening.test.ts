import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BlockedCaller, Call, CallSummary } from '#contract/calls.ts'
import { NumberSettings } from '#contract/calls.ts'
import { storeMessage } from '#server/conversations/index.ts'
import { newId } from '#server/platform/ids.ts'
import { createProfiles, type Profile } from '#server/receptionist/index.ts'
import { createWorld, type World } from '#test/world.ts'
import { beginCall, endCall } from './call.ts'
import { type CallStep, openLiveSession } from './live-session.ts'
import { isMachinePhrase, soundsLikeMachine } from './machine-speech.ts'
import { judgeSpam } from './spam-verdict.ts'

let world: World
let profile: Profile
beforeAll(async () => {
  world = await createWorld()
  profile = (await createProfiles(world.app).find(world.brightside.agentId))!
})
afterAll(() => world?.close())

const blocked = async (as = world.brightside) =>
  (await as.api<{ items: BlockedCaller[] }>('GET', '/api/blocked-callers')).body.items

test('a caller is blocked as people write numbers, seen only by this business, and let in again', async () => {
  const { brightside, lakeside } = world
  const block = (body: object) => brightside.api<BlockedCaller>('POST', '/api/blocked-callers', body)
  const made = await block({ number: '(212) 555-0166', reason: 'Sells warranties' })
  expect(made.status).toBe(201)
  expect(made.body).toMatchObject({ number: '+12125550166', reason: 'Sells warranties' })
  expect((await block({ number: '+12125550166', reason: 'Again' })).status).toBe(201)
  expect(await blocked()).toMatchObject([{ number: '+12125550166', reason: 'Again' }])
  expect(await blocked(lakeside)).toEqual([])
  const path = `/api/blocked-callers/${encodeURIComponent('+12125550166')}`
  expect((await lakeside.api('DELETE', path)).status).toBe(404)
  expect((await brightside.api('DELETE', path, undefined, brightside.viewer)).status).toBe(403)
  expect((await brightside.api('DELETE', path)).status).toBe(204)
  expect((await brightside.api('DELETE', path)).status).toBe(404)
  expect(await blocked()).toEqual([])
})

test('what is no number, and people without the right, are refused', async () => {
  const { brightside } = world
  const answer = await brightside.api('POST', '/api/blocked-callers', { number: 'nobody' })
  expect(answer.body).toMatchObject({ status: 400, errors: [{ path: 'number' }] })
  const body = { number: '+12125550166' }
  expect((await brightside.api('POST', '/api/blocked-callers', body, brightside.viewer)).status).toBe(403)
  expect((await brightside.api('POST', '/api/blocked-callers', body, null)).status).toBe(401)
})

/** A call with these words of the caller, which lasts so long. */
async function live(words: string[], seconds: number, isTest = false): Promise<CallSummary> {
  const call = await world.brightside.tenant(async (ctx) => {
    const begun = await beginCall(ctx, {
      provider: 'sandbox',
      provider_call_id: newId(),
      profile,
      language: 'en',
      from_number: '+12125550155',
      is_test: isTest,
    })
    for (const content of words)
      await storeMessage(ctx, {
        id: newId(),
        conversation_id: begun.conversationId,
        role: 'visitor',
        content,
        language: 'en',
      })
    const endedAt = ctx.clock.now().add({ seconds }).toString()
    await endCall(ctx, begun.id, 'user_hangup', { endedAt })
    return begun
  })
  return (await world.brightside.api<Call>('GET', `/api/calls/${call.id}`)).body
}
const menu = 'Thank you for calling. For English, press one. Para español, oprima dos.'

test('a call in which nobody, or only a recording, spoke is spam and is not billed', async () => {
  const spam = { outcome: 'spam', billable: false }
  expect(await live([], 40)).toMatchObject({ ...spam, spam_reason: 'Nobody spoke' })
  expect(await live([menu, menu], 40)).toMatchObject({ ...spam, spam_reason: 'Only a recording spoke' })
})

test('whoever speaks, hangs up at once, or only tries things out is no spam, however often they call', async () => {
  const fine = { outcome: 'answered', billable: true, spam_reason: null }
  for (let call = 0; call < 5; call++) expect(await live(['hello, is dana in'], 15)).toMatchObject(fine)
  expect(await live([menu, 'sorry, that was my other phone'], 40)).toMatchObject(fine)
  expect(await live([], 5)).toMatchObject({ outcome: 'abandoned', billable: false, spam_reason: null })
  expect(await live([], 40, true)).toMatchObject({ outcome: 'abandoned', spam_reason: null })
  expect(judgeSpam({ words: [], seconds: 60, hasDeeds: true })).toBeNull()
})

test('a person overrules the verdict, and the call is what it was', async () => {
  const { id } = await live([menu], 40)
  const change = (body: object) => world.brightside.api<CallSummary>('PATCH', `/api/calls/${id}`, body)
  expect((await change({ spam: false })).body).toMatchObject({
    outcome: 'answered',
    billable: true,
    spam_reason: null,
  })
  expect((await change({ spam: true })).body).toMatchObject({ outcome: 'spam', billable: false })
  const short = await live([], 5)
  const undone = await world.brightside.api('PATCH', `/api/calls/${short.id}`, { spam: false })
  expect(undone.body).toMatchObject({ outcome: 'abandoned', billable: false })
})

test('a machine that talks to us is hung up on, in words', async () => {
  const session = await world.brightside.tenant(async (ctx) => {
    const beginning = {
      provider: 'sandbox' as const,
      provider_call_id: newId(),
      profile,
      language: 'en' as const,
    }
    const call = await beginCall(ctx, beginning)
    return openLiveSession(world.app, { call, profile, language: 'en', settings: NumberSettings.parse({}) })
  })
  const hear = async (turn: number, text: string) => {
    const steps: CallStep[] = []
    for await (const step of session.hear({ turn, text }, new AbortController().signal)) steps.push(step)
    return steps
  }
  expect((await hear(1, menu)).at(-1)).toMatchObject({ type: 'done', endReason: null })
  const steps = await hear(2, 'Your call is very important to us. Please stay on the line for an agent.')
  expect(steps.at(-1)).toMatchObject({ type: 'done', endReason: 'machine_detected' })
  expect(steps.at(-2)).toMatchObject({ type: 'say', text: expect.stringContaining('recording') })
})

test.each([
  ['Press 1 to speak with an agent', true],
  ['Para continuar en español, oprima el dos', true],
  ['Please leave a message after the tone.', true],
  ['Deje su mensaje después del tono', true],
  ['Todos nuestros agentes se encuentran ocupados', true],
  ['We have been trying to reach you about your car’s extended warranty', true],
  ['can i leave a message for the doctor', false],
  ['I pressed the button and now the tap drips', false],
  ['quiero dejar un mensaje', false],
  ['please hold on a second', false],
  ['my number is 2 1 2 5 5 5', false],
])('%s: a machine says so? %s', (words, expected) => {
  expect(isMachinePhrase(words)).toBe(expected)
})

test('the same long sentence three times in a row is a machine; short answers and two times are not', () => {
  const pitch = 'Hi this is Amanda from the energy savings program how are you today'
  expect(soundsLikeMachine([pitch, pitch, `${pitch}.`])).toBe(true)
  expect(soundsLikeMachine([pitch, pitch])).toBe(false)
  expect(soundsLikeMachine(['yes', 'yes', 'yes', 'yes'])).toBe(false)
  expect(
    soundsLikeMachine(
      ['i want to talk to a person'].concat(['i want to talk to a person'], ['i want a person']),
    ),
  ).toBe(false)
})
