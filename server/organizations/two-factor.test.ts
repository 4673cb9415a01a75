import { createOTP } from '@better-auth/utils/otp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createWorld, type World } from '#test/world.ts'
import { type Account, signIn, signUp } from './test-accounts.ts'

let world: World

beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

/** Turns the second factor on as the settings page does: password, code from the phone. */
async function enable(account: Account) {
  const { body } = await account.api<{ totpURI: string; backupCodes: string[] }>(
    'POST',
    '/api/auth/two-factor/enable',
    {
      password: account.password,
    },
  )
  const secret = new URL(body.totpURI).searchParams.get('secret') ?? ''
  const code = () => createOTP(decodeBase32(secret)).totp()
  const verified = await account.api('POST', '/api/auth/two-factor/verify-totp', { code: await code() })
  if (verified.status !== 200) throw new Error(JSON.stringify(verified.body))
  return { code, backupCodes: body.backupCodes }
}

function decodeBase32(text: string): string {
  const bits = [...text.replace(/=+$/, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return (bits.match(/.{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join('')
}

describe('the second factor', () => {
  test('a password alone opens nothing; the code does', async () => {
    const account = await signUp(world)
    const { code } = await enable(account)
    const halfway = await signIn(world, account.email)
    expect(halfway.body).toMatchObject({ twoFactorRedirect: true })
    expect((await world.api('GET', '/api/me', undefined, halfway.browser)).status).toBe(401)
    const verify = (digits: string) =>
      world.api('POST', '/api/auth/two-factor/verify-totp', { code: digits }, halfway.browser)
    expect((await verify('000000')).status).toBe(401)
    const done = await verify(await code())
    expect(done.status).toBe(200)
    const token = String(done.headers['set-auth-token'])
    const me = await world.api('GET', '/api/me', undefined, { authorization: `Bearer ${token}` })
    expect(me.body).toMatchObject({ user: { two_factor_enabled: true } })
  })

  test('a recovery code works once', async () => {
    const account = await signUp(world)
    const { backupCodes } = await enable(account)
    const recover = async () => {
      const { browser } = await signIn(world, account.email)
      return world.api('POST', '/api/auth/two-factor/verify-backup-code', { code: backupCodes[0] }, browser)
    }
    expect((await recover()).status).toBe(200)
    expect((await recover()).status).toBe(401)
  })

  test('codes cannot be tried without end', async () => {
    const account = await signUp(world)
    const { code } = await enable(account)
    const { browser } = await signIn(world, account.email)
    const verify = (digits: string) =>
      world.api('POST', '/api/auth/two-factor/verify-totp', { code: digits }, browser)
    for (let attempt = 0; attempt < 12; attempt++) await verify('000000')
    expect((await verify(await code())).status).not.toBe(200)
  })
})

describe('passkeys', () => {
  test('registration is offered to who is signed in, for this site and this person', async () => {
    const account = await signUp(world)
    const path = '/api/auth/passkey/generate-register-options'
    const { status, body } = await account.api('GET', path)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      rp: { id: 'localhost', name: 'Frontdesk' },
      user: { name: account.email },
      challenge: expect.any(String),
    })
    expect((await world.api('GET', path)).status).toBe(401)
    expect((await account.api('GET', '/api/auth/passkey/list-user-passkeys')).body).toEqual([])
  })

  test('an answer without a passkey signs nobody in', async () => {
    expect((await world.api('GET', '/api/auth/passkey/generate-authenticate-options')).status).toBe(200)
    const response = { id: 'x', rawId: 'x', type: 'public-key', response: {}, clientExtensionResults: {} }
    const answer = await world.api('POST', '/api/auth/passkey/verify-authentication', { response })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })
})
