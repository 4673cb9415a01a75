import { parseArgs } from 'node:util'
import type { ListedScenario, NewScenario, ScenarioResult } from '#contract/scenarios.ts'
import { loadConfig } from '#server/config.ts'
import { type Bench, openLocalBench, openRemoteBench, type RunView } from './scenario-bench.ts'

const usage = `frontdesk scenarios run AGENT_ID        play the scenarios of a receptionist; exit code 1 when one fails
frontdesk scenarios list AGENT_ID       show them with their last result
frontdesk scenarios generate AGENT_ID   make some from the business; --save keeps them

  --scenario ID     only this one; can be repeated
  --version N       a published version, or \`draft\`; what is live unless told
  --json            the whole answer as JSON
  --base URL        a running Frontdesk, with --key KEY; without them the database of this machine.
                    The key is allowed to read and write agents, and for \`generate\` to read knowledge and scheduling.`

/** The test bench at the terminal, for people and for build servers. */
export async function run(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      scenario: { type: 'string', multiple: true },
      version: { type: 'string' },
      json: { type: 'boolean' },
      save: { type: 'boolean' },
      base: { type: 'string' },
      key: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  const [verb = '', agentId, ...rest] = positionals
  const command = verbs[verb]
  if (values.help || !command || !agentId || rest.length > 0) {
    console.log(usage)
    process.exitCode = values.help ? 0 : 2
    return
  }
  const { base, key } = values
  if (Boolean(base) !== Boolean(key)) throw new Error('Give --base and --key together.')
  const bench = base && key ? openRemoteBench(base, key, agentId) : openLocalBench(loadConfig(), agentId)
  try {
    await command(await bench, values)
  } finally {
    await (await bench).close()
  }
}

interface Options {
  scenario?: string[] | undefined
  version?: string | undefined
  json?: boolean | undefined
  save?: boolean | undefined
}

const verbs: Record<string, (bench: Bench, options: Options) => Promise<void>> = {
  run: runScenarios,
  list: listScenarios,
  generate: generateScenarios,
}

async function runScenarios(bench: Bench, { scenario, version, json }: Options): Promise<void> {
  const wanted = {
    ...(scenario ? { scenario_ids: scenario } : {}),
    ...(version ? { version: readVersion(version) } : {}),
  }
  const run = await bench.run(wanted)
  if (json) console.log(JSON.stringify(run, null, 2))
  else printRun(run)
  if (run.failed > 0 || run.status !== 'finished') process.exitCode = 1
}

function readVersion(text: string): number | 'draft' {
  if (text === 'draft') return text
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error('--version is a number, or `draft`.')
  return number
}

function printRun({ results, passed, failed, total }: RunView): void {
  for (const result of results) {
    const { status, scenario, change, turn_count, duration_ms } = result
    const mark = { passed: '✓', failed: '✗', error: '!', pending: '…', skipped: '-' }[status]
    const news =
      change === 'newly_failing' || change === 'newly_passing' ? `  (${change.replace('_', ' ')})` : ''
    console.log(`${mark} ${scenario.name}  ${turn_count} turns, ${duration_ms ?? 0} ms${news}`)
    for (const line of explain(result)) console.log(`    ${line}`)
  }
  console.log(`\n${passed} of ${total} passed${failed ? `, ${failed} failed` : ''}`)
}

function explain({ error, checks }: Pick<ScenarioResult, 'error' | 'checks'>): string[] {
  const missed = checks.filter(({ passed }) => !passed)
  return [
    ...(error ? [error] : []),
    ...missed.map(({ expectation, why, turn }) => {
      const { kind, ...what } = expectation
      return `${kind} ${JSON.stringify(what)}: ${why}${turn ? ` (turn ${turn})` : ''}`
    }),
  ]
}

async function listScenarios(bench: Bench, { json }: Options): Promise<void> {
  const items = await bench.list()
  if (json) return console.log(JSON.stringify(items, null, 2))
  if (items.length === 0) console.log('There is no scenario yet. `frontdesk scenarios generate` makes some.')
  for (const { id, name, last_result } of items as ListedScenario[])
    console.log(`${id}  ${(last_result?.status ?? 'never run').padEnd(9)}  ${name}`)
}

async function generateScenarios(bench: Bench, { json, save }: Options): Promise<void> {
  const items: NewScenario[] = await bench.suggest()
  if (save) await bench.keep(items)
  if (json) return console.log(JSON.stringify({ scenarios: items }, null, 2))
  for (const { name } of items) console.log(name)
  console.log(`\n${items.length} scenarios${save ? ' kept' : '; --save keeps them'}`)
}
