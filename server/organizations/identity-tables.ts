import type { BetterAuthOptions } from 'better-auth'
import type { Kysely, KyselyPlugin } from 'kysely'
import type { DB } from '#db/types.ts'

/*
 * How the identity library's names map to our tables: plural, snake_case. Its own words stay inside of it.
 */

/** The library's core models. */
export const models = {
  user: {
    modelName: 'users',
    fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    additionalFields: {
      language: { type: ['en', 'es'], required: false, defaultValue: 'en', input: true },
    },
  },
  session: {
    modelName: 'sessions',
    fields: {
      userId: 'user_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
    additionalFields: {
      activeOrganizationId: {
        type: 'string',
        required: false,
        input: false,
        fieldName: 'active_organization_id',
      },
    },
  },
  account: {
    modelName: 'accounts',
    encryptOAuthTokens: true,
    fields: {
      userId: 'user_id',
      providerId: 'provider_id',
      accountId: 'account_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  },
  verification: {
    modelName: 'verifications',
    storeIdentifier: 'hashed',
    fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
  },
} satisfies BetterAuthOptions

export const pluginSchemas = {
  jwt: {
    jwks: {
      modelName: 'jwks',
      fields: {
        publicKey: 'public_key',
        privateKey: 'private_key',
        createdAt: 'created_at',
        expiresAt: 'expires_at',
      },
    },
  },
  twoFactor: {
    user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
    twoFactor: {
      modelName: 'two_factors',
      fields: {
        userId: 'user_id',
        backupCodes: 'backup_codes',
        failedVerificationCount: 'failed_verification_count',
        lockedUntil: 'locked_until',
      },
    },
  },
  passkey: {
    passkey: {
      modelName: 'passkeys',
      fields: {
        userId: 'user_id',
        publicKey: 'public_key',
        credentialID: 'credential_id',
        deviceType: 'device_type',
        backedUp: 'backed_up',
        createdAt: 'created_at',
      },
    },
  },
  admin: {
    user: { fields: { banReason: 'ban_reason', banExpires: 'ban_expires_at' } },
    session: { fields: { impersonatedBy: 'impersonated_by' } },
  },
} as const

/** The driver hands out instants as ISO text, which is what the API shows; the library compares `Date`s. */
export function withDates(db: Kysely<DB>): Kysely<DB> {
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => ({ ...result, rows: result.rows.map(datesOf) }),
  }
  return db.withPlugin(plugin)
}

function datesOf<Row extends Record<string, unknown>>(row: Row): Row {
  const dated = Object.entries(row).map(([column, value]) => {
    const isInstant = typeof value === 'string' && /(_at|_until)$/.test(column)
    return [column, isInstant ? new Date(value) : value]
  })
  return Object.fromEntries(dated)
}
