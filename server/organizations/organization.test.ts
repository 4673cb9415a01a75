import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withPlatform } from '#server/platform/tenancy.ts'
import { createWorld, type World } from '#test/world.ts'
import { slugFrom } from './slug.ts'
import { signUp } from './test-accounts.ts'

let world: World

beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const create = async (body: Record<string, unknown>, account?: Awaited<ReturnType<typeof signUp>>) =>
  (account ?? (await signUp(world))).api<Record<string, unknown> & { id: string; slug: string }>(
    'POST',
    '/api/organizations',
    body,
  )

describe('creating an organization', () => {
  test('who creates it owns it and works in it', async () => {
    const account = await signUp(world)
    const { status, body } = await create(
      { name: 'Peña & Hijos, S.L.', website_url: 'pena.example', vertical: 'salon', country: 'MX' },
      account,
    )
    expect(status).toBe(201)
    expect(body).toMatchObject({
      slug: 'pena-hijos-s-l',
      website_url: 'https://pena.example/',
      settings: { default_country: 'MX', emergency_number: '911' },
      hours: {},
      confirmed_facts: ['name', 'website_url'],
    })
    const me = await account.api('GET', '/api/me')
    expect(me.body).toMatchObject({
      active_organization_id: body.id,
      memberships: [{ id: body.id, role: 'owner' }],
      permissions: expect.arrayContaining(['organization.delete', 'scheduling.book']),
    })
    expect((await account.api('GET', '/api/organizations')).body).toMatchObject({
      items: [{ id: body.id, role: 'owner' }],
    })
    expect((await account.api('GET', '/api/audit-log')).body).toMatchObject({
      items: [
        {
          action: 'organization.created',
          actor: { kind: 'member', name: 'Pia Novak' },
          after: { slug: 'pena-hijos-s-l' },
        },
      ],
    })
  })

  test('a name that is taken gets a number; a short name that is asked for must be free', async () => {
    const names = await Promise.all(Array.from({ length: 4 }, () => create({ name: 'Corner Bakery' })))
    expect(names.map(({ body }) => body.slug).sort()).toEqual([
      'corner-bakery',
      'corner-bakery-2',
      'corner-bakery-3',
      'corner-bakery-4',
    ])
    const taken = await create({ name: 'Another', slug: 'corner-bakery' })
    expect(taken).toMatchObject({ status: 409, body: { errors: [{ path: 'slug' }] } })
  })

  test('each wrong field is named', async () => {
    const { status, body } = await create({
      name: ' ',
      timezone: 'Mars/Base',
      website_url: 'ftp://x',
      slug: 'No!',
    })
    expect(status).toBe(400)
    const paths = (body.errors as { path: string }[]).map(({ path }) => path)
    expect(paths.sort()).toEqual(['name', 'slug', 'timezone', 'website_url'])
  })

  test('nobody does it who is not signed in, and no API key', async () => {
    expect((await world.api('POST', '/api/organizations', { name: 'X' })).status).toBe(401)
    const { body } = await world.brightside.api<{ key: string }>('POST', '/api/api-keys', {
      name: 'k',
      permissions: ['organization.read'],
    })
    expect(
      (await world.api('POST', '/api/organizations', { name: 'X' }, { 'x-api-key': body.key })).status,
    ).toBe(401)
  })

  test('what the wizard was told before comes along', async () => {
    const account = await signUp(world)
    await account.api('PATCH', '/api/onboarding', {
      step: 'website',
      vertical: 'legal',
      website_url: 'law.example',
    })
    const { body } = await create({ name: 'Law House' }, account)
    expect((await account.api('GET', '/api/onboarding')).body).toMatchObject({
      organization_id: body.id,
      step: 'website',
      vertical: 'legal',
      website_url: 'https://law.example/',
    })
  })
})

