import type { ListedScenario, NewScenario, ScenarioResult, ScenarioRun } from '#contract/scenarios.ts'
import type { Config } from '#server/config.ts'
import { type AppContext, closeContext, createContext } from '#server/context.ts'
import { type OpenDatabase, openDatabase, pingDatabase } from '#server/platform/database.ts'
import { embeddedConnection, startEmbedded } from '#server/platform/embedded/start.ts'
import { createLogger } from '#server/platform/logger.ts'
import { migrate } from '#server/platform/migrations.ts'
import { createOutboundHttp } from '#server/platform/outbound-http.ts'
import { type TenantContext, withPlatform, withTenant } from '#server/platform/tenancy.ts'
import { findOrganizationOfAgent } from '#server/receptionist/queries.ts'
import { suggestScenarios } from '#server/receptionist/scenarios/generating/generating.ts'
import { getRun, prepareRun, type WantedRun } from '#server/receptionist/scenarios/run.ts'
import { RunScenarios } from '#server/receptionist/scenarios/running.ts'
import { importScenarios, listScenarios } from '#server/receptionist/scenarios/scenario.ts'

export type RunView = ScenarioRun & { results: Omit<ScenarioResult, 'transcript' | 'before'>[] }

/** The scenarios of one receptionist, wherever it is. */
export interface Bench {
  list(): Promise<ListedScenario[]>
  suggest(): Promise<NewScenario[]>
  keep(scenarios: NewScenario[]): Promise<void>
  /** Resolves when the run has come to its end. */
  run(wanted: WantedRun): Promise<RunView>
  close(): Promise<void>
}

/** Plays in this process, on the configured database; a Frontdesk that is running on it is not disturbed. */
export async function openLocalBench(config: Config, agentId: string): Promise<Bench> {
  const { app, close } = await openHere(config)
  const organizationId = await withPlatform(app, (ctx) => findOrganizationOfAgent(ctx, agentId))
  if (!organizationId) {
    await close()
    throw new Error(`There is no receptionist ${agentId}.`)
  }
  const within = <T>(work: (ctx: TenantContext) => Promise<T>) =>
    withTenant(app, organizationId, { kind: 'system', reason: 'command line' }, work)
  return {
    list: async () => (await within((ctx) => listScenarios(ctx, agentId))).items,
    suggest: async () => (await within((ctx) => suggestScenarios(ctx, agentId))).items,
    async keep(scenarios) {
      const file = { format: 'frontdesk.scenarios', version: 1, scenarios } as const
      await within((ctx) => importScenarios(ctx, agentId, file))
    },
    async run(wanted) {
      const { id } = await within((ctx) => prepareRun(ctx, agentId, wanted))
      const job = { services: app, organizationId, jobId: id, attempt: 1, log: app.log }
      await RunScenarios.run({ ...job, signal: new AbortController().signal }, { run_id: id })
      return within((ctx) => getRun(ctx, id))
    },
    close,
  }
}

/** The database of the running Frontdesk, or of none; without an embedded one that runs, it is started for the command. */
async function openHere(config: Config): Promise<{ app: AppContext; close(): Promise<void> }> {
  const log = createLogger(config.LOG_LEVEL === 'info' ? 'error' : config.LOG_LEVEL)
  const address = config.DATABASE_URL ?? embeddedConnection(config.DATA_DIR)
  let database: OpenDatabase = openDatabase(address, log)
  let embedded: Awaited<ReturnType<typeof startEmbedded>> | null = null
  if (!config.DATABASE_URL && !(await answers(database))) {
    await database.close()
    embedded = await startEmbedded(config.DATA_DIR)
    database = openDatabase(embedded.connection, log)
    await migrate(database.pool)
  }
  const app = await createContext({ config, database, log, supervise: false })
  return {
    app,
    async close() {
      await closeContext(app)
      await embedded?.stop()
    },
  }
}

function answers({ db }: OpenDatabase): Promise<boolean> {
  return pingDatabase(db).then(
    () => true,
    () => false,
  )
}

const pollMs = 500

/** Lets a running Frontdesk play them, over its API. */
export async function openRemoteBench(base: string, key: string, agentId: string): Promise<Bench> {
  const { host, port } = new URL(base)
  const http = createOutboundHttp({ allowPrivateHosts: [host], ports: port ? [Number(port)] : [] })
  async function call<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<T> {
    const response = await http.fetch(new URL(path, base).href, {
      method,
      headers: { 'x-api-key': key, accept: 'application/json', 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const answer = JSON.parse(response.body?.toString('utf8') || 'null')
    if (response.status >= 400) throw new Error(answer?.detail ?? `The server answered ${response.status}.`)
    return answer as T
  }
  const agent = `/api/agents/${encodeURIComponent(agentId)}`
  return {
    list: async () => (await call<{ items: ListedScenario[] }>('GET', `${agent}/scenarios`)).items,
    suggest: async () =>
      (await call<{ items: NewScenario[] }>('POST', `${agent}/scenarios/suggestions`, {})).items,
    keep: async (scenarios) => void (await call('POST', `${agent}/scenarios/import`, { scenarios })),
    async run(wanted) {
      const { id } = await call<ScenarioRun>('POST', `${agent}/scenario-runs`, wanted)
      for (;;) {
        const run = await call<RunView>('GET', `/api/scenario-runs/${id}`)
        if (run.finished_at) return run
        await new Promise((done) => setTimeout(done, pollMs))
      }
    },
    close: () => http.close(),
  }
}
