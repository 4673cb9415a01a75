import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PhoneNumber } from '#contract/calls.ts'
import { createService } from '#server/scheduling/index.ts'
import { createWorld, type World } from '#test/world.ts'
import { type Heard, placeCall, twilioEnvironment } from './test-caller.ts'

let world: World
let line: PhoneNumber
beforeAll(async () => {
  world = await createWorld(twilioEnvironment)
  const { brightside } = world
  await brightside.tenant((ctx) => createService(ctx, { name: 'Cleaning', duration_minutes: 30 }))
  const number = { agent_id: brightside.agentId, provider: 'twilio', number: '+12125550170' }
  line = (await brightside.api<PhoneNumber>('POST', '/api/numbers', number)).body
})
afterAll(() => world?.close())

/** Answers what is asked until somebody hangs up or twelve turns have passed. */
async function book(
  key: string,
  first: string,
  replies: readonly (readonly [asked: RegExp, reply: string])[],
  isDone: RegExp,
) {
  const call = placeCall(world, line.e164)
  await call.ring()
  await call.press(key)
  const heard: Heard[] = [await call.say(first)]
  for (let turn = 0; turn < 12 && !isDone.test(heard.at(-1)!.words); turn++) {
    const asked = heard.at(-1)!.words
    const [, reply] = replies.find(([pattern]) => pattern.test(asked)) ?? [null, null]
    if (!reply) throw new Error(`No reply to: ${asked}`)
    heard.push(await call.say(reply))
  }
  return heard
}

const bookedStarts = async () =>
  (
    await world.brightside.api<{ items: { start: string }[] }>('GET', '/api/appointments?limit=50')
  ).body.items.map(({ start }) => Temporal.Instant.from(start).toString())

test('an appointment is booked by voice in English, read back before it counts', async () => {
  const heard = await book(
    '1',
    'hi id like to book a cleaning tomorrow at ten am',
    [
      [/shall i|book it|correct|right\?/i, 'yes please'],
      [/name/i, 'Ana Lopez'],
      [/number|phone/i, 'two one two five five five zero one four two'],
    ],
    /booked|you’re all set|you're all set/i,
  )
  const said = heard.map(({ words }) => words)
  expect(said.slice(0, -1).join(' ')).toMatch(/ten|10/i)
  expect(await bookedStarts()).toContain('2026-03-03T15:00:00Z')
})

test('an appointment is booked by voice in Spanish, in Spanish to the end', async () => {
  const heard = await book(
    '2',
    'quiero una cita para una cleaning mañana a las once de la mañana',
    [
      [/¿(la |lo |se )?(reservo|confirmo|agendo|apunto)|correcto|está bien|le parece/i, 'sí, por favor'],
      [/nombre|llama/i, 'Luz Ortega'],
      [/número|teléfono/i, 'dos uno dos cinco cinco cinco cero uno cuatro tres'],
    ],
    /reservad|confirmad|agendad|queda /i,
  )
  for (const { xml } of heard) expect(xml).not.toContain('language="en-US"')
  expect(await bookedStarts()).toContain('2026-03-03T16:00:00Z')
})
