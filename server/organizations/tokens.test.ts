import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withPlatform } from '#server/platform/tenancy.ts'
import { createWorld, type World } from '#test/world.ts'
import { type Account, signUp } from './test-accounts.ts'

let world: World
let pia: Account

beforeAll(async () => {
  world = await createWorld()
  pia = await signUp(world)
})
afterAll(() => world.close())

async function accessToken(account: Account): Promise<string> {
  const { body } = await account.api<{ token: string }>('GET', '/api/auth/token')
  return body.token
}

function statusWith(headers: Record<string, string>): Promise<number> {
  return world.api('GET', '/api/me', undefined, headers).then(({ status }) => status)
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const decode = (part: string | undefined) =>
  JSON.parse(Buffer.from(part ?? '', 'base64url').toString()) as Record<string, unknown>

describe('access tokens', () => {
  test('one is made from a session, lasts fifteen minutes, and stands for the user', async () => {
    const token = await accessToken(pia)
    const payload = decode(token.split('.')[1])
    expect(Number(payload.exp) - Number(payload.iat)).toBe(900)
    expect(payload).toMatchObject({ iss: world.app.config.PUBLIC_URL, aud: world.app.config.PUBLIC_URL })
    const me = await world.api('GET', '/api/me', undefined, bearer(token))
    expect(me.body).toMatchObject({ user: { email: pia.email } })
  })

  test('the public keys are published without their private half', async () => {
    await accessToken(pia)
    const { body } = await world.api<{ keys: object[] }>('GET', '/api/auth/jwks')
    expect(body.keys[0]).toMatchObject({ kty: 'OKP', crv: 'Ed25519' })
    expect(JSON.stringify(body)).not.toMatch(/"d"|private/)
  })

  test('none is accepted that is unsigned, altered, signed with the public key, or garbage', async () => {
    const token = await accessToken(pia)
    const [header, payload, signature] = token.split('.') as [string, string, string]
    const other = encode({ ...decode(payload), sub: world.brightside.owner.user_id })
    const { kid } = decode(header)
    const { body: jwks } = await world.api('GET', '/api/auth/jwks')
    const confused = `${encode({ alg: 'HS256', kid })}.${payload}`
    const hmac = createHmac('sha256', JSON.stringify(jwks)).update(confused).digest('base64url')
    const forged = [
      `${encode({ alg: 'none' })}.${payload}.`,
      `${encode({ alg: 'none', kid })}.${payload}.`,
      `${encode({ alg: 'none', kid })}.${payload}.${signature}`,
      `${header}.${other}.${signature}`,
      `${header}.${payload}.${signature[0] === 'A' ? 'B' : 'A'}${signature.slice(1)}`,
      `${header}.${payload}.`,
      `${confused}.${hmac}`,
      'a.b.c',
      '..',
    ]
    for (const one of forged) expect([one, await statusWith(bearer(one))]).toEqual([one, 401])
    expect(await statusWith(bearer(token))).toBe(200)
  })

  test('none is accepted that is expired, of another audience, of another issuer, or names no session', async () => {
    const { user_id: sub } = world.brightside.owner
    const good = decode((await accessToken(pia)).split('.')[1])
    const now = Math.floor(Date.now() / 1000)
    const sign = async (payload: Record<string, unknown>) =>
      (await world.http.identity.auth.api.signJWT({ body: { payload: { ...good, ...payload } } })).token
    expect(await statusWith(bearer(await sign({})))).toBe(200)
    for (const wrong of [
      { exp: now - 1, iat: now - 1000 },
      { aud: 'https://elsewhere.example' },
      { iss: 'https://elsewhere.example' },
      { sid: undefined },
      { sid: 'not an id' },
      { sub },
    ]) {
      expect([wrong, await statusWith(bearer(await sign(wrong)))]).toEqual([wrong, 401])
    }
  })

  test('it dies with the session that it was made from', async () => {
    const account = await signUp(world)
    const token = await accessToken(account)
    await account.api('POST', '/api/auth/sign-out', {})
    expect(await statusWith(bearer(token))).toBe(401)
    expect((await world.api('GET', '/api/auth/token', undefined, bearer(account.token))).status).toBe(401)
  })

  test('it cannot make another one: only a session can', async () => {
    const token = await accessToken(pia)
    expect((await world.api('GET', '/api/auth/token', undefined, bearer(token))).status).toBe(401)
  })
})

describe('session tokens', () => {
  test('the cookie and the bearer token stand for the same session', async () => {
    expect(await statusWith({ cookie: pia.cookie })).toBe(200)
    expect(await statusWith(bearer(pia.token))).toBe(200)
  })

  test('a wrong bearer token is refused although the cookie is right', async () => {
    for (const authorization of ['Bearer wrong', 'Bearer fd_wrong', 'Basic cGlhOnBpYQ==', 'Bearer a.b.c']) {
      expect([authorization, await statusWith({ cookie: pia.cookie, authorization })]).toEqual([
        authorization,
        401,
      ])
    }
    expect(await statusWith({ cookie: pia.cookie, 'x-api-key': 'fd_wrong' })).toBe(401)
  })

  test('a session that is over is refused', async () => {
    const account = await signUp(world)
    await withPlatform(world.app, ({ db }) =>
      db
        .updateTable('sessions')
        .set({ expires_at: '2020-01-01T00:00:00Z' })
        .where('token', '=', account.token.split('.')[0]!)
        .execute(),
    )
    expect(await statusWith(bearer(account.token))).toBe(401)
    expect(await statusWith({ cookie: account.cookie })).toBe(401)
  })

  test('an altered signature is refused', async () => {
    const [token] = pia.token.split('.')
    expect(await statusWith(bearer(`${token}.AAAA`))).toBe(401)
    expect(await statusWith({ cookie: `frontdesk.session_token=${token}.AAAA` })).toBe(401)
  })

  test('without a credential nothing is answered', async () => {
    expect(await statusWith({})).toBe(401)
  })
})

describe('which organization a request is for', () => {
  test('the only one, else the active one, else the one that is named; a foreign one is not found', async () => {
    const account = await signUp(world)
    const members = (headers = {}) => account.api('GET', '/api/members', undefined, headers)
    expect(await members()).toMatchObject({
      status: 404,
      body: { detail: 'You have no organization yet. Create one first.' },
    })
    const create = async (name: string) =>
      (await account.api<{ id: string }>('POST', '/api/organizations', { name })).body.id
    const first = await create('First House')
    const second = await create('Second House')
    const nameOf = async (headers = {}) => {
      const { body } = await account.api<{ active_organization_id: string }>(
        'GET',
        '/api/me',
        undefined,
        headers,
      )
      return body.active_organization_id
    }
    expect(await nameOf()).toBe(second)
    expect(await nameOf({ 'x-organization-id': first })).toBe(first)
    expect((await account.api('POST', `/api/organizations/${first}/activation`)).status).toBe(204)
    expect(await nameOf()).toBe(first)
    await withPlatform(world.app, ({ db }) =>
      db.updateTable('sessions').set({ active_organization_id: null }).execute(),
    )
    expect(await members()).toMatchObject({ status: 400, body: { code: 'invalid_request' } })
    expect((await members({ 'x-organization-id': second })).status).toBe(200)
    for (const foreign of [world.brightside.id, 'garbage']) {
      expect((await members({ 'x-organization-id': foreign })).status).toBe(404)
    }
    expect((await account.api('POST', `/api/organizations/${world.brightside.id}/activation`)).status).toBe(
      404,
    )
  })
})
