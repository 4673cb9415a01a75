import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/*
 * node bench/crawl.ts [pages=100] [latency=50]
 *
 * Starts the product on a fresh embedded database (or DATABASE_URL), lets it read a website on loopback whose pages
 * take `latency` milliseconds each, and prints how long it took until every page was searchable.
 * Bounds: 100 pages in 20 s; at 50 ms a page, 1.5 × pages × latency ÷ 4.
 */

const pages = Number(process.argv[2] ?? 100)
const latencyMs = Number(process.argv[3] ?? 50)
const port = 4390 + Math.floor(Math.random() * 100)

const topics = [
  'drain cleaning',
  'water heaters',
  'leak repair',
  'repiping',
  'gas lines',
  'sump pumps',
  'toilets',
  'faucets',
]
const site = createServer((request, response) => {
  const number = Number(/\d+/.exec(request.url ?? '')?.[0] ?? 0)
  if (/robots|sitemap/.test(request.url ?? '')) return void response.writeHead(404).end()
  setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(number)), latencyMs)
})

function pageOf(number: number): string {
  const topic = topics[number % topics.length]!
  const links = Array.from({ length: 12 }, (_, i) => number * 12 + i + 1).filter((next) => next < pages)
  const section = (i: number) =>
    `<h2>${topic} in district ${number}-${i}</h2><p>Our crew number ${number} looks after ${topic} in this part of town. ${'A visit takes about an hour, and the price is agreed before any work begins. '.repeat(6)}</p>
     <ul><li>Inspection of ${topic}, $${40 + number + i}</li><li>Repair the same day, order ${number}${i}</li></ul>`
  return `<html lang="en"><head><title>${topic} ${number} | Harbor Plumbing</title></head><body><nav>${links.map((next) => `<a href="/page-${next}">Page ${next}</a>`).join(' ')}</nav>
    <main><h1>${topic} ${number}</h1>${[1, 2, 3, 4].map(section).join('')}</main>
    <footer><p>Call (312) 555-0188, Monday to Friday 8am-6pm</p></footer></body></html>`
}

async function call<T>(
  method: string,
  path: string,
  token: string | null,
  body?: object,
): Promise<{ json: T; token: string | null }> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: {
      origin: `http://127.0.0.1:${port}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok)
    throw new Error(`${method} ${path}: ${answer.status} ${(await answer.text()).slice(0, 300)}`)
  return { json: (await answer.json()) as T, token: answer.headers.get('set-auth-token') }
}

async function measure(siteUrl: string): Promise<void> {
  const { token } = await call('POST', '/api/auth/sign-up/email', null, {
    email: `bench-${Date.now()}@example.com`,
    password: 'correct-horse-battery',
    name: 'Bench',
  })
  await call('POST', '/api/organizations', token, { name: 'Harbor Plumbing', vertical: 'home_services' })
  const agent = (
    await call<{ id: string }>('POST', '/api/agents', token, { name: 'Bench', vertical: 'home_services' })
  ).json
  const started = performance.now()
  await call('POST', `/api/agents/${agent.id}/scrape`, token, { url: siteUrl, max_pages: pages })
  for (;;) {
    const { json } = await call<{ status: string; pages_done: number }>(
      'GET',
      `/api/agents/${agent.id}/scrape/status`,
      token,
    )
    if (json.status === 'failed') throw new Error(`The crawl failed: ${JSON.stringify(json)}`)
    if (json.status === 'completed') break
    await new Promise((done) => setTimeout(done, 50))
  }
  const seconds = (performance.now() - started) / 1000
  const bound = (1.5 * pages * latencyMs) / 4 / 1000
  const { json } = await call<{ passages: { url: string }[] }>(
    'POST',
    `/api/agents/${agent.id}/search`,
    token,
    { query: `inspection ${topics[3]} crew number 3` },
  )
  const sources = (
    await call<{ items: { pages_count: number; chunks_count: number }[] }>(
      'GET',
      `/api/agents/${agent.id}/sources`,
      token,
    )
  ).json.items[0]!
  console.log(
    `${sources.pages_count} pages, ${sources.chunks_count} passages in ${seconds.toFixed(2)} s (bound ${Math.min(20, bound).toFixed(2)} s at ${latencyMs} ms a page); first hit ${json.passages[0]?.url}`,
  )
  if (sources.pages_count !== pages || seconds > 20) process.exitCode = 1
}

const folder = mkdtempSync(join(tmpdir(), 'frontdesk-bench-'))
await new Promise<void>((done) => site.listen(0, '127.0.0.1', done))
const authority = `127.0.0.1:${(site.address() as AddressInfo).port}`
const environment = {
  ...process.env,
  NODE_ENV: 'production',
  DATA_DIR: folder,
  PORT: String(port),
  LOG_LEVEL: 'error',
  FRONTDESK_ALLOW_PRIVATE_HOSTS: authority,
}
const product = spawn(process.execPath, [join(import.meta.dirname, '../server/cli/frontdesk.ts'), 'start'], {
  env: environment,
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  await new Promise<void>((done, fail) => {
    product.stdout.on('data', (text) => String(text).includes('ready') && done())
    product.once('exit', (code) => fail(new Error(`Frontdesk ended with ${code}`)))
  })
  await measure(`http://${authority}/`)
} finally {
  product.removeAllListeners('exit')
  product.kill('SIGTERM')
  await new Promise((done) => product.once('exit', done))
  site.close().closeAllConnections()
  rmSync(folder, { recursive: true, force: true })
}
