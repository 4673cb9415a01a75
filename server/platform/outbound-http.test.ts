import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createOutboundHttp, type OutboundHttp, OutboundHttpError } from './outbound-http.ts'
import { isPublicAddress } from './public-address.ts'

/** Everything that must never be called, as people and attackers write it. */
const insideHosts = [
  // loopback, in every spelling that a URL parser understands
  ...[
    '127.0.0.1',
    '127.0.0.2',
    '127.1',
    '127.0.1',
    '127.255.255.254',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
  ],
  ...['0x7f.1', '017700000001', '0177.0.0.1', '0177.0.0.01', '127.0.0.1.', '0x7F.0x0.0x0.0x1', '127.0x1'],
  ...['%31%32%37.0.0.1', '１２７.0.0.1', '①②⑦.⓪.⓪.①', '127。0。0。1', 'localhost', 'LOCALHOST'],
  // unspecified
  ...['0.0.0.0', '0', '0x0', '00', '0.0', '0.1.2.3', '[::]', '[0:0:0:0:0:0:0:0]', '[::0.0.0.0]'],
  // private
  ...[
    '10.10.10.10',
    '172.16.255.1',
    '172.30.0.9',
    '192.168.178.1',
    '0300.0250.1',
    '0xc0.0xa8.0.1',
    '0x0a.1',
    '10.0.257',
  ],
  ...['10.0.0.0', '10.0.0.1', '10.255.255.255', '10.1', '012.0.0.1', '0xa000001', '167772161', '172.16.0.1'],
  ...[
    '172.31.255.254',
    '172.20.10.2',
    '0xac100001',
    '192.168.0.1',
    '192.168.1.254',
    '192.168.257',
    '3232235521',
  ],
  ...['0xc0a80001', '0300.0250.0.1'],
  // carrier-grade NAT
  ...['100.64.0.1', '100.127.255.254', '100.100.100.200', '0x64400001'],
  // link-local and metadata
  ...['169.254.169.254', '169.254.0.1', '2852039166', '0xa9fea9fe', '0251.0376.0251.0376', '169.254.43518'],
  ...['169.254.170.2', '168.63.129.16', '0xa83f8110', '192.0.0.192', '192.0.0.170', '[fd00:ec2::254]'],
  ...['[fd20:ce::254]', '[fe80::1]', '[fe80::a9fe:a9fe]', '[febf::1]', '[fec0::1]'],
  // reserved, documentation, benchmarking, multicast, broadcast
  ...['192.0.0.1', '192.0.2.1', '198.18.0.1', '198.19.255.254', '198.51.100.7', '203.0.113.9', '192.88.99.1'],
  ...[
    '224.0.0.1',
    '239.255.255.250',
    '240.0.0.1',
    '250.1.2.3',
    '255.255.255.255',
    '4294967295',
    '192.175.48.1',
  ],
  ...['[ff02::1]', '[ff05::1:3]', '[2001:db8::1]', '[3fff::1]', '[100::1]', '[2001:2::1]', '[2001:10::1]'],
  // IPv6 loopback, unique-local
  ...['[::1]', '[0:0:0:0:0:0:0:1]', '[0000::0001]', '[fc00::1]', '[fd12:3456:789a::1]', '[fdff::1]'],
  // an IPv4 address inside an IPv6 one
  ...[
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::ffff:10.0.0.1]',
    '[::ffff:a9fe:a9fe]',
    '[::ffff:192.168.0.1]',
  ],
  ...[
    '[::ffff:0:127.0.0.1]',
    '[::ffff:8.8.8.8]',
    '[::127.0.0.1]',
    '[::7f00:1]',
    '[::10.0.0.1]',
    '[64:ff9b::127.0.0.1]',
  ],
  ...[
    '[64:ff9b::a9fe:a9fe]',
    '[64:ff9b:1::10.0.0.1]',
    '[2002:7f00:1::]',
    '[2002:a9fe:a9fe::1]',
    '[2002:c0a8:1::1]',
  ],
  ...[
    '[2001:0:7f00:1::1]',
    '[2001::53aa:64c:0:7f00:fffe]',
    '[2600::5efe:127.0.0.1]',
    '[2600::200:5efe:10.0.0.1]',
  ],
]
const publicAddresses = [
  '8.8.8.8',
  '1.1.1.1',
  '93.184.215.14',
  '172.15.0.1',
  '172.32.0.1',
  '100.63.0.1',
  '2606:4700::1111',
  '2a00:1450:4001::2004',
]

