import { createHash, randomBytes, randomFillSync } from 'node:crypto'
import { systemClock } from './clock.ts'

const pool = Buffer.alloc(4096)
let used = pool.length
let lastMs = 0
let counter = 0

/**
 * A UUID of version 7 (RFC 9562): 48 bits of milliseconds, 12 bits that count within one, 62 random bits. Ids of one
 * process sort in the order of their making, so a conversation reads as it was held.
 */
export function newId(nowMs: number = systemClock.nowMs()): string {
  counter = nowMs === lastMs ? (counter + 1) & 0xfff : 0
  lastMs = nowMs
  if (used + 8 > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const random = pool.subarray(used, used + 8)
  used += 8
  random[0] = (random[0]! & 0x3f) | 0x80
  const time = nowMs.toString(16).padStart(12, '0')
  const count = counter.toString(16).padStart(3, '0')
  const tail = random.toString('hex')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${tail.slice(0, 4)}-${tail.slice(4)}`
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

/** The same id for the same parts, always (a UUID of version 8): the key of something that may happen once. */
export function idFrom(...parts: string[]): string {
  const digest = createHash('sha256').update(parts.join('\n')).digest()
  digest[6] = (digest[6]! & 0x0f) | 0x80
  digest[8] = (digest[8]! & 0x3f) | 0x80
  const hex = digest.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
}
