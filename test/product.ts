import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { databaseUrl } from './database-template.ts'

/** The product as its users run it: a process of its own, on the embedded database or on PostgreSQL. */
export interface Product {
  url: string
  port: number
  process: ChildProcess
  /** Everything it has printed. */
  output(): string
  /** Ends it as a power cut of the process would. */
  kill(): Promise<void>
  /** Ctrl-C; resolves with the exit code. */
  stop(): Promise<number | null>
}

export interface Home {
  /** Starts the product in this home; several times one after the other, or at once, on the same data. */
  start(environment?: Record<string, string>): Promise<Product>
  /** Ends what still runs and removes the data. */
  remove(): Promise<void>
}

const root = join(import.meta.dirname, '..')

/** A data folder, or a PostgreSQL database when TEST_DATABASE_URL names a server, to run the product in. */
export async function createHome(environment: Record<string, string> = {}): Promise<Home> {
  const folder = mkdtempSync(join(tmpdir(), 'frontdesk-home-'))
  const database = await createDatabase()
  const running = new Set<Product>()
  const port = await freePort()
  return {
    async start(more = {}) {
      const product = await startProduct(port, {
        DATA_DIR: folder,
        ...(database ? { DATABASE_URL: database.url } : {}),
        ...environment,
        ...more,
      })
      running.add(product)
      product.process.once('exit', () => running.delete(product))
      return product
    },
    async remove() {
      await Promise.all([...running].map((product) => product.kill()))
      await database?.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function startProduct(port: number, environment: Record<string, string>): Promise<Product> {
  const { TEST_DATABASE_URL: _, DATABASE_URL: __, ...inherited } = process.env
  const { FRONTDESK_PARTS: parts = 'start', ...variables } = environment
  const env = {
    ...inherited,
    LOG_LEVEL: 'info',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    HOST: '127.0.0.1',
    PORT: String(port),
    ...variables,
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
  }
  const child = spawn(process.execPath, [join(root, 'server/cli/frontdesk.ts'), parts], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const ready = new Promise<void>((done, failed) => {
    const read = (bytes: Buffer) => {
      printed += bytes
      if (/Frontdesk is (ready at|working)/.test(printed)) done()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', () =>
      failed(new Error(`The product ended while it started:\n${printed.slice(-3000)}`)),
    )
  })
  await ready
  const gone = () =>
    new Promise<number | null>((done) =>
      child.exitCode !== null || child.signalCode !== null ? done(child.exitCode) : child.once('exit', done),
    )
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    process: child,
    output: () => printed,
    async kill() {
      child.kill('SIGKILL')
      await gone()
    },
    async stop() {
      child.kill('SIGINT')
      return gone()
    },
  }
}

async function createDatabase(): Promise<{ url: string; drop(): Promise<void> } | null> {
  const server = process.env.TEST_DATABASE_URL
  if (!server) return null
  const name = `frontdesk_j_${randomBytes(6).toString('hex')}`
  await administer(server, `create database ${name}`)
  return {
    url: databaseUrl(server, name),
    drop: () => administer(server, `drop database if exists ${name} with (force)`),
  }
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
}

/** Asks until the answer is as wanted, at most for the given time; the last answer is in the error. */
export async function eventually<T>(
  ask: () => Promise<T>,
  wanted: (answer: T) => boolean,
  withinMs = 30_000,
): Promise<T> {
  const until = performance.now() + withinMs
  for (;;) {
    const answer = await ask().catch((error: Error) => error as unknown as T)
    if (!(answer instanceof Error) && wanted(answer)) return answer
    if (performance.now() > until)
      throw new Error(
        `Still not so after ${withinMs} ms: ${answer instanceof Error ? answer.message : JSON.stringify(answer).slice(0, 1000)}`,
      )
    await new Promise((done) => setTimeout(done, 50))
  }
}

export interface Client {
  token: string
  organizationId: string
  call<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: T }>
}

/** Signs a new owner up, with an organization, over HTTP as anybody would. */
export async function signUp(
  url: string,
  organization: { name: string; vertical?: string; timezone?: string },
): Promise<Client> {
  const email = `owner-${randomBytes(4).toString('hex')}@example.com`
  const answer = await request(url, 'POST', '/api/auth/sign-up/email', {
    email,
    password: 'correct horse battery',
    name: 'Olive Owner',
  })
  const token = (answer.body as { token: string }).token
  const call: Client['call'] = (method, path, body, headers) =>
    request(url, method, path, body, { authorization: `Bearer ${token}`, ...headers }) as never
  const created = await call<{ id: string }>('POST', '/api/organizations', organization)
  return { token, organizationId: created.body.id, call }
}

/** One request as JSON. */
export async function request(
  url: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url + path, {
    method,
    headers: {
      accept: 'application/json',
      origin: url,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    body: text && response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text,
  }
}

/** The last errors in a product's log, for whoever wonders why a journey failed. */
export function errorsOf(product: Product): string {
  const lines = product.output().split('\n')
  return lines
    .filter((line) => /"level":(?:50|60|"error"|"fatal")/.test(line))
    .slice(-3)
    .join('\n')
}
