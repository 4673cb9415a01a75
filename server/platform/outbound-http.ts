import { lookup as lookupName } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Agent, buildConnector, request } from 'undici'
import { explainFailure, OutboundHttpError, refusePrivate } from './outbound-error.ts'
import { isPublicAddress } from './public-address.ts'

export { OutboundHttpError, type OutboundReason } from './outbound-error.ts'

export interface OutboundHttpOptions {
  /** Exact `host:port` pairs that may be private: `127.0.0.1:8099`. For development and tests. */
  allowPrivateHosts?: readonly string[]
  /** Every address of a host name; the system's resolver unless told. */
  resolve?: (hostname: string) => Promise<string[]>
  /** Ports that may be called besides those of `allowPrivateHosts`. */
  ports?: readonly number[]
  connectTimeoutMs?: number
}

export interface OutboundRequest {
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  headers?: Record<string, string>
  body?: string | Buffer
  /** The answer is cut off and refused beyond this, counted after decompression. */
  maxBytes?: number
  /** For everything: redirects, waiting and reading. */
  totalTimeoutMs?: number
  /** For silence between two packets. */
  idleTimeoutMs?: number
  /** 0 hands a redirect to the caller as it is. */
  maxRedirects?: number
  signal?: AbortSignal
  /** Looks at the head and says whether the body is wanted; an unwanted one is never read. */
  wantsBody?: (head: OutboundHead) => boolean
}

export interface OutboundHead {
  /** The address that answered, after redirects. */
  url: string
  status: number
  headers: Record<string, string>
}
export interface OutboundResponse extends OutboundHead {
  redirects: string[]
  /** Null when the caller did not want it. */
  body: Buffer | null
}

export interface OutboundHttp {
  fetch(url: string, request?: OutboundRequest): Promise<OutboundResponse>
  /** Only checks that an address may be called, for those who let somebody else call it. */
  check(url: string): Promise<void>
  close(): Promise<void>
}

const megabyte = 1024 * 1024
const defaults = { maxBytes: 10 * megabyte, totalTimeoutMs: 30_000, idleTimeoutMs: 10_000, maxRedirects: 5 }
const redirectStatuses = new Set([301, 302, 303, 307, 308])
const secretHeaders = ['authorization', 'cookie', 'proxy-authorization']

/**
 * The one door for addresses that users supply. Every connection goes to an address that was checked in the very
 * look-up it was made from, so a resolver that changes its mind cannot lead inside; each redirect is checked anew.
 * Refusals are {@link OutboundHttpError}s.
 */
export function createOutboundHttp(options: OutboundHttpOptions = {}): OutboundHttp {
  const allowed = new Set(options.allowPrivateHosts ?? [])
  const ports = new Set(options.ports ?? [80, 443, 8080, 8443])
  const resolve = options.resolve ?? resolveName
  const timeout = options.connectTimeoutMs ?? 8000
  const guarded = buildConnector({ timeout, lookup: lookupChecked(resolve, isPublicAddress) })
  const opened = buildConnector({ timeout, lookup: lookupChecked(resolve, () => true) })
  const agent = new Agent({
    connect: (to, done) => (allowed.has(authorityOf(to)) ? opened : guarded)(to, done),
    connections: 16,
    keepAliveTimeout: 4000,
    maxHeaderSize: 32_768,
  })

  function checkAddress(address: string): URL {
    const url = parseAddress(address)
    if (allowed.has(authorityOf(url))) return url
    if (!ports.has(portOf(url))) {
      throw new OutboundHttpError('unsafe_address', `Port ${portOf(url)} is not open for websites here.`)
    }
    if (isLiteral(url) && !isPublicAddress(bareHost(url))) throw refusePrivate(url.hostname)
    return url
  }

  async function follow(url: URL, ask: OutboundRequest, signal: AbortSignal): Promise<OutboundResponse> {
    const redirects: string[] = []
    const maxRedirects = ask.maxRedirects ?? defaults.maxRedirects
    let [at, current] = [url, ask]
    for (;;) {
      const answer = await request(at, {
        dispatcher: agent,
        method: current.method ?? 'GET',
        headers: { 'accept-encoding': 'gzip, br, deflate', ...lowercase(current.headers) },
        ...(current.body === undefined ? {} : { body: current.body }),
        headersTimeout: ask.idleTimeoutMs ?? defaults.idleTimeoutMs,
        bodyTimeout: ask.idleTimeoutMs ?? defaults.idleTimeoutMs,
        signal,
      })
      const head = { url: at.href, status: answer.statusCode, headers: flatten(answer.headers) }
      const target = redirectStatuses.has(head.status) && maxRedirects > 0 ? head.headers.location : undefined
      if (target === undefined) return { ...head, redirects, body: await readBody(answer.body, head, ask) }
      answer.body.on('error', () => {}).destroy()
      if (redirects.length >= maxRedirects) {
        throw new OutboundHttpError('too_many_redirects', 'The website redirects in a circle.')
      }
      const next = checkAddress(resolveTarget(target, at))
      current = requestAfterRedirect(current, head.status, at, next)
      at = next
      redirects.push(at.href)
    }
  }

  return {
    async fetch(address, ask = {}) {
      const url = checkAddress(address)
      const total = AbortSignal.timeout(ask.totalTimeoutMs ?? defaults.totalTimeoutMs)
      const signal = ask.signal ? AbortSignal.any([ask.signal, total]) : total
      try {
        return await follow(url, ask, signal)
      } catch (error) {
        if (ask.signal?.aborted) throw ask.signal.reason
        throw explainFailure(error, url.hostname)
      }
    },
    async check(address) {
      const url = checkAddress(address)
      if (allowed.has(authorityOf(url)) || isLiteral(url)) return
      const addresses = await resolve(url.hostname).catch((error: unknown) => {
        throw explainFailure(error, url.hostname)
      })
      if (!addresses.every(isPublicAddress)) throw refusePrivate(url.hostname)
    },
    close: () => agent.destroy(),
  }
}

