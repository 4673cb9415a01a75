import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createWorld, type World } from '#test/world.ts'

let world: World

beforeAll(async () => {
  world = await createWorld({ LOG_LEVEL: 'error' })
})
afterAll(() => world.close())

describe('x', () => {
  test('sign up', async () => {
    const up = await world.api('POST', '/api/auth/sign-up/email', { name: 'Pia', email: 'Pia@example.test', password: 'correct horse' })
    console.log(up.status, up.headers, up.body)
    console.log(await world.runJobs())
    console.log(await world.brightside.api('GET', '/api/me'))
    const token = String(up.headers['set-auth-token'])
    console.log(await world.api('GET', '/api/me', undefined, { authorization: `Bearer ${token}` }))
    console.log(await world.api('GET', '/api/auth/token', undefined, { authorization: `Bearer ${token}` }))
    console.log(await world.api('POST', '/api/auth/sign-in/email', { email: 'pia@example.test', password: 'wrong horse!' }))
    console.log(await world.api('POST', '/api/organizations', { name: 'Brightside Dental', timezone: 'Mars/Base' }, { authorization: `Bearer ${token}` }))
    console.log(await world.api('POST', '/api/organizations', { name: 'Brightside Dental', website_url: 'brightside.test' }, { authorization: `Bearer ${token}` }))
    console.log(await world.api('GET', '/api/auth/list-sessions', undefined, { authorization: `Bearer ${token}` }))
    console.log(await world.brightside.api('POST', '/api/invitations', { email: 'New@x.test', role: 'admin' }), await world.runJobs())
  })
})
