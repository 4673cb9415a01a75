import type { AppContext } from '#server/context.ts'
import { notFound } from '#server/platform/errors.ts'
import { withPlatform } from '#server/platform/tenancy.ts'
import type { Profile, Profiles } from '#server/receptionist/index.ts'
import { findVoiceKey } from './call-queries.ts'
import { readVoiceSecret } from './voice-secret.ts'

/**
 * Whose receptionist the secret in an address is of. It is looked at before anything else.
 * @throws DomainError `not_found`: a wrong or an old secret learns nothing
 */
export async function admitVoice(app: AppContext, profiles: Profiles, secret: string): Promise<Profile> {
  const voice = readVoiceSecret(app.vault, secret)
  if (!voice) throw notFound('agent')
  const [key, profile] = await Promise.all([
    withPlatform(app, (ctx) => findVoiceKey(ctx, voice.agentId)),
    profiles.find(voice.agentId),
  ])
  if (!profile || key !== voice.key) throw notFound('agent')
  return profile
}
