import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withPlatform } from '#server/platform/tenancy.ts'
import { createWorld, type World } from '#test/world.ts'
import { linkIn, mailsTo, signIn, signUp } from './test-accounts.ts'

let world: World

beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

describe('signing up', () => {
  test('the address is kept in small letters, and the mailed link confirms it', async () => {
    const account = await signUp(world, 'Ana.Diaz@Example.test')
    const [mail] = await mailsTo(world, 'ana.diaz@example.test', 'email_verification')
    expect((await account.api('GET', '/api/me')).body).toMatchObject({
      user: { email: 'ana.diaz@example.test', email_verified: false },
    })
    const link = linkIn(mail)
    const answer = await world.api('GET', link.pathname + link.search)
    expect([answer.status, answer.headers.location]).toEqual([302, '/verify-email'])
    expect((await account.api('GET', '/api/me')).body).toMatchObject({ user: { email_verified: true } })
  })

  test('the mail is in the language that was chosen', async () => {
    const body = { name: 'Luz <b>', email: 'luz@example.test', password: 'caballo correcto', language: 'es' }
    await world.api('POST', '/api/auth/sign-up/email', body)
    const [mail] = await mailsTo(world, 'luz@example.test', 'email_verification')
    expect(mail?.subject).toBe('Confirma tu correo')
    expect(mail?.html).toContain('Luz &#60;b&#62;')
  })

  test('nobody gives themselves a role, a confirmed address or an organization', async () => {
    const body = { name: 'Eve', email: 'eve@example.test', password: 'correct horse' }
    for (const extra of [
      { role: 'operator' },
      { emailVerified: true },
      { activeOrganizationId: world.brightside.id },
    ]) {
      await world.api('POST', '/api/auth/sign-up/email', { ...body, ...extra })
    }
    const { api } = await signUp(world)
    await api('POST', '/api/auth/update-session', { activeOrganizationId: world.brightside.id })
    await api('POST', '/api/auth/update-user', { role: 'operator' })
    await api('POST', '/api/auth/update-user', { emailVerified: true })
    const nothing = {
      operator: false,
      memberships: [],
      active_organization_id: null,
      user: { email_verified: false },
    }
    expect((await api('GET', '/api/me')).body).toMatchObject(nothing)
    const eve = await signIn(world, 'eve@example.test', 'correct horse')
    if (eve.status === 200) expect((await eve.api('GET', '/api/me')).body).toMatchObject(nothing)
  })

  test('values that cannot be are refused, none breaks the server', async () => {
    const { api } = await signUp(world)
    for (const [path, body] of [
      ['update-user', { name: ' ' }],
      ['update-user', { name: 5 }],
      ['update-user', { name: 'x'.repeat(300) }],
      ['update-user', { name: 'a\u0000b' }],
      ['update-user', { language: 'fr' }],
      ['update-user', { image: 'javascript:alert(1)' }],
      ['passkey/delete-passkey', { id: 'not an id' }],
      ['revoke-session', { token: 'a\u0000b' }],
      ['sign-in/email', { email: ['x'] }],
      ['sign-in/email', []],
      ['sign-up/email', { name: '', email: 'noname@example.test', password: 'correct horse' }],
    ] as const) {
      const answer = await api('POST', `/api/auth/${path}`, body)
      expect([path, body, answer.status, typeof answer.body.code]).toEqual([path, body, 400, 'string'])
    }
  })

  test('a short password is refused', async () => {
    const body = { name: 'Kim', email: 'kim@example.test', password: 'short' }
    const answer = await world.api('POST', '/api/auth/sign-up/email', body)
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'PASSWORD_TOO_SHORT', request_id: expect.any(String) },
    })
  })
})

