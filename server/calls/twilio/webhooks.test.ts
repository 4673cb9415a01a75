import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Call, CallSummary, NumberSettings, PhoneNumber } from '#contract/calls.ts'
import { createWorld, type World } from '#test/world.ts'
import { placeCall, postForm, publicUrl, readTwiml, signTwilio, twilioEnvironment } from './test-caller.ts'

let world: World
let line: PhoneNumber

beforeAll(async () => {
  world = await createWorld(twilioEnvironment)
  line = (
    await world.brightside.api<PhoneNumber>('POST', '/api/numbers', {
      agent_id: world.brightside.agentId,
      provider: 'twilio',
      number: '+12125550170',
    })
  ).body
})
afterAll(() => world?.close())

const configure = (settings: Partial<NumberSettings>) =>
  world.brightside.api('PATCH', `/api/numbers/${line.id}`, { settings })
const listCalls = async () =>
  (await world.brightside.api<{ items: CallSummary[] }>('GET', '/api/calls?limit=100')).body.items
const callOf = async (sid: string): Promise<Call> => {
  for (const { id } of await listCalls()) {
    const { body } = await world.brightside.api<Call>('GET', `/api/calls/${id}`)
    if (body.events.some(({ detail }) => detail.provider_call_id === sid)) return body
  }
  throw new Error(`No call ${sid}`)
}

test('a caller is greeted in both languages, chooses by key, asks and is answered', async () => {
  const call = placeCall(world, line.e164)
  const greeting = await call.ring()
  expect(greeting.words).toContain('Brightside Dental')
  expect(greeting.words).toContain('For English, press 1')
  expect(greeting.words).toContain('Para español, marque el 2')
  expect(greeting.first('Gather')!.attributes).toMatchObject({ input: 'speech dtmf', numDigits: '1' })
  const chosen = await call.press('1')
  expect(chosen.words).toBe('How can I help you?')
  const answer = await call.say('what are your opening hours')
  expect(answer.words).toMatch(/open|monday/i)
  expect(answer.first('Gather')!.attributes.language).toBe('en-US')
  const stored = await callOf(call.sid)
  expect(stored).toMatchObject({
    provider: 'twilio',
    status: 'live',
    from_number: '+12125550142',
    to_number: line.e164,
  })
  expect(stored.messages.map(({ role }) => role)).toEqual(['agent', 'visitor', 'agent'])
  expect(stored.turns).toMatchObject([{ number: 1, heard: 'what are your opening hours' }])
})

test('2 leads to Spanish, in voice, recognition and words', async () => {
  const call = placeCall(world, line.e164)
  await call.ring()
  const chosen = await call.press('2')
  expect(chosen.words).toBe('Le atiende un asistente automático. ¿En qué le puedo ayudar?')
  expect(chosen.first('Gather')!.attributes.language).toBe('es-US')
  const answer = await call.say('a qué hora abren')
  expect(answer.first('Say')!.attributes).toMatchObject({ language: 'es-US', voice: 'Polly.Lupe-Neural' })
  expect(answer.words).toMatch(/abr|lunes/i)
  expect((await callOf(call.sid)).language).toBe('es')
})

test('who simply speaks needs no key, and the call goes on in the language that was spoken', async () => {
  const call = placeCall(world, line.e164)
  await call.ring()
  const answer = await call.say('hola buenas tardes, a qué hora abren mañana')
  expect(answer.first('Gather')!.attributes.language).toBe('es-US')
  const byName = placeCall(world, line.e164)
  await byName.ring()
  expect((await byName.say('Español, por favor.')).words).toContain('¿En qué le puedo ayudar?')
})

test('a question that comes again gets the same answer and is one turn', async () => {
  const call = placeCall(world, line.e164)
  await call.ring()
  await call.press('1')
  const path = call.gather
  const asked = { SpeechResult: 'what are your opening hours', Confidence: '0.9' }
  const [first, second] = await Promise.all([call.ask(path, asked), call.ask(path, asked)])
  expect((await call.ask(path, asked)).xml).toBe(first.xml)
  expect(second.xml).toBe(first.xml)
  await call.ring()
  const stored = await callOf(call.sid)
  expect(stored.turns).toHaveLength(1)
  expect(stored.messages).toHaveLength(3)
  expect(stored.events.filter(({ kind }) => kind === 'started')).toHaveLength(1)
})

