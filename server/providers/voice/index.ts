import type { NumberSeller } from '#contract/calls.ts'
import type { NumberProvider } from './port.ts'
import { createSandboxNumbers } from './sandbox.ts'

export {
  type Connection,
  type NumberProvider,
  type NumberWish,
  type OwnedNumber,
  type VoiceAddresses,
  VoiceError,
} from './port.ts'

/** The variables of the configuration that decide where numbers are bought. */
export interface VoiceConfig {
  RETELL_API_KEY?: string | undefined
  RETELL_BASE_URL: string
  RETELL_VOICE_ID: string
  TWILIO_ACCOUNT_SID?: string | undefined
  TWILIO_AUTH_TOKEN?: string | undefined
  TWILIO_BASE_URL: string
}

/** Everybody numbers can be bought from, the preferred one first. */
export type NumberProviders = ReadonlyMap<NumberSeller, NumberProvider>

/** Whoever there is a key for: Retell, Twilio; the sandbox comes last and is always there. Only their code is loaded. */
export async function chooseNumberProviders(config: VoiceConfig): Promise<NumberProviders> {
  const { RETELL_API_KEY, TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN } = config
  const chosen: NumberProvider[] = []
  if (RETELL_API_KEY) {
    const { createRetellNumbers } = await import('./retell.ts')
    chosen.push(
      createRetellNumbers({
        apiKey: RETELL_API_KEY,
        baseUrl: config.RETELL_BASE_URL,
        voiceId: config.RETELL_VOICE_ID,
      }),
    )
  }
  if (TWILIO_ACCOUNT_SID && TWILIO_AUTH_TOKEN) {
    const { createTwilioNumbers } = await import('./twilio-numbers.ts')
    chosen.push(
      createTwilioNumbers({
        accountSid: TWILIO_ACCOUNT_SID,
        authToken: TWILIO_AUTH_TOKEN,
        baseUrl: config.TWILIO_BASE_URL,
      }),
    )
  }
  chosen.push(createSandboxNumbers())
  return new Map(chosen.map((provider) => [provider.name, provider]))
}
