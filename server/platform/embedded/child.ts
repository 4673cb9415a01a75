import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { lockFolder } from './lock.ts'
import { openEmbedded } from './open.ts'
import { serveEmbedded } from './socket-server.ts'

/*
 * The process that holds the embedded database: node child.ts <folder> <socket>. It lives in a process of its own
 * so that a long query cannot freeze the event loop of the product, and ends with its parent, however that ends.
 */
const [folder, socket] = process.argv.slice(2) as [string, string]

try {
  const lock = lockFolder(folder)
  const db = await openEmbedded(join(folder, 'database'))
  rmSync(socket, { force: true })
  const server = await serveEmbedded(db, socket)
  const stop = async () => {
    await server.stop()
    await db.close()
    lock.release()
    process.exit(0)
  }
  process.once('disconnect', () => void stop())
  // Ctrl-C reaches the whole group of processes: the parent ends first, in its own order, and then tells this one.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => {})
  process.send?.({ ready: true })
} catch (error) {
  process.send?.({ error: (error as Error).message }, () => process.exit(1))
}
