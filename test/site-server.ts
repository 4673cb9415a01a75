import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join, normalize } from 'node:path'

const sites = join(import.meta.dirname, 'sites')

export interface SiteServer {
  /** `http://127.0.0.1:PORT` */
  url: string
  /** `127.0.0.1:PORT`, for FRONTDESK_ALLOW_PRIVATE_HOSTS. */
  host: string
  close(): Promise<void>
}

/** Serves a website of test/sites on loopback, `/prices` from `prices.html`; other answers by path where given. */
export async function serveSite(
  name: string,
  special: Record<string, Parameters<typeof createServer>[1]> = {},
): Promise<SiteServer> {
  const folder = join(sites, name)
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname)
    const handler = special[path]
    if (typeof handler === 'function') return handler(request, response)
    const file = normalize(
      join(folder, path === '/' ? 'index.html' : /\.\w+$/.test(path) ? path : `${path}.html`),
    )
    if (!file.startsWith(folder) || !existsSync(file))
      return response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>')
    return response
      .writeHead(200, { 'content-type': file.endsWith('.txt') ? 'text/plain' : 'text/html; charset=utf-8' })
      .end(readFileSync(file))
  })
  const host = await listen(server)
  return {
    url: `http://${host}`,
    host,
    close: () => new Promise((done) => void server.close(() => done()).closeAllConnections()),
  }
}

/** Serves a website whose one page comes only once it is released, so that what happens meanwhile can be watched. */
export async function serveHeldSite(name: string, path: string): Promise<SiteServer & { release(): void }> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const held = await serveSite(name, {
    [path]: (_request, response) => {
      void promise.then(() =>
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(readFileSync(join(sites, name, `${path}.html`))),
      )
    },
  })
  return { ...held, release: resolve }
}

/** Listens on a free port of loopback. */
export function listen(server: Server): Promise<string> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done(`127.0.0.1:${(server.address() as { port: number }).port}`))
  })
}