async function resolveName(hostname: string): Promise<string[]> {
  return (await lookupName(hostname, { all: true })).map(({ address }) => address)
}

/** A look-up for sockets that answers only when every address of the name passes: one bad address refuses all. */
function lookupChecked(
  resolve: (name: string) => Promise<string[]>,
  passes: (address: string) => boolean,
): LookupFunction {
  return (hostname, options, done) => {
    const settle = async () => {
      const addresses = await resolve(hostname)
      if (addresses.length === 0)
        throw new OutboundHttpError('unknown_host', `There is no website at ${hostname}.`)
      if (!addresses.every(passes)) throw refusePrivate(hostname)
      return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    }
    settle().then(
      (found) => (options.all ? done(null, found) : done(null, found[0]!.address, found[0]!.family)),
      (error: NodeJS.ErrnoException) => done(error, []),
    )
  }
}

const bareHost = (url: URL) => url.hostname.replace(/^\[|\]$/g, '')
/** URL parsers have turned every spelling of an IPv4 address into four decimals by now. */
const isLiteral = (url: URL) => /^[\d.]+$|:/.test(bareHost(url))

function parseAddress(address: string): URL {
  const url = URL.parse(address)
  if (!url) throw new OutboundHttpError('invalid_url', `"${address.slice(0, 80)}" is not a web address.`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new OutboundHttpError(
      'invalid_url',
      'Only addresses that begin with http:// or https:// can be read.',
    )
  }
  if (url.username || url.password) {
    throw new OutboundHttpError('invalid_url', 'Leave the user name and password out of the address.')
  }
  if (!url.hostname) throw new OutboundHttpError('invalid_url', 'The address names no website.')
  return url
}

function resolveTarget(target: string, from: URL): string {
  // Header bytes arrive as Latin-1, while websites write UTF-8 into Location.
  const text = Buffer.from(target, 'latin1').toString('utf8')
  return URL.parse(text.includes('\uFFFD') ? target : text, from)?.href ?? target
}

function requestAfterRedirect(ask: OutboundRequest, status: number, from: URL, to: URL): OutboundRequest {
  const headers = lowercase(ask.headers)
  const carriesSecrets = ask.body !== undefined || secretHeaders.some((name) => name in headers)
  if (from.protocol === 'https:' && to.protocol === 'http:' && carriesSecrets) {
    throw new OutboundHttpError(
      'unsafe_address',
      'The website redirects from https to http, which would expose the request.',
    )
  }
  if (from.origin !== to.origin) for (const name of secretHeaders) delete headers[name]
  const { body: _, ...withoutBody } = ask
  const becomesGet = status === 303 || (status < 303 && ask.method === 'POST')
  if (becomesGet) for (const name of ['content-type', 'content-length']) delete headers[name]
  return becomesGet ? { ...withoutBody, method: 'GET', headers } : { ...ask, headers }
}

async function readBody(body: Readable, head: OutboundHead, ask: OutboundRequest): Promise<Buffer | null> {
  if (ask.wantsBody && !ask.wantsBody(head)) {
    body.on('error', () => {}).destroy()
    return null
  }
  const maxBytes = ask.maxBytes ?? defaults.maxBytes
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of decompress(body, head.headers['content-encoding'])) {
    size += (chunk as Buffer).length
    // Leaving the loop destroys the streams, and with them the connection.
    if (size > maxBytes)
      throw new OutboundHttpError(
        'too_large',
        `The page is larger than ${Math.ceil(maxBytes / megabyte)} MB.`,
      )
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

function decompress(body: Readable, encoding: string | undefined): Readable {
  const decoder =
    encoding === 'br'
      ? createBrotliDecompress()
      : encoding === 'deflate'
        ? createInflate()
        : /gzip/.test(encoding ?? '')
          ? createGunzip()
          : null
  if (!decoder) return body
  body.on('error', (error) => decoder.destroy(error))
  decoder.on('close', () => body.destroy())
  return body.pipe(decoder)
}

const authorityOf = (to: { hostname: string; port: string; protocol: string }) =>
  `${to.hostname}:${portOf(to)}`
const portOf = (to: { port: string; protocol: string }) =>
  Number(to.port || (to.protocol === 'https:' ? 443 : 80))

function lowercase(headers: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )
}
