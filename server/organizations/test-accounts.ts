import { withPlatform } from '#server/platform/tenancy.ts'
import type { Answer, World } from '#test/world.ts'

/** A person who signed up by the API, as tests of accounts need them. */
export interface Account {
  name: string
  email: string
  password: string
  token: string
  cookie: string
  /** What a browser sends along from a page of this server. */
  browser: { cookie: string; origin: string }
  /** Calls the API with the session token. */
  api<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<T>>
}

const password = 'correct horse battery'
let count = 0

/** Signs somebody up; every call is another person unless an e-mail is given. */
export async function signUp(
  world: World,
  email = `person-${++count}@example.test`,
  name = 'Pia Novak',
): Promise<Account> {
  const answer = await world.api('POST', '/api/auth/sign-up/email', { name, email, password })
  if (answer.status !== 200)
    throw new Error(`sign-up answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  await world.http.identity.settle()
  return { name, email, password, ...credentialsOf(world, answer) }
}

export async function signIn(
  world: World,
  email: string,
  words = password,
  headers: Record<string, string> = {},
) {
  const answer = await world.api('POST', '/api/auth/sign-in/email', { email, password: words }, headers)
  return { ...answer, ...credentialsOf(world, answer) }
}

function credentialsOf(world: World, { headers }: Answer) {
  const token = String(headers['set-auth-token'] ?? '')
  const cookie = [headers['set-cookie'] ?? []]
    .flat()
    .map((line) => String(line).split(';')[0])
    .join('; ')
  const api: Account['api'] = (method, path, body, more) => {
    return world.api(method, path, body, { authorization: `Bearer ${token}`, ...more })
  }
  return { token, cookie, browser: { cookie, origin: world.app.config.PUBLIC_URL }, api }
}

export type MailKind = 'email_verification' | 'password_reset' | 'invitation'

/** Mails of a kind that the sandbox kept for an address. */
export async function mailsTo(
  world: World,
  email: string,
  kind: MailKind,
): Promise<{ subject: string; text: string; html: string }[]> {
  await world.http.identity.settle()
  await world.runJobs()
  return withPlatform(world.app, ({ db }) =>
    db
      .selectFrom('mailbox')
      .select(['subject', 'text', 'html'])
      .where('to_address', '=', email)
      .where('purpose', '=', kind)
      .orderBy('created_at', 'desc')
      .execute(),
  )
}

/** The link in a mail, as path and query. */
export function linkIn(mail: { text: string } | undefined): URL {
  const [link] = /https?:\/\/\S+/.exec(mail?.text ?? '') ?? []
  if (!link) throw new Error('there is no link in this mail')
  return new URL(link)
}
