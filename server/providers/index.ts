import type { Config } from '#server/config.ts'
import type { OutboundHttp } from '#server/platform/outbound-http.ts'
import type { TenancyHost } from '#server/platform/tenancy.ts'
import { type Crawler, chooseCrawler } from './crawl/index.ts'
import { chooseEmail, type EmailProvider } from './email/index.ts'
import { chooseEmbeddings, type Embeddings } from './embeddings/index.ts'
import { chooseLlm, type Llm } from './llm/index.ts'
import { chooseSpeech, type SpeechProvider } from './speech/index.ts'
import { chooseNumberProviders, type NumberProviders } from './voice/index.ts'

/** One of each port, chosen by the configuration: the vendor whose key is there, else the sandbox. */
export interface Providers {
  /** Null without a model: the house brain answers everything. */
  llm: Llm | null
  email: EmailProvider
  crawl: Crawler
  /** Null without a model: knowledge is searched by words alone. */
  embeddings: Embeddings | null
  /** Null without a key: the telephone company's own voices speak. */
  speech: SpeechProvider | null
  /** Where telephone numbers are bought, the preferred one first. */
  numbers: NumberProviders
}

/** Builds the providers that this configuration asks for. */
export async function createProviders(
  config: Config,
  outbound: OutboundHttp,
  host: TenancyHost,
): Promise<Providers> {
  return {
    llm: await chooseLlm(config),
    email: await chooseEmail(config, host),
    crawl: chooseCrawler(config, outbound),
    embeddings: await chooseEmbeddings(config),
    speech: chooseSpeech(config),
    numbers: await chooseNumberProviders(config),
  }
}
