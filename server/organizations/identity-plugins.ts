import { passkey } from '@better-auth/passkey'
import { admin, bearer, jwt, twoFactor } from 'better-auth/plugins'
import { adminAc, userAc } from 'better-auth/plugins/admin/access'
import { pluginSchemas } from './identity-tables.ts'

/** Signing keys are replaced after this time; tokens of the last one stay good until they expire. */
const keyRotationSeconds = 90 * 86_400

/** What the library is asked to do beyond passwords and sessions. */
export function identityPlugins(publicUrl: string, accessTokenSeconds: number) {
  return [
    bearer(),
    jwt({
      schema: pluginSchemas.jwt,
      jwks: { keyPairConfig: { alg: 'EdDSA', crv: 'Ed25519' }, rotationInterval: keyRotationSeconds },
      jwt: {
        issuer: publicUrl,
        audience: publicUrl,
        expirationTime: `${accessTokenSeconds}s`,
        // The session's id, so that the token dies with the session.
        definePayload: ({ session, user }) => ({ sid: session.id, name: user.name, email: user.email }),
      },
      disableSettingJwtHeader: true,
    }),
    twoFactor({ issuer: 'Frontdesk', schema: pluginSchemas.twoFactor }),
    passkey({
      rpID: new URL(publicUrl).hostname,
      rpName: 'Frontdesk',
      origin: publicUrl,
      schema: pluginSchemas.passkey,
    }),
    admin({
      defaultRole: 'user',
      adminRoles: ['operator'],
      roles: { operator: adminAc, user: userAc },
      schema: pluginSchemas.admin,
    }),
  ] as const
}

/** Operators are made on the command line only, and act through audited operations of their own. */
export const operatorPaths = [
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