const servers: Server[] = []
async function serve(listener: RequestListener): Promise<{ port: number; hits: () => number; url: string }> {
  let hits = 0
  const server = createServer((request, response) => {
    hits++
    listener(request, response)
  })
  server.on('connection', () => hits++)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  servers.push(server)
  const { port } = server.address() as AddressInfo
  return { port, hits: () => hits, url: `http://127.0.0.1:${port}` }
}
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections()
})

async function refusalOf(asking: Promise<unknown>): Promise<string> {
  const error = await asking.then(
    () => null,
    (refused: unknown) => refused,
  )
  expect(error).toBeInstanceOf(OutboundHttpError)
  return (error as OutboundHttpError).reason
}

describe('addresses inside', () => {
  let canary: Awaited<ReturnType<typeof serve>>
  let http: OutboundHttp
  beforeAll(async () => {
    canary = await serve((_, response) => response.end('secret'))
    http = createOutboundHttp({ ports: [canary.port] })
  })
  afterAll(() => http.close())

  test(`none of ${insideHosts.length} spellings of an inside address is called`, async () => {
    expect(insideHosts.length).toBeGreaterThanOrEqual(120)
    for (const host of insideHosts) {
      const reason = await refusalOf(http.fetch(`http://${host}:${canary.port}/`, { totalTimeoutMs: 2000 }))
      expect(reason, host).toMatch(/unsafe_address|invalid_url/)
    }
    expect(canary.hits()).toBe(0)
  })

  test('addresses of the public internet pass', () => {
    for (const address of publicAddresses) expect(isPublicAddress(address), address).toBe(true)
  })

  test('a name is refused when one of its addresses is inside', async () => {
    const mixed = createOutboundHttp({
      ports: [canary.port],
      resolve: async () => ['93.184.215.14', '127.0.0.1'],
    })
    expect(await refusalOf(mixed.fetch(`http://mixed.example:${canary.port}/`))).toBe('unsafe_address')
    expect(canary.hits()).toBe(0)
    await mixed.close()
  })

  test('a resolver that answers differently the second time leads nowhere', async () => {
    let asked = 0
    const resolve = async () => (asked++ === 0 ? ['127.0.0.1'] : ['93.184.215.14'])
    const rebound = createOutboundHttp({ ports: [canary.port], resolve })
    expect(await refusalOf(rebound.fetch(`http://rebind.example:${canary.port}/`))).toBe('unsafe_address')
    // The address that was checked is the one that is connected to, so one look-up is all there is.
    expect(asked).toBe(1)
    expect(canary.hits()).toBe(0)
    await rebound.close()
  })

  test('other schemes, credentials and ports are refused', async () => {
    for (const url of [
      'ftp://example.com/',
      'file:///etc/passwd',
      'gopher://example.com/',
      'http://a:b@example.com/',
      'nonsense',
    ]) {
      expect(await refusalOf(http.fetch(url)), url).toBe('invalid_url')
    }
    for (const port of [22, 25, 3306, 5432, 6379, 11211]) {
      expect(await refusalOf(http.fetch(`http://example.com:${port}/`))).toBe('unsafe_address')
    }
  })
})

