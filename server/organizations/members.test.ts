import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Member } from '#contract/organizations.ts'
import { createWorld, type Person, type World } from '#test/world.ts'

let world: World

beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

// Entries of one millisecond have no order among them: time goes on with every change.
const change = (id: string, role: string, as: Person) => {
  world.clock.advance({ milliseconds: 1 })
  return world.brightside.api('PATCH', `/api/members/${id}`, { role }, as)
}
const remove = (id: string, as: Person) => {
  world.clock.advance({ milliseconds: 1 })
  return world.brightside.api('DELETE', `/api/members/${id}`, undefined, as)
}
const roleOf = async (id: string) => {
  const { body } = await world.brightside.api<{ items: Member[] }>('GET', '/api/members')
  return body.items.find((member) => member.id === id)?.role
}

describe('members', () => {
  test('everybody sees the team, page by page, and nobody of another one', async () => {
    const { brightside } = world
    const pages: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const path: string = `/api/members?limit=3${cursor && `&cursor=${cursor}`}`
      const { body }: { body: { items: Member[]; next_cursor: string | null } } = await brightside.api(
        'GET',
        path,
        undefined,
        brightside.viewer,
      )
      pages.push(...body.items.map(({ email }) => email))
      cursor = body.next_cursor
    }
    expect(pages.sort()).toEqual(
      [brightside.owner, brightside.admin, brightside.member, brightside.viewer]
        .map(({ email }) => email)
        .sort(),
    )
    expect((await brightside.api('GET', '/api/members?cursor=garbage')).status).toBe(400)
  })

  test('roles are given by admins and owners, up to their own', async () => {
    const { owner, admin, member, viewer } = world.brightside
    expect((await change(viewer.member_id, 'member', member)).status).toBe(403)
    expect((await change(viewer.member_id, 'owner', admin)).status).toBe(403)
    expect((await change(owner.member_id, 'viewer', admin)).status).toBe(403)
    expect((await remove(owner.member_id, admin)).status).toBe(403)
    expect((await change(member.member_id, 'owner', member)).status).toBe(403)
    expect(await change(viewer.member_id, 'member', admin)).toMatchObject({
      status: 200,
      body: { role: 'member', email: viewer.email },
    })
    expect((await change(viewer.member_id, 'viewer', owner)).status).toBe(200)
    const { body } = await world.brightside.api('GET', '/api/audit-log?action=member.role_changed')
    expect(body.items).toMatchObject([
      {
        before: { role: 'member' },
        after: { role: 'viewer' },
        target: { type: 'member', id: viewer.member_id },
      },
      { before: { role: 'viewer' }, after: { role: 'member' }, actor: { name: admin.name } },
    ])
  })

  test('the last owner neither steps down nor leaves', async () => {
    const { owner } = world.brightside
    expect(await change(owner.member_id, 'admin', owner)).toMatchObject({
      status: 409,
      body: { code: 'last_owner' },
    })
    expect(await remove(owner.member_id, owner)).toMatchObject({ status: 409, body: { code: 'last_owner' } })
  })

  test('of two owners who step down in the same moment one stays', async () => {
    const { owner, admin } = world.brightside
    for (let round = 0; round < 5; round++) {
      await change(admin.member_id, 'owner', owner)
      const answers = await Promise.all([
        change(owner.member_id, 'admin', owner),
        change(admin.member_id, 'admin', admin),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      if ((await roleOf(owner.member_id)) !== 'owner') await change(owner.member_id, 'owner', admin)
      await change(admin.member_id, 'admin', owner)
    }
  })

  test('an API key manages members up to admins', async () => {
    const { body } = await world.brightside.api<{ key: string }>('POST', '/api/api-keys', {
      name: 'k',
      permissions: ['members.manage', 'members.read'],
    })
    const headers = { 'x-api-key': body.key }
    const patch = (id: string, role: string) => world.api('PATCH', `/api/members/${id}`, { role }, headers)
    expect((await patch(world.brightside.viewer.member_id, 'owner')).status).toBe(403)
    expect((await patch(world.brightside.owner.member_id, 'admin')).status).toBe(403)
    expect((await patch(world.brightside.viewer.member_id, 'viewer')).status).toBe(200)
  })

  test('a member of another organization is not found', async () => {
    const { lakeside, brightside } = world
    expect((await change(lakeside.viewer.member_id, 'admin', brightside.owner)).status).toBe(404)
    expect((await remove(lakeside.viewer.member_id, brightside.owner)).status).toBe(404)
  })
})

describe('the accounts behind the members', () => {
  test('an operation sees names of its own team only, and never the accounts themselves', async () => {
    const { brightside, lakeside } = world
    const names = (business: typeof brightside) =>
      business.tenant(({ db }) => db.selectFrom('member_users').select('email').execute())
    const seen = (await names(lakeside)).map(({ email }) => email)
    expect(seen.sort()).toEqual(
      [lakeside.owner, lakeside.admin, lakeside.member, lakeside.viewer].map(({ email }) => email).sort(),
    )
    for (const table of [
      'users',
      'sessions',
      'accounts',
      'verifications',
      'two_factors',
      'passkeys',
      'jwks',
      'sign_in_attempts',
    ] as const) {
      const read = brightside.tenant(({ db }) => db.selectFrom(table).selectAll().execute())
      await expect(read, table).rejects.toThrow('permission denied')
    }
  })
})

describe('giving the organization away', () => {
  test('the other becomes owner and the giver admin; only an owner can', async () => {
    const { brightside } = world
    const give = (member_id: string, as: Person) =>
      brightside.api('POST', `/api/organizations/${brightside.id}/ownership-transfer`, { member_id }, as)
    expect((await give(brightside.member.member_id, brightside.admin)).status).toBe(403)
    expect((await give(world.lakeside.owner.member_id, brightside.owner)).status).toBe(404)
    expect((await give(brightside.owner.member_id, brightside.owner)).status).toBe(409)
    expect(await give(brightside.member.member_id, brightside.owner)).toMatchObject({
      status: 200,
      body: { owner_member_id: brightside.member.member_id },
    })
    expect([await roleOf(brightside.member.member_id), await roleOf(brightside.owner.member_id)]).toEqual([
      'owner',
      'admin',
    ])
    expect((await give(brightside.admin.member_id, brightside.owner)).status).toBe(403)
    expect((await give(brightside.owner.member_id, brightside.member)).status).toBe(200)
    await change(brightside.member.member_id, 'member', brightside.owner)
  })
})

describe('leaving', () => {
  test('everybody but the last owner can leave, and is out at once', async () => {
    const { brightside } = world
    expect((await remove(brightside.viewer.member_id, brightside.viewer)).status).toBe(204)
    expect((await brightside.api('GET', '/api/members', undefined, brightside.viewer)).status).toBe(404)
    expect((await remove(brightside.member.member_id, brightside.admin)).status).toBe(204)
    const { body } = await brightside.api<{ items: { action: string }[] }>('GET', '/api/audit-log?limit=2')
    expect(body.items.map(({ action }) => action)).toEqual(['member.removed', 'member.left'])
  })
})
