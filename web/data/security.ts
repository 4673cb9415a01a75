import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type AuthRefusal, authClient, troubleOf } from './auth.ts'
import { ApiError } from './problem.ts'
import { refresh } from './read.ts'

const sessionsPath = '/api/auth/list-sessions'
const passkeysPath = '/api/auth/passkey/list-user-passkeys'

interface Answer<T> {
  data: T | null
  error: AuthRefusal | null
}

/**
 * Asks the sign-in server.
 * @throws {ApiError} whose code says what the reader can do about it: `wrong`, `rate_limited`, `unreachable`, …
 */
async function ask<T>(request: Promise<Answer<T>>): Promise<T> {
  const { data, error } = await request.catch(() => ({ data: null, error: { status: 0 } as AuthRefusal }))
  if (error || data === null) {
    const refusal = error ?? { status: 500 }
    throw new ApiError({
      status: refusal.status,
      code: troubleOf(refusal) === 'other' ? (refusal.code?.toLowerCase() ?? 'refused') : troubleOf(refusal),
      detail: refusal.message ?? '',
    })
  }
  return data
}

/** A device on which the reader is signed in. */
export interface Device {
  id: string
  token: string
  userAgent: string | undefined
  ipAddress: string | undefined
  lastUsedAt: string
  current: boolean
}

/** Every device on which the reader is signed in, this one first. */
export function useDevices() {
  return useQuery({
    queryKey: [sessionsPath],
    queryFn: async (): Promise<Device[]> => {
      const [sessions, own] = await Promise.all([
        ask(authClient.listSessions()),
        ask(authClient.getSession()),
      ])
      const devices = sessions.map((session) => ({
        id: session.id,
        token: session.token,
        userAgent: session.userAgent ?? undefined,
        ipAddress: session.ipAddress ?? undefined,
        lastUsedAt: new Date(session.updatedAt).toISOString(),
        current: session.id === own.session.id,
      }))
      return devices.toSorted(
        (a, b) => Number(b.current) - Number(a.current) || b.lastUsedAt.localeCompare(a.lastUsedAt),
      )
    },
  })
}

export function useSignOutDevices() {
  const queryClient = useQueryClient()
  const onSettled = () => refresh(queryClient, sessionsPath)
  const one = useMutation({
    mutationFn: (token: string) => ask(authClient.revokeSession({ token })),
    onSettled,
  })
  const others = useMutation({ mutationFn: () => ask(authClient.revokeOtherSessions()), onSettled })
  return { one, others }
}

export function useChangePassword() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (passwords: { currentPassword: string; newPassword: string }) =>
      ask(authClient.changePassword({ ...passwords, revokeOtherSessions: true })),
    onSuccess: () => refresh(queryClient, sessionsPath),
  })
}

/** Turning the second factor on takes the password, then a code from the app; off, the password. */
export function useSecondFactor() {
  const queryClient = useQueryClient()
  const onSuccess = () => refresh(queryClient, '/api/me', sessionsPath)
  const begin = useMutation({
    mutationFn: (password: string) => ask(authClient.twoFactor.enable({ password })),
  })
  const confirm = useMutation({
    mutationFn: (code: string) => ask(authClient.twoFactor.verifyTotp({ code })),
    onSuccess,
  })
  const turnOff = useMutation({
    mutationFn: (password: string) => ask(authClient.twoFactor.disable({ password })),
    onSuccess,
  })
  const renewCodes = useMutation({
    mutationFn: (password: string) => ask(authClient.twoFactor.generateBackupCodes({ password })),
  })
  return { begin, confirm, turnOff, renewCodes }
}

export interface PasskeyEntry {
  id: string
  name: string | undefined
  createdAt: string
}

export function usePasskeys() {
  return useQuery({
    queryKey: [passkeysPath],
    queryFn: async (): Promise<PasskeyEntry[]> => {
      const passkeys = await ask(authClient.passkey.listUserPasskeys())
      return passkeys.map(({ id, name, createdAt }) => ({
        id,
        name: name ?? undefined,
        createdAt: new Date(createdAt).toISOString(),
      }))
    },
  })
}

export function usePasskeyWork() {
  const queryClient = useQueryClient()
  const onSettled = () => refresh(queryClient, passkeysPath)
  const add = useMutation({
    mutationFn: async (name: string) => ask<unknown>(authClient.passkey.addPasskey({ name })),
    onSettled,
  })
  const remove = useMutation({
    mutationFn: (id: string) => ask<unknown>(authClient.passkey.deletePasskey({ id })),
    onSettled,
  })
  return { add, remove }
}

/** The reader's own name, as colleagues see it. */
export function useChangeName() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (name: string) => ask(authClient.updateUser({ name })),
    onSuccess: () => refresh(queryClient, '/api/me', '/api/members'),
  })
}
