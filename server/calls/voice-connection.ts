import type { VoiceConnection } from '#contract/calls.ts'
import type { AppContext } from '#server/context.ts'
import { allow } from '#server/organizations/index.ts'
import { notFound } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { advanceVoiceKey, readVoiceKey } from './call-queries.ts'
import { makeVoiceSecret } from './voice-secret.ts'

/** What has to be typed at a voice provider so that it asks this server. */
export async function readVoiceConnection(
  ctx: TenantContext,
  app: AppContext,
  agentId: string,
): Promise<VoiceConnection> {
  allow(ctx, 'calls.configure')
  const key = await readVoiceKey(ctx, agentId)
  if (key === null) throw notFound('agent')
  return describe(app, agentId, key)
}

/** Makes the addresses that were given out so far useless. */
export async function renewVoiceSecret(
  ctx: TenantContext,
  app: AppContext,
  agentId: string,
): Promise<VoiceConnection> {
  allow(ctx, 'calls.configure')
  const key = await advanceVoiceKey(ctx, agentId)
  if (key === null) throw notFound('agent')
  record(ctx, 'agent.voice_secret_renewed', { agent_id: agentId })
  return describe(app, agentId, key)
}

/** The address of an agent's socket, to which Retell appends the id of the call. */
export function voiceUrl(app: Pick<AppContext, 'config' | 'vault'>, agentId: string, key: number): string {
  const base = app.config.PUBLIC_URL.replace(/^http/, 'ws')
  return `${base}/voice/retell/llm/${makeVoiceSecret(app.vault, { agentId, key })}`
}

/** The address of an agent's brain for Vapi, which appends the path of a chat completion. */
export function vapiUrl(app: Pick<AppContext, 'config' | 'vault'>, agentId: string, key: number): string {
  return `${app.config.PUBLIC_URL}/voice/vapi/${makeVoiceSecret(app.vault, { agentId, key })}`
}

function describe(app: AppContext, agentId: string, key: number): VoiceConnection {
  const { PUBLIC_URL } = app.config
  return {
    retell_llm_url: voiceUrl(app, agentId, key),
    retell_inbound_webhook_url: `${PUBLIC_URL}/webhooks/retell-inbound`,
    retell_webhook_url: `${PUBLIC_URL}/webhooks/retell`,
    twilio_voice_url: `${PUBLIC_URL}/voice/twilio/incoming`,
    twilio_status_url: `${PUBLIC_URL}/voice/twilio/status`,
    vapi_llm_url: vapiUrl(app, agentId, key),
    vapi_server_url: `${PUBLIC_URL}/webhooks/vapi`,
  }
}
