import { createHome, eventually, signUp } from '#test/product.ts'
import { harborTopics, startHarborSite } from './harbor-site.ts'
import { cpuMs, readOptions } from './load.ts'

/*
 * How long the product takes to read a website on loopback until every page of it is found by a search.
 *
 *   [TEST_DATABASE_URL=postgres://…] node bench/crawl.ts [--pages 100] [--latency 50] [--rounds 1]
 *
 * floor: the pages fetched four at a time, and nothing done with them. Bounds: 100 pages in 20 s, and at 50 ms a page
 * 1.5 × pages × latency ÷ 4.
 */

const { pages, latency, rounds } = readOptions({ pages: 100, latency: 50, rounds: 1 }, import.meta.filename)
const parallel = 4

const site = await startHarborSite(pages, latency)
const home = await createHome({ LOG_LEVEL: 'error', FRONTDESK_ALLOW_PRIVATE_HOSTS: site.host })

async function fetchAll(): Promise<number> {
  const started = performance.now()
  let next = 0
  const lane = async () => {
    while (next < pages) await (await fetch(`${site.url}page-${next++}`)).text()
  }
  await Promise.all(Array.from({ length: parallel }, lane))
  return (performance.now() - started) / 1000
}

try {
  const product = await home.start()
  const owner = await signUp(product.url, { name: 'Harbor Plumbing', vertical: 'home_services' })
  for (let round = 0; round < rounds; round++) {
    const floor = await fetchAll()
    const { id } = (await owner.call<{ id: string }>('POST', '/api/agents', { name: `Bench ${round}` })).body
    const [started, cpu] = [performance.now(), cpuMs(product.process.pid!)]
    await owner.call('POST', `/api/agents/${id}/scrape`, { url: site.url, max_pages: pages })
    const status = () => owner.call<{ status: string }>('GET', `/api/agents/${id}/scrape/status`)
    const done = await eventually(
      status,
      ({ body }) => ['completed', 'failed'].includes(body.status),
      120_000,
    )
    const seconds = (performance.now() - started) / 1000
    const used = (cpuMs(product.process.pid!) - cpu) / pages
    const { body } = await owner.call<{ passages: { url: string }[] }>('POST', `/api/agents/${id}/search`, {
      query: `inspection ${harborTopics[3]} crew number 3`,
    })
    const { items } = (
      await owner.call<{ items: { pages_count: number; chunks_count: number }[] }>(
        'GET',
        `/api/agents/${id}/sources`,
      )
    ).body
    const [source] = items
    const ideal = (pages * latency) / parallel / 1000
    console.log(
      `${source?.pages_count} pages, ${source?.chunks_count} passages in ${seconds.toFixed(2)} s, ${used.toFixed(1)} ms CPU a page; ÷ pages × latency ÷ ${parallel}: ${(seconds / ideal).toFixed(2)} (bound 1.5 at 50 ms); ÷ floor: ${(seconds / floor).toFixed(2)}; first hit ${body.passages[0]?.url}`,
    )
    if (done.body.status !== 'completed' || source?.pages_count !== pages || seconds > 20)
      process.exitCode = 1
  }
} finally {
  await home.remove()
  site.close()
}
