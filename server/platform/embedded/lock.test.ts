import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'frontdesk-lock-'))
const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const script = `import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))}
try { lockFolder(process.argv[1]); console.log('held') } catch (error) { console.log(error.message); process.exit(1) }
setInterval(() => {}, 1000)`

/** Starts a process that tries to take the folder, and waits for its first word. */
async function contend(): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  children.push(child)
  const said = await new Promise<string>((done) =>
    child.stdout!.once('data', (bytes) => done(String(bytes).trim())),
  )
  return { child, said }
}

const gone = (child: ChildProcess) =>
  new Promise((done) =>
    child.exitCode === null && child.signalCode === null ? child.once('exit', done) : done(null),
  )

test('a second process is refused with a sentence that says who holds the folder', async () => {
  const first = await contend()
  const others = await Promise.all(Array.from({ length: 5 }, contend))
  expect(first.said).toBe('held')
  for (const { said } of others)
    expect(said).toContain(`in use by another Frontdesk (process ${first.child.pid})`)
  first.child.kill('SIGKILL')
  await gone(first.child)
})

test('after a kill -9 exactly one of several that come takes the folder over, every time', async () => {
  for (let round = 0; round < 3; round++) {
    const contenders = await Promise.all(Array.from({ length: 4 }, contend))
    expect(contenders.filter(({ said }) => said === 'held')).toHaveLength(1)
    for (const { child } of contenders) child.kill('SIGKILL')
    await Promise.all(contenders.map(({ child }) => gone(child)))
  }
})
