import type { PlatformContext } from '#server/platform/tenancy.ts'

export interface AudioClaim {
  key: string
  /** Null for words without personal data. */
  organization_id: string | null
  /** Who would have it spoken. */
  claimed_by: string
  now: string
  /** A claim from before this moment is of somebody who has gone. */
  stale: string
}

/** Looks a clip up, or claims to have it spoken: of all who ask at once, one is to do it. */
export async function claimClip(
  { db }: PlatformContext,
  { stale, now, ...claim }: AudioClaim,
): Promise<'ready' | 'claimed' | 'elsewhere'> {
  const row = await db
    .insertInto('audio_clips')
    .values({ ...claim, claimed_at: now, used_at: now })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((eb) => {
        const isAbandoned = eb.and([
          eb('audio_clips.content', 'is', null),
          eb('audio_clips.claimed_at', '<', stale),
        ])
        return {
          used_at: now,
          claimed_by: eb
            .case()
            .when(isAbandoned)
            .then(claim.claimed_by)
            .else(eb.ref('audio_clips.claimed_by'))
            .end(),
          claimed_at: eb.case().when(isAbandoned).then(now).else(eb.ref('audio_clips.claimed_at')).end(),
        }
      }),
    )
    .returning(['claimed_by', (eb) => eb('content', 'is not', null).as('ready')])
    .executeTakeFirstOrThrow()
  if (row.ready) return 'ready'
  return row.claimed_by === claim.claimed_by ? 'claimed' : 'elsewhere'
}

export async function isClipReady({ db }: PlatformContext, key: string): Promise<boolean> {
  const row = await db
    .selectFrom('audio_clips')
    .select('key')
    .where('key', '=', key)
    .where('content', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}

export async function saveClip(
  { db }: PlatformContext,
  key: string,
  clip: { content: Buffer; content_type: string },
): Promise<void> {
  await db.updateTable('audio_clips').set(clip).where('key', '=', key).execute()
}

/** Lets go of a claim, so that the next who asks tries again. */
export async function dropClaim({ db }: PlatformContext, key: string, claimedBy: string): Promise<void> {
  await db
    .deleteFrom('audio_clips')
    .where('key', '=', key)
    .where('claimed_by', '=', claimedBy)
    .where('content', 'is', null)
    .execute()
}

export async function readClip({ db }: PlatformContext, key: string) {
  const row = await db
    .selectFrom('audio_clips')
    .select(['content', 'content_type'])
    .where('key', '=', key)
    .executeTakeFirst()
  return row?.content && row.content_type ? { content: row.content, contentType: row.content_type } : null
}

/** @returns how many were deleted */
export async function deleteClipsUnusedSince({ db }: PlatformContext, moment: string): Promise<number> {
  const result = await db.deleteFrom('audio_clips').where('used_at', '<', moment).executeTakeFirst()
  return Number(result.numDeletedRows)
}
