import type { Config } from '#server/config.ts'
import type { OutboundHttp } from '#server/platform/outbound-http.ts'
import { createBuiltInCrawler } from './built-in.ts'
import { createFirecrawl } from './firecrawl.ts'
import type { Crawler } from './port.ts'

export { completeAddress } from './addresses.ts'
export type { CrawlEvent, CrawledDocument, Crawler, CrawlProgress } from './port.ts'

/** Firecrawl when its key is there; else the crawler that is built in, which needs nobody. */
export function chooseCrawler(
  { FIRECRAWL_API_KEY, FIRECRAWL_BASE_URL, PUBLIC_URL }: Config,
  http: OutboundHttp,
): Crawler {
  if (FIRECRAWL_API_KEY)
    return createFirecrawl({ apiKey: FIRECRAWL_API_KEY, baseUrl: FIRECRAWL_BASE_URL, http })
  return createBuiltInCrawler({ http, home: PUBLIC_URL })
}