describe('redirects', () => {
  test('a chain that ends inside is stopped before the last step', async () => {
    const canary = await serve((_, response) => response.end('secret'))
    const targets = [
      'http://10.0.0.1/',
      `http://127.1:${canary.port}/`,
      `http://[::ffff:127.0.0.1]:${canary.port}/`,
      'file:///etc/passwd',
    ]
    const start = await serve((request, response) => {
      const [, index, hop] = request.url!.split('/')
      const location = hop === '1' ? `/${index}/2` : targets[Number(index)]!
      response.writeHead(302, { location }).end()
    })
    const http = createOutboundHttp({
      allowPrivateHosts: [`127.0.0.1:${start.port}`],
      ports: [80, canary.port],
    })
    for (const index of targets.keys()) {
      expect(await refusalOf(http.fetch(`${start.url}/${index}/1`))).toMatch(/unsafe_address|invalid_url/)
    }
    expect(canary.hits()).toBe(0)
    await http.close()
  })

  test('a circle ends after five steps, and a short chain is followed', async () => {
    const site = await serve((request, response) => {
      const left = Number(request.url!.slice(1))
      if (left === 0) response.end('here')
      else response.writeHead(301, { location: `/${left - 1}` }).end()
    })
    const http = createOutboundHttp({ allowPrivateHosts: [`127.0.0.1:${site.port}`] })
    const found = await http.fetch(`${site.url}/5`)
    expect([found.body?.toString(), found.redirects.length, found.url]).toEqual(['here', 5, `${site.url}/0`])
    expect(await refusalOf(http.fetch(`${site.url}/6`))).toBe('too_many_redirects')
    await http.close()
  })

  test('secrets stay with the origin they were meant for', async () => {
    const seen: (string | undefined)[] = []
    const other = await serve((request, response) => {
      seen.push(request.headers.authorization, request.method)
      response.end()
    })
    const first = await serve((_, response) => response.writeHead(303, { location: other.url }).end())
    const http = createOutboundHttp({
      allowPrivateHosts: [`127.0.0.1:${first.port}`, `127.0.0.1:${other.port}`],
    })
    await http.fetch(first.url, { method: 'POST', body: 'x', headers: { Authorization: 'Bearer secret' } })
    expect(seen).toEqual([undefined, 'GET'])
    await http.close()
  })
})

describe('limits', () => {
  async function site(listener: RequestListener) {
    const { port, url } = await serve(listener)
    return { http: createOutboundHttp({ allowPrivateHosts: [`127.0.0.1:${port}`] }), url }
  }

  test('an endless body is cut off at the limit', async () => {
    let sent = 0
    const { http, url } = await site((_, response) => {
      const chunk = Buffer.alloc(65_536, 'x')
      const pump = () => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length
        if (!response.destroyed) response.once('drain', pump)
      }
      pump()
    })
    expect(await refusalOf(http.fetch(url, { maxBytes: 1_000_000 }))).toBe('too_large')
    expect(sent).toBeLessThan(20_000_000)
    await http.close()
  })

  test('a small body that unpacks to a large one is cut off too', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    const { http, url } = await site((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    )
    expect(await refusalOf(http.fetch(url, { maxBytes: 1_000_000 }))).toBe('too_large')
    await http.close()
  })

  test('packed bodies arrive unpacked', async () => {
    const { http, url } = await site((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('hello')),
    )
    expect((await http.fetch(url)).body?.toString()).toBe('hello')
    await http.close()
  })

  test('silence and dribble both run into a time-out', async () => {
    const { http, url } = await site((request, response) => {
      if (request.url === '/silent') return
      const drip = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(drip))
    })
    expect(await refusalOf(http.fetch(`${url}/silent`, { idleTimeoutMs: 100, totalTimeoutMs: 5000 }))).toBe(
      'timed_out',
    )
    expect(await refusalOf(http.fetch(`${url}/dribble`, { idleTimeoutMs: 1000, totalTimeoutMs: 200 }))).toBe(
      'timed_out',
    )
    await http.close()
  })

  test('an unwanted body is not read, and errors say what happened', async () => {
    const { http, url } = await site((_, response) =>
      response.writeHead(200, { 'content-type': 'video/mp4' }).end('0'.repeat(10_000)),
    )
    const head = await http.fetch(url, {
      wantsBody: ({ headers }) => /html/.test(headers['content-type'] ?? ''),
    })
    expect(head.body).toBeNull()
    const closed = createOutboundHttp({ allowPrivateHosts: ['127.0.0.1:9'] })
    expect(await refusalOf(closed.fetch('http://127.0.0.1:9/'))).toBe('unreachable')
    const nowhere = createOutboundHttp({
      resolve: async () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })),
    })
    expect(await refusalOf(nowhere.fetch('http://nowhere.example/'))).toBe('unknown_host')
    await Promise.all([http.close(), closed.close(), nowhere.close()])
  })
})
