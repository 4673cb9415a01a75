import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHome, type Home, type Product, request } from '../product.ts'

const root = join(import.meta.dirname, '../..')
let home: Home
let product: Product
beforeAll(async () => {
  home = await createHome()
  product = await home.start()
})
afterAll(() => home.remove())

const run = (args: string[], environment: Record<string, string> = {}) => {
  const { TEST_DATABASE_URL: _, ...inherited } = process.env
  return spawnSync(process.execPath, [join(root, 'server/cli/frontdesk.ts'), ...args], {
    env: { ...inherited, LOG_LEVEL: 'silent', ...environment },
    encoding: 'utf8',
    timeout: 60_000,
  })
}

test('prints where to go once it truly serves', async () => {
  expect(product.output()).toContain(`Frontdesk is ready at ${product.url}`)
  expect((await request(product.url, 'GET', '/health')).body).toMatchObject({ status: 'ok' })
  expect(await request(product.url, 'GET', '/ready')).toEqual({ status: 200, body: { status: 'ready' } })
})

test('describes its API, shows the reference page, and counts for Prometheus', async () => {
  const description = (await request(product.url, 'GET', '/api/openapi.json')).body as {
    openapi: string
    paths: object
  }
  expect(description.openapi).toBe('3.1.0')
  expect(Object.keys(description.paths)).toEqual(
    expect.arrayContaining(['/api/chat', '/api/appointments/available', '/api/agents/{id}/scrape']),
  )
  expect((await request(product.url, 'GET', '/api/docs')).body).toContain('swagger-ui-bundle.js')
  expect(String((await request(product.url, 'GET', '/metrics')).body)).toContain(
    'frontdesk_request_seconds_bucket',
  )
})

test('serves the web app and the widget, packed, under a strict policy', async () => {
  const page = await fetch(`${product.url}/`, { headers: { 'accept-encoding': 'gzip' } })
  expect(page.status).toBe(200)
  const policy = page.headers.get('content-security-policy')!
  expect(policy).toContain("script-src 'self' 'sha256-")
  expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/)
  const script = /src="(\/assets\/[^"]+\.js)"|href="(\/assets\/[^"]+\.js)"/.exec(await page.text())!
  const asset = await fetch(product.url + (script[1] ?? script[2]), {
    headers: { 'accept-encoding': 'gzip' },
  })
  expect(asset.headers.get('content-encoding')).toBe('gzip')
  expect(asset.headers.get('cache-control')).toContain('immutable')
  expect((await fetch(`${product.url}/widget/loader.js`)).status).toBe(200)
  expect((await fetch(`${product.url}/es`)).status).toBe(200)
  expect((await request(product.url, 'GET', '/api/nothing')).status).toBe(404)
})

test.runIf(!process.env.TEST_DATABASE_URL)(
  'a second Frontdesk on the same data folder is refused with a sentence',
  async () => {
    await expect(home.start({ PORT: '0' })).rejects.toThrow(/in use by another Frontdesk \(process \d+\)/)
    expect((await request(product.url, 'GET', '/ready')).status).toBe(200)
  },
)

test('a wrong variable is named with the way to mend it, before anything starts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'frontdesk-wrong-'))
  const { status, stderr } = run(['start'], {
    DATA_DIR: folder,
    PORT: 'four thousand',
    DATABASE_URL: 'mysql://x',
  })
  rmSync(folder, { recursive: true, force: true })
  expect(status).toBe(1)
  expect(stderr).toContain('PORT must be a port number')
  expect(stderr).toContain('DATABASE_URL must be a PostgreSQL address')
})

test('a port that is taken is told with what to do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'frontdesk-port-'))
  const { status, stderr } = run(['start'], {
    DATA_DIR: folder,
    PORT: String(product.port),
    HOST: '127.0.0.1',
  })
  rmSync(folder, { recursive: true, force: true })
  expect(status).toBe(1)
  expect(stderr).toContain(`Port ${product.port} is in use`)
})

test.runIf(Boolean(process.env.TEST_DATABASE_URL))(
  'serve and work run apart on PostgreSQL: what one queues the other does',
  async () => {
    const { signUp, eventually } = await import('../product.ts')
    await product.stop()
    const web = await home.start({ FRONTDESK_PARTS: 'serve' })
    const owner = await signUp(web.url, { name: 'Apart', vertical: 'custom' })
    await owner.call('POST', '/api/invitations', { email: 'colleague@example.com', role: 'member' })
    const mails = () => owner.call<{ items: unknown[] }>('GET', '/api/mailbox')
    expect((await mails()).body.items).toEqual([])
    const worker = await home.start({ FRONTDESK_PARTS: 'work' })
    await eventually(mails, ({ body }) => body.items.length === 1)
    await worker.stop()
    await web.stop()
  },
)
