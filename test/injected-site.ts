import { createServer } from 'node:http'
import { type Injection, textOf } from './injections.ts'
import { listen } from './site-server.ts'

export interface ForeignSite {
  host: string
  close(): void
}

/** A website whose titles, headings, questions and business data are injections, and a shop that embeds the widget. */
export async function startForeignSite(groups: Injection[][]): Promise<ForeignSite> {
  const escapeText = (text: string) =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
  const pageOf = (group: Injection[], links: string) => {
    const [first] = group
    const data = {
      '@context': 'https://schema.org',
      '@type': 'LocalBusiness',
      name: first!.text,
      telephone: group.at(-1)!.text,
      description: textOf(group),
    }
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeText(first!.text)}</title>
      <script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script></head>
      <body>${links}<main><h1>${escapeText(first!.text)}</h1>${group.map(({ text }) => `<h2>${escapeText(text)}?</h2><p>${escapeText(text)} costs $40 and takes an hour.</p>`).join('')}</main></body></html>`
  }
  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? '/', 'http://site')
    const html = (text: string) =>
      void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text)
    if (url.pathname === '/shop')
      return html(
        `<!doctype html><title>Shop</title><h1>Shop</h1><script async src="${escapeText(url.searchParams.get('product')!)}/widget/loader.js" data-agent="${escapeText(url.searchParams.get('agent')!)}"></script>`,
      )
    if (url.pathname === '/')
      return html(pageOf(groups[0]!, groups.map((_, i) => `<a href="/page-${i}">page ${i}</a>`).join(' ')))
    const number = /^\/page-(\d+)$/.exec(url.pathname)?.[1]
    return number ? html(pageOf(groups[Number(number)]!, '')) : void response.writeHead(404).end()
  })
  const host = await listen(server)
  return { host, close: () => server.close().closeAllConnections() }
}
