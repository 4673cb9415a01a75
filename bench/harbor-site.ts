import { createServer } from 'node:http'
import { listen } from '#test/site-server.ts'

/** A plumber's website of any size on loopback, whose pages take their time: each links to twelve others. */
export async function startHarborSite(
  pages: number,
  latencyMs: number,
): Promise<{ url: string; host: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (/robots|sitemap/.test(path)) return void response.writeHead(404).end()
    const page = pageOf(Number(/\d+/.exec(path)?.[0] ?? 0), pages)
    return void setTimeout(
      () => response.writeHead(200, { 'content-type': 'text/html' }).end(page),
      latencyMs,
    )
  })
  const host = await listen(server)
  return { url: `http://${host}/`, host, close: () => server.close().closeAllConnections() }
}

export const harborTopics = [
  'drain cleaning',
  'water heaters',
  'leak repair',
  'repiping',
  'gas lines',
  'sump pumps',
  'toilets',
  'faucets',
]

function pageOf(number: number, pages: number): string {
  const topic = harborTopics[number % harborTopics.length]!
  const links = Array.from({ length: 12 }, (_, i) => number * 12 + i + 1).filter((next) => next < pages)
  const section = (i: number) =>
    `<h2>${topic} in district ${number}-${i}</h2><p>Our crew number ${number} looks after ${topic} in this part of town. ${'A visit takes about an hour, and the price is agreed before any work begins. '.repeat(6)}</p>
     <ul><li>Inspection of ${topic}, $${40 + number + i}</li><li>Repair the same day, order ${number}${i}</li></ul>`
  return `<html lang="en"><head><title>${topic} ${number} | Harbor Plumbing</title></head><body><nav>${links.map((next) => `<a href="/page-${next}">Page ${next}</a>`).join(' ')}</nav>
    <main><h1>${topic} ${number}</h1>${[1, 2, 3, 4].map(section).join('')}</main>
    <footer><p>Call (312) 555-0188, Monday to Friday 8am-6pm</p></footer></body></html>`
}
