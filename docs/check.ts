import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/*
 * node docs/check.ts: what the documentation claims must be so. It fails for a link to a file that is not there, a
 * variable that is not documented, a command that does not exist, a row without a state, and a test that is named
 * and cannot be found.
 */

const root = join(import.meta.dirname, '..')
const problems: string[] = []
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const markdown = globSync('**/*.md', {
  cwd: root,
  exclude: (name) => /node_modules|\.toolchain|^build$|^data$/.test(String(name)),
})

/** Rows of the mission, by letter. */
const rows: Record<string, number> = {
  A: 11,
  B: 11,
  C: 7,
  D: 4,
  E: 12,
  F: 8,
  G: 6,
  H: 4,
  I: 8,
  J: 7,
  K: 3,
  L: 1,
  M: 5,
  N: 3,
  O: 6,
  P: 4,
  Q: 5,
  R: 6,
  S: 37,
}

function checkLinks(): void {
  for (const path of markdown) {
    for (const [, target] of read(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g)) {
      if (!existsSync(join(root, dirname(path), target!)))
        problems.push(`${path} links to ${target}, which is not there`)
    }
    for (const [, script] of read(path).matchAll(/`(bin\/[a-z-]+)/g)) {
      if (!existsSync(join(root, script!))) problems.push(`${path} names ${script}, which is not there`)
    }
  }
}

function checkVariables(): void {
  const schema = read('server/config.ts').match(/const Environment = z\.object\(\{([\s\S]*?)\n\}\)/)![1]!
  const variables = [...schema.matchAll(/^\s{2}([A-Z_]+):/gm)].map((match) => match[1]!)
  const documented = new Set(
    [...read('docs/self-hosting.md').matchAll(/`([A-Z][A-Z_]+)`/g)].map((match) => match[1]!),
  )
  for (const name of variables)
    if (!documented.has(name) && name !== 'NODE_ENV')
      problems.push(`docs/self-hosting.md does not tell of ${name}`)
  for (const name of documented)
    if (!variables.includes(name) && !/^TEST_/.test(name))
      problems.push(`docs/self-hosting.md tells of ${name}, which nothing reads`)
}

function checkCoverage(): void {
  const lines = read('docs/coverage.md')
    .split('\n')
    .filter((line) => /^\| [A-S]-\d\d /.test(line))
  const seen = new Map<string, string>()
  for (const line of lines) {
    const [, id, , state, tests] = line.split('|').map((cell) => cell.trim())
    if (seen.has(id!)) problems.push(`docs/coverage.md has ${id} twice`)
    seen.set(id!, state!)
    if (!['works', 'partly', 'not yet'].includes(state!))
      problems.push(`docs/coverage.md: ${id} has the unknown state "${state}"`)
    if (state !== 'not yet' && !tests)
      problems.push(`docs/coverage.md: ${id} is said to be there and names no test`)
    for (const reference of (tests ?? '')
      .split(';')
      .map((text) => text.trim())
      .filter(Boolean))
      checkTest(id!, reference)
  }
  for (const [letter, count] of Object.entries(rows)) {
    for (let number = 1; number <= count; number++) {
      const id = `${letter}-${String(number).padStart(2, '0')}`
      if (!seen.has(id)) problems.push(`docs/coverage.md does not list ${id}`)
    }
  }
}

/** `path/to/file.test.ts` or `path/to/file.test.ts › words of the test's name`. */
function checkTest(id: string, reference: string): void {
  const [path, name] = reference
    .replaceAll('`', '')
    .split('›')
    .map((part) => part.trim())
  if (!existsSync(join(root, path!)))
    problems.push(`docs/coverage.md: ${id} names ${path}, which is not there`)
  else if (name && !read(path!).includes(name))
    problems.push(`docs/coverage.md: ${id} names the test "${name}", which ${path} does not have`)
}

function checkReadmes(): void {
  for (const folder of globSync('server/*/index.ts', { cwd: root }).map((path) => dirname(path))) {
    const readme = join(folder, 'README.md')
    if (!existsSync(join(root, readme)) && !folder.endsWith('providers'))
      problems.push(`${relative('.', folder)} has no README.md`)
  }
}

checkLinks()
checkVariables()
checkCoverage()
checkReadmes()
for (const problem of problems) console.error(problem)
if (problems.length === 0) console.log(`docs: ${markdown.length} pages agree with the code`)
process.exit(problems.length === 0 ? 0 : 1)
