import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createWorld, monday, type Person, type World } from '#test/world.ts'
import { linkIn, mailsTo, signUp } from './test-accounts.ts'

let world: World

beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const invite = (email: string, role = 'member', as?: Person) =>
  world.brightside.api<{ id: string; status: string; expires_at: string }>(
    'POST',
    '/api/invitations',
    { email, role },
    as,
  )

describe('inviting', () => {
  test('the link in the mail shows what it is, and makes who signs up with the address a member', async () => {
    const { body: sent } = await invite('Zoe@Example.test', 'admin', world.brightside.admin)
    expect(sent).toMatchObject({
      email: 'zoe@example.test',
      role: 'admin',
      status: 'pending',
      invited_by: 'Amir Haddad',
    })
    const [mail] = await mailsTo(world, 'zoe@example.test', 'invitation')
    expect(mail?.subject).toBe('Join Brightside Dental on Frontdesk')
    const id = linkIn(mail).pathname.replace('/invitation/', '')
    expect(id).toBe(sent.id)
    expect((await world.api('GET', `/api/invitations/${id}`)).body).toEqual({
      id,
      organization: { name: 'Brightside Dental', logo_url: null },
      email: 'zoe@example.test',
      role: 'admin',
      status: 'pending',
      invited_by: 'Amir Haddad',
      expires_at: expect.any(String),
    })
    const zoe = await signUp(world, 'zoe@example.test', 'Zoe Park')
    world.clock.advance({ seconds: 1 })
    const accept = () => zoe.api('POST', `/api/invitations/${id}/acceptance`)
    expect(await accept()).toMatchObject({ status: 200, body: { id: world.brightside.id, role: 'admin' } })
    expect(await accept()).toMatchObject({ status: 200 })
    expect((await zoe.api('GET', '/api/members')).status).toBe(200)
    const { body: log } = await world.brightside.api('GET', '/api/audit-log?limit=2')
    expect(log.items).toMatchObject([
      { action: 'member.joined', actor: { name: 'Zoe Park' } },
      { action: 'invitation.sent' },
    ])
    expect((await world.api('GET', `/api/invitations/${id}`)).body).toMatchObject({ status: 'accepted' })
  })

  test('inviting an address again renews its invitation', async () => {
    const first = await invite('twice@example.test', 'viewer')
    const second = await invite('twice@example.test', 'member')
    expect(second.body).toMatchObject({ id: first.body.id, role: 'member' })
    const { body } = await world.brightside.api<{ items: { email: string }[] }>('GET', '/api/invitations')
    expect(body.items.filter(({ email }) => email === 'twice@example.test')).toHaveLength(1)
    expect(await mailsTo(world, 'twice@example.test', 'invitation')).toHaveLength(2)
  })

  test('who is on the team is not invited, nobody invites above their role, and members invite nobody', async () => {
    const { owner, admin, member } = world.brightside
    expect((await invite(owner.email)).status).toBe(409)
    expect((await invite('boss@example.test', 'owner', admin)).status).toBe(403)
    expect((await invite('friend@example.test', 'viewer', member)).status).toBe(403)
    expect((await invite('not an address')).body).toMatchObject({ errors: [{ path: 'email' }] })
  })
})

describe('accepting', () => {
  test('another account cannot, and is told whom it is for', async () => {
    const { body } = await invite('right@example.test')
    const wrong = await signUp(world)
    const answer = await wrong.api('POST', `/api/invitations/${body.id}/acceptance`)
    expect(answer).toMatchObject({
      status: 403,
      body: { code: 'forbidden', detail: expect.stringContaining('right@example.test') },
    })
    expect((await world.api('POST', `/api/invitations/${body.id}/acceptance`)).status).toBe(401)
  })

  test('after seven days it is too late, until it is renewed', async () => {
    const late = await signUp(world, 'late@example.test')
    const { body } = await invite(late.email)
    world.clock.advance({ hours: 7 * 24 })
    try {
      const accept = () => late.api('POST', `/api/invitations/${body.id}/acceptance`)
      expect((await world.api('GET', `/api/invitations/${body.id}`)).body).toMatchObject({
        status: 'expired',
      })
      expect(await accept()).toMatchObject({ status: 410, body: { code: 'expired' } })
      await invite(late.email)
      expect((await accept()).status).toBe(200)
    } finally {
      world.clock.set(monday)
    }
  })

  test('one that was taken back leads nowhere, and its mail is not sent', async () => {
    const gone = await signUp(world, 'gone@example.test')
    const { body } = await invite(gone.email)
    expect((await world.lakeside.api('DELETE', `/api/invitations/${body.id}`)).status).toBe(404)
    expect((await world.brightside.api('DELETE', `/api/invitations/${body.id}`)).status).toBe(204)
    expect((await world.brightside.api('DELETE', `/api/invitations/${body.id}`)).status).toBe(404)
    expect((await gone.api('POST', `/api/invitations/${body.id}/acceptance`)).status).toBe(404)
    expect((await world.api('GET', `/api/invitations/${body.id}`)).status).toBe(404)
    expect(await mailsTo(world, gone.email, 'invitation')).toEqual([])
  })

  test('one that was accepted before its mail went out is not sent', async () => {
    const quick = await signUp(world, 'quick@example.test')
    const { body } = await invite(quick.email)
    expect((await quick.api('POST', `/api/invitations/${body.id}/acceptance`)).status).toBe(200)
    expect(await mailsTo(world, quick.email, 'invitation')).toEqual([])
  })

  test('who was removed does not come back with the old link', async () => {
    const eve = await signUp(world, 'eve@example.test')
    const { body } = await invite(eve.email)
    await eve.api('POST', `/api/invitations/${body.id}/acceptance`)
    const { body: team } = await world.brightside.api<{ items: { id: string; email: string }[] }>(
      'GET',
      '/api/members',
    )
    const member = team.items.find(({ email }) => email === eve.email)
    await world.brightside.api('DELETE', `/api/members/${member?.id}`)
    expect((await eve.api('POST', `/api/invitations/${body.id}/acceptance`)).status).toBe(404)
  })
})
