import { APIError } from 'better-auth/api'
import { z } from 'zod'
import { Language } from '#contract/languages.ts'
import { sqlState } from '#server/platform/database.ts'

/** What people write about themselves; the library takes it as it comes. */
const Profile = z.object({
  name: z
    .string('Write your name.')
    .trim()
    .min(1, 'Write your name.')
    .max(200, 'This name is too long.')
    .optional(),
  image: z
    .url({ protocol: /^https?$/, error: 'A picture is an http(s) address.' })
    .max(2000)
    .nullish(),
  language: Language.optional(),
})

/** Refuses a wrong profile before it is stored. */
export async function checkProfile(
  user: Record<string, unknown>,
): Promise<{ data: Record<string, unknown> }> {
  const parsed = Profile.safeParse(user)
  if (parsed.success) return { data: { ...user, ...parsed.data } }
  const [issue] = parsed.error.issues
  throw new APIError('BAD_REQUEST', {
    code: 'INVALID_REQUEST',
    message: `${issue!.path.join('.')}: ${issue!.message}`,
  })
}

/**
 * A value that the database cannot take (an id that is none, a null character) is the caller's mistake. Everything
 * else goes on to the server's own error answers: a database that is down, a broken invariant.
 */
export function refuseOrRethrow(error: unknown): void {
  if (error instanceof APIError) return
  if (!/^22/.test(sqlState(error) ?? '')) throw error
  throw new APIError('BAD_REQUEST', {
    code: 'INVALID_REQUEST',
    message: 'One of the values is not what it should be.',
  })
}
