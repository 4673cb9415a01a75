import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { sha256 } from '../secrets.ts'

export interface EmbeddedDatabase {
  /** Address for the `pg` pool. */
  connection: { host: string; port: number; user: string; database: string }
  stop(): Promise<void>
}

/**
 * Starts the embedded database of a data folder in a process of its own.
 * @throws Error with a sentence when another Frontdesk holds the folder
 */
export async function startEmbedded(dataFolder: string, onExit: () => void = () => {}): Promise<EmbeddedDatabase> {
  const folder = resolve(dataFolder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // A Unix socket path holds about 100 bytes, too few for a deep data folder: so it stands in the temporary one.
  const host = join(tmpdir(), `frontdesk-${sha256(folder).slice(0, 16)}`)
  mkdirSync(host, { recursive: true, mode: 0o700 })
  const socket = join(host, '.s.PGSQL.5432')
  const child = fork(join(import.meta.dirname, 'child.ts'), [folder, socket], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: [] })
  let stopping = false
  await ready(child)
  child.once('exit', () => stopping || onExit())
  return {
    connection: { host, port: 5432, user: 'postgres', database: 'postgres' },
    async stop() {
      stopping = true
      if (child.exitCode !== null) return
      const gone = new Promise((done) => child.once('exit', done))
      child.disconnect()
      await gone
    },
  }
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((done, failed) => {
    child.once('exit', () => failed(new Error('The embedded database ended while it started.')))
    child.once('message', (message: { ready?: true; error?: string }) => {
      if (message.error) failed(new Error(message.error))
      else done()
    })
  })
}
