import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type TestPage =
  | string
  | { status?: number; headers?: Record<string, string>; body?: string | Buffer }
  | ((response: ServerResponse, hit: number) => void)

export interface TestSite {
  url: string
  /** `host:port`, to be allowed as a private one. */
  authority: string
  pages: Map<string, TestPage>
  /** Paths in the order they were asked for. */
  hits: string[]
  /** The most requests that were open at one time. */
  parallel(): number
  close(): void
}

/** A website on loopback for tests; pages may be changed while it runs. */
export async function serveTestSite(pages: Record<string, TestPage>, delayMs = 0): Promise<TestSite> {
  const site = new Map(Object.entries(pages))
  const hits: string[] = []
  let [open, most] = [0, 0]
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    hits.push(path)
    most = Math.max(most, ++open)
    response.on('close', () => open--)
    const answer = () => sendPage(response, site.get(path), hits.filter((hit) => hit === path).length)
    if (delayMs > 0) setTimeout(answer, delayMs)
    else answer()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const authority = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `http://${authority}/`,
    authority,
    pages: site,
    hits,
    parallel: () => most,
    close: () => server.close().closeAllConnections(),
  }
}

function sendPage(response: ServerResponse, page: TestPage | undefined, hit: number): void {
  if (page === undefined) response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not here</h1>')
  else if (typeof page === 'function') page(response, hit)
  else if (typeof page === 'string')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  else
    response
      .writeHead(page.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...page.headers })
      .end(page.body ?? '')
}

/** A page in the common frame of a small business's website. */
export function framedPage(title: string, main: string, links: string[] = []): string {
  const menu = links.map((link) => `<li><a href="${link}">${link.replace(/\W/g, ' ')}</a></li>`).join('')
  return `<!doctype html><html lang="en"><head><title>${title} | Maple Street Salon</title></head><body>
    <nav><ul>${menu}</ul></nav><div class="cookie-banner">We use cookies to improve your visit.</div>
    <main>${main}</main>
    <footer><p>Call us: (312) 555-0142</p><p>Hours: Tue–Sat 9am–6pm</p><p>48 Maple Street, Chicago, IL 60614</p></footer></body></html>`
}
