import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

/*
 * The only reader of the environment. Everything has a default: without a single variable Frontdesk runs on the
 * embedded database with sandbox providers.
 */

const url = z
  .url({ protocol: /^https?$/, error: 'must be an http(s) address, such as https://desk.example.com' })
  .transform((text) => text.replace(/\/+$/, ''))
const flag = z
  .enum(['true', 'false', '1', '0'], 'must be true or false')
  .transform((text) => text === 'true' || text === '1')
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
)
const count = z.coerce
  .number('must be a whole number')
  .int('must be a whole number')
  .positive('must be positive')

const Environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  HOST: z.string().default('0.0.0.0'),
  PORT: z.coerce
    .number('must be a port number')
    .int()
    .min(0)
    .max(65_535, 'must be a port number')
    .default(4000),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'must be a PostgreSQL address, such as postgres://user:password@host:5432/frontdesk',
    })
    .optional(),
  PUBLIC_URL: url.optional(),
  SECRET: z
    .string()
    .min(32, 'must have at least 32 characters; `openssl rand -base64 32` makes one')
    .optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
  REQUIRE_EMAIL_VERIFICATION: flag.default(false),
  TRUST_PROXY: flag.default(false),
  FRONTDESK_ALLOW_PRIVATE_HOSTS: list.default([]),
  DRAIN_SECONDS: count.default(10),
  API_REQUESTS_PER_MINUTE: count.default(30_000),
  CHAT_TURNS_PER_MINUTE: count.default(30_000),
  CHAT_TURNS_PER_VISITOR_PER_MINUTE: count.default(30),
  CHAT_TURNS_PER_ADDRESS_PER_MINUTE: count.default(300),
  GOOGLE_CLIENT_ID: z.string().optional(),
  GOOGLE_CLIENT_SECRET: z.string().optional(),
  LLM_PROVIDER: z.enum(['openai', 'anthropic', 'openai-compatible']).optional(),
  LLM_MODEL: z.string().optional(),
  LLM_FIRST_TOKEN_BUDGET_MS: count.default(1_800),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: url.optional(),
  ANTHROPIC_API_KEY: z.string().optional(),
  ANTHROPIC_BASE_URL: url.optional(),
  EMBEDDINGS_MODEL: z.string().optional(),
  RETELL_API_KEY: z.string().optional(),
  RETELL_BASE_URL: url.default('https://api.retellai.com'),
  RETELL_VOICE_ID: z.string().default('retell-Cimo'),
  VAPI_SERVER_SECRET: z.string().optional(),
  TWILIO_ACCOUNT_SID: z.string().optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  TWILIO_BASE_URL: url.default('https://api.twilio.com'),
  ELEVENLABS_API_KEY: z.string().optional(),
  ELEVENLABS_BASE_URL: url.default('https://api.elevenlabs.io'),
  ELEVENLABS_MODEL: z.string().default('eleven_flash_v2_5'),
  ELEVENLABS_VOICE_EN: z.string().default('21m00Tcm4TlvDq8ikWAM'),
  ELEVENLABS_VOICE_ES: z.string().default('21m00Tcm4TlvDq8ikWAM'),
  FIRECRAWL_API_KEY: z.string().optional(),
  FIRECRAWL_BASE_URL: url.default('https://api.firecrawl.dev'),
  EMAIL_FROM: z.string().default('Frontdesk <frontdesk@localhost>'),
  RESEND_API_KEY: z.string().optional(),
  RESEND_BASE_URL: url.default('https://api.resend.com'),
  SENDGRID_API_KEY: z.string().optional(),
  SENDGRID_BASE_URL: url.default('https://api.sendgrid.com'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address such as smtps://user:password@mail.example.com' })
    .optional(),
})

export interface Config extends Omit<z.infer<typeof Environment>, 'SECRET' | 'PUBLIC_URL'> {
  /** Signs sessions and seals secrets; kept in the data folder when it was not given. */
  SECRET: string
  /** Where browsers reach this server, without a slash at the end. */
  PUBLIC_URL: string
  version: string
}

/**
 * Reads the configuration.
 * @throws Error that names every wrong variable and how to mend it
 */
export function loadConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`)
    throw new Error(`The configuration cannot be used:\n${lines.join('\n')}`)
  }
  const { SECRET, PUBLIC_URL, ...rest } = parsed.data
  return {
    ...rest,
    DATA_DIR: resolve(rest.DATA_DIR),
    PUBLIC_URL: PUBLIC_URL ?? `http://localhost:${rest.PORT}`,
    SECRET: SECRET ?? keptSecret(resolve(rest.DATA_DIR)),
    version: readVersion(),
  }
}

/** The instance's own secret, made on first use. */
function keptSecret(folder: string): string {
  const file = join(folder, 'secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const secret = randomBytes(32).toString('base64url')
  try {
    writeFileSync(file, secret, { mode: 0o600, flag: 'wx' })
    return secret
  } catch {
    return readFileSync(file, 'utf8').trim() // another process made it in this moment
  }
}

function readVersion(): string {
  return (
    JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string }
  ).version
}
