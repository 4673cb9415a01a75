import type { Config } from '#server/config.ts'
import type { OutboundHttp } from '#server/platform/outbound-http.ts'
import type { TenancyHost } from '#server/platform/tenancy.ts'
import { chooseEmail, type EmailProvider } from './email/index.ts'

/** One of each port, chosen by the configuration: the vendor whose key is there, else the sandbox. */
export interface Providers {
  email: EmailProvider
}

/** Builds the providers that this configuration asks for. */
export function createProviders(config: Config, _outbound: OutboundHttp, host: TenancyHost): Providers {
  return { email: chooseEmail(config, host) }
}