describe('signing in', () => {
  test('a wrong password and an unknown address get the same answer', async () => {
    const { email } = await signUp(world)
    const wrong = await signIn(world, email, 'not my password')
    const unknown = await signIn(world, 'nobody@example.test', 'not my password')
    expect(wrong.status).toBe(401)
    const { request_id: _, ...first } = wrong.body
    const { request_id: __, ...second } = unknown.body
    expect(first).toEqual(second)
  })

  test('the sixth attempt is refused for a known and an unknown address alike, and other people are not affected', async () => {
    const { email, password } = await signUp(world)
    const other = await signUp(world)
    for (const address of [email, 'ghost@example.test']) {
      for (let attempt = 1; attempt <= 5; attempt++)
        expect((await signIn(world, address, 'wrong words')).status).toBe(401)
      const sixth = await signIn(world, address, password)
      expect(sixth).toMatchObject({ status: 429, body: { code: 'TOO_MANY_ATTEMPTS' } })
      expect(Number(sixth.headers['retry-after'])).toBeGreaterThan(800)
    }
    expect((await signIn(world, other.email)).status).toBe(200)
  })

  test('a right password clears the count', async () => {
    const { email } = await signUp(world)
    for (let round = 0; round < 3; round++) {
      for (let attempt = 1; attempt <= 4; attempt++) await signIn(world, email, 'wrong words')
      expect((await signIn(world, email)).status).toBe(200)
    }
  })

  test('of many wrong attempts at the same time five are looked at', async () => {
    const { email } = await signUp(world)
    const answers = await Promise.all(Array.from({ length: 9 }, () => signIn(world, email, 'wrong words')))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(4)
  })

  test('a header cannot pretend another address', async () => {
    const { email } = await signUp(world)
    for (let attempt = 1; attempt <= 6; attempt++) {
      const faked = { 'x-frontdesk-address': `10.0.0.${attempt}`, 'x-forwarded-for': `10.0.0.${attempt}` }
      const { status } = await signIn(world, email, 'wrong words', faked)
      expect(status).toBe(attempt <= 5 ? 401 : 429)
    }
  })

  test('a page of another site cannot act with the cookie', async () => {
    const { cookie } = await signUp(world)
    const foreign = await world.api(
      'POST',
      '/api/auth/sign-out',
      {},
      { cookie, origin: 'https://evil.example' },
    )
    expect(foreign.status).toBe(403)
    const own = await world.api(
      'POST',
      '/api/auth/sign-out',
      {},
      { cookie, origin: world.app.config.PUBLIC_URL },
    )
    expect(own.status).toBe(200)
  })

  test('a page that this server sent may act under whatever name the server was reached', async () => {
    const { cookie } = await signUp(world)
    const headers = { cookie, origin: 'http://192.168.1.5:4000', host: '192.168.1.5:4000' }
    expect((await world.api('POST', '/api/auth/sign-out', {}, headers)).status).toBe(200)
  })

  test('there is no way to become an operator over the web', async () => {
    const { api } = await signUp(world)
    for (const name of ['set-role', 'create-user', 'impersonate-user', 'list-users']) {
      expect((await api('POST', `/api/auth/admin/${name}`, {})).status).toBe(404)
    }
  })
})

