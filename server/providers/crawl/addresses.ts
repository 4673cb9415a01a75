const trackingParameter =
  /^(utm_|hsa_|pk_|mtm_|matomo_|ga_|_ga|_gl$|gclid|gbraid|wbraid|dclid|fbclid|msclkid|yclid|twclid|ttclid|li_fat_id|igsh|mc_cid|mc_eid|mkt_tok|vero_|oly_|srsltid|phpsessid|jsessionid|sid$|sessionid|replytocom|share$|fb_|ref$|ref_|trk)/i
const unreadableFile =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|css|js|mjs|json|map|woff2?|ttf|otf|eot|mp[34]|m4[av]|webm|og[gv]|wav|avi|mov|zip|rar|7z|t?gz|dmg|exe|apk|docx?|xlsx?|pptx?|csv|xml|rss|atom|ics|vcf)$/i
const machineryPath =
  /\/(?:wp-json|wp-admin|wp-login\.php|xmlrpc\.php|wp-content\/plugins|cgi-bin|cart|checkout|carrito|my-account|login|logout|signin|signup|feed|amp|cdn-cgi)(?:\/|$)/i
const informative =
  /contact|about|service|pric|rate|fee|faq|question|hour|location|visit|appointment|book|polic|insur|team|staff|menu|treatment|shipping|return|contacto|nosotros|quienes|servicio|precio|tarifa|pregunta|horario|ubicacion|cita|reserva|pol[ií]tica|seguro|equipo|env[ií]o|devoluc/i
const listing =
  /\/(?:tag|tags|category|categories|author|page|archive|archives|etiqueta|categoria|autor)\/|\/\d{4}\/\d{2}(?:\/|$)/i

/** Turns what people paste (`example.com`) into an address; null when it cannot be one. */
export function completeAddress(text: string): string | null {
  const trimmed = text.trim()
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`)
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    (!url.hostname.includes('.') && !url.hostname.includes(':') && url.hostname !== 'localhost')
  )
    return null
  return url.href
}

/** The one spelling of an address, so that a page is read once: no fragment, no tracking, parameters in order. */
export function normalizeAddress(href: string, base?: string | URL): string | null {
  const url = URL.parse(href.trim(), base)
  if (!url || !/^https?:$/.test(url.protocol)) return null
  url.hash = ''
  url.username = ''
  url.password = ''
  const kept = [...url.searchParams].filter(([name]) => !trackingParameter.test(name))
  url.search = new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : 1))).toString()
  url.pathname = url.pathname.replace(/\/{2,}/g, '/').replace(/;jsessionid=[^/]*/i, '')
  return url.href
}

/** The website that an address belongs to: `www.` and the bare name are one, subdomains and other ports are not. */
export function siteOf(address: string): string {
  const url = new URL(address)
  return `${url.hostname.replace(/^www\./, '')}:${url.port}`
}

/** Whether an address is worth a request: not an image, not the machinery of a shop, not a trap without end. */
export function isReadable(address: string): boolean {
  const url = new URL(address)
  if (address.length > 800 || unreadableFile.test(url.pathname) || machineryPath.test(url.pathname))
    return false
  const segments = url.pathname.split('/').filter(Boolean)
  if (segments.length > 12 || url.searchParams.size > 6) return false
  const repeats = Map.groupBy(segments, (segment) => segment)
  return ![...repeats.values()].some((same) => same.length > 3)
}

/** Lower is read earlier: pages that answer callers' questions come before archives when the limit is short. */
export function priorityOf(address: string): number {
  const url = new URL(address)
  const depth = url.pathname.split('/').filter(Boolean).length
  return (
    depth +
    (informative.test(url.pathname) ? -3 : 0) +
    (listing.test(url.pathname) ? 6 : 0) +
    (url.search ? 4 : 0) +
    (/blog|news|noticias/i.test(url.pathname) ? 2 : 0) +
    (/\.pdf$/i.test(url.pathname) ? 1 : 0)
  )
}
