import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readOptions } from './load.ts'

/*
 * Whether two processes ever hold one data folder.
 *
 *   node bench/lock.ts [--times 100] [--contenders 2]
 *
 * refused: while one process holds the folder, others come, one after the other. taken over: the holder is killed
 * with -9, and several come at once: exactly one may have it. Bound: every time.
 */

const { times, contenders } = readOptions({ times: 100, contenders: 2 }, import.meta.filename)
const folder = mkdtempSync(join(tmpdir(), 'frontdesk-lock-'))
const lock = JSON.stringify(join(import.meta.dirname, '../server/platform/embedded/lock.ts'))
const script = `import { lockFolder } from ${lock}
try { lockFolder(process.argv[1]); console.log('held') } catch (error) { console.log('refused: ' + error.message); process.exit(1) }
setInterval(() => {}, 1000)`

interface Contender {
  child: ChildProcess
  said: string
}

/** A process that tries to take the folder, with its first word. */
async function contend(): Promise<Contender> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const said = await new Promise<string>((done) =>
    child.stdout.once('data', (bytes) => done(String(bytes).trim())),
  )
  return { child, said }
}

async function kill(...gone: Contender[]): Promise<void> {
  await Promise.all(
    gone.map(({ child }) => {
      if (child.exitCode !== null || child.signalCode !== null) return null
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGKILL')
      return ended
    }),
  )
}

let holder = await contend()
let [refused, taken] = [0, 0]
for (let time = 0; time < times; time++) {
  const second = await contend()
  if (second.said.includes(`process ${holder.child.pid}`)) refused++
  await kill(second)
}
for (let time = 0; time < times; time++) {
  await kill(holder)
  const came = await Promise.all(Array.from({ length: contenders }, contend))
  const holders = came.filter(({ said }) => said === 'held')
  if (holders.length === 1) taken++
  await kill(...came.filter((one) => one !== holders[0]), ...holders.slice(1))
  holder = holders[0] ?? (await contend())
}
await kill(holder)
rmSync(folder, { recursive: true, force: true })
console.log(
  `refused ${refused} of ${times}; a lock of the dead taken over by exactly one ${taken} of ${times}`,
)
if (refused < times || taken < times) process.exitCode = 1
