import type { FastifyInstance } from 'fastify'
import { loadConfig } from './config.ts'
import { type AppContext, closeContext, createContext } from './context.ts'
import { createHttp } from './http/app.ts'
import { openDatabase } from './platform/database.ts'
import { type EmbeddedDatabase, startEmbedded } from './platform/embedded/start.ts'
import { createLogger } from './platform/logger.ts'
import { migrate } from './platform/migrations.ts'
import { warmUnderstanding } from './receptionist/index.ts'
import { declareJobs, startWorker } from './worker/runner.ts'

export interface Parts {
  /** Answers HTTP. */
  web: boolean
  /** Runs jobs. */
  worker: boolean
}

export interface RunningServer {
  app: AppContext
  address: string
  stop(): Promise<void>
}

/**
 * Starts the product: database, migrations, jobs, HTTP. It returns once it serves.
 * @throws Error with a sentence for the person at the terminal
 */
export async function startServer(parts: Parts, config = loadConfig()): Promise<RunningServer> {
  const log = createLogger(config.LOG_LEVEL)
  let embedded: EmbeddedDatabase | null = null
  if (!config.DATABASE_URL) {
    if (parts.web !== parts.worker)
      throw new Error(
        'The embedded database serves one process. Set DATABASE_URL to run `serve` and `work` apart.',
      )
    embedded = await startEmbedded(config.DATA_DIR, () => {
      log.fatal('the embedded database ended; Frontdesk ends with it')
      process.exit(1)
    })
  }
  const database = openDatabase(embedded?.connection ?? config.DATABASE_URL!, log)
  const ran = await migrate(database.pool)
  if (ran.length > 0) log.info({ migrations: ran }, 'the database was brought to this version')
  const app = await createContext({ config, database, log, supervise: true })
  await declareJobs(app)
  const http = parts.web ? await listen(app) : null
  if (parts.worker) await startWorker(app)
  const stopping = new AbortController()
  // It serves already; only the first caller would notice that this is not done.
  if (parts.web)
    warmUnderstanding(stopping.signal).catch((error: Error) =>
      log.warn({ error: error.message }, 'not warmed up'),
    )
  return {
    app,
    address: config.PUBLIC_URL,
    async stop() {
      stopping.abort()
      // Callers finish what they have begun; new calls find another process.
      await app.liveCalls.drain(config.DRAIN_SECONDS * 1000)
      await http?.close()
      await closeContext(app)
      await embedded?.stop()
    },
  }
}

async function listen(app: AppContext): Promise<FastifyInstance> {
  const http = await createHttp(app)
  try {
    await http.listen({ host: app.config.HOST, port: app.config.PORT })
  } catch (error) {
    if ((error as { code?: string }).code === 'EADDRINUSE')
      throw new Error(`Port ${app.config.PORT} is in use. Choose another with --port or PORT.`)
    throw error
  }
  return http
}
