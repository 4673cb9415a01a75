/** Every address of the web app. No other file spells one. */
export const paths = {
  home: '/',
  homeSpanish: '/es',
  signUp: '/sign-up',
  signIn: '/sign-in',
  forgotPassword: '/forgot-password',
  resetPassword: '/reset-password',
  verifyEmail: '/verify-email',
  invitation: '/invitation/:id',
  /** A receptionist for whoever has the link; the server writes it into `chat_url`. */
  chat: '/chat/:id',
  welcome: '/welcome',
  app: '/app',
  agents: '/app/agents',
  agent: '/app/agents/:id',
  agentKnowledge: '/app/agents/:id/knowledge',
  agentFaqs: '/app/agents/:id/faqs',
  agentGaps: '/app/agents/:id/questions',
  agentBehaviour: '/app/agents/:id/behaviour',
  agentLook: '/app/agents/:id/look',
  agentVersions: '/app/agents/:id/versions',
  agentTests: '/app/agents/:id/tests',
  /** `new` in the place of the scenario writes one. */
  agentTest: '/app/agents/:id/tests/:scenario',
  agentTestRun: '/app/agents/:id/tests/runs/:run',
  conversations: '/app/conversations',
  conversation: '/app/conversations/:id',
  calls: '/app/calls',
  call: '/app/calls/:id',
  phone: '/app/phone',
  leads: '/app/leads',
  lead: '/app/leads/:id',
  contacts: '/app/contacts',
  contact: '/app/contacts/:id',
  calendar: '/app/calendar',
  settings: '/app/settings',
  settingsBusiness: '/app/settings/business',
  settingsHours: '/app/settings/hours',
  settingsServices: '/app/settings/services',
  settingsScheduling: '/app/settings/booking',
  settingsNumbers: '/app/settings/numbers',
  settingsMembers: '/app/settings/members',
  settingsApiKeys: '/app/settings/api-keys',
  settingsSecurity: '/app/settings/security',
  settingsNotifications: '/app/settings/notifications',
  settingsAudit: '/app/settings/audit-log',
  mailbox: '/app/mailbox',
  mail: '/app/mailbox/:id',
  operator: '/app/operator',
} as const

export type PathName = keyof typeof paths

/** Pages that are drawn when the app is built, so that they show without a script. */
export const prerenderedPaths: string[] = [paths.home, paths.homeSpanish]

type NamesIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

type PathParams<Path extends string> = { [Name in NamesIn<Path>]: string }

/** Fills a path: `fillPath(paths.agent, { id })` is `/app/agents/…`; values are escaped. */
export function fillPath<Path extends string>(
  path: Path,
  params: PathParams<Path>,
  query?: Record<string, string | number | undefined>,
): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent((params as Record<string, string>)[name] ?? ''),
  )
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== '') search.set(name, String(value))
  }
  return search.size > 0 ? `${filled}?${search}` : filled
}

/** The sign-in page that leads back to where the reader wanted to go. */
export function signInPath(next?: string): string {
  return fillPath(paths.signIn, {}, { next: next === paths.app ? undefined : next })
}

/** Accepts a way back only inside this app: never another site's address. */
export function safeNext(next: string | null): string {
  if (!next?.startsWith('/') || next.startsWith('//') || next.includes('\\')) return paths.app
  return next
}
