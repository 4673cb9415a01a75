import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { PhoneNumber } from '#contract/calls.ts'
import type { AppContext } from '#server/context.ts'
import { withPlatform } from '#server/platform/tenancy.ts'
import { SpeechError } from '#server/providers/speech/index.ts'
import { createSandboxSpeech } from '#server/providers/speech/sandbox.ts'
import { createWorld, type World } from '#test/world.ts'
import { ForgetAudio, findAudio } from './audio-cache.ts'
import { placeCall, publicUrl, twilioEnvironment } from './test-caller.ts'

let world: World
let spoken: string[]
/** What happens before words are spoken: nothing, unless a test holds or fails them. */
let before: () => Promise<void>

beforeAll(async () => {
  world = await createWorld(twilioEnvironment)
  const sandbox = createSandboxSpeech()
  world.app.providers.speech = {
    ...sandbox,
    async speak(words, signal) {
      spoken.push(words.text)
      await before()
      return sandbox.speak(words, signal)
    },
  }
})
afterAll(() => world?.close())
beforeEach(() => {
  spoken = []
  before = async () => {}
  // A failure of one test rests no longer.
  world.clock.advance({ minutes: 1 })
})

/** Another process of the same installation: what it remembers is its own, the database is shared. */
const otherProcess = (): AppContext => ({ ...world.app })
const everybody = (text: string) => ({ text, language: 'en' as const, organizationId: null })
const fetchSound = (url: string) => world.http.inject({ method: 'GET', url: url.replace(publicUrl, '') })

test('the same words in the same voice are spoken once, whoever asks, and found by all processes', async () => {
  const words = everybody('Thank you for calling.')
  const second = otherProcess()
  const urls = await Promise.all([
    findAudio(world.app, words),
    findAudio(world.app, words),
    findAudio(second, words),
    findAudio(otherProcess(), words),
  ])
  expect(new Set(urls).size).toBe(1)
  expect(spoken).toEqual(['Thank you for calling.'])
  expect(await findAudio(second, words)).toBe(urls[0])
  expect(spoken).toHaveLength(1)
  const sound = await fetchSound(urls[0]!)
  expect(sound.statusCode).toBe(200)
  expect(sound.headers['content-type']).toBe('audio/basic')
  expect(sound.rawPayload.length).toBeGreaterThan(1000)
})

test('other words, another language and another business have other addresses', async () => {
  const { brightside, lakeside } = world
  const text = 'Ana Lopez, your visit is on Tuesday.'
  const urls = await Promise.all([
    findAudio(world.app, { text, language: 'en', organizationId: brightside.id }),
    findAudio(world.app, { text, language: 'es', organizationId: brightside.id }),
    findAudio(world.app, { text, language: 'en', organizationId: lakeside.id }),
    findAudio(world.app, everybody(text)),
    findAudio(world.app, everybody(`${text} `)),
  ])
  expect(new Set(urls).size).toBe(5)
  const seen = await lakeside.tenant(({ db }) =>
    db.selectFrom('audio_clips').select('organization_id').execute(),
  )
  expect(new Set(seen.map(({ organization_id }) => organization_id))).toEqual(new Set([lakeside.id]))
})

test('an address that was guessed leads nowhere', async () => {
  expect((await fetchSound(`/voice/audio/${'A'.repeat(43)}`)).statusCode).toBe(404)
})

test('nobody waits for a slow voice, and its words are there the next time', async () => {
  const held = Promise.withResolvers<void>()
  before = () => held.promise
  const words = everybody('This takes its time.')
  expect(await findAudio(world.app, words)).toBeNull()
  held.resolve()
  expect(await findAudio(world.app, words)).toMatch(/\/voice\/audio\/[\w-]{43}$/)
  expect(spoken).toHaveLength(1)
})

test('a voice that failed is not asked again for a while, and what it failed at is tried anew', async () => {
  before = () => Promise.reject(new SpeechError('elevenlabs', 'unavailable', '503'))
  const words = everybody('Nobody speaks this.')
  expect(await findAudio(world.app, words)).toBeNull()
  expect(await findAudio(world.app, everybody('Nor this.'))).toBeNull()
  expect(spoken).toEqual(['Nobody speaks this.'])
  before = async () => {}
  world.clock.advance({ seconds: 31 })
  expect(await findAudio(world.app, words)).not.toBeNull()
})

test('words that nobody has needed for seven days are forgotten, others stay', async () => {
  const kept = everybody('Used every week.')
  const forgotten = everybody('Used once.')
  const url = (await findAudio(world.app, forgotten))!
  const keptUrl = (await findAudio(world.app, kept))!
  world.clock.advance({ hours: 24 * 4 })
  await findAudio(world.app, kept)
  world.clock.advance({ hours: 24 * 3 + 1 })
  const run = { services: world.app, organizationId: null, jobId: '', attempt: 1, log: world.app.log }
  await ForgetAudio.run({ ...run, signal: new AbortController().signal }, {})
  expect((await fetchSound(url)).statusCode).toBe(404)
  expect((await fetchSound(keptUrl)).statusCode).toBe(200)
  const rows = await withPlatform(world.app, ({ db }) => db.selectFrom('audio_clips').select('key').execute())
  expect(rows).toHaveLength(1)
})

test('a call plays the voice of its language, and Twilio’s own voice speaks when there is none', async () => {
  const number = { agent_id: world.brightside.agentId, provider: 'twilio', number: '+12125550170' }
  const { body } = await world.brightside.api<PhoneNumber>('POST', '/api/numbers', number)
  const greeting = await placeCall(world, body.e164).ring()
  const plays = greeting.verbs.filter(({ name }) => name === 'Play')
  expect(plays.length).toBeGreaterThan(1)
  for (const { text } of plays) expect((await fetchSound(text)).statusCode).toBe(200)
  const spokenFirst = spoken.length
  await placeCall(world, body.e164).ring()
  expect(spoken).toHaveLength(spokenFirst)
  before = () => Promise.reject(new SpeechError('elevenlabs', 'unavailable', '503'))
  const call = placeCall(world, body.e164)
  await call.ring()
  const answer = await call.say('what are your opening hours')
  expect(answer.first('Play')).toBeUndefined()
  expect(answer.first('Say')!.attributes.voice).toBe('Polly.Joanna-Neural')
})