test('silence is met twice with a prompt, each time another one, and then the call is ended', async () => {
  const call = placeCall(world, line.e164)
  await call.ring()
  const prompts = [await call.keepSilent(), await call.keepSilent(), await call.keepSilent()]
  expect(new Set(prompts.map(({ words }) => words)).size).toBe(3)
  expect(prompts.map((prompt) => prompt.first('Hangup') !== undefined)).toEqual([false, false, true])
  expect(await callOf(call.sid)).toMatchObject({ status: 'ended', end_reason: 'inactivity' })
})

test('what is not understood is asked again twice, and then a message is taken', async () => {
  const call = placeCall(world, line.e164)
  await call.ring()
  const again = await call.say('')
  expect(again.words).toMatch(/didn’t catch/)
  expect((await call.say('mumble', '0.1')).words).toMatch(/still can’t/)
  const voicemail = await call.say('')
  expect(voicemail.first('Record')!.attributes).toMatchObject({ playBeep: 'true', maxLength: '120' })
  expect((await callOf(call.sid)).turns).toEqual([])
})

test('understanding something in between starts the ladder anew', async () => {
  const call = placeCall(world, line.e164)
  await call.ring()
  await call.press('1')
  await call.say('')
  await call.say('what are your opening hours')
  expect((await call.say('')).words).toMatch(/didn’t catch/)
})

test('an emergency is put through; when nobody picks up the receptionist goes on', async () => {
  await configure({ transfer_number: '+12125550180' })
  const call = placeCall(world, line.e164)
  await call.ring()
  await call.press('1')
  const transferred = await call.say('I fell and knocked a tooth out, it will not stop bleeding')
  expect(transferred.first('Dial')).toMatchObject({
    text: '+12125550180',
    attributes: { callerId: line.e164, timeout: '20' },
  })
  const missed = await call.dialled('no-answer')
  expect(missed.words).toMatch(/Tell me your name/)
  for (const words of ['Ana Lopez', '212 555 0142', 'it is still bleeding a lot']) {
    const taken = await call.say(words)
    expect(taken.words).not.toBe('')
    expect(taken.first('Dial')).toBeUndefined()
  }
  expect((await callOf(call.sid)).events.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['transfer_started', 'transfer_missed']),
  )
  const again = placeCall(world, line.e164)
  await again.ring()
  await again.press('1')
  await again.say('I fell and knocked a tooth out, it will not stop bleeding')
  expect((await again.dialled('completed')).verbs.map(({ name }) => name)).toEqual(['Hangup'])
  expect(await callOf(again.sid)).toMatchObject({ outcome: 'transferred', status: 'ended' })
  await configure({ transfer_number: null })
})

test('every kind of call that is not taken hears words or is refused, and stands in the books', async () => {
  const unknown = await placeCall(world, '+12125550999').ring()
  expect(unknown.words).toMatch(/not in service.*no está en servicio/)
  expect(unknown.first('Hangup')).toBeDefined()

  await configure({ answering: false })
  const off = placeCall(world, line.e164)
  expect((await off.ring()).words).toMatch(/Nobody can take your call/)
  expect(await callOf(off.sid)).toMatchObject({ status: 'ended', end_reason: 'line_off', billable: false })
  await configure({ fallback_number: '+12125550181' })
  const forwarded = placeCall(world, line.e164)
  expect((await forwarded.ring()).first('Dial')!.text).toBe('+12125550181')
  expect((await forwarded.dialled('busy')).first('Record')).toBeDefined()
  await configure({ answering: true, fallback_number: null, anonymous_callers: 'refuse' })

  for (const from of ['anonymous', '+266696687', ''])
    expect((await placeCall(world, line.e164, { from }).ring()).words).toMatch(/hidden numbers/)
  await configure({ anonymous_callers: 'answer' })

  await world.brightside.tenant(({ db, organizationId }) =>
    db
      .insertInto('blocked_callers')
      .values({ organization_id: organizationId, e164: '+12125550666' })
      .execute(),
  )
  const blocked = placeCall(world, line.e164, { from: '+12125550666' })
  expect((await blocked.ring()).verbs.map(({ name }) => name)).toEqual(['Reject'])
  expect(await callOf(blocked.sid)).toMatchObject({ outcome: 'spam', billable: false })

  await world.brightside.api('PATCH', `/api/agents/${world.brightside.agentId}`, { status: 'paused' })
  const paused = placeCall(world, line.e164)
  expect((await paused.ring()).words).toMatch(/Nobody can take your call/)
  expect((await callOf(paused.sid)).end_reason).toBe('agent_paused')
  await world.brightside.api('PATCH', `/api/agents/${world.brightside.agentId}`, { status: 'active' })
})

