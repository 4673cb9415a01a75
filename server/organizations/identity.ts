import { type BetterAuthOptions, betterAuth } from 'better-auth'
import type { Config } from '#server/config.ts'
import { newId } from '#server/platform/ids.ts'
import { enqueue } from '#server/platform/jobs.ts'
import type { Log } from '#server/platform/logger.ts'
import type { Vault } from '#server/platform/secrets.ts'
import { type TenancyHost, withPlatform } from '#server/platform/tenancy.ts'
import { checkProfile, refuseOrRethrow } from './identity-input.ts'
import { identityPlugins, operatorPaths } from './identity-plugins.ts'
import { models, withDates } from './identity-tables.ts'
import { SendAccountMail } from './jobs.ts'
import { type AccountMail, resetMail, verificationMail } from './mails.ts'
import { grantConfiguredOperator } from './operators.ts'
import { limitSignIn } from './sign-in-limits.ts'

export type IdentityConfig = Pick<
  Config,
  | 'PUBLIC_URL'
  | 'SECRET'
  | 'REQUIRE_EMAIL_VERIFICATION'
  | 'ADMIN_EMAIL'
  | 'GOOGLE_CLIENT_ID'
  | 'GOOGLE_CLIENT_SECRET'
  | 'RESEND_API_KEY'
  | 'SENDGRID_API_KEY'
  | 'SMTP_URL'
>

/** What identity stands on; the application's context has all of it. */
export interface IdentityHost extends TenancyHost {
  config: IdentityConfig
  vault: Vault
}

/** Header in which the server itself writes the caller's address; one from outside is dropped. */
export const addressHeader = 'x-frontdesk-address'

/** How long things last, in seconds. */
export const lifetimes = {
  session: 30 * 86_400,
  accessToken: 15 * 60,
  passwordReset: 3_600,
  emailVerification: 86_400,
} as const

/** Accounts, sessions, tokens, second factors and passkeys, served at /api/auth. */
export type Identity = ReturnType<typeof createIdentity>

/** Makes the identity of one process. Mails go out beside the answer, so its time does not tell who has an account. */
export function createIdentity(host: IdentityHost) {
  const underway = new Set<Promise<unknown>>()
  const beside = (task: Promise<unknown>) => runBeside(task, underway, host.log)
  const auth = betterAuth(authOptions(host, beside))
  return {
    auth,
    config: host.config,
    /** Gives ADMIN_EMAIL its role, when its account was made before the variable was set. */
    start: () => grantConfiguredOperator(host, host.config),
    /** Resolves when the mails that are underway have been handed over: before the process stops, and in tests. */
    async settle(): Promise<void> {
      while (underway.size > 0) await Promise.allSettled(underway)
    },
  }
}

type Beside = (task: Promise<unknown>) => void

function authOptions(host: IdentityHost, beside: Beside) {
  const { db, clock, config, log } = host
  const grantOperator = async () => beside(grantConfiguredOperator({ db, clock }, config))
  const secure = config.PUBLIC_URL.startsWith('https:')
  return {
    appName: 'Frontdesk',
    baseURL: config.PUBLIC_URL,
    basePath: '/api/auth',
    secret: config.SECRET,
    // Without a transaction: hashing a password in one would hold the only session of the embedded database. A sign-up
    // that is cut in two leaves an account whose owner sets a password by the reset link.
    database: { db: withDates(db), type: 'postgres', transaction: false },
    ...models,
    session: { ...models.session, expiresIn: lifetimes.session, updateAge: 86_400, freshAge: 86_400 },
    ...passwordsAndMails(host, grantOperator),
    socialProviders: googleWhenConfigured(config),
    trustedOrigins: (request) => [config.PUBLIC_URL, ...ownOrigin(request)],
    disabledPaths: operatorPaths,
    rateLimit: { enabled: true, storage: 'memory', window: 60, max: 300, customRules: addressLimits },
    hooks: limitSignIn(db),
    databaseHooks: {
      user: { create: { before: checkProfile, after: grantOperator }, update: { before: checkProfile } },
    },
    onAPIError: { errorURL: `${config.PUBLIC_URL}/sign-in`, onError: refuseOrRethrow },
    plugins: [...identityPlugins(config.PUBLIC_URL, lifetimes.accessToken)],
    advanced: {
      cookiePrefix: 'frontdesk',
      useSecureCookies: secure,
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [addressHeader], ipv6Subnet: 64 },
      database: { generateId: () => newId() },
      backgroundTasks: { handler: beside },
    },
    // With the level `info` the library writes nothing to the console by itself.
    logger: {
      level: 'info',
      log: (level, text) => log[level === 'error' ? 'warn' : 'debug']({ identity: text }, 'identity'),
    },
    telemetry: { enabled: false },
  } satisfies BetterAuthOptions
}

function passwordsAndMails(host: IdentityHost, afterEmailVerification: () => Promise<void>) {
  const { PUBLIC_URL, REQUIRE_EMAIL_VERIFICATION } = host.config
  return {
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 256,
      requireEmailVerification: REQUIRE_EMAIL_VERIFICATION,
      resetPasswordTokenExpiresIn: lifetimes.passwordReset,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => queueMail(host, resetMail(user, PUBLIC_URL, token)),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: REQUIRE_EMAIL_VERIFICATION,
      autoSignInAfterVerification: true,
      expiresIn: lifetimes.emailVerification,
      afterEmailVerification,
      sendVerificationEmail: ({ user, token }) => queueMail(host, verificationMail(user, PUBLIC_URL, token)),
    },
  } satisfies BetterAuthOptions
}

/** A mail that is queued is sent, whatever happens to this process. */
async function queueMail(host: IdentityHost, mail: AccountMail): Promise<void> {
  await withPlatform(host, async (ctx) => {
    enqueue(ctx, SendAccountMail, { sealed_mail: host.vault.seal(JSON.stringify(mail)) })
  })
}

/** What fails here is logged and does not fail the request that caused it. */
function runBeside(task: Promise<unknown>, underway: Set<Promise<unknown>>, log: Log): void {
  const watched = task
    .catch((error) =>
      log.error({ error: (error as Error).message }, 'work beside a request about an account failed'),
    )
    .finally(() => underway.delete(watched))
  underway.add(watched)
}

function googleWhenConfigured({
  GOOGLE_CLIENT_ID: clientId,
  GOOGLE_CLIENT_SECRET: clientSecret,
}: IdentityConfig) {
  return clientId && clientSecret ? { google: { clientId, clientSecret } } : {}
}

/** A page that this server itself sent is never a foreign one, by whatever name it was reached. */
function ownOrigin(request: Request | undefined): string[] {
  const origin = request?.headers.get('origin')
  const host = request?.headers.get('host')
  if (!origin || !host || !URL.canParse(origin)) return []
  return new URL(origin).host === host ? [origin] : []
}

/** Requests of one address; sign-in has a tighter limit for the address and the e-mail together. */
const addressLimits = {
  '/sign-in/*': { window: 900, max: 100 },
  '/sign-up/*': { window: 900, max: 100 },
  '/request-password-reset': { window: 900, max: 20 },
  '/send-verification-email': { window: 900, max: 20 },
  '/reset-password': { window: 900, max: 20 },
  '/two-factor/*': { window: 900, max: 50 },
  '/change-password': { window: 900, max: 20 },
  '/get-session': false as const,
}
