import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { launchBrowser } from '#test/browser.ts'
import { createHome, signUp } from '#test/product.ts'
import { listen } from '#test/site-server.ts'
import { median } from './figures.ts'
import { readOptions } from './load.ts'

/*
 * What the widget weighs, what it loads, and when it is there, in Chromium with a slow processor.
 *
 *   node bench/widget.ts [--rounds 5] [--slowdown 4]
 *
 * bell: from the loader's arrival to the painted launcher. ready: from the press on it to the field one can write in.
 * floor: a frame with an empty page of the product, from its making to its load. Bounds: loader 2 KB, frame 15 KB,
 * both gzipped; ready in 300 ms; nothing from anywhere else.
 */

const { rounds, slowdown } = readOptions({ rounds: 5, slowdown: 4 }, import.meta.filename)
const folder = join(import.meta.dirname, '../build/widget')
const weigh = (path: string) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length
const assets = readdirSync(join(folder, 'assets')).filter((name) => /\.(js|css)$/.test(name))
const weights = {
  loader: weigh('loader.js'),
  frame: assets.reduce((sum, name) => sum + weigh(`assets/${name}`), weigh('frame.html')),
}

const home = await createHome({ LOG_LEVEL: 'error' })
const product = await home.start()
const owner = await signUp(product.url, { name: 'Bench', vertical: 'custom' })
const { id } = (await owner.call<{ id: string }>('POST', '/api/agents', { name: 'Bench' })).body
await owner.call('PATCH', `/api/agents/${id}`, { status: 'active' })
const html = `<!doctype html><title>Shop</title><h1>Shop</h1><script async src="${product.url}/widget/loader.js" data-agent="${id}"></script>`
const server = createServer((_, response) =>
  response.writeHead(200, { 'content-type': 'text/html' }).end(html),
)
const shop = `http://${await listen(server)}`
const browser = await launchBrowser()

async function measure(): Promise<{ bell: number; ready: number; floor: number; foreign: string[] }> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const foreign: string[] = []
  page.on('request', (request) => {
    if (![shop, product.url].includes(new URL(request.url()).origin)) foreign.push(request.url())
  })
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(shop)
  const bellButton = page.getByRole('button', { name: 'Chat' })
  await bellButton.waitFor()
  const loaded = await page.evaluate(
    'performance.getEntriesByName(document.scripts[0].src)[0]?.responseEnd ?? 0',
  )
  const bell = ((await page.evaluate('performance.now()')) as number) - (loaded as number)
  const floor = (await page.evaluate(
    `new Promise((done) => { const began = performance.now(); const frame = document.createElement('iframe'); frame.onload = () => done(performance.now() - began); frame.src = '${product.url}/widget/frame.html'; document.body.append(frame); setTimeout(() => frame.remove(), 2000) })`,
  )) as number
  const started = performance.now()
  await bellButton.click()
  await page.frameLocator('iframe').last().getByRole('textbox').waitFor()
  const ready = performance.now() - started
  await context.close()
  return { bell, ready, floor, foreign }
}

try {
  const seen: Awaited<ReturnType<typeof measure>>[] = []
  for (let round = 0; round < rounds; round++) seen.push(await measure())
  const of = (part: 'bell' | 'ready' | 'floor') => median(seen.map((one) => one[part]))
  const foreign = seen.flatMap((one) => one.foreign)
  console.log(
    `loader ${weights.loader} bytes, frame ${weights.frame} bytes gzipped (bounds 2048, 15360); ${foreign.length} foreign requests`,
  )
  console.log(
    `at ${slowdown} × slower: bell ${of('bell').toFixed(0)} ms, ready ${of('ready').toFixed(0)} ms (bound 300), floor ${of('floor').toFixed(0)} ms; ready ÷ floor ${(of('ready') / of('floor')).toFixed(1)}`,
  )
  if (weights.loader > 2048 || weights.frame > 15_360 || foreign.length > 0 || of('ready') > 300)
    process.exitCode = 1
} finally {
  await browser.close()
  server.close().closeAllConnections()
  await home.remove()
}
