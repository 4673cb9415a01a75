import { spawn } from 'node:child_process'
import { createHome } from '#test/product.ts'
import { median } from './figures.ts'
import { cpuMs, readOptions } from './load.ts'

/*
 * How long the product takes from the command to the first request it serves.
 *
 *   [TEST_DATABASE_URL=postgres://…] node bench/start.ts [--rounds 5]
 *
 * first: on an empty database, with all migrations. cold: each later start. floor: a bare Node process that opens a
 * port. Bounds for cold: 1 s on PostgreSQL, 2.5 s on the embedded database.
 */

const { rounds } = readOptions({ rounds: 5 }, import.meta.filename)

async function startFloor(): Promise<number> {
  const started = performance.now()
  const script = "require('node:http').createServer().listen(0, '127.0.0.1', () => console.log('ready'))"
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((done) => child.stdout.once('data', done))
  const took = performance.now() - started
  child.kill('SIGKILL')
  return took
}

const home = await createHome({ LOG_LEVEL: 'error' })
async function startOnce(): Promise<{ ms: number; cpu: number }> {
  const started = performance.now()
  const product = await home.start()
  const answer = await fetch(`${product.url}/ready`)
  const ms = performance.now() - started
  const cpu = cpuMs(product.process.pid!)
  if (!answer.ok) throw new Error(`/ready answered ${answer.status}`)
  await product.stop()
  return { ms, cpu }
}

try {
  const first = await startOnce()
  const [floors, starts, cpu]: number[][] = [[], [], []]
  for (let round = 0; round < rounds; round++) {
    floors!.push(await startFloor())
    const { ms, cpu: used } = await startOnce()
    starts!.push(ms)
    cpu!.push(used)
  }
  const bound = process.env.TEST_DATABASE_URL ? 1000 : 2500
  const [cold, floor] = [median(starts!), median(floors!)]
  console.log(
    `first ${first.ms.toFixed(0)} ms; cold ${cold.toFixed(0)} ms (bound ${bound}), ${median(cpu!)} ms CPU; floor ${floor.toFixed(0)} ms; cold ÷ floor ${(cold / floor).toFixed(1)}`,
  )
  if (cold > bound) process.exitCode = 1
} finally {
  await home.remove()
}
