import { globSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** The order of folders, lowest first. A folder may import itself and what stands before it. */
const order = [
  ['contract'],
  ['platform'],
  ['providers'],
  ['context'],
  ['organizations'],
  ['contacts'],
  ['knowledge'],
  ['conversations'],
  ['scheduling'],
  ['messaging'],
  ['receptionist'],
  ['calls'],
  ['chat'],
  ['ops'],
  ['worker'],
  ['http'],
  ['main'],
  ['cli'],
]
const technical = new Set(['contract', 'platform', 'providers', 'context', 'http', 'worker', 'main', 'cli'])

interface Source {
  path: string
  text: string
  imports: string[]
}

function read(pattern: string): Source[] {
  return globSync(pattern, { cwd: root, exclude: (name) => String(name).includes('node_modules') })
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      const imports = [
        ...text.matchAll(
          /(?:^|\n)(?:import|export)\b[^'"]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|\n)import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
        ),
      ].map((match) => resolve(path, (match[1] ?? match[2] ?? match[3])!))
      return { path, text, imports }
    })
}

/** An import as a path of this repository; packages stay as they are. */
function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (specifier.startsWith('.'))
    return relative(root, join(root, from, '..', specifier))
      .split(sep)
      .join('/')
  return specifier
}

/** The room of the house a file stands in; null for what is no part of the order. */
function roomOf(path: string): string | null {
  if (path.startsWith('contract/')) return 'contract'
  if (/^server\/(context|config)\.ts$/.test(path)) return path === 'server/config.ts' ? 'platform' : 'context'
  if (path === 'server/main.ts') return 'main'
  return path.startsWith('server/') ? path.split('/')[1]! : null
}

const rank = (room: string) => order.findIndex((rooms) => rooms.includes(room))
const isTest = (path: string) =>
  /\.test\.tsx?$|\/conformance\.ts$|\/test-[a-z-]+\.ts$|\/rehearsal\//.test(path)
const server = [...read('server/**/*.ts'), ...read('contract/**/*.ts')].filter(
  ({ path }) => !path.endsWith('.d.ts'),
)
const production = server.filter(({ path }) => !isTest(path))

test('every folder of the server stands in the order', () => {
  const rooms = new Set(server.map(({ path }) => roomOf(path)!))
  expect([...rooms].filter((room) => rank(room) < 0)).toEqual([])
})

test('no import points upward in the order of folders', () => {
  const upward = production.flatMap(({ path, imports }) => {
    const room = roomOf(path)!
    return imports
      .filter((target) => {
        const other = roomOf(target)
        return other !== null && other !== room && rank(other) >= rank(room)
      })
      .map((target) => `${path} imports ${target}`)
  })
  expect(upward).toEqual([])
})

test('a domain is imported only through its index.ts; http and worker may also mount routes.ts and jobs.ts', () => {
  const around = production.flatMap(({ path, imports }) => {
    const room = roomOf(path)!
    return imports
      .filter((target) => {
        const other = roomOf(target)
        if (!other || other === room || technical.has(other) || !target.startsWith('server/')) return false
        if (target === `server/${other}/index.ts`) return false
        if (room === 'cli') return false
        return !(['http', 'worker'].includes(room) && /\/(routes|jobs)\.ts$/.test(target))
      })
      .map((target) => `${path} imports ${target}`)
  })
  expect(around).toEqual([])
})

test('the contract imports zod and nothing else', () => {
  const others = server
    .filter(({ path }) => path.startsWith('contract/') && !path.endsWith('.test.ts'))
    .flatMap(({ path, imports }) =>
      imports
        .filter((target) => target !== 'zod' && !target.startsWith('contract/'))
        .map((target) => `${path} imports ${target}`),
    )
  expect(others).toEqual([])
})

test('the web app and the widget never import the server', () => {
  const pages = [...read('web/**/*.{ts,tsx}'), ...read('widget/**/*.{ts,tsx}')]
  expect(pages.length).toBeGreaterThan(20)
  expect(
    pages.flatMap(({ path, imports }) =>
      imports
        .filter((target) => target.startsWith('server/') || target.startsWith('db/'))
        .map((target) => `${path} imports ${target}`),
    ),
  ).toEqual([])
})

/** Words that may stand only in their own place, and the place to go to instead. */
const bans: { what: string; pattern: RegExp; allowed: RegExp; instead: string }[] = [
  {
    what: 'process.env',
    pattern: /process\.env/,
    allowed: /^server\/config\.ts$/,
    instead: 'a variable of server/config.ts',
  },
  {
    what: 'the current time',
    pattern: /Date\.now\(\)|new Date\(\)|Temporal\.Now/,
    allowed: /^server\/platform\/clock\.ts$/,
    instead: 'ctx.clock or app.clock',
  },
  {
    what: 'fetch',
    pattern: /(?<![.\w])fetch\(/,
    allowed: /^server\/(providers\/|platform\/outbound-http)/,
    instead: 'a provider, or platform/outbound-http.ts',
  },
  {
    what: 'a vendor SDK',
    pattern:
      /from '(twilio|retell-sdk|stripe|resend|@sendgrid\/mail|nodemailer|@ai-sdk\/[a-z-]+|@mendable\/firecrawl-js|undici)'/,
    allowed: /^server\/(providers\/|platform\/outbound-http)/,
    instead: 'a provider',
  },
  {
    what: 'SQL',
    pattern: /from 'kysely'.*\bsql\b|\bsql`|\bsql<|\.(selectFrom|insertInto|updateTable|deleteFrom)\(/,
    allowed: /queries\.ts$|^server\/platform\/|-tables\.ts$/,
    instead: "the domain's queries.ts",
  },
  {
    what: 'a comparison of secrets with ===',
    pattern:
      /\b(secret|signature|token|hash|apiKey|api_key)\w*\s*[!=]==\s*(?!undefined|null|''|typeof)[a-z]/i,
    allowed: /^server\/platform\/secrets\.ts$/,
    instead: 'secretsMatch of platform/secrets.ts',
  },
]

for (const { what, pattern, allowed, instead } of bans) {
  test(`${what} stands only where it belongs; elsewhere use ${instead}`, () => {
    const found = production
      .filter(({ path }) => path.startsWith('server/') && !allowed.test(path))
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .flatMap((line, index) =>
            pattern.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line)
              ? [`${path}:${index + 1} ${line.trim().slice(0, 100)}`]
              : [],
          ),
      )
    expect(found).toEqual([])
  })
}

test('folders and files are named for what they hold', () => {
  const vague = /(^|\/)(utils?|helpers?|services|managers?|misc)(\/|\.ts$)/
  const files = [...server, ...read('web/**/*.{ts,tsx}'), ...read('widget/**/*.{ts,tsx}')].map(
    ({ path }) => path,
  )
  expect(
    files.filter(
      (path) =>
        vague.test(path) &&
        !/^server\/scheduling\/services\.ts$|^web\/(data|app\/[a-z/-]+)\/services\.tsx?$|^contract\/scheduling\/services\.ts$/.test(
          path,
        ),
    ),
  ).toEqual([])
  expect(files.filter((path) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(path.split('/').at(-1)!))).toEqual([])
})
