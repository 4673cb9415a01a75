import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { sha256 } from '../secrets.ts'

export interface EmbeddedConnection {
  host: string
  port: number
  user: string
  database: string
}

export interface EmbeddedDatabase {
  /** Address for the `pg` pool. */
  connection: EmbeddedConnection
  stop(): Promise<void>
}

/**
 * Starts the embedded database of a data folder in a process of its own.
 * @throws Error with a sentence when another Frontdesk holds the folder
 */
export async function startEmbedded(
  dataFolder: string,
  onExit: () => void = () => {},
): Promise<EmbeddedDatabase> {
  const folder = resolve(dataFolder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const connection = embeddedConnection(folder)
  mkdirSync(connection.host, { recursive: true, mode: 0o700 })
  const socket = join(connection.host, '.s.PGSQL.5432')
  const child = fork(join(import.meta.dirname, 'child.ts'), [folder, socket], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [],
  })
  let stopping = false
  await ready(child)
  child.once('exit', () => stopping || onExit())
  return {
    connection,
    async stop() {
      stopping = true
      if (child.exitCode !== null) return
      const gone = new Promise((done) => child.once('exit', done))
      child.disconnect()
      await gone
    },
  }
}

/** Where the embedded database of a data folder answers while a Frontdesk serves it. */
export function embeddedConnection(dataFolder: string): EmbeddedConnection {
  // A Unix socket path holds about 100 bytes, too few for a deep data folder: so it stands in the temporary one.
  const host = join(tmpdir(), `frontdesk-${sha256(resolve(dataFolder)).slice(0, 16)}`)
  return { host, port: 5432, user: 'postgres', database: 'postgres' }
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