describe('a forgotten password', () => {
  test('the mailed link sets a new one once, ends all sessions, and is good for one hour', async () => {
    const account = await signUp(world)
    const asked = await world.api('POST', '/api/auth/request-password-reset', { email: account.email })
    const [mail] = await mailsTo(world, account.email, 'password_reset')
    const link = linkIn(mail)
    expect(link.pathname).toBe('/reset-password')
    const lifetime = await withPlatform(world.app, ({ db }) =>
      db
        .selectFrom('verifications')
        .select(['created_at', 'expires_at'])
        .orderBy('created_at', 'desc')
        .executeTakeFirstOrThrow(),
    )
    expect(Date.parse(lifetime.expires_at) - Date.parse(lifetime.created_at)).toBeCloseTo(3_600_000, -3)

    const token = link.searchParams.get('token')
    const reset = () =>
      world.api('POST', '/api/auth/reset-password', { token, newPassword: 'a new long password' })
    expect((await reset()).status).toBe(200)
    expect((await reset()).status).toBe(400)
    expect((await account.api('GET', '/api/me')).status).toBe(401)
    expect((await signIn(world, account.email)).status).toBe(401)
    expect((await signIn(world, account.email, 'a new long password')).status).toBe(200)

    const unknown = await world.api('POST', '/api/auth/request-password-reset', {
      email: 'nobody@example.test',
    })
    expect([unknown.status, unknown.body]).toEqual([asked.status, asked.body])
    expect(await mailsTo(world, 'nobody@example.test', 'password_reset')).toEqual([])
  })

  test('an account whose sign-up was cut in two gets its password by the link', async () => {
    const { email } = await signUp(world)
    await withPlatform(world.app, async ({ db }) => {
      const { id } = await db
        .selectFrom('users')
        .select('id')
        .where('email', '=', email)
        .executeTakeFirstOrThrow()
      await db.deleteFrom('accounts').where('user_id', '=', id).execute()
    })
    expect((await signIn(world, email)).status).toBe(401)
    await world.api('POST', '/api/auth/request-password-reset', { email })
    const [mail] = await mailsTo(world, email, 'password_reset')
    const token = linkIn(mail).searchParams.get('token')
    await world.api('POST', '/api/auth/reset-password', { token, newPassword: 'a new long password' })
    expect((await signIn(world, email, 'a new long password')).status).toBe(200)
  })

  test('the link in the mail leads here, whatever address the request names', async () => {
    const { email } = await signUp(world)
    const headers = { host: 'evil.example', origin: 'https://evil.example' }
    await world.api(
      'POST',
      '/api/auth/request-password-reset',
      { email, redirectTo: 'https://evil.example/x' },
      headers,
    )
    const mails = await mailsTo(world, email, 'password_reset')
    for (const { text } of mails) expect(text).not.toContain('evil')
  })

  test('the secret is in no table as it is', async () => {
    const { email } = await signUp(world)
    await world.api('POST', '/api/auth/request-password-reset', { email })
    await world.http.identity.settle()
    const jobs = await world.app.jobs.boss.fetch('organizations.send-account-mail', { batchSize: 100 })
    const kept = JSON.stringify(jobs.map(({ data }) => data))
    expect(jobs.length).toBeGreaterThan(0)
    expect(kept).not.toContain(email)
    const verifications = await withPlatform(world.app, ({ db }) =>
      db.selectFrom('verifications').selectAll().execute(),
    )
    expect(JSON.stringify(verifications)).not.toContain('reset-password:')
  })

  test('an address is sent at most five links in a quarter of an hour', async () => {
    const { email } = await signUp(world)
    const statuses: number[] = []
    for (let i = 0; i < 6; i++)
      statuses.push((await world.api('POST', '/api/auth/request-password-reset', { email })).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
  })
})

describe('sessions', () => {
  test('they are listed with device and address, and can be ended one by one or all but one', async () => {
    const first = await signUp(world)
    const device = { 'user-agent': 'Firefox on a phone' }
    const second = await signIn(world, first.email, first.password, device)
    const third = await signIn(world, first.email)
    const { body: sessions } = await first.api<{ token: string; userAgent: string; ipAddress: string }[]>(
      'GET',
      '/api/auth/list-sessions',
    )
    expect(sessions).toHaveLength(3)
    const phone = sessions.find(({ userAgent }) => userAgent === 'Firefox on a phone')
    expect(phone?.ipAddress).toBe('127.0.0.1')
    await first.api('POST', '/api/auth/revoke-session', { token: phone?.token })
    expect((await second.api('GET', '/api/me')).status).toBe(401)
    expect((await third.api('GET', '/api/me')).status).toBe(200)
    await first.api('POST', '/api/auth/revoke-other-sessions', {})
    expect((await third.api('GET', '/api/me')).status).toBe(401)
    expect((await first.api('GET', '/api/me')).status).toBe(200)
  })

  test('nobody ends the session of another', async () => {
    const mine = await signUp(world)
    const theirs = await signUp(world)
    const { body } = await theirs.api<{ token: string }[]>('GET', '/api/auth/list-sessions')
    await mine.api('POST', '/api/auth/revoke-session', { token: body[0]?.token })
    expect((await theirs.api('GET', '/api/me')).status).toBe(200)
  })

  test('work is remembered as the last activity of a session', async () => {
    const { api } = await signUp(world)
    await api('POST', '/api/organizations', { name: 'Harbor Cafe' })
    await withPlatform(world.app, ({ db }) =>
      db.updateTable('sessions').set({ updated_at: '2020-01-01T00:00:00Z' }).execute(),
    )
    await api('GET', '/api/members')
    const { body } = await api<{ updatedAt: string }[]>('GET', '/api/auth/list-sessions')
    expect(Date.parse(body[0]!.updatedAt)).toBeGreaterThan(Date.parse('2025-01-01'))
  })

  test('a password is changed with the old one, which ends the other sessions when asked', async () => {
    const { api, email, password } = await signUp(world)
    const other = await signIn(world, email)
    const change = (currentPassword: string) =>
      api('POST', '/api/auth/change-password', {
        currentPassword,
        newPassword: 'another long one',
        revokeOtherSessions: true,
      })
    expect((await change('not the old one')).status).toBe(400)
    expect((await change(password)).status).toBe(200)
    expect((await other.api('GET', '/api/me')).status).toBe(401)
    expect((await signIn(world, email, 'another long one')).status).toBe(200)
  })
})
