import type { Config } from '#server/config.ts'
import type { OutboundHttp } from '#server/platform/outbound-http.ts'
import type { TenancyHost } from '#server/platform/tenancy.ts'
import { type Crawler, chooseCrawler } from './crawl/index.ts'
import { chooseEmail, type EmailProvider } from './email/index.ts'
import { chooseEmbeddings, type Embeddings } from './embeddings/index.ts'
import { chooseLlm, type Llm } from './llm/index.ts'

/** One of each port, chosen by the configuration: the vendor whose key is there, else the sandbox. */
export interface Providers {
  /** Null without a model: the house brain answers everything. */
  llm: Llm | null
  email: EmailProvider
  crawl: Crawler
  /** Null without a model: knowledge is searched by words alone. */
  embeddings: Embeddings | null
}

/** Builds the providers that this configuration asks for. */
export function createProviders(config: Config, outbound: OutboundHttp, host: TenancyHost): Providers {
  return {
    llm: chooseLlm(config),
    email: chooseEmail(config, host),
    crawl: chooseCrawler(config, outbound),
    embeddings: chooseEmbeddings(config),
  }
}
