import { parseArgs } from 'node:util'
import { loadConfig } from '#server/config.ts'
import { listOperators, setOperator } from '#server/organizations/operators.ts'
import { systemClock } from '#server/platform/clock.ts'
import type { OpenDatabase } from '#server/platform/database.ts'
import { withDatabase } from './database.ts'

const usage = `frontdesk admin grant EMAIL    make an account an operator of the platform
frontdesk admin revoke EMAIL   make it an ordinary account again
frontdesk admin list           show all operators`

/** Names the platform's own staff. No endpoint does: who can run this owns the machine. */
export async function run(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { help: { type: 'boolean' } },
  })
  const [verb, email, ...rest] = positionals
  const isChange = (verb === 'grant' || verb === 'revoke') && email !== undefined && rest.length === 0
  if (values.help || !(isChange || (verb === 'list' && email === undefined))) {
    console.log(usage)
    process.exitCode = values.help ? 0 : 2
    return
  }
  await withDatabase(loadConfig(), (database) =>
    isChange ? change(database, email, verb === 'grant') : list(database),
  )
}

async function change({ db }: OpenDatabase, email: string, operator: boolean): Promise<void> {
  const result = await setOperator({ db, clock: systemClock }, email, operator, 'command line')
  if (result === 'unknown_email')
    throw new Error(`Nobody has signed up as ${email}. Sign up first, then run this again.`)
  const state = operator ? 'an operator' : 'an ordinary account'
  console.log(result === 'changed' ? `${email} is ${state} now.` : `${email} is ${state} already.`)
}

async function list({ db }: OpenDatabase): Promise<void> {
  const operators = await listOperators({ db })
  if (operators.length === 0)
    console.log('There is no operator yet. `frontdesk admin grant EMAIL` makes one.')
  for (const { email, name } of operators) console.log(`${email}  ${name}`)
}
