import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { Language } from '#contract/languages.ts'
import { type AppContext, defineJob } from '#server/context.ts'
import { newId } from '#server/platform/ids.ts'
import { withPlatform } from '#server/platform/tenancy.ts'
import { SpeechError, type SpeechProvider } from '#server/providers/speech/index.ts'
import {
  claimClip,
  deleteClipsUnusedSince,
  dropClaim,
  isClipReady,
  readClip,
  saveClip,
} from './audio-queries.ts'
import { within } from './patience.ts'

/*
 * Words are spoken once: the same words in the same voice are played again by every process. Nobody waits long for
 * a voice: who does not have it in time speaks with another one, and the sound is there the next time.
 */

/** A caller hears silence meanwhile. */
const patienceMs = 800
/** A synthesis that takes longer is given up. */
const synthesisMs = 10_000
/** So long a provider that failed is not asked again. */
const restMs = 30_000
const path = '/voice/audio'

export interface Words {
  text: string
  language: Language
  /** Whose words they are; null for words without personal data. */
  organizationId: string | null
}

/** Where the spoken words are to be had; null when they cannot be had now. */
export async function findAudio(app: AppContext, words: Words): Promise<string | null> {
  const { speech } = app.providers
  if (!speech || restingUntil(app) > app.clock.nowMs()) return null
  const scope = words.organizationId ?? 'everybody'
  const key = app.vault.sign(`audio:${scope}:${speech.voiceName(words.language)}:${words.text}`)
  const isSpoken = await within(patienceMs, speakOnce(app, speech, key, words))
  return isSpoken ? `${app.config.PUBLIC_URL}${path}/${key}` : null
}

/** Serves spoken words to whoever knows their address, which is the telephone company alone. */
export function mountAudio(http: FastifyInstance, app: AppContext): void {
  http.get<{ Params: { key: string } }>(`${path}/:key`, async (request, reply) => {
    const clip = await withPlatform(app, (ctx) => readClip(ctx, request.params.key))
    if (!clip) return reply.code(404).send()
    return reply
      .header('content-type', clip.contentType)
      .header('cache-control', 'private, max-age=86400, immutable')
      .send(clip.content)
  })
}

/** Words that nobody has needed for so long are forgotten. */
const keptDays = 7

export const ForgetAudio = defineJob<Record<string, never>>(
  'calls.forget-audio',
  { retries: 3 },
  async ({ services, log }) => {
    const moment = services.clock.now().subtract({ hours: 24 * keptDays })
    const deleted = await withPlatform(services, (ctx) => deleteClipsUnusedSince(ctx, moment.toString()))
    if (deleted > 0) log.info({ deleted }, 'spoken words were forgotten')
  },
)

/** What one process knows of its speaking. */
interface Speaking {
  running: Map<string, Promise<boolean>>
  restingUntilMs: number
}

const speaking = new WeakMap<AppContext, Speaking>()

function speakingOf(app: AppContext): Speaking {
  const known = speaking.get(app) ?? { running: new Map(), restingUntilMs: 0 }
  speaking.set(app, known)
  return known
}

const restingUntil = (app: AppContext) => speakingOf(app).restingUntilMs

/** Whether the clip is there; everybody in this process who asks for the same words waits for the same answer. */
function speakOnce(app: AppContext, speech: SpeechProvider, key: string, words: Words): Promise<boolean> {
  const { running } = speakingOf(app)
  const known = running.get(key)
  if (known) return known
  const spoken = speak(app, speech, key, words)
    .catch((error: Error) => {
      app.log.warn({ error: error.message }, 'words were not spoken')
      return false
    })
    .finally(() => running.delete(key))
  running.set(key, spoken)
  return spoken
}

async function speak(app: AppContext, speech: SpeechProvider, key: string, words: Words): Promise<boolean> {
  const now = app.clock.now()
  const mine = newId(app.clock.nowMs())
  const claim = {
    key,
    organization_id: words.organizationId,
    claimed_by: mine,
    now: now.toString(),
    stale: now.subtract({ milliseconds: 3 * synthesisMs }).toString(),
  }
  const state = await withPlatform(app, (ctx) => claimClip(ctx, claim))
  if (state === 'ready') return true
  if (state === 'elsewhere') return waitForOther(app, key)
  try {
    const { content, contentType } = await speech.speak(words, AbortSignal.timeout(synthesisMs))
    await withPlatform(app, (ctx) => saveClip(ctx, key, { content, content_type: contentType }))
    return true
  } catch (error) {
    const isLasting = error instanceof SpeechError && error.outcome === 'rejected'
    if (!isLasting) speakingOf(app).restingUntilMs = app.clock.nowMs() + restMs
    await withPlatform(app, (ctx) => dropClaim(ctx, key, mine))
    throw error
  }
}

/** Another process is having these words spoken. */
async function waitForOther(app: AppContext, key: string): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += 100) {
    await sleep(100)
    if (await withPlatform(app, (ctx) => isClipReady(ctx, key))) return true
  }
  return false
}
