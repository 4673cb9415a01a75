import { createHome, eventually, type Product, signUp } from '#test/product.ts'
import { median, percentiles } from './figures.ts'
import { cpuMs, inLanes, post, readOptions, startPeer, type Timed } from './load.ts'

/*
 * Chat turns over HTTP, streamed and stored, on the embedded database or on PostgreSQL.
 *
 *   [TEST_DATABASE_URL=postgres://…] node bench/chat.ts [--seconds 4] [--rounds 3] [--lanes 8] [--first 300] [--gap 25] [--models 1]
 *
 * model: our turn with a model of fixed delay (--first ms to the first word, --gap ms a word) against a floor that
 * passes the model's stream through and does nothing else. Bound: p95 of the turn at most 2 × the floor.
 * bare: the same with a model that takes no time, so that all of it is ours. house: turns a second of the house
 * brain with retrieval, each stored; `--models 0` measures it alone. Bound on PostgreSQL: 250 a second with 8 at a time.
 */

const options = readOptions(
  { seconds: 4, rounds: 3, lanes: 8, first: 300, gap: 25, models: 1 },
  import.meta.filename,
)
const turnsPerConversation = 6
const questions = [
  'What are your hours on Tuesday?',
  'How much is an inspection of a water heater?',
  'Do you repair leaks on the same day?',
  '¿Cuánto cuesta la limpieza de drenajes?',
  'Where are you located?',
  'Can you tell me about repiping in district 12?',
]

interface Subject {
  name: string
  url: string
  pid: number
  agentId?: string
}

let visitors = 0
/** A visitor holds a conversation of a few turns, then another one comes. */
function createVisitor({ url, agentId }: Subject): () => Promise<Timed> {
  let [turn, visitor, conversation] = [0, '', null as string | null]
  return async () => {
    if (turn++ % turnsPerConversation === 0)
      [visitor, conversation] = [`bench-${process.pid}-${visitors++}`, null]
    const body = {
      agent_id: agentId,
      visitor_id: visitor,
      conversation_id: conversation,
      message: questions[turn % questions.length]!,
    }
    const answer = await post(
      agentId ? `${url}/api/chat` : url,
      body,
      { accept: 'text/event-stream' },
      (piece) => piece.includes('"delta"') || piece.includes('"content":"Of'),
    )
    if (answer.status !== 200 || (agentId && !answer.text.includes('"done"')))
      throw new Error(`${answer.status}: ${answer.text.slice(0, 500)}`)
    conversation ??= /"conversation_id":"([^"]+)"/.exec(answer.text)?.[1] ?? null
    return answer
  }
}

interface Round {
  total: number[]
  first: number[]
  perSecond: number
  cpuPerTurn: number
}

async function measure(subject: Subject, seconds: number): Promise<Round> {
  const talk = Array.from({ length: options.lanes }, () => createVisitor(subject))
  const done: Timed[] = []
  const [cpu, started] = [cpuMs(subject.pid), performance.now()]
  await inLanes(options.lanes, seconds * 1000, async (lane) => void done.push(await talk[lane]!()))
  const took = performance.now() - started
  return {
    total: done.map(({ totalMs }) => totalMs),
    first: done.map(({ firstMs }) => firstMs),
    perSecond: (done.length / took) * 1000,
    cpuPerTurn: (cpuMs(subject.pid) - cpu) / done.length,
  }
}

function report(name: string, rounds: Round[]): void {
  const all = (part: 'total' | 'first') => JSON.stringify(percentiles(rounds.flatMap((round) => round[part])))
  const [perSecond, cpu] = [
    median(rounds.map((round) => round.perSecond)),
    median(rounds.map((round) => round.cpuPerTurn)),
  ]
  console.log(
    `${name.padEnd(12)} turn ms ${all('total')}  first word ms ${all('first')}  ${perSecond.toFixed(0)}/s  ${cpu.toFixed(1)} ms CPU a turn`,
  )
}

