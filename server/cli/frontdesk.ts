/*
 * Frontdesk's command line. Each command is a file beside this one and is loaded when it is called, so that a
 * small command does not wait for the whole product to load.
 */

import { enableCompileCache, flushCompileCache } from 'node:module'
import { join } from 'node:path'

interface Command {
  usage: string
  what: string
  run(args: string[]): Promise<void>
}

const commands: Record<string, Command> = {
  start: {
    usage: 'start',
    what: 'serve and work in one process (bin/start)',
    run: () => serve({ web: true, worker: true }),
  },
  serve: {
    usage: 'serve',
    what: 'answer HTTP only; needs DATABASE_URL',
    run: () => serve({ web: true, worker: false }),
  },
  work: {
    usage: 'work',
    what: 'run jobs only; needs DATABASE_URL',
    run: () => serve({ web: false, worker: true }),
  },
  migrate: {
    usage: 'migrate',
    what: 'bring the database to this version and end',
    run: async () => (await import('./migrate.ts')).run(),
  },
  'voice-url': {
    usage: 'voice-url AGENT_ID',
    what: "the address of an agent's voice socket, to be typed at Retell",
    run: async (args) => (await import('./voice-url.ts')).run(args),
  },
  admin: {
    usage: 'admin grant|revoke EMAIL | admin list',
    what: "the platform's own staff",
    run: async (args) => (await import('./admin.ts')).run(args),
  },
  scenarios: {
    usage: 'scenarios run|list|generate AGENT_ID',
    what: 'rehearsed callers against a receptionist; --help tells more',
    run: async (args) => (await import('./scenarios.ts')).run(args),
  },
  understand: {
    usage: 'understand',
    what: 'utterances as JSON Lines in, what is understood out',
    run: async () => (await import('./understand.ts')).run(),
  },
  match: {
    usage: 'match --faqs FILE',
    what: 'questions as JSON Lines in, ranked FAQs out',
    run: async (args) => (await import('./match.ts')).run(args),
  },
}

const [name = 'help', ...args] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  const lines = Object.values(commands).map(({ usage, what }) => `  frontdesk ${usage.padEnd(38)} ${what}`)
  console.log(`Frontdesk\n\n${lines.join('\n')}`)
  process.exit(['help', '--help', '-h'].includes(name) ? 0 : 2)
}
try {
  await command.run(args)
} catch (error) {
  console.error(`frontdesk: ${(error as Error).message}`)
  process.exit(1)
}

async function serve(parts: { web: boolean; worker: boolean }): Promise<void> {
  // What was compiled once is not compiled at the next start, which takes a third of its time.
  enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/frontdesk'))
  const { startServer } = await import('#server/main.ts')
  const server = await startServer(parts)
  flushCompileCache()
  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) process.exit(130)
    stopping = true
    console.log(`\nFrontdesk is stopping (${signal}); once more to stop at once.`)
    await server.stop()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop('Ctrl-C'))
  process.on('SIGTERM', () => void stop('SIGTERM'))
  console.log(parts.web ? `Frontdesk is ready at ${server.address}` : 'Frontdesk is working')
}
