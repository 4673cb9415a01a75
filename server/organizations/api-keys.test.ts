import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withPlatform } from '#server/platform/tenancy.ts'
import { createWorld, monday, type Person, type World } from '#test/world.ts'

let world: World

beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

interface Key {
  id: string
  key: string
  start: string
}
const create = (permissions: string[], more: object = {}, as?: Person) =>
  world.brightside.api<Key>('POST', '/api/api-keys', { name: 'Website', permissions, ...more }, as)

describe('API keys', () => {
  test('a key is shown once, kept as a hash, and known again by its first letters', async () => {
    const { status, body } = await create(['members.read', 'members.read'])
    expect(status).toBe(201)
    expect(body).toMatchObject({
      permissions: ['members.read'],
      last_used_at: null,
      expires_at: null,
      start: body.key.slice(0, 9),
    })
    expect(body.key).toMatch(/^fd_[\w-]{43}$/)
    const everything = await withPlatform(world.app, ({ db }) =>
      Promise.all([
        db.selectFrom('api_keys').selectAll().execute(),
        db.selectFrom('audit_log').selectAll().execute(),
      ]),
    )
    expect(JSON.stringify(everything)).not.toContain(body.key)
    const list = await world.brightside.api('GET', '/api/api-keys')
    expect(JSON.stringify(list.body)).not.toContain(body.key)
    expect(list.body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ id: body.id, start: body.start })]),
    })
  })

  test('it does what its permissions say and nothing else, by either header', async () => {
    const { body } = await create(['members.read'])
    const ways: Record<string, string>[] = [
      { 'x-api-key': body.key },
      { authorization: `Bearer ${body.key}` },
    ]
    for (const headers of ways) {
      expect((await world.api('GET', '/api/members', undefined, headers)).status).toBe(200)
      const refused = await world.api('GET', '/api/api-keys', undefined, headers)
      expect(refused).toMatchObject({
        status: 403,
        body: { detail: 'This API key does not have the permission api_keys.manage.' },
      })
    }
  })

  test('it is its organization, and no other', async () => {
    const { body } = await create(['members.read', 'organization.read'])
    const headers = { 'x-api-key': body.key }
    const get = (path: string, more = {}) => world.api('GET', path, undefined, { ...headers, ...more })
    expect((await get(`/api/organizations/${world.brightside.id}`)).status).toBe(200)
    expect((await get('/api/members', { 'x-organization-id': world.brightside.id })).status).toBe(200)
    expect((await get(`/api/organizations/${world.lakeside.id}`)).status).toBe(404)
    expect((await get('/api/members', { 'x-organization-id': world.lakeside.id })).status).toBe(404)
  })

  test('nobody gives a key more than they may do, and some things no key may', async () => {
    const manager = await create(['api_keys.manage', 'members.read'])
    const headers = { 'x-api-key': manager.body.key }
    const make = (permissions: string[]) =>
      world.api('POST', '/api/api-keys', { name: 'Child', permissions }, headers)
    expect((await make(['members.manage'])).status).toBe(403)
    expect((await make(['members.read'])).status).toBe(201)
    for (const permission of ['organization.delete', 'organization.transfer', 'everything']) {
      expect((await create([permission])).status).toBe(400)
    }
    expect((await create([])).status).toBe(400)
    expect((await create(['members.read'], {}, world.brightside.member)).status).toBe(403)
  })

  test('revoked and expired keys are refused at once', async () => {
    const revoked = await create(['members.read'])
    const expiring = await create(['members.read'], { expires_in_days: 30 })
    const use = ({ body }: { body: Key }) =>
      world.api('GET', '/api/members', undefined, { 'x-api-key': body.key })
    expect((await world.lakeside.api('DELETE', `/api/api-keys/${revoked.body.id}`)).status).toBe(404)
    expect((await world.brightside.api('DELETE', `/api/api-keys/${revoked.body.id}`)).status).toBe(204)
    expect((await use(revoked)).status).toBe(401)
    expect((await use(expiring)).status).toBe(200)
    world.clock.advance({ hours: 30 * 24 })
    expect((await use(expiring)).status).toBe(401)
    world.clock.set(monday)
  })

  test('its last use is remembered', async () => {
    const { body } = await create(['api_keys.manage'])
    const list = () =>
      world.api<{ items: { id: string; last_used_at: string }[] }>('GET', '/api/api-keys', undefined, {
        'x-api-key': body.key,
      })
    await list()
    const { items } = (await list()).body
    expect(items.find(({ id }) => id === body.id)?.last_used_at).toBe('2026-03-02T15:00:00.000Z')
  })

  test('what a key changes is in the log under its name', async () => {
    const { body } = await create(['organization.update'])
    await world.api(
      'PATCH',
      `/api/organizations/${world.brightside.id}`,
      { currency: 'EUR' },
      { 'x-api-key': body.key },
    )
    const { body: log } = await world.brightside.api('GET', `/api/audit-log?actor_id=${body.id}`)
    expect(log.items).toMatchObject([
      { actor: { kind: 'api_key', name: 'Website' }, after: { currency: 'EUR' } },
    ])
  })
})
