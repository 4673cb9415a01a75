import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { eventually, signUp } from '#test/product.ts'
import { startHarborSite } from './harbor-site.ts'
import { readOptions } from './load.ts'

/*
 * How long the product's event loop stands still in its first seconds, while it makes the understanding of speech
 * ready, while a website is read and indexed, and while a long text is.
 *
 *   [DATABASE_URL=postgres://…] node bench/event-loop.ts [--pages 100] [--latency 10]
 *
 * floor: a process that does nothing, watched at the same time: what it shows is the machine's. Bounds: p99 of 20 ms,
 * at most 50 ms.
 */

const { pages, latency } = readOptions({ pages: 100, latency: 10 }, import.meta.filename)
/** By then the product is done with what it does after its start. */
const firstMs = 3_000
const folder = mkdtempSync(join(tmpdir(), 'frontdesk-loop-'))
const port = 4500 + Math.floor(Math.random() * 400)
const watch = ['--import', join(import.meta.dirname, 'loop-watch.ts')]

interface Watched {
  child: ChildProcess
  /** What was seen since the last reading. */
  read(): Promise<{ p50: number; p99: number; max: number }>
}

function watchProcess(name: string, args: string[], environment: Record<string, string>): Watched {
  const file = join(folder, `${name}.json`)
  const child = spawn(process.execPath, [...watch, ...args], {
    env: { ...process.env, ...environment, LOOP_WATCH_FILE: file },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return {
    child,
    async read() {
      rmSync(file, { force: true })
      child.kill('SIGUSR2')
      return eventually(
        async () => JSON.parse(readFileSync(file, 'utf8')),
        () => true,
        2_000,
      )
    },
  }
}

async function judge(name: string): Promise<void> {
  const [ours, floor] = await Promise.all([product.read(), idle.read()])
  console.log(`${name}: product ms ${JSON.stringify(ours)}, floor ms ${JSON.stringify(floor)}`)
  if (ours.p99 > Math.max(20, floor.p99 * 1.5) || ours.max > Math.max(50, floor.max * 2)) process.exitCode = 1
}

const site = await startHarborSite(pages, latency)
const environment = {
  NODE_ENV: 'production',
  DATA_DIR: folder,
  PORT: String(port),
  HOST: '127.0.0.1',
  LOG_LEVEL: 'error',
  FRONTDESK_ALLOW_PRIVATE_HOSTS: site.host,
}
const product = watchProcess(
  'product',
  [join(import.meta.dirname, '../server/cli/frontdesk.ts'), 'start'],
  environment,
)
const idle = watchProcess('idle', ['-e', 'setInterval(() => {}, 1000)'], {})
try {
  await new Promise<void>((done, failed) => {
    product.child.stdout!.on('data', (text) => String(text).includes('ready') && done())
    product.child.once('exit', (code) => failed(new Error(`Frontdesk ended with ${code}`)))
  })
  await Promise.all([product.read(), idle.read()])
  const owner = await signUp(`http://127.0.0.1:${port}`, {
    name: 'Harbor Plumbing',
    vertical: 'home_services',
  })
  const { id } = (await owner.call<{ id: string }>('POST', '/api/agents', { name: 'Bench' })).body
  await sleep(firstMs)
  await judge('the first seconds')
  const measure = async (name: string, path: string, body: object) => {
    await Promise.all([product.read(), idle.read()])
    const started = performance.now()
    await owner.call('POST', `/api/agents/${id}/${path}`, body)
    const sources = () => owner.call<{ items: { status: string }[] }>('GET', `/api/agents/${id}/sources`)
    await eventually(
      sources,
      (answer) => answer.body.items.every(({ status }) => status === 'completed'),
      120_000,
    )
    await judge(`${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  }
  await measure(`reading ${pages} pages`, 'scrape', { url: site.url, max_pages: pages })
  const text = Array.from(
    { length: 900 },
    (_, i) =>
      `## Topic ${i}\n\nEverything there is to know about topic ${i}: it costs $${i}, and takes an hour or two. Ask for crew ${i % 9}.`,
  ).join('\n\n')
  await measure(`indexing a text of ${Math.round(text.length / 1000)} kB`, 'sources', {
    kind: 'text',
    title: 'All topics',
    text,
  })
} finally {
  product.child.removeAllListeners('exit')
  const ended = new Promise((done) => product.child.once('exit', done))
  product.child.kill('SIGTERM')
  idle.child.kill('SIGKILL')
  await ended
  site.close()
  rmSync(folder, { recursive: true, force: true })
}
