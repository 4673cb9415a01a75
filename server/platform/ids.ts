import { randomBytes, randomFillSync } from 'node:crypto'
import { systemClock } from './clock.ts'

const pool = Buffer.alloc(4096)
let used = pool.length

/**
 * A UUID of version 7 (RFC 9562): 48 bits of milliseconds, then 74 random bits, so that ids sort by the time of
 * their making and indexes grow at one end. Random bytes are drawn in blocks, which makes an id cheap.
 */
export function newId(nowMs: number = systemClock.nowMs()): string {
  if (used + 10 > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const random = pool.subarray(used, (used += 10))
  const time = nowMs.toString(16).padStart(12, '0')
  random[0] = (random[0]! & 0x0f) | 0x70
  random[2] = (random[2]! & 0x3f) | 0x80
  const tail = random.toString('hex')
  return `${time.slice(0, 8)}-${time.slice(8)}-${tail.slice(0, 4)}-${tail.slice(4, 8)}-${tail.slice(8)}`
}

/** A secret of 256 bits for links and keys, in letters that are safe in a URL. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is a UUID in its canonical lower-case form. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && uuid.test(text)
}
