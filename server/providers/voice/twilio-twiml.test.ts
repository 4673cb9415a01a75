import { expect, test } from 'vitest'
import { type Relay, writeTwiml } from './twilio-twiml.ts'

test('words are words, whatever they are made of', () => {
  const xml = writeTwiml([{ kind: 'say', text: 'A & B <Hangup/> "q"', language: 'en' }])
  expect(xml).toContain('A &amp; B &lt;Hangup/&gt;')
  expect(xml).not.toContain('<Hangup/>')
})

test('each language has its own voice', () => {
  const say = (language: 'en' | 'es') => writeTwiml([{ kind: 'say', text: 'x', language }])
  expect(say('en')).toContain('<Say language="en-US" voice="Polly.Joanna-Neural">')
  expect(say('es')).toContain('<Say language="es-US" voice="Polly.Lupe-Neural">')
})

test('the order of things is the order in which they happen', () => {
  const xml = writeTwiml([
    { kind: 'start_recording', news: 'https://desk.example.com/r' },
    { kind: 'play', url: 'https://desk.example.com/a' },
    { kind: 'dial', to: '+12125550180', timeoutSeconds: 20, callerId: '+12125550170' },
    { kind: 'go_on', url: 'https://desk.example.com/b?x=1&y=2' },
    { kind: 'refuse' },
    { kind: 'hang_up' },
  ])
  expect(xml.match(/<(\w+)/g)).toEqual([
    '<Response',
    '<Start',
    '<Recording',
    '<Play',
    '<Dial',
    '<Redirect',
    '<Reject',
    '<Hangup',
  ])
  expect(xml).toContain('b?x=1&amp;y=2')
})

test('a socket names voices of one’s own where there are some, and leaves the choice to Twilio elsewhere', () => {
  const relay: Relay = {
    url: 'wss://desk.example.com/s',
    greeting: 'Hello "you"',
    language: 'en',
    languages: ['en', 'es'],
    hints: ['Root canal', 'Whitening'],
    voices: { es: 'voice_es' },
  }
  const xml = writeTwiml([{ kind: 'relay', action: 'https://desk.example.com/e', relay }])
  expect(xml).toContain('welcomeGreeting="Hello &quot;you&quot;"')
  expect(xml).toContain('hints="Root canal, Whitening"')
  expect(xml).toContain('<Language code="en-US"/>')
  expect(xml).toContain('<Language code="es-US" ttsProvider="ElevenLabs" voice="voice_es"/>')
})
