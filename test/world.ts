import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { loadConfig } from '#server/config.ts'
import { type AppContext, closeContext, createContext } from '#server/context.ts'
import { createHttp } from '#server/http/app.ts'
import { SettableClock } from '#server/platform/clock.ts'
import { newId } from '#server/platform/ids.ts'
import type { JobDefinition } from '#server/platform/jobs.ts'
import { createLogger } from '#server/platform/logger.ts'
import {
  type Actor,
  type Role,
  type TenantContext,
  withPlatform,
  withTenant,
} from '#server/platform/tenancy.ts'
import { behaviourOf } from '#server/receptionist/versions/behaviour.ts'
import { jobs } from '#server/worker/jobs.ts'
import { declareJobs } from '#server/worker/runner.ts'
import { createTestDatabase } from './database.ts'

/** Monday morning at both businesses. */
export const monday = '2026-03-02T15:00:00Z'

export interface Person {
  user_id: string
  member_id: string
  name: string
  email: string
  role: Role
  /** A session token, sent as `Authorization: Bearer`. */
  token: string
}

export interface Answer<T = Record<string, unknown>> {
  status: number
  headers: Record<string, string | string[] | number | undefined>
  body: T
}

export interface Business {
  id: string
  name: string
  timezone: string
  agentId: string
  owner: Person
  admin: Person
  member: Person
  viewer: Person
  /** Calls the API as the owner, or as another person, or as nobody (null). */
  api<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    as?: Person | null,
    headers?: Record<string, string>,
  ): Promise<Answer<T>>
  /** Runs work in a tenant transaction, as the owner unless told. */
  tenant<T>(work: (ctx: TenantContext) => Promise<T>, actor?: Actor): Promise<T>
}

export interface World {
  app: AppContext
  http: FastifyInstance
  clock: SettableClock
  /** Dentist in New York: Mon–Fri 9–17 with a lunch break. */
  brightside: Business
  /** Plumber in Chicago: Mon–Sat 8–18. */
  lakeside: Business
  /** Runs queued jobs, and those that they queue, until none is left; delayed ones too when told. */
  runJobs(options?: { delayed?: boolean }): Promise<{ failed: string[] }>
  /** Calls the API without any business. */
  api<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<T>>
  close(): Promise<void>
}

