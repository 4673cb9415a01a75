import { passkeyClient } from '@better-auth/passkey/client'
import { inferAdditionalFields, twoFactorClient } from 'better-auth/client/plugins'
import { createAuthClient } from 'better-auth/react'

/** Signing up, in and out. Organizations, members and keys have endpoints of their own in the contract. */
export const authClient = createAuthClient({
  plugins: [
    twoFactorClient(),
    passkeyClient(),
    inferAdditionalFields({ user: { language: { type: ['en', 'es'], required: false } } }),
  ],
})

export interface AuthRefusal {
  status: number
  code?: string | undefined
  message?: string | undefined
}

/** What a refused sign-in means to the reader. */
export type AuthTrouble =
  | 'wrong'
  | 'taken'
  | 'unverified'
  | 'expired'
  | 'rate_limited'
  | 'unreachable'
  | 'other'

const troubleByCode: Record<string, AuthTrouble> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrong',
  INVALID_PASSWORD: 'wrong',
  USER_NOT_FOUND: 'wrong',
  INVALID_CODE: 'wrong',
  INVALID_BACKUP_CODE: 'wrong',
  USER_ALREADY_EXISTS: 'taken',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'taken',
  EMAIL_NOT_VERIFIED: 'unverified',
  INVALID_TOKEN: 'expired',
  TOKEN_EXPIRED: 'expired',
}

/** Sorts a refusal of the sign-in server by what the reader can do about it. */
export function troubleOf({ status, code }: AuthRefusal): AuthTrouble {
  if (status === 429) return 'rate_limited'
  if (!status) return 'unreachable'
  return troubleByCode[code ?? ''] ?? 'other'
}
