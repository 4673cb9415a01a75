import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { isFromTwilio } from './twilio-signature.ts'

const token = '12345'
const url = 'https://desk.example.com/voice/twilio/turn?turn=2&misses=1'
const sign = (text: string, key = token) => createHmac('sha1', key).update(text, 'utf8').digest('base64')

test('what Twilio has published is accepted as it is', () => {
  const fields = {
    CallSid: 'CA1234567890ABCDE',
    Caller: '+14158675309',
    Digits: '1234',
    From: '+14158675309',
    To: '+18005551212',
  }
  const published = 'https://mycompany.com/myapp.php?foo=1&bar=2'
  expect(isFromTwilio(token, 'RSOYDt4T1cUTdK1PDd93/VVr8B8=', published, fields)).toBe(true)
})

test('fields count in the order of their names, several values of one in theirs, each once', () => {
  const fields = { b: ['2', '1', '2'], a: 'ñ', B: 'x' }
  expect(isFromTwilio(token, sign(`${url}Bxañb1b2`), url, fields)).toBe(true)
  expect(isFromTwilio(token, sign(`${url}aña`), url, fields)).toBe(false)
})

test('the opening of a socket is signed over its address alone', () => {
  const socket = 'wss://desk.example.com/voice/twilio/relay/secret'
  expect(isFromTwilio(token, sign(socket), socket)).toBe(true)
  expect(isFromTwilio(token, sign(socket), `${socket}x`)).toBe(false)
})

test('another token, another address, a changed or added field, and nothing at all are refused', () => {
  const fields = { From: '+12125550142' }
  const signature = sign(`${url}From+12125550142`)
  expect(isFromTwilio(token, signature, url, fields)).toBe(true)
  expect(isFromTwilio(token, sign(`${url}From+12125550142`, 'other'), url, fields)).toBe(false)
  expect(isFromTwilio(token, signature, url.replace('turn=2', 'turn=3'), fields)).toBe(false)
  expect(isFromTwilio(token, signature, url, { From: '+12125550143' })).toBe(false)
  expect(isFromTwilio(token, signature, url, { ...fields, To: '1' })).toBe(false)
  expect(isFromTwilio(token, '', url, fields)).toBe(false)
  expect(isFromTwilio(token, undefined, url, fields)).toBe(false)
  expect(isFromTwilio(token, 'not base64 at all ß', url, fields)).toBe(false)
  expect(isFromTwilio(undefined, signature, url, fields)).toBe(false)
})
