import { passkey } from '@better-auth/passkey'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { admin, bearer, jwt, twoFactor } from 'better-auth/plugins'
import { adminAc, userAc } from 'better-auth/plugins/admin/access'
import type { Config } from '#server/config.ts'
import { newId } from '#server/platform/ids.ts'
import { enqueue } from '#server/platform/jobs.ts'
import type { Log } from '#server/platform/logger.ts'
import type { Vault } from '#server/platform/secrets.ts'
import { type TenancyHost, withPlatform } from '#server/platform/tenancy.ts'
import { checkProfile, refuseOrRethrow } from './identity-input.ts'
import { models, pluginSchemas, withDates } from './identity-tables.ts'
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
    database: { db: withDates(db), type: 'postgres', transaction: true },
    ...models,
    session: { ...models.session, expiresIn: lifetimes.session, updateAge: 86_400, freshAge: 86_400 },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 256,
      requireEmailVerification: config.REQUIRE_EMAIL_VERIFICATION,
      resetPasswordTokenExpiresIn: lifetimes.passwordReset,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => queueMail(host, resetMail(user, config.PUBLIC_URL, token)),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: config.REQUIRE_EMAIL_VERIFICATION,
      autoSignInAfterVerification: true,
      expiresIn: lifetimes.emailVerification,
      afterEmailVerification: grantOperator,
      sendVerificationEmail: ({ user, token }) =>
        queueMail(host, verificationMail(user, config.PUBLIC_URL, token)),
    },
    socialProviders: googleWhenConfigured(config),
    trustedOrigins: (request) => [config.PUBLIC_URL, ...ownOrigin(request)],
    disabledPaths: operatorPaths,
    rateLimit: { enabled: true, storage: 'memory', window: 60, max: 300, customRules: addressLimits },
    hooks: limitSignIn(db),
    databaseHooks: {
      user: { create: { before: checkProfile, after: grantOperator }, update: { before: checkProfile } },
    },
    onAPIError: { errorURL: `${config.PUBLIC_URL}/sign-in`, onError: refuseOrRethrow },
    plugins: [
      bearer(),
      jwt({
        schema: pluginSchemas.jwt,
        jwks: { keyPairConfig: { alg: 'EdDSA', crv: 'Ed25519' }, rotationInterval: 90 * 86_400 },
        jwt: {
          issuer: config.PUBLIC_URL,
          audience: config.PUBLIC_URL,
          expirationTime: `${lifetimes.accessToken}s`,
          definePayload: ({ session, user }) => ({ sid: session.id, name: user.name, email: user.email }),
        },
        disableSettingJwtHeader: true,
      }),
      twoFactor({ issuer: 'Frontdesk', schema: pluginSchemas.twoFactor }),
      passkey({
        rpID: new URL(config.PUBLIC_URL).hostname,
        rpName: 'Frontdesk',
        origin: config.PUBLIC_URL,
        schema: pluginSchemas.passkey,
      }),
      admin({
        defaultRole: 'user',
        adminRoles: ['operator'],
        roles: { operator: adminAc, user: userAc },
        schema: pluginSchemas.admin,
      }),
    ],
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

/** Operators are made on the command line only, and act through audited operations of their own. */
const operatorPaths = [
  'set-role',
  'get-user',
  'create-user',
  'update-user',
  'list-users',
  'list-user-sessions',
  'ban-user',
  'unban-user',
  'impersonate-user',
  'stop-impersonating',
  'revoke-user-session',
  'revoke-user-sessions',
  'remove-user',
  'set-user-password',
  'has-permission',
].map((name) => `/admin/${name}`)
