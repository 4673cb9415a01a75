/** What a crawler is asked to read. */
export interface CrawlRequest {
  url: string
  maxPages: number
  /** What an earlier, interrupted run already knew; nothing is read twice. */
  resume?: CrawlProgress
  signal?: AbortSignal
}

/** The state of a crawl as its keeper stored it. Addresses are the `url` of `found` events. */
export interface CrawlProgress {
  pending: string[]
  done: string[]
  /** How many of the done ones gave a page: they count towards the limit. */
  pagesRead: number
  /** The name under which a hosted crawler runs this crawl. */
  remoteId?: string
}

export type CrawledDocument =
  | { kind: 'html'; html: string }
  | { kind: 'markdown'; markdown: string; title: string }
  | { kind: 'pdf'; bytes: Buffer }

/** What happens during a crawl, in order. Each `found` address ends in exactly one of `page`, `failed`, `skipped`. */
export type CrawlEvent =
  | { type: 'started'; remoteId: string }
  | { type: 'found'; urls: string[] }
  /** `finalUrl` is where the page lives after redirects and canonical links. */
  | { type: 'page'; url: string; finalUrl: string; document: CrawledDocument }
  /** The message is a sentence for the website's owner; `gone` pages exist no more. */
  | { type: 'failed'; url: string; message: string; gone?: boolean }
  | { type: 'skipped'; url: string; message: string }

/**
 * Reads the pages of one website. A page that fails is an event, not an exception: the generator throws only when
 * the crawl as a whole cannot go on, with a sentence for the owner.
 */
export interface Crawler {
  name: string
  crawl(request: CrawlRequest): AsyncGenerator<CrawlEvent, void, undefined>
}
