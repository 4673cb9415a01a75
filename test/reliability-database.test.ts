import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isDatabaseDown } from '#server/http/errors.ts'
import { openDatabase, pingDatabase } from '#server/platform/database.ts'
import { createLogger } from '#server/platform/logger.ts'
import { type DatabaseProxy, startDatabaseProxy } from './database-proxy.ts'
import { eventually, request } from './product.ts'
import { createWorld, type World } from './world.ts'

/* What becomes of requests when PostgreSQL goes away in the middle of them. The embedded database lives and dies with the product. */

const server = process.env.TEST_DATABASE_URL

describe.skipIf(!server)('with PostgreSQL', () => {
  let proxy: DatabaseProxy
  let world: World
  let url: string
  beforeAll(async () => {
    proxy = await startDatabaseProxy(server!)
    process.env.TEST_DATABASE_URL = proxy.url
    world = await createWorld()
    process.env.TEST_DATABASE_URL = server
    url = await world.http.listen({ port: 0, host: '127.0.0.1' })
  })
  afterAll(async () => {
    proxy.resume()
    await world.close()
    await proxy.close()
  })

  const headers = () => ({ authorization: `Bearer ${world.brightside.owner.token}` })
  const list = () => request(url, 'GET', '/api/services', undefined, headers())
  const chat = (visitor: number) =>
    request(url, 'POST', '/api/chat', {
      agent_id: world.brightside.agentId,
      visitor_id: `v-${visitor}`,
      message: 'Hello',
    })
  const ready = () => request(url, 'GET', '/ready')
  const isWhole = ({ status, body }: { status: number; body: unknown }) =>
    status < 300 ||
    (status === 503 &&
      (body as { code?: string }).code === 'unavailable' &&
      Boolean((body as { request_id?: string }).request_id))

  /** Requests without a pause, until they are told to stop; every answer there was. */
  function keepAsking(lanes: number) {
    let stopped = false
    const answers: Awaited<ReturnType<typeof list>>[] = []
    const lane = async (number: number) => {
      for (let turn = 0; !stopped; turn++)
        answers.push(await (turn % 3 === 0 ? chat(number * 1000 + turn) : list()))
    }
    const running = Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)))
    return {
      answers,
      async stop() {
        stopped = true
        await running
        return answers
      },
    }
  }

  test('every connection terminated under load: each answer is whole, the process lives, the next ones are fine', async () => {
    const load = keepAsking(12)
    await eventually(
      async () => load.answers.length,
      (count) => count > 40,
    )
    const killed = await terminateConnections(world.app.database.address as string)
    expect(killed).toBeGreaterThan(1)
    const soFar = load.answers.length
    await eventually(
      async () => load.answers.length,
      (count) => count > soFar + 60,
    )
    const answers = await load.stop()
    expect(answers.filter((answer) => !isWhole(answer))).toEqual([])
    expect(answers.filter(({ status }) => status === 503).length).toBeLessThan(40)
    for (let i = 0; i < 20; i++) expect((await list()).status).toBe(200)
  })

  test('while the database is down every answer is 503 with a request id at once, and /ready says so; then all is back', async () => {
    expect((await ready()).status).toBe(200)
    proxy.stop()
    await eventually(ready, ({ status }) => status === 503, 1_000)
    const started = performance.now()
    const answers = await Promise.all([
      list(),
      list(),
      chat(1),
      chat(2),
      request(url, 'GET', '/api/me', undefined, headers()),
    ])
    expect(performance.now() - started).toBeLessThan(6_000)
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 503, 503])
    for (const { body } of answers)
      expect(body).toMatchObject({ code: 'unavailable', request_id: expect.stringMatching(/./) })
    expect((await request(url, 'GET', '/health')).status).toBe(200)
    proxy.resume()
    await eventually(ready, ({ status }) => status === 200, 5_000)
    expect((await list()).status).toBe(200)
    expect((await chat(3)).status).toBe(200)
  })

  test('a database that is reached and never answers holds nobody for ever, and its connection is not used again', async () => {
    const { db, close } = openDatabase(proxy.url, createLogger('silent'), { timeoutMs: 300, max: 1 })
    expect(await pingDatabase(db)).toBeUndefined()
    proxy.freeze()
    const error = await pingDatabase(db).catch((reason: Error) => reason)
    expect(isDatabaseDown(error)).toBe(true)
    proxy.resume()
    expect(await pingDatabase(db)).toBeUndefined()
    await close()
    await eventually(list, ({ status }) => status === 200, 5_000)
  })

  test('one organization that asks for everything at once does not keep another one waiting', async () => {
    const { brightside, lakeside } = world
    const quick = async () => {
      const started = performance.now()
      expect(
        (
          await request(url, 'GET', '/api/services', undefined, {
            authorization: `Bearer ${lakeside.owner.token}`,
          })
        ).status,
      ).toBe(200)
      return performance.now() - started
    }
    const alone = await typical(quick)
    // Transactions that wait in the database: they cost connections, and hardly any of the machine.
    let stopped = false
    const hog = async () => {
      while (!stopped) await brightside.tenant(({ db }) => sql`select pg_sleep(0.1)`.execute(db))
    }
    const hogs = Promise.all(Array.from({ length: 64 }, hog))
    const beside = await typical(quick)
    stopped = true
    await hogs
    // Behind a single one of them it would wait for a tenth of a second.
    expect(beside).toBeLessThan(Math.max(alone * 2, 100))
  })
})

async function typical(measure: () => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < 9; i++) times.push(await measure())
  return times.toSorted((a, b) => a - b)[4]!
}

/** Terminates every connection to a database but the one that does it. */
async function terminateConnections(address: string): Promise<number> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  const { rowCount } = await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  await client.end()
  return rowCount ?? 0
}