test('a line without an agent says so, or puts the caller through where it may', async () => {
  const give = (agent_id: string | null) =>
    world.brightside.api('PATCH', `/api/numbers/${line.id}`, { agent_id })
  await give(null)
  expect((await placeCall(world, line.e164).ring()).words).toMatch(/Nobody can take.*nadie puede atender/)
  await configure({ fallback_number: '+12125550181' })
  expect((await placeCall(world, line.e164).ring()).first('Dial')!.text).toBe('+12125550181')
  await configure({ fallback_number: null })
  await give(world.brightside.agentId)
})

test('after hours a line that says so takes a message, which stays with the call and is told', async () => {
  await configure({ after_hours: 'voicemail' })
  expect((await placeCall(world, line.e164).ring()).first('Record')).toBeUndefined()
  world.clock.set('2026-03-02T03:00:00Z')
  const call = placeCall(world, line.e164)
  const closed = await call.ring()
  expect(closed.words).toMatch(/closed right now/)
  const action = closed.first('Record')!.attributes.action!.replace(publicUrl, '')
  const recording = { RecordingUrl: 'https://api.twilio.com/recordings/RE1', RecordingDuration: '12' }
  expect((await call.ask(action, recording)).words).toMatch(/pass your message on/)
  await call.ask(action, recording)
  expect(await callOf(call.sid)).toMatchObject({
    outcome: 'voicemail',
    end_reason: 'voicemail',
    recording_url: recording.RecordingUrl,
  })
  const transcript = {
    ...call.about,
    TranscriptionSid: 'TR1',
    TranscriptionStatus: 'completed',
    TranscriptionText: 'This is Ana, please call me back.',
  }
  for (const _ of [1, 2]) await postForm(world, '/voice/twilio/transcript', transcript)
  expect((await world.runJobs()).failed).toEqual([])
  expect((await callOf(call.sid)).messages.map(({ content }) => content)).toEqual([
    'This is Ana, please call me back.',
  ])
  const mails = await world.brightside.tenant(({ db }) =>
    db.selectFrom('mailbox').select('text').where('text', 'like', '%Voicemail from +12125550142%').execute(),
  )
  expect(new Set(mails.map(({ text }) => text)).size).toBeGreaterThan(0)
  world.clock.set('2026-03-02T15:00:00Z')
  await configure({ after_hours: 'answer' })
})

test('a call that has lasted as long as the line allows is ended politely', async () => {
  const call = placeCall(world, line.e164)
  await call.ring()
  await call.press('1')
  world.clock.advance({ minutes: 21 })
  const last = await call.say('what are your opening hours')
  expect(last.words).toMatch(/end the call here/)
  expect(last.verbs.at(-1)!.name).toBe('Hangup')
  expect((await callOf(call.sid)).end_reason).toBe('max_duration_reached')
})

test('while a person has the conversation the line is not silent', async () => {
  const call = placeCall(world, line.e164)
  await call.ring()
  await call.press('1')
  await call.say('what are your opening hours')
  const { conversation_id } = await callOf(call.sid)
  await world.brightside.api('POST', `/api/conversations/${conversation_id}/takeover`)
  const answer = await call.say('hello, are you still there')
  expect(answer.words).toBe('One moment, please.')
  expect(answer.first('Gather')).toBeDefined()
})

