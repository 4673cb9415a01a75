import type { Config } from '#server/config.ts'
import { type OpenDatabase, openDatabase, pingDatabase } from '#server/platform/database.ts'
import { embeddedConnection, startEmbedded } from '#server/platform/embedded/start.ts'
import { createLogger } from '#server/platform/logger.ts'
import { migrate } from '#server/platform/migrations.ts'

/**
 * Opens the configured database for one command: that of the running Frontdesk, if one is running on this data
 * folder; else it is started for the command, at this version, and stopped after it.
 */
export async function withDatabase<T>(
  config: Config,
  work: (database: OpenDatabase) => Promise<T>,
): Promise<T> {
  const log = createLogger(config.LOG_LEVEL)
  const running = openDatabase(config.DATABASE_URL ?? embeddedConnection(config.DATA_DIR), log, { max: 2 })
  try {
    if (config.DATABASE_URL || (await answers(running))) return await work(running)
  } finally {
    await running.close()
  }
  const embedded = await startEmbedded(config.DATA_DIR)
  const database = openDatabase(embedded.connection, log, { max: 2 })
  try {
    await migrate(database.pool)
    return await work(database)
  } finally {
    await database.close()
    await embedded.stop()
  }
}

async function answers(database: OpenDatabase): Promise<boolean> {
  return pingDatabase(database.db).then(
    () => true,
    () => false,
  )
}