/** Ours and the floor in turns; prints the median of the ratios at p95. */
async function compare(name: string, ours: Subject, floor: Subject): Promise<void> {
  const rounds: Record<'ours' | 'floor', Round[]> = { ours: [], floor: [] }
  await measure(ours, 1)
  await measure(floor, 1)
  for (let round = 0; round < options.rounds; round++) {
    rounds.floor.push(await measure(floor, options.seconds))
    rounds.ours.push(await measure(ours, options.seconds))
  }
  report(`${name} floor`, rounds.floor)
  report(`${name} ours`, rounds.ours)
  const ratio = (part: 'total' | 'first') =>
    median(
      rounds.ours.map((round, i) => percentiles(round[part]).p95 / percentiles(rounds.floor[i]![part]).p95),
    )
  console.log(
    `${name}: ours ÷ floor at p95, median of ${options.rounds} rounds: turn ${ratio('total').toFixed(2)}, first word ${ratio('first').toFixed(2)}`,
  )
}

const topics = ['drain cleaning', 'water heaters', 'leak repair', 'repiping', 'limpieza de drenajes']
const describe = (topic: string, i: number) =>
  `# ${topic} in district ${i}\n\nInspection of ${topic} costs $${40 + i} in district ${i}. A visit takes about an hour, and the price is agreed before any work begins. Repairs are done on the same day where parts are at hand; crew ${i} looks after this part of town and calls ahead. ${'Every visit ends with a written report of what was found and what was done about it. '.repeat(4)}`

/** A business with some hundred passages to search. */
async function openBusiness(product: Product): Promise<{ house: string; llm: string }> {
  const owner = await signUp(product.url, {
    name: 'Harbor Plumbing',
    vertical: 'home_services',
    timezone: 'America/Chicago',
  })
  await owner.call('PATCH', `/api/organizations/${owner.organizationId}`, {
    hours: { tue: [{ open: '09:00', close: '17:00' }] },
    languages: ['en', 'es'],
  })
  const text = topics
    .flatMap((topic) => Array.from({ length: 60 }, (_, i) => describe(topic, i)))
    .join('\n\n')
  const create = async (brain: 'house' | 'llm') => {
    const { id } = (await owner.call<{ id: string }>('POST', '/api/agents', { name: `Desk ${brain}` })).body
    await owner.call('PATCH', `/api/agents/${id}`, { brain, status: 'active' })
    await owner.call('POST', `/api/agents/${id}/sources`, { kind: 'text', title: 'Prices', text })
    const sources = () =>
      owner.call<{ items: { status: string; chunks_count: number }[] }>('GET', `/api/agents/${id}/sources`)
    const { body } = await eventually(sources, (answer) => answer.body.items[0]?.status === 'completed')
    console.log(`${brain}: ${body.items[0]!.chunks_count} passages`)
    return id
  }
  return { house: await create('house'), llm: await create('llm') }
}

async function withModel(firstMs: number, gapMs: number, name: string): Promise<void> {
  const model = await startPeer('fake-llm.ts', 'model', firstMs, gapMs)
  const floor = await startPeer('fake-llm.ts', 'floor', model.url)
  const product = await home.start({
    LLM_PROVIDER: 'openai-compatible',
    LLM_MODEL: 'fake',
    OPENAI_BASE_URL: `${model.url}/v1`,
    OPENAI_API_KEY: 'bench',
  })
  await compare(
    name,
    { name: 'ours', url: product.url, pid: product.process.pid!, agentId: agents.llm },
    { name: 'floor', url: floor.url, pid: floor.process.pid! },
  )
  await product.stop()
  floor.stop()
  model.stop()
}

const home = await createHome({ LOG_LEVEL: 'error', CHAT_TURNS_PER_MINUTE: '1000000' })
let agents = { house: '', llm: '' }
try {
  const product = await home.start()
  agents = await openBusiness(product)
  const house = { name: 'house', url: product.url, pid: product.process.pid!, agentId: agents.house }
  await measure(house, 2)
  const rounds: Round[] = []
  for (let round = 0; round < options.rounds; round++) rounds.push(await measure(house, options.seconds))
  report('house', rounds)
  await product.stop()
  if (options.models > 0) {
    await withModel(options.first, options.gap, 'model')
    await withModel(0, 0, 'bare')
  }
} finally {
  await home.remove()
}
