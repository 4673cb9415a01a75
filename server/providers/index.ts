import type { Config } from '#server/config.ts'
import type { OutboundHttp } from '#server/platform/outbound-http.ts'

/** One of each port, chosen by the configuration: the vendor whose key is there, else the sandbox. */
export interface Providers {
  [name: string]: unknown
}

/** Builds the providers that this configuration asks for. */
export function createProviders(_config: Config, _outbound: OutboundHttp): Providers {
  return {}
}
