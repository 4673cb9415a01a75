import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createWorld, monday, type World } from '#test/world.ts'
import { differences } from './audit.ts'
import { hasConsent } from './consent.ts'
import { findRecipients, isQuiet } from './notification-preferences.ts'
import { signUp } from './test-accounts.ts'

let world: World

beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

describe('the audit log', () => {
  test('members see what they did, admins what everybody did, and nobody another organization', async () => {
    const { brightside, lakeside } = world
    await brightside.api(
      'PATCH',
      `/api/organizations/${brightside.id}`,
      { currency: 'EUR' },
      brightside.admin,
    )
    const entriesOf = async (person: typeof brightside.owner, business = brightside) =>
      (await business.api<{ items: unknown[] }>('GET', '/api/audit-log', undefined, person)).body.items.length
    expect([await entriesOf(brightside.owner), await entriesOf(brightside.admin)]).toEqual([1, 1])
    expect([await entriesOf(brightside.member), await entriesOf(brightside.viewer)]).toEqual([0, 0])
    expect(await entriesOf(lakeside.owner, lakeside)).toBe(0)
    const asked = await brightside.api(
      'GET',
      `/api/audit-log?actor_id=${brightside.admin.user_id}`,
      undefined,
      brightside.member,
    )
    expect(asked.body.items).toEqual([])
  })

  test('it is found by action, actor, target and time, page by page', async () => {
    const { brightside } = world
    const count = async (query: string) =>
      (await brightside.api<{ items: unknown[] }>('GET', `/api/audit-log?${query}`)).body.items.length
    expect(await count('action=organization.changed')).toBe(1)
    expect(await count(`target_id=${brightside.id}`)).toBe(1)
    expect(await count(`actor_id=${brightside.owner.user_id}`)).toBe(0)
    expect(await count('from=2026-03-02T15:00:00Z&to=2026-03-02T15:00:01Z')).toBe(1)
    expect(await count('to=2026-03-02T15:00:00Z')).toBe(0)
  })

  test('nobody rewrites it, not even the operations of the organization', async () => {
    const rewrite = world.brightside.tenant(({ db }) =>
      db.updateTable('audit_log').set({ action: 'a.b' }).execute(),
    )
    await expect(rewrite).rejects.toThrow('permission denied')
    const erase = world.brightside.tenant(({ db }) => db.deleteFrom('audit_log').execute())
    await expect(erase).rejects.toThrow('permission denied')
  })

  test('only what differs is kept of two states', () => {
    const before = { name: 'A', hours: { mon: [], tue: [1] }, same: null }
    const after = { name: 'B', hours: { tue: [1], mon: [] } }
    expect(differences(before, after)).toEqual({ before: { name: 'A' }, after: { name: 'B' } })
    expect(differences(null, after)).toEqual({ before: null, after })
  })
})

describe('consent', () => {
  test('a user agrees before there is an organization, and it is kept with address and device', async () => {
    const account = await signUp(world)
    const agent = { 'user-agent': 'Safari' }
    await account.api('POST', '/api/consents', { kind: 'terms', version: '2026-01' }, agent)
    world.clock.advance({ seconds: 1 })
    const { body } = await account.api(
      'POST',
      '/api/consents',
      { kind: 'terms', version: '2026-01', granted: false },
      agent,
    )
    expect(body).toMatchObject({
      granted: false,
      ip_address: '127.0.0.1',
      user_agent: 'Safari',
      source: 'web',
    })
    const { body: list } = await account.api<{ items: { granted: boolean }[] }>('GET', '/api/consents')
    expect(list.items.map(({ granted }) => granted)).toEqual([false, true])
    expect((await (await signUp(world)).api('GET', '/api/consents')).body).toEqual({ items: [] })
  })

  test('the newest word of a customer counts, and only in that organization', async () => {
    const { brightside, lakeside } = world
    const say = (granted: boolean, as = brightside.member) => {
      world.clock.advance({ seconds: 1 })
      return brightside.api(
        'POST',
        '/api/consent-log',
        { kind: 'sms', version: '1', granted, subject: '+12125550142', source: 'paper' },
        as,
      )
    }
    const agreed = (business = brightside) => business.tenant((ctx) => hasConsent(ctx, 'sms', '+12125550142'))
    expect(await agreed()).toBe(false)
    expect((await say(true)).status).toBe(201)
    expect([await agreed(), await agreed(lakeside)]).toEqual([true, false])
    await say(false)
    expect(await agreed()).toBe(false)
    expect((await say(true, brightside.viewer)).status).toBe(403)
    const { body } = await brightside.api<{ items: object[] }>(
      'GET',
      '/api/consent-log?kind=sms&subject=%2B12125550142',
    )
    expect(body.items).toMatchObject([{ granted: false }, { granted: true }])
    expect((await lakeside.api('GET', '/api/consent-log')).body).toMatchObject({ items: [] })
  })

  test('an entry is never changed nor removed', async () => {
    const change = world.brightside.tenant(({ db }) =>
      db.updateTable('consents').set({ granted: true }).execute(),
    )
    await expect(change).rejects.toThrow('permission denied')
  })
})

