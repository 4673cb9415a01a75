import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { makeScenario } from '#server/receptionist/scenarios/test-scenario.ts'
import { createWorld, type World } from '#test/world.ts'
import { run } from './scenarios.ts'

let world: World
let base: string
let key: string
const lines: string[] = []
beforeAll(async () => {
  world = await createWorld()
  await world.http.listen({ host: '127.0.0.1', port: 0 })
  base = `http://127.0.0.1:${(world.http.server.address() as AddressInfo).port}`
  const made = await world.brightside.api<{ key: string }>('POST', '/api/api-keys', {
    name: 'Build server',
    permissions: ['agents.read', 'agents.write', 'knowledge.read', 'scheduling.read'],
  })
  key = made.body.key
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
})
afterAll(async () => {
  vi.restoreAllMocks()
  await world.close()
})
afterEach(() => {
  lines.length = 0
  process.exitCode = 0
})

const remote = (verb: string, ...more: string[]) =>
  run([verb, world.brightside.agentId, '--base', base, '--key', key, ...more])
const printed = () => lines.join('\n')

/** Works while the command waits for its run. */
async function withWorker(command: Promise<void>): Promise<void> {
  let done = false
  const ended = command.finally(() => {
    done = true
  })
  while (!done) await Promise.all([world.runJobs(), new Promise((next) => setImmediate(next))])
  await ended
}

test('generates, lists and runs; everything passes and the exit code is 0', async () => {
  await remote('generate')
  expect(printed()).toContain('Wants to talk to a person (English)')
  expect(printed()).toContain('--save keeps them')
  await remote('generate', '--save')
  lines.length = 0
  await remote('list')
  expect(printed()).toMatch(/^[0-9a-f-]{36} {2}never run +.*English/m)
  lines.length = 0
  await withWorker(remote('run'))
  expect(printed()).toMatch(/^✓ Wants to talk to a person \(English\) {2}\d+ turns, \d+ ms$/m)
  expect(printed()).toMatch(/(\d+) of \1 passed$/)
  expect(process.exitCode ?? 0).toBe(0)
})

test('one scenario that fails is told with its reason, and the exit code is 1', async () => {
  const { body } = await world.brightside.api<{ id: string }>(
    'POST',
    `/api/agents/${world.brightside.agentId}/scenarios`,
    makeScenario({
      name: 'Wants the moon',
      caller: { kind: 'script', turns: ['Hello'] },
      expectations: [{ kind: 'says', words: 'the moon' }],
    }),
  )
  await withWorker(remote('run', '--scenario', body.id))
  expect(printed()).toContain('✗ Wants the moon')
  expect(printed()).toContain('says {"words":"the moon","said":true}: It was not said.')
  expect(printed()).toContain('0 of 1 passed, 1 failed')
  expect(process.exitCode).toBe(1)
  lines.length = 0
  await withWorker(remote('run', '--scenario', body.id, '--json'))
  expect(JSON.parse(printed())).toMatchObject({ total: 1, failed: 1, results: [{ change: 'still_failing' }] })
})

test('what is wrong with the call is said: a wrong key, a wrong version, half an address', async () => {
  await expect(run(['list', world.brightside.agentId, '--base', base, '--key', 'fd_wrong'])).rejects.toThrow(
    'API key',
  )
  await expect(remote('run', '--version', 'newest')).rejects.toThrow('--version is a number')
  await expect(run(['list', 'x', '--base', base])).rejects.toThrow('--base and --key together')
  await run(['dance'])
  expect(process.exitCode).toBe(2)
})
