import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import pg from 'pg'
import type { DatabaseAddress } from './database.ts'
import type { Log } from './logger.ts'

export interface LiveMessage {
  organization_id: string
  /** `noun.past`, as in recorded events. */
  type: string
  payload: Record<string, unknown>
  /** Narrows who is told: `conversation:ID` reaches the visitor's widget as well. */
  topic?: string
}

export interface LiveEvents {
  /** Tells all processes. Call after the commit; it never throws and never waits. */
  publish(messages: LiveMessage[]): void
  /** @returns a function that ends the subscription */
  subscribe(organizationId: string, listener: (message: LiveMessage) => void): () => void
  /** Hears every message of every organization: for caches that must forget. */
  subscribeAll(listener: (message: LiveMessage) => void): () => void
  close(): Promise<void>
}

const channel = 'frontdesk_live'
const everyone = '*'
/** Messages of this long go in one notification: under load a statement each would be a tenth of the database's work. */
const gatherMs = 10
/** Postgres refuses a notification of 8,000 bytes. */
const maxBytes = 7_400

/** Live events within one process, which is all there is with the embedded database. */
export function createLocalLive(): LiveEvents & { deliver(message: LiveMessage): void } {
  const emitter = new EventEmitter().setMaxListeners(0)
  const deliver = (message: LiveMessage) => {
    emitter.emit(message.organization_id, message)
    emitter.emit(everyone, message)
  }
  const subscribe = (name: string, listener: (message: LiveMessage) => void) => {
    emitter.on(name, listener)
    return () => void emitter.off(name, listener)
  }
  return {
    deliver,
    publish: (messages) => messages.forEach(deliver),
    subscribe,
    subscribeAll: (listener) => subscribe(everyone, listener),
    close: async () => void emitter.removeAllListeners(),
  }
}

/**
 * Live events between processes by NOTIFY; within this one they are told at once. It is sent outside of the transactions that caused it, several messages
 * at a time: inside of them it would take a lock that all commits of the database share. A lost message costs a
 * page a refresh, never a fact, so nothing is sent twice.
 */
export async function createPostgresLive(address: DatabaseAddress & string, log: Log): Promise<LiveEvents> {
  const local = createLocalLive()
  const self = randomUUID()
  let client: pg.Client | null = null
  let closed = false
  let queue: LiveMessage[] = []
  let sending = false

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: address, application_name: 'frontdesk-live' })
    next.on('error', () => {})
    next.on('end', () => closed || (client === next && setTimeout(() => void reconnect(), 500)))
    next.on('notification', ({ payload }) => {
      const { from, messages } = JSON.parse(payload ?? '{}') as { from?: string; messages?: LiveMessage[] }
      if (from !== self) for (const message of messages ?? []) local.deliver(message)
    })
    await next.connect()
    await next.query(`listen ${channel}`)
    client = next
  }

  async function reconnect(): Promise<void> {
    if (closed) return
    await connect().catch((error) => {
      log.warn({ error: (error as Error).message }, 'live events are not connected; trying again')
      setTimeout(() => void reconnect(), 2_000)
    })
  }

  async function send(): Promise<void> {
    if (sending || !client) return
    sending = true
    while (queue.length > 0) {
      const { batch, rest } = takeBatch(queue)
      queue = rest
      await client
        .query('select pg_notify($1, $2)', [channel, JSON.stringify({ from: self, messages: batch })])
        .catch(() => {})
    }
    sending = false
  }

  await connect()
  return {
    publish(messages) {
      messages.forEach(local.deliver)
      if (!client || closed || messages.length === 0) return
      if (queue.length === 0) setTimeout(() => void send(), gatherMs)
      queue.push(...messages.map(shorten))
    },
    subscribe: local.subscribe,
    subscribeAll: local.subscribeAll,
    async close() {
      closed = true
      await client?.end().catch(() => {})
    },
  }
}

function takeBatch(queue: LiveMessage[]): { batch: LiveMessage[]; rest: LiveMessage[] } {
  let bytes = 2
  let count = 0
  for (const message of queue) {
    bytes += Buffer.byteLength(JSON.stringify(message)) + 1
    if (count > 0 && bytes > maxBytes) break
    count++
  }
  return { batch: queue.slice(0, count), rest: queue.slice(count) }
}

/** A message too long for a notification keeps its ids and loses its texts: whoever needs them reads them. */
function shorten(message: LiveMessage): LiveMessage {
  if (Buffer.byteLength(JSON.stringify(message)) <= maxBytes) return message
  const ids = Object.entries(message.payload).filter(([key]) => key === 'id' || key.endsWith('_id'))
  return { ...message, payload: Object.fromEntries(ids) }
}