describe('changing an organization', () => {
  const path = () => `/api/organizations/${world.brightside.id}`

  test('only what is named changes, a fact that is written is confirmed, and the log shows old and new', async () => {
    const changes = { phone: '(212) 555-0199', email: 'desk@brightside.test', address: { city: 'New York' } }
    const { status, body } = await world.brightside.api('PATCH', path(), changes, world.brightside.admin)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      name: 'Brightside Dental',
      phone: '+12125550199',
      address: { street: '', city: 'New York', region: '', postal_code: '', country: '' },
      confirmed_facts: expect.arrayContaining(['phone', 'email', 'address']),
    })
    const { body: log } = await world.brightside.api<{ items: object[] }>(
      'GET',
      '/api/audit-log?action=organization.changed',
    )
    expect(log.items[0]).toMatchObject({
      actor: { id: world.brightside.admin.user_id, name: 'Amir Haddad' },
      before: { phone: '+12125550100', email: null },
      after: { phone: '+12125550199', email: 'desk@brightside.test' },
    })
    expect(Object.keys((log.items[0] as { after: object }).after).sort()).toEqual([
      'address',
      'confirmed_facts',
      'email',
      'phone',
    ])
  })

  test('a fact that is emptied is no longer confirmed', async () => {
    const { body } = await world.brightside.api('PATCH', path(), { email: null })
    expect(body.email).toBeNull()
    expect(body.confirmed_facts).not.toContain('email')
  })

  test('settings are merged, hours and holidays replaced', async () => {
    const hours = { sat: [{ open: '10:00', close: '14:00' }] }
    const holidays = [{ day: '2026-12-25', name: 'Christmas' }]
    const { body } = await world.brightside.api('PATCH', path(), {
      settings: { emergency_number: '112' },
      hours,
      holidays,
    })
    expect(body).toMatchObject({ settings: { default_country: 'US', emergency_number: '112' }, hours })
    expect(body.hours).toEqual(hours)
    expect(body.holidays).toEqual([{ day: '2026-12-25', name: 'Christmas', hours: [] }])
  })

  test('wrong values name their field', async () => {
    const wrong: [Record<string, unknown>, string][] = [
      [{ phone: '12' }, 'phone'],
      [{ timezone: 'Nowhere' }, 'timezone'],
      [{ hours: { mon: [{ open: '17:00', close: '09:00' }] } }, 'hours.mon.0.close'],
      [
        {
          holidays: [
            { day: '2026-01-01', name: 'a' },
            { day: '2026-01-01', name: 'b' },
          ],
        },
        'holidays',
      ],
      [{ languages: [] }, 'languages'],
      [{ logo_url: 'javascript:alert(1)' }, 'logo_url'],
      [{ website_url: 'javascript:alert(1)' }, 'website_url'],
      [{ currency: 'usd' }, 'currency'],
    ]
    for (const [changes, field] of wrong) {
      const { status, body } = await world.brightside.api('PATCH', path(), changes)
      expect([field, status, (body.errors as { path: string }[])[0]?.path]).toEqual([field, 400, field])
    }
  })

  test('two changes at the same time both stay', async () => {
    await Promise.all([
      world.lakeside.api('PATCH', `/api/organizations/${world.lakeside.id}`, {
        settings: { emergency_number: '999' },
      }),
      world.lakeside.api('PATCH', `/api/organizations/${world.lakeside.id}`, {
        settings: { default_country: 'CA' },
      }),
    ])
    const { body } = await world.lakeside.api('GET', `/api/organizations/${world.lakeside.id}`)
    expect(body.settings).toEqual({ emergency_number: '999', default_country: 'CA' })
  })

  test('a member and a viewer read it and do not change it', async () => {
    for (const person of [world.brightside.member, world.brightside.viewer]) {
      expect((await world.brightside.api('GET', path(), undefined, person)).status).toBe(200)
      expect(await world.brightside.api('PATCH', path(), { name: 'Mine' }, person)).toMatchObject({
        status: 403,
        body: { code: 'forbidden' },
      })
    }
  })

  test('to people of another organization it does not exist', async () => {
    const { lakeside } = world
    const foreign = { 'x-organization-id': lakeside.id }
    for (const [method, where, body] of [
      ['GET', path(), undefined],
      ['PATCH', path(), { name: 'Mine' }],
      ['DELETE', path(), undefined],
      ['POST', `${path()}/ownership-transfer`, { member_id: lakeside.admin.member_id }],
      ['POST', `${path()}/activation`, undefined],
    ] as const) {
      for (const headers of [{}, foreign]) {
        expect([method, (await lakeside.api(method, where, body, lakeside.owner, headers)).status]).toEqual([
          method,
          404,
        ])
      }
    }
    expect((await lakeside.api('GET', '/api/organizations/not-an-id')).status).toBe(404)
  })
})

describe('deleting an organization', () => {
  test('an owner can, nobody else, and the platform remembers it', async () => {
    const account = await signUp(world)
    const { body } = await create({ name: 'Short Lived' }, account)
    const { body: key } = await account.api<{ key: string }>('POST', '/api/api-keys', {
      name: 'k',
      permissions: ['organization.update'],
    })
    expect(
      (await world.api('DELETE', `/api/organizations/${body.id}`, undefined, { 'x-api-key': key.key }))
        .status,
    ).toBe(403)
    expect((await account.api('DELETE', `/api/organizations/${body.id}`)).status).toBe(204)
    expect((await account.api('GET', `/api/organizations/${body.id}`)).status).toBe(404)
    expect((await account.api('GET', '/api/me')).body).toMatchObject({
      memberships: [],
      active_organization_id: null,
    })
    expect((await world.api('GET', '/api/members', undefined, { 'x-api-key': key.key })).status).toBe(401)
    expect((await world.runJobs()).failed).toEqual([])
    const entries = await withPlatform(world.app, ({ db }) =>
      db
        .selectFrom('audit_log')
        .select(['action', 'actor_name', 'target_id'])
        .where('organization_id', 'is', null)
        .execute(),
    )
    expect(entries).toContainEqual({
      action: 'organization.deleted',
      actor_name: 'Pia Novak',
      target_id: body.id,
    })
  })

  test('an admin cannot', async () => {
    const { brightside } = world
    expect(
      (await brightside.api('DELETE', `/api/organizations/${brightside.id}`, undefined, brightside.admin))
        .status,
    ).toBe(403)
  })
})

test('short names are made from any writing', () => {
  expect(slugFrom('Señor Ünïcödé’s')).toBe('senor-unicodes')
  expect(slugFrom('日本')).toBe('business')
  expect(slugFrom('X')).toBe('business-x')
  expect(slugFrom('a'.repeat(100))).toHaveLength(63)
  expect(slugFrom(`${'a'.repeat(62)} b`)).toBe('a'.repeat(62))
})
