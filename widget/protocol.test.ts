import { describe, expect, test } from 'vitest'
import { type FrameMessage, seal, unseal } from './protocol.ts'

const frame = { name: 'the frame' }
const hide: FrameMessage = { type: 'hide' }
const event = (over: object = {}) =>
  ({ origin: 'https://desk.example', source: frame, data: seal(hide), ...over }) as unknown as MessageEvent

describe('a message between page and frame', () => {
  test('is read when it comes from the right window and origin', () => {
    expect(unseal(event(), frame, 'https://desk.example')).toEqual(hide)
  })

  test('is refused from another window of the same origin', () => {
    expect(unseal(event({ source: { name: 'another' } }), frame, 'https://desk.example')).toBeUndefined()
  })

  test('is refused from another origin, even one that begins alike', () => {
    expect(
      unseal(event({ origin: 'https://desk.example.evil' }), frame, 'https://desk.example'),
    ).toBeUndefined()
    expect(unseal(event({ origin: 'null' }), frame, 'https://desk.example')).toBeUndefined()
  })

  test('is refused while there is no frame, also when the sender has no window either', () => {
    expect(unseal(event({ source: null }), null)).toBeUndefined()
    expect(unseal(event({ source: undefined }), undefined)).toBeUndefined()
  })

  test('is refused when somebody else wrote it', () => {
    for (const data of [null, undefined, 'hide', 7, { type: 'hide' }, [hide]]) {
      expect(unseal(event({ data }), frame, 'https://desk.example')).toBeUndefined()
    }
  })
})