test('nothing is recorded before the caller has gone on after the announcement, and never when they decline', async () => {
  await configure({ recording: 'with_consent' })
  const agreeing = placeCall(world, line.e164)
  const greeting = await agreeing.ring()
  expect(greeting.words).toMatch(/This call is recorded.*Esta llamada se graba/)
  expect(greeting.first('Recording')).toBeUndefined()
  expect((await agreeing.press('1')).first('Recording')).toBeDefined()
  expect((await callOf(agreeing.sid)).consent).toMatchObject({
    recording: { words: expect.stringContaining('press 9'), decision: 'agreed' },
    disclosed_ai: { words: 'This is an automated assistant.' },
  })
  const declining = placeCall(world, line.e164)
  await declining.ring()
  const declined = await declining.press('9')
  expect(declined.words).toMatch(/not recording/)
  expect(declined.first('Recording')).toBeUndefined()
  expect((await declining.say('what are your opening hours')).first('Recording')).toBeUndefined()
  const news = {
    ...declining.about,
    RecordingSid: 'RE9',
    RecordingStatus: 'completed',
    RecordingUrl: 'https://api.twilio.com/recordings/RE9',
  }
  expect((await postForm(world, '/voice/twilio/recording', news)).statusCode).toBe(204)
  await postForm(world, '/voice/twilio/recording', { ...news, CallSid: agreeing.sid, RecordingSid: 'RE8' })
  expect((await world.runJobs()).failed).toEqual([])
  expect((await callOf(declining.sid)).recording_url).toBeNull()
  expect((await callOf(agreeing.sid)).recording_url).toBe(news.RecordingUrl)
  await configure({ recording: 'off' })
})

test('the paths of older systems lead to the same conversation, each in its language', async () => {
  const rachel = placeCall(world, line.e164)
  expect((await rachel.ring('/voice/rachel/')).words).toMatch(/press 1.*marque el 2/)
  expect((await placeCall(world, line.e164).ring('/voice/rachel/incoming')).words).toMatch(/How can I help/)
  const lina = placeCall(world, line.e164)
  expect((await lina.ring('/voice/lina/incoming')).first('Gather')!.attributes.language).toBe('es-US')
  const inMidCall = await lina.ask('/voice/lina/process-speech', { SpeechResult: 'a qué hora abren' })
  expect(inMidCall.words).toMatch(/abr|lunes/i)
  await lina.ask('/voice/lina/collect-name', { SpeechResult: 'y dónde están' })
  expect((await callOf(lina.sid)).turns.map(({ number }) => number)).toEqual([1, 2])
})

test('what Twilio did not sign is refused and not kept', async () => {
  const before = (await listCalls()).length
  const { about } = placeCall(world, line.e164)
  const url = `${publicUrl}/voice/twilio/incoming`
  const forged = [
    '',
    'nonsense',
    signTwilio(url, about, 'another token'),
    signTwilio(url, { ...about, From: '+12125550000' }),
    signTwilio(`${url}?turn=1`, about),
  ]
  for (const signature of forged) {
    expect((await postForm(world, '/voice/twilio/incoming', about, signature)).statusCode).toBe(401)
    expect((await postForm(world, '/voice/twilio/turn?turn=1', about, signature)).statusCode).toBe(401)
    expect((await postForm(world, '/voice/twilio/status', about, signature)).statusCode).toBe(401)
  }
  await world.runJobs()
  expect(await listCalls()).toHaveLength(before)
})

test('a signed question that makes no sense is answered with words all the same', async () => {
  const { about } = placeCall(world, line.e164)
  const { CallSid: _, ...nameless } = about
  const answer = await postForm(world, '/voice/twilio/incoming', nameless)
  expect(answer.statusCode).toBe(200)
  expect(readTwiml(answer.body).words).toMatch(/something went wrong/)
  const status = await postForm(world, '/voice/twilio/status', nameless)
  expect(status.statusCode).toBe(400)
})

test('when everything fails the caller hears words and reaches the number that is set for it', async () => {
  await configure({ fallback_number: '+12125550182' })
  const call = placeCall(world, line.e164)
  await call.ring()
  const { db } = world.app
  try {
    world.app.db = new Proxy(db, {
      get() {
        throw new Error('the database is gone')
      },
    })
    const answer = await call.say('hello')
    expect(answer.words).toMatch(/something went wrong/)
    expect(answer.first('Dial')!.text).toBe('+12125550182')
    expect((await call.ring()).first('Dial')!.text).toBe('+12125550182')
  } finally {
    world.app.db = db
  }
  await configure({ fallback_number: null })
})

test('a web request by GET is answered too, signed over its address alone', async () => {
  const { about } = placeCall(world, line.e164)
  const path = `/voice/twilio/incoming?${new URLSearchParams(about)}`
  const answer = await world.http.inject({
    method: 'GET',
    url: path,
    headers: { 'x-twilio-signature': signTwilio(publicUrl + path) },
  })
  expect(answer.headers['content-type']).toContain('text/xml')
  expect(readTwiml(answer.body).words).toContain('Brightside Dental')
})
