import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'

/** What measurements over HTTP have in common: processes of their own, their CPU time, and requests that cost little. */

const agent = new Agent({ keepAlive: true, maxSockets: 1000, scheduling: 'lifo' })

export interface Timed {
  status: number
  text: string
  /** Milliseconds until the first word, and until the end. */
  firstMs: number
  totalMs: number
}

/** Sends JSON; `isWord` tells in which piece of the answer the first word is. */
export function post(
  url: string,
  body: object,
  headers: Record<string, string> = {},
  isWord: (piece: string) => boolean = () => true,
): Promise<Timed> {
  const payload = JSON.stringify(body)
  const started = performance.now()
  return new Promise((done, failed) => {
    const sent = request(
      url,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(payload),
          ...headers,
        },
      },
      (answer) => {
        let text = ''
        let firstMs = 0
        answer.setEncoding('utf8')
        answer.on('data', (piece: string) => {
          text += piece
          if (firstMs === 0 && isWord(piece)) firstMs = performance.now() - started
        })
        answer.once('end', () =>
          done({ status: answer.statusCode ?? 0, text, firstMs, totalMs: performance.now() - started }),
        )
        answer.once('error', failed)
      },
    )
    sent.once('error', failed)
    sent.setNoDelay(true)
    sent.end(payload)
  })
}

/** Runs a script of this folder in a process of its own and waits for the address that it prints. */
export async function startPeer(
  script: string,
  ...args: (string | number)[]
): Promise<{ url: string; process: ChildProcess; stop(): void }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((done, failed) => {
    child.stdout.once('data', (bytes: Buffer) => done(String(bytes).trim()))
    child.once('exit', (code) => failed(new Error(`${script} ended with ${code}`)))
  })
  return { url, process: child, stop: () => void child.kill() }
}

/** CPU milliseconds that a process and those it started have used; zero where /proc is not there. */
export function cpuMs(pid: number): number {
  try {
    const own = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
    const ticks = Number(own[11]) + Number(own[12])
    return ticks * 10 + childrenOf(pid).reduce((sum, child) => sum + cpuMs(child), 0)
  } catch {
    return 0
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
}

/** Runs `work` in this many lanes for so long. */
export async function inLanes(
  lanes: number,
  forMs: number,
  work: (lane: number) => Promise<void>,
): Promise<void> {
  const end = performance.now() + forMs
  const lane = async (number: number) => {
    while (performance.now() < end) await work(number)
  }
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)))
}

/** Runs `work` once for each number below `count`, in this many lanes. */
export async function eachInLanes(
  lanes: number,
  count: number,
  work: (number: number) => Promise<void>,
): Promise<void> {
  let next = 0
  const lane = async () => {
    while (next < count) await work(next++)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

/** Options as `--name value`, numbers all of them; `--help` prints the head comment of the script. */
export function readOptions<T extends Record<string, number>>(defaults: T, file: string): T {
  const args = process.argv.slice(2)
  if (args.includes('--help')) {
    console.log(
      /\/\*([\s\S]*?)\*\//
        .exec(readFileSync(file, 'utf8'))?.[1]
        ?.replace(/^ \* ?/gm, '')
        .trim(),
    )
    process.exit(0)
  }
  const given = { ...defaults } as Record<string, number>
  for (const [i, arg] of args.entries()) {
    const name = arg.replace(/^--/, '')
    if (!arg.startsWith('--')) continue
    if (!(name in defaults)) throw new Error(`Unknown option ${arg} (see --help)`)
    given[name] = Number(args[i + 1])
  }
  return given as T
}
