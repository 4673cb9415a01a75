import { gunzipSync } from 'node:zlib'
import { normalizeAddress } from './addresses.ts'

export interface Sitemap {
  pages: string[]
  /** Further sitemaps, when this one is an index. */
  sitemaps: string[]
}

const maxUnpackedBytes = 20 * 1024 * 1024

/** Reads a sitemap in any of its forms: XML, an index, plain text, and each of them gzipped. */
export function readSitemap(bytes: Buffer, address: string): Sitemap {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
  const text = (packed ? unpack(bytes) : bytes).toString('utf8')
  if (!/<(?:\w+:)?(?:urlset|sitemapindex)/i.test(text)) {
    const isList = /^\s*https?:\/\//.test(text)
    return { pages: isList ? normalizeAll(text.split(/\s+/), address) : [], sitemaps: [] }
  }
  const addresses = [
    ...text.matchAll(/<(?:\w+:)?loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]+?)\s*(?:\]\]>)?\s*<\/(?:\w+:)?loc>/gi),
  ].map(([, loc]) => loc!.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
  const isIndex = /<(?:\w+:)?sitemapindex/i.test(text)
  const found = normalizeAll(addresses, address)
  return isIndex ? { pages: [], sitemaps: found } : { pages: found, sitemaps: [] }
}

function unpack(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxUnpackedBytes })
  } catch {
    return Buffer.alloc(0)
  }
}

function normalizeAll(addresses: string[], base: string): string[] {
  return [
    ...new Set(
      addresses.map((address) => normalizeAddress(address, base)).filter((address) => address !== null),
    ),
  ]
}