describe('notification preferences', () => {
  const path = '/api/notification-preferences'

  test('who never chose has what fits the role; a choice changes only what it names', async () => {
    const { brightside } = world
    const { body: before } = await brightside.api('GET', path, undefined, brightside.admin)
    expect(before).toMatchObject({
      events: { emergency: ['email', 'sms', 'push'], lead_captured: ['email'] },
      quiet_hours: null,
      phone: null,
    })
    const choice = {
      events: { lead_captured: [] },
      quiet_hours: { from: '22:00', to: '07:00' },
      phone: '212 555 0177',
    }
    const { body: after } = await brightside.api('PUT', path, choice, brightside.admin)
    expect(after).toMatchObject({
      events: { emergency: ['email', 'sms', 'push'], lead_captured: [] },
      phone: '+12125550177',
    })
    expect((await brightside.api('GET', path, undefined, brightside.admin)).body).toEqual(after)
    expect((await brightside.api('GET', path)).body).toMatchObject({ events: { lead_captured: ['email'] } })
    const wrong = await brightside.api('PUT', path, { ...choice, phone: '1' }, brightside.admin)
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ path: 'phone' }] } })
  })

  test('in quiet hours only an emergency is told, in the time of the business', async () => {
    const { brightside } = world
    const told = (event: 'emergency' | 'escalation') =>
      brightside.tenant(async (ctx) =>
        (await findRecipients(ctx, event)).map(({ name, channels }) => [name, channels]).sort(),
      )
    expect(await told('escalation')).toEqual([
      ['Amir Haddad', ['email']],
      ['Dana Bright', ['email']],
      ['Lucy Chen', ['email']],
    ])
    world.clock.set('2026-03-03T03:00:00Z') // ten at night in New York
    expect(await told('escalation')).toEqual([
      ['Dana Bright', ['email']],
      ['Lucy Chen', ['email']],
    ])
    expect(await told('emergency')).toContainEqual(['Amir Haddad', ['email', 'sms', 'push']])
    world.clock.set(monday)
  })

  test('quiet hours go over midnight and end on the minute', () => {
    const night = { from: '22:00', to: '07:00' }
    const quietAt = (time: string, hours = night) => isQuiet(hours, Temporal.PlainTime.from(time))
    expect(['21:59', '22:00', '23:59:59', '00:00', '06:59:59', '07:00'].map((time) => quietAt(time))).toEqual(
      [false, true, true, true, true, false],
    )
    expect(['12:59', '13:00', '14:00'].map((time) => quietAt(time, { from: '13:00', to: '14:00' }))).toEqual([
      false,
      true,
      false,
    ])
  })
})

describe('the wizard', () => {
  test('it goes on where it was left, on another device and before there is an organization', async () => {
    const account = await signUp(world)
    expect((await account.api('GET', '/api/onboarding')).body).toMatchObject({
      organization_id: null,
      step: 'industry',
      completed_at: null,
      skipped: [],
    })
    await account.api('PATCH', '/api/onboarding', { step: 'website', vertical: 'dental' })
    await account.api('PATCH', '/api/onboarding', {
      website_url: 'smile.example',
      skipped: ['website', 'website'],
    })
    expect((await account.api('GET', '/api/onboarding')).body).toMatchObject({
      step: 'website',
      vertical: 'dental',
      website_url: 'https://smile.example/',
      skipped: ['website'],
    })
    expect((await account.api('PATCH', '/api/onboarding', { step: 'moon' })).status).toBe(400)
  })

  test('it is the organization that is being set up: admins go on with it, viewers watch', async () => {
    const { brightside, lakeside } = world
    world.clock.set(monday)
    const patch = (body: object, as = brightside.admin) =>
      brightside.api('PATCH', '/api/onboarding', body, as)
    expect((await patch({ step: 'live', agent_id: brightside.agentId, completed: true })).status).toBe(200)
    expect((await patch({ step: 'live' }, brightside.viewer)).status).toBe(403)
    const { body } = await brightside.api('GET', '/api/onboarding')
    expect(body).toMatchObject({
      organization_id: brightside.id,
      step: 'live',
      agent_id: brightside.agentId,
      completed_at: '2026-03-02T15:00:00.000Z',
    })
    expect((await lakeside.api('GET', '/api/onboarding')).body).toMatchObject({ step: 'industry' })
  })
})
