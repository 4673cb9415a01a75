import { afterEach, describe, expect, test } from 'vitest'
import { withPlatform } from '#server/platform/tenancy.ts'
import { createWorld, type World } from '#test/world.ts'
import { grantConfiguredOperator, listOperators, setOperator } from './operators.ts'
import { linkIn, mailsTo, signIn, signUp } from './test-accounts.ts'

let world: World

afterEach(() => world.close())

const signUpWith = (email: string) =>
  world.api('POST', '/api/auth/sign-up/email', { name: 'Pia', email, password: 'correct horse battery' })

describe('REQUIRE_EMAIL_VERIFICATION', () => {
  test('nobody is in before the address is confirmed, and sign-up tells nobody whose address is known', async () => {
    world = await createWorld({ REQUIRE_EMAIL_VERIFICATION: 'true' })
    const first = await signUpWith('pia@example.test')
    const again = await signUpWith('pia@example.test')
    expect([first.status, again.status]).toEqual([200, 200])
    expect(first.headers['set-auth-token']).toBeUndefined()
    expect(Object.keys(again.body.user as object).sort()).toEqual(
      Object.keys(first.body.user as object).sort(),
    )
    expect(await signIn(world, 'pia@example.test')).toMatchObject({
      status: 403,
      body: { code: 'EMAIL_NOT_VERIFIED' },
    })
    const [mail] = await mailsTo(world, 'pia@example.test', 'email_verification')
    const link = linkIn(mail)
    await world.api('GET', link.pathname + link.search)
    expect((await signIn(world, 'pia@example.test')).status).toBe(200)
  })

  test('a session from before it was switched on is told to confirm first', async () => {
    world = await createWorld({ REQUIRE_EMAIL_VERIFICATION: 'true' })
    await withPlatform(world.app, ({ db }) =>
      db
        .updateTable('users')
        .set({ email_verified: false })
        .where('id', '=', world.brightside.owner.user_id)
        .execute(),
    )
    expect(await world.brightside.api('GET', '/api/me')).toMatchObject({
      status: 403,
      body: { code: 'email_not_verified' },
    })
  })
})

describe('operators', () => {
  test('ADMIN_EMAIL is one as soon as the account exists, and it is in the log of the platform', async () => {
    world = await createWorld({ ADMIN_EMAIL: 'Boss@example.test' })
    const boss = await signUp(world, 'boss@example.test')
    const other = await signUp(world)
    expect((await boss.api('GET', '/api/me')).body.operator).toBe(true)
    expect((await other.api('GET', '/api/me')).body.operator).toBe(false)
    const log = await withPlatform(world.app, ({ db }) =>
      db.selectFrom('audit_log').select(['action', 'actor_name']).execute(),
    )
    expect(log).toEqual([{ action: 'operator.granted', actor_name: 'ADMIN_EMAIL' }])
  })

  test('where mails are delivered the address must be confirmed first', async () => {
    world = await createWorld({ ADMIN_EMAIL: 'boss@example.test' })
    const delivered = { ADMIN_EMAIL: 'ann@example.test', SMTP_URL: 'smtps://mail.example' }
    const ann = await signUp(world, 'ann@example.test')
    await grantConfiguredOperator(world.app, delivered)
    expect((await ann.api('GET', '/api/me')).body.operator).toBe(false)
    await withPlatform(world.app, ({ db }) => db.updateTable('users').set({ email_verified: true }).execute())
    await grantConfiguredOperator(world.app, delivered)
    expect((await ann.api('GET', '/api/me')).body.operator).toBe(true)
  })

  test('the command line grants and takes the role, and says when nobody has the address', async () => {
    world = await createWorld()
    const { email } = world.brightside.owner
    const grant = (address: string, operator: boolean) =>
      setOperator(world.app, address, operator, 'command line')
    expect(await grant('nobody@example.test', true)).toBe('unknown_email')
    expect([await grant(email.toUpperCase(), true), await grant(email, true)]).toEqual([
      'changed',
      'unchanged',
    ])
    expect((await listOperators(world.app)).map((one) => one.email)).toEqual([email])
    expect((await world.brightside.api('GET', '/api/me')).body.operator).toBe(true)
    expect(await grant(email, false)).toBe('changed')
    expect((await world.brightside.api('GET', '/api/me')).body.operator).toBe(false)
  })
})

describe('sign-in with Google', () => {
  test('it is offered when it is configured, and leads back to this server', async () => {
    world = await createWorld({
      GOOGLE_CLIENT_ID: 'id',
      GOOGLE_CLIENT_SECRET: 'secret',
      PUBLIC_URL: 'https://desk.example',
    })
    const ask = (callbackURL: string) =>
      world.api('POST', '/api/auth/sign-in/social', { provider: 'google', callbackURL })
    const { status, body, headers } = await ask('/app')
    const url = new URL(String(body.url))
    expect([status, url.host, url.searchParams.get('redirect_uri')]).toEqual([
      200,
      'accounts.google.com',
      'https://desk.example/api/auth/callback/google',
    ])
    expect(url.searchParams.get('code_challenge')).toBeTruthy()
    expect(String(headers['set-cookie'])).toMatch(/__Secure-frontdesk\..*Secure/)
    expect((await ask('https://evil.example')).status).toBe(403)
    const forged = await world.api('GET', '/api/auth/callback/google?code=x&state=forged')
    expect(forged.status).toBe(302)
    expect(String(forged.headers.location)).toContain('error=')
  })
})
