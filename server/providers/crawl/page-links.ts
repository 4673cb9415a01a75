import { load } from 'cheerio'
import { normalizeAddress, siteOf } from './addresses.ts'

export interface PageLinks {
  links: string[]
  /** Where the page says it lives, when that is on this website and not just its home page. */
  canonical: string | null
  /** Where a page sends its readers by itself (`<meta http-equiv="refresh">`). */
  refresh: string | null
}

/** Everything a page points to, as addresses; `<base>` is respected. */
export function readPageLinks(html: string, address: string): PageLinks {
  // htmlparser2 without correction is three times as fast as the tree that browsers build, and links need no more.
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: true } })
  const base = normalizeBase($('base[href]').first().attr('href'), address)
  const links = new Set<string>()
  for (const element of $('a[href], area[href], iframe[src], frame[src]').toArray()) {
    const href = element.attribs.href ?? element.attribs.src
    if (!href || /^(?:mailto|tel|sms|javascript|data|whatsapp):|^#/i.test(href.trim())) continue
    const link = normalizeAddress(href, base)
    if (link) links.add(link)
  }
  const refresh = /^\s*(\d+)\s*[;,]\s*url\s*=\s*['"]?([^'"]+)/i.exec(
    $('meta[http-equiv="refresh" i]').attr('content') ?? '',
  )
  return {
    links: [...links],
    canonical: canonicalOf($('link[rel="canonical" i]').first().attr('href'), base, address),
    refresh: refresh && Number(refresh[1]) <= 5 ? normalizeAddress(refresh[2]!, base) : null,
  }
}

function normalizeBase(href: string | undefined, address: string): string {
  return (href && URL.parse(href, address)?.href) || address
}

/** Many websites name their home page as the canonical form of every page: such a link is worth nothing. */
function canonicalOf(href: string | undefined, base: string, address: string): string | null {
  const canonical = href ? normalizeAddress(href, base) : null
  if (!canonical || siteOf(canonical) !== siteOf(address)) return null
  const isHome = (url: string) => /^\/(?:index\.\w+)?$/.test(new URL(url).pathname)
  return isHome(canonical) && !isHome(address) ? null : canonical
}
