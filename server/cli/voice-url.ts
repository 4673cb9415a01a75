import { findVoiceKey } from '#server/calls/call-queries.ts'
import { voiceUrl } from '#server/calls/index.ts'
import { loadConfig } from '#server/config.ts'
import { isId } from '#server/platform/ids.ts'
import { createVault } from '#server/platform/secrets.ts'
import { withDatabase } from './database.ts'

/** Prints the address that a voice provider has to be given. Whoever has it can talk as a caller of this agent. */
export async function run(args: string[]): Promise<void> {
  const [agentId] = args
  if (!agentId || !isId(agentId)) {
    console.log("frontdesk voice-url AGENT_ID   the address of the agent's voice socket")
    process.exitCode = 2
    return
  }
  const config = loadConfig()
  const key = await withDatabase(config, ({ db }) => findVoiceKey({ db }, agentId))
  if (key === null) throw new Error('There is no receptionist with this id.')
  console.log(voiceUrl({ config, vault: createVault(config.SECRET) }, agentId, key))
}
