import { connect, createServer, type Socket } from 'node:net'
import { listen } from './site-server.ts'

/** Stands between the product and PostgreSQL, and can do what networks and servers do. */
export interface DatabaseProxy {
  /** The address of the database through the proxy. */
  url: string
  /** Cuts every connection and refuses new ones, as a server that was stopped. */
  stop(): void
  /** Goes on as if nothing had been. */
  resume(): void
  /** Keeps connections open and passes nothing on, as a network that lost its way. */
  freeze(): void
  close(): Promise<void>
}

/** @param target `postgres://user@host:port/database` */
export async function startDatabaseProxy(target: string): Promise<DatabaseProxy> {
  const { hostname, port } = new URL(target)
  const open = new Set<Socket>()
  let mode: 'pass' | 'refuse' | 'freeze' = 'pass'
  const server = createServer((client) => {
    if (mode === 'refuse') return client.destroy()
    const database = connect(Number(port || 5432), hostname)
    for (const [from, to] of [
      [client, database],
      [database, client],
    ] as const) {
      open.add(from)
      from.on('data', (bytes) => mode === 'pass' && to.write(bytes))
      from.on('error', () => {})
      from.once('close', () => {
        open.delete(from)
        if (mode !== 'freeze') to.destroy()
      })
    }
    return undefined
  })
  const host = await listen(server as never)
  const address = new URL(target)
  address.host = host
  return {
    url: address.toString(),
    stop() {
      mode = 'refuse'
      for (const socket of open) socket.destroy()
    },
    resume() {
      mode = 'pass'
      for (const socket of open) socket.destroy()
    },
    freeze() {
      mode = 'freeze'
    },
    close: () =>
      new Promise((done) => {
        for (const socket of open) socket.destroy()
        server.close(() => done())
      }),
  }
}
