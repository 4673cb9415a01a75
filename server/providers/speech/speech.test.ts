import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { conformsAsSpeechProvider, type SpeechHarness } from './conformance.ts'
import { createElevenLabsSpeech } from './elevenlabs.ts'
import { chooseSpeech } from './index.ts'
import { createSandboxSpeech } from './sandbox.ts'

const voices = { en: 'voice_en', es: 'voice_es' }

conformsAsSpeechProvider('ElevenLabs', async (): Promise<SpeechHarness> => {
  let answer = 'speak'
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    if (answer === 'drop') return request.socket.destroy()
    if (answer === 'hang') return
    if (answer === 'busy') return response.writeHead(429).end('{"detail":{"status":"system_busy"}}')
    if (answer === 'reject') return response.writeHead(422).end('{"detail":[{"msg":"Invalid voice"}]}')
    expect(request.method).toBe('POST')
    expect(request.url).toBe('/v1/text-to-speech/voice_en?output_format=ulaw_8000')
    expect(request.headers['xi-api-key']).toBe('xi_test')
    expect(JSON.parse(body)).toEqual({
      text: expect.any(String),
      model_id: 'eleven_flash_v2_5',
      language_code: 'en',
    })
    response.writeHead(200, { 'content-type': 'audio/basic', 'content-length': '4000' })
    if (answer === 'cut') return response.write(Buffer.alloc(100), () => request.socket.destroy())
    response.end(Buffer.alloc(4000, 0xff))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    provider: createElevenLabsSpeech({ apiKey: 'xi_test', baseUrl, voices, model: 'eleven_flash_v2_5' }),
    answerNext: (next) => {
      answer = next
    },
    close: async () => {
      server.closeAllConnections()
      await once(server.close(), 'close')
    },
  }
})

conformsAsSpeechProvider('The sandbox', async () => ({
  provider: createSandboxSpeech(),
  close: async () => {},
}))

test('ElevenLabs speaks where its key is there; without one nobody does', () => {
  const config = {
    ELEVENLABS_BASE_URL: 'http://127.0.0.1:9',
    ELEVENLABS_VOICE_EN: 'a',
    ELEVENLABS_VOICE_ES: 'b',
    ELEVENLABS_MODEL: 'm',
  }
  expect(chooseSpeech({ ...config, ELEVENLABS_API_KEY: 'xi' })?.name).toBe('elevenlabs')
  expect(chooseSpeech(config)).toBeNull()
})
