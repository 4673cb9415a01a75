import { searchKnowledge } from '#server/knowledge/index.ts'
import { addSource } from '#server/knowledge/sources.ts'
import { openDatabase } from '#server/platform/database.ts'
import { newId } from '#server/platform/ids.ts'
import { createLogger } from '#server/platform/logger.ts'
import { type Actor, type TenantContext, withPlatform, withTenant } from '#server/platform/tenancy.ts'
import makeTemplate from '#test/database-template.ts'
import { createWorld } from '#test/world.ts'
import { percentiles } from './figures.ts'
import { eachInLanes, readOptions } from './load.ts'

/*
 * Whether organizations ever see each other, in numbers that would show it.
 *
 *   [TEST_DATABASE_URL=postgres://…] node bench/isolation.ts [--tenants 200] [--transactions 4000] [--retrievals 10000]
 *
 * Every organization has a word that nobody else has. transactions: interleaved through a pool of 8, each must see
 * its own rows and nothing else. retrievals: questions for one's own word and for another one's. Bound: 0 foreign
 * rows. control: the same with a setting of the session instead of the transaction, which must be seen to leak.
 */

const { tenants, transactions, retrievals } = readOptions(
  { tenants: 200, transactions: 4000, retrievals: 10_000 },
  import.meta.filename,
)
const actor: Actor = { kind: 'system', reason: 'bench' }

await makeTemplate()
const world = await createWorld()
const database = openDatabase(world.app.database.address, createLogger('silent'), { max: 8 })
const host = { ...world.app, db: database.db }

interface Tenant {
  id: string
  agentId: string
  canary: string
}

/** A word of letters, and no two alike. */
const canaryOf = (number: number) =>
  `kanari${[...String(number)].map((digit) => String.fromCharCode(98 + Number(digit))).join('')}`

async function createTenant(number: number): Promise<Tenant> {
  const tenant = { id: newId(), agentId: newId(), canary: canaryOf(number) }
  const facts = {
    vertical: 'custom' as const,
    timezone: 'UTC',
    languages: ['en'],
    currency: 'USD',
    settings: JSON.stringify({ default_country: 'US', emergency_number: '911' }),
  }
  await withPlatform(host, async ({ db }) => {
    await db
      .insertInto('organizations')
      .values({ id: tenant.id, name: tenant.canary, slug: `bench-${number}`, ...facts })
      .execute()
  })
  await inTenant(tenant, async ({ db }) => {
    await db
      .insertInto('agents')
      .values({
        organization_id: tenant.id,
        id: tenant.agentId,
        name: tenant.canary,
        status: 'active',
        vertical: 'custom',
      })
      .execute()
  })
  return tenant
}

const inTenant = <T>({ id }: Tenant, work: (ctx: TenantContext) => Promise<T>) =>
  withTenant(host, id, actor, work)

/** What a tenant knows: a few passages, all of them with its word. */
async function teach(tenant: Tenant): Promise<void> {
  const text = ['prices', 'opening', 'repairs']
    .map(
      (topic) =>
        `# About ${topic}\n\nThe secret of our ${topic} is ${tenant.canary}. Ask for it when you come by, and bring ${topic} along.`,
    )
    .join('\n\n')
  await inTenant(tenant, (ctx) =>
    addSource(ctx, tenant.agentId, { kind: 'text', title: tenant.canary, text }),
  )
}

const all: Tenant[] = []
for (let number = 0; number < tenants; number++) all.push(await createTenant(number))
for (const tenant of all) await teach(tenant)
const { failed } = await world.runJobs()
if (failed.length > 0) throw new Error(failed[0])
const pick = (index: number) => all[(index * 7919) % all.length]!

async function seesOnlyItself(db: TenantContext['db'], { id, canary }: Tenant): Promise<boolean> {
  const organizations = await db.selectFrom('organizations').select('name').execute()
  const agents = await db.selectFrom('agents').select('organization_id').execute()
  return (
    organizations.length === 1 &&
    organizations[0]!.name === canary &&
    agents.length === 1 &&
    agents[0]!.organization_id === id
  )
}

let wrong = 0
const started = performance.now()
await eachInLanes(32, transactions, async (number) => {
  const tenant = pick(number)
  if (!(await inTenant(tenant, ({ db }) => seesOnlyItself(db, tenant)))) wrong++
})
const each = (performance.now() - started) / transactions
console.log(
  `${transactions} interleaved transactions through a pool of 8: ${wrong} saw something foreign (${each.toFixed(2)} ms each)`,
)

const times: number[] = []
let [foreign, own] = [0, 0]
await eachInLanes(8, retrievals, async (number) => {
  const tenant = pick(number)
  // Every other question is for a word that only another organization has, and some name that one's agent as well.
  const wanted = number % 2 === 0 ? tenant : pick(number + 1)
  const agent_id = number % 3 === 0 ? wanted.agentId : tenant.agentId
  const query = `What is the secret ${wanted.canary} of your prices?`
  const began = performance.now()
  const { passages } = await inTenant(tenant, (ctx) => searchKnowledge(ctx, { agent_id, query }))
  times.push(performance.now() - began)
  foreign += passages.filter(({ text }) => !text.includes(tenant.canary)).length
  if (wanted === tenant && passages.length > 0) own++
})
const askedOwn = Math.ceil(retrievals / 2)
console.log(
  `${retrievals} retrievals among ${tenants} organizations: ${foreign} foreign passages, ${own} of ${askedOwn} own words found; ms ${JSON.stringify(percentiles(times))}`,
)

/** The mistake that this proves the absence of: what a transaction must see, kept by the session. */
let leaked = 0
await Promise.all(
  Array.from({ length: 200 }, async (_, index) => {
    const tenant = pick(index)
    const client = await database.pool.connect()
    await client.query(
      `set role frontdesk_tenant; select set_config('app.organization_id', '${tenant.id}', false)`,
    )
    client.release()
    const { rows } = await database.pool.query<{ name: string }>('select name from organizations')
    if (rows.some(({ name }) => name !== tenant.canary)) leaked++
  }),
)
await database.close()
await world.close()
console.log(`control, with the setting on the session: ${leaked} of 200 saw something foreign`)
if (wrong > 0 || foreign > 0 || own < askedOwn) process.exitCode = 1
if (leaked === 0) throw new Error('The control never leaked: this run proves nothing')
