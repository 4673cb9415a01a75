import { loadConfig } from '#server/config.ts'
import { openDatabase } from '#server/platform/database.ts'
import { startEmbedded } from '#server/platform/embedded/start.ts'
import { createLogger } from '#server/platform/logger.ts'
import { migrate } from '#server/platform/migrations.ts'

/** Brings the configured database to this version. */
export async function run(): Promise<void> {
  const config = loadConfig()
  const embedded = config.DATABASE_URL ? null : await startEmbedded(config.DATA_DIR)
  const database = openDatabase(embedded?.connection ?? config.DATABASE_URL!, createLogger(config.LOG_LEVEL))
  const ran = await migrate(database.pool)
  console.log(ran.length ? `Ran ${ran.join(', ')}.` : 'The database is at this version already.')
  await database.close()
  await embedded?.stop()
}
