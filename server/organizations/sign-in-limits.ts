import { APIError, createAuthMiddleware, getIP } from 'better-auth/api'
import type { Database } from '#server/platform/database.ts'
import { sha256 } from '#server/platform/secrets.ts'
import { countAttempt, forgetAttempts } from './account-queries.ts'

/** Wrong passwords for one e-mail from one address, and mails that one e-mail can be sent. */
const limits: Record<string, { attempts: number; windowSeconds: number; byAddress: boolean }> = {
  '/sign-in/email': { attempts: 5, windowSeconds: 15 * 60, byAddress: true },
  '/request-password-reset': { attempts: 5, windowSeconds: 15 * 60, byAddress: false },
  '/send-verification-email': { attempts: 5, windowSeconds: 15 * 60, byAddress: false },
}

/**
 * Counts attempts before anything is looked up: an unknown e-mail is limited like a known one. They are kept in the
 * database, so that several processes share one count and a restart forgives nothing. A right password clears them.
 */
export function limitSignIn(db: Database) {
  return {
    before: createAuthMiddleware(async (ctx) => {
      const limit = limits[ctx.path]
      const key = attemptKey(ctx)
      if (!limit || !key) return
      const { attempts, seconds_left } = await countAttempt(db, key, limit.windowSeconds)
      if (attempts <= limit.attempts) return
      throw new APIError(
        'TOO_MANY_REQUESTS',
        { code: 'TOO_MANY_ATTEMPTS', message: `Too many attempts. Try again in ${minutes(seconds_left)}.` },
        { 'Retry-After': String(seconds_left) },
      )
    }),
    after: createAuthMiddleware(async (ctx) => {
      if (ctx.path !== '/sign-in/email' || ctx.context.returned instanceof APIError) return
      const key = attemptKey(ctx)
      if (key) await forgetAttempts(db, key)
    }),
  }
}

type HookContext = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0]

function attemptKey(ctx: HookContext): string | null {
  const limit = limits[ctx.path]
  const email = (ctx.body as { email?: unknown } | undefined)?.email
  if (!limit || typeof email !== 'string') return null
  const headers = ctx.request?.headers ?? ctx.headers
  const address = limit.byAddress && headers ? getIP(headers, ctx.context.options) : null
  return sha256(`${ctx.path} ${address ?? ''} ${email.trim().toLowerCase()}`)
}

function minutes(seconds: number): string {
  const count = Math.max(1, Math.ceil(seconds / 60))
  return count === 1 ? 'a minute' : `${count} minutes`
}
