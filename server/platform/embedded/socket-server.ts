import { createServer, type Server, type Socket } from 'node:net'
import type { PGlite } from '@electric-sql/pglite'

/*
 * PGlite is one Postgres session; this serves it to many connections over the wire protocol. Two rules make that
 * safe. A batch of messages up to its Sync runs as one: the unnamed statement belongs to the session, and another
 * connection's Parse in between would replace it. And while a transaction is open, the connection that opened it
 * is the only one that is served.
 */

const sslRequest = 80877103
const cancelRequest = 80877102
/** Messages that end a batch: Query, Sync, Flush, CopyDone, CopyFail, FunctionCall. */
const ends = new Set(['Q', 'S', 'H', 'c', 'f', 'F'].map((letter) => letter.charCodeAt(0)))

interface Batch {
  from: Connection
  bytes: Uint8Array
}

interface Connection {
  socket: Socket
  started: boolean
  pending: Buffer
}

export interface EmbeddedServer {
  stop(): Promise<void>
}

/** Serves a PGlite database on a Unix socket path until stopped. */
export async function serveEmbedded(db: PGlite, path: string): Promise<EmbeddedServer> {
  const queue: Batch[] = []
  const connections = new Set<Connection>()
  let owner: Connection | null = null
  let running = false

  async function run(): Promise<void> {
    if (running) return
    running = true
    for (let batch = nextBatch(); batch; batch = nextBatch()) {
      try {
        // Copied: the bytes are a view of the database's memory, which changes before a slow reader has got them.
        await db.runExclusive(() =>
          db.execProtocolRawStream(batch!.bytes, {
            onRawData: (out) => void batch!.from.socket.write(Buffer.from(out)),
          }),
        )
      } catch (error) {
        batch.from.socket.destroy(error as Error)
      }
      owner = db.isInTransaction() ? batch.from : null
      if (owner && !connections.has(owner)) await abandonTransaction()
    }
    running = false
  }

  function nextBatch(): Batch | undefined {
    if (!owner) return queue.shift()
    const index = queue.findIndex((batch) => batch.from === owner)
    return index < 0 ? undefined : queue.splice(index, 1)[0]
  }

  async function abandonTransaction(): Promise<void> {
    await db.exec('ROLLBACK')
    owner = null
  }

  function close(connection: Connection): void {
    connections.delete(connection)
    for (let i = queue.length - 1; i >= 0; i--) if (queue[i]!.from === connection) queue.splice(i, 1)
    if (owner === connection && !running) void abandonTransaction().then(run)
  }

  const server = createServer((socket) => {
    const connection: Connection = { socket, started: false, pending: Buffer.alloc(0) }
    connections.add(connection)
    socket.setNoDelay(true)
    socket.on('data', (bytes: Buffer) => {
      connection.pending = connection.pending.length ? Buffer.concat([connection.pending, bytes]) : bytes
      for (const batch of takeBatches(connection)) queue.push({ from: connection, bytes: batch })
      void run()
    })
    socket.on('error', () => close(connection))
    socket.on('close', () => close(connection))
  })
  await listen(server, path)
  return {
    stop: () =>
      new Promise((done) => {
        server.close(() => done())
        for (const { socket } of connections) socket.destroy()
      }),
  }
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(path, () => done())
  })
}

/** Cuts what has arrived into complete batches; the rest stays pending. */
function takeBatches(connection: Connection): Uint8Array[] {
  const batches: Uint8Array[] = []
  const bytes = connection.pending
  let start = 0
  let at = 0
  while (at < bytes.length) {
    if (!connection.started) {
      if (bytes.length - at < 8) break
      const length = bytes.readInt32BE(at)
      if (bytes.length - at < length) break
      const code = bytes.readInt32BE(at + 4)
      if (code === sslRequest) connection.socket.write('N')
      else if (code !== cancelRequest) {
        batches.push(bytes.subarray(at, at + length))
        connection.started = true
      }
      start = at += length
      continue
    }
    if (bytes.length - at < 5) break
    const type = bytes[at]!
    const end = at + 1 + bytes.readInt32BE(at + 1)
    if (end > bytes.length) break
    at = end
    if (type === 0x58) {
      connection.socket.end() // Terminate: the session itself is shared and must stay.
      start = at
    } else if (ends.has(type)) {
      batches.push(bytes.subarray(start, at))
      start = at
    }
  }
  connection.pending = bytes.subarray(start)
  return batches
}