/** Two businesses with named people on a fresh database, with the whole product around them and a clock that stands still. */
export async function createWorld(environment: Record<string, string> = {}): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'frontdesk-world-'))
  const config = loadConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATA_DIR: folder,
    SECRET: 'a secret of the test world, long enough',
    ...environment,
  })
  const database = await createTestDatabase()
  const clock = new SettableClock(monday)
  const app = await createContext({
    config,
    database,
    clock,
    log: createLogger(config.LOG_LEVEL),
    supervise: false,
  })
  await declareJobs(app)
  const http = await createHttp(app)
  await http.ready()
  const api: World['api'] = (method, path, body, headers) => inject(http, method, path, body, headers)
  const brightside = await addBusiness(app, api, {
    name: 'Brightside Dental',
    slug: 'brightside-dental',
    vertical: 'dental',
    timezone: 'America/New_York',
    phone: '+12125550100',
    people: ['Dana Bright', 'Amir Haddad', 'Lucy Chen', 'Victor Stone'],
    hours: Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [
        day,
        [
          { open: '09:00', close: '12:00' },
          { open: '13:00', close: '17:00' },
        ],
      ]),
    ),
  })
  const lakeside = await addBusiness(app, api, {
    name: 'Lakeside Plumbing',
    slug: 'lakeside-plumbing',
    vertical: 'home_services',
    timezone: 'America/Chicago',
    phone: '+13125550100',
    people: ['Luis Lake', 'Nora Pike', 'Sam Reed', 'Vera Marsh'],
    hours: Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((day) => [day, [{ open: '08:00', close: '18:00' }]]),
    ),
  })
  return {
    app,
    http,
    clock,
    brightside,
    lakeside,
    api,
    runJobs: (options) => runJobs(app, options),
    async close() {
      await http.close()
      await app.jobs.stop(1)
      await closeContext({ ...app, jobs: { ...app.jobs, stop: async () => {} } })
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

interface BusinessSeed {
  name: string
  slug: string
  vertical: 'dental' | 'home_services'
  timezone: string
  phone: string
  people: string[]
  hours: object
}

async function addBusiness(app: AppContext, api: World['api'], seed: BusinessSeed): Promise<Business> {
  const id = newId()
  const agentId = newId()
  const roles: Role[] = ['owner', 'admin', 'member', 'viewer']
  const people = seed.people.map((name, i): Person => {
    const email = `${name.split(' ')[0]!.toLowerCase()}@${seed.slug}.test`
    return { user_id: newId(), member_id: newId(), name, email, role: roles[i]!, token: `token-${newId()}` }
  })
  await withPlatform(app, async ({ db }) => {
    await db
      .insertInto('organizations')
      .values({
        id,
        name: seed.name,
        slug: seed.slug,
        vertical: seed.vertical,
        timezone: seed.timezone,
        phone: seed.phone,
        hours: JSON.stringify(seed.hours),
        languages: ['en', 'es'],
        currency: 'USD',
        settings: JSON.stringify({ default_country: 'US', emergency_number: '911' }),
        confirmed_facts: ['name', 'phone', 'hours', 'timezone'],
      })
      .execute()
    for (const person of people) await addPerson(db, id, person)
    const agent = await db
      .insertInto('agents')
      .values({
        organization_id: id,
        id: agentId,
        name: `${seed.name} receptionist`,
        status: 'active',
        vertical: seed.vertical,
        language: 'auto',
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    const behaviour = JSON.stringify(behaviourOf(agent))
    await db
      .insertInto('agent_versions')
      .values({ organization_id: id, agent_id: agentId, number: agent.version, behaviour })
      .execute()
  })
  const [owner, admin, member, viewer] = people as [Person, Person, Person, Person]
  const asOwner: Actor = { kind: 'member', user_id: owner.user_id, member_id: owner.member_id, role: 'owner' }
  return {
    id,
    name: seed.name,
    timezone: seed.timezone,
    agentId,
    owner,
    admin,
    member,
    viewer,
    api: (method, path, body, as = owner, headers = {}) =>
      api(method, path, body, { ...(as ? { authorization: `Bearer ${as.token}` } : {}), ...headers }),
    tenant: (work, actor = asOwner) => withTenant(app, id, actor, work),
  }
}

async function addPerson(db: TenantContext['db'], organizationId: string, person: Person): Promise<void> {
  await db
    .insertInto('users')
    .values({ id: person.user_id, name: person.name, email: person.email, email_verified: true })
    .execute()
  await db
    .insertInto('members')
    .values({
      organization_id: organizationId,
      id: person.member_id,
      user_id: person.user_id,
      role: person.role,
    })
    .execute()
  await db
    .insertInto('sessions')
    .values({
      id: newId(),
      token: person.token,
      user_id: person.user_id,
      active_organization_id: organizationId,
      expires_at: '2099-01-01T00:00:00Z',
    })
    .execute()
}

async function inject<T>(
  http: FastifyInstance,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer<T>> {
  const response = await http.inject({
    method: method as 'GET',
    url: path,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  })
  const text = response.body
  const json = String(response.headers['content-type'] ?? '').includes('json')
  return {
    status: response.statusCode,
    headers: response.headers,
    body: (json && text ? JSON.parse(text) : text) as T,
  }
}

/** Takes jobs as a worker would, one after the other, without waiting for polls. */
async function runJobs(app: AppContext, { delayed = false } = {}): Promise<{ failed: string[] }> {
  const failed: string[] = []
  const { boss } = app.jobs
  const run = async (definition: JobDefinition<never, AppContext>): Promise<number> => {
    const batch = await boss.fetch<{ organization_id: string | null; input: object }>(definition.name, {
      includeMetadata: true,
      batchSize: 50,
      ignoreStartAfter: delayed,
    })
    for (const job of batch) {
      const signal = new AbortController().signal
      try {
        await definition.run(
          {
            services: app,
            organizationId: job.data.organization_id,
            jobId: job.id,
            attempt: job.retryCount + 1,
            signal,
            log: app.log,
          },
          job.data.input as never,
        )
        await boss.complete(definition.name, job.id)
      } catch (error) {
        failed.push(`${definition.name}: ${(error as Error).message}`)
        await boss.fail(definition.name, job.id, { message: (error as Error).message })
      }
    }
    return batch.length
  }
  for (let ran = 1, rounds = 0; ran > 0 && rounds < 50; rounds++) {
    ran = 0
    for (const job of jobs) ran += await run(job)
  }
  return { failed }
}
