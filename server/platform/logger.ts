import { pino } from 'pino'

export type Log = import('pino').Logger

/** Structured lines on standard output; values of these keys never appear in them. */
const secrets = [
  'password',
  'token',
  'secret',
  'authorization',
  'cookie',
  'api_key',
  '*.password',
  '*.token',
  '*.secret',
  'req.headers.authorization',
  'req.headers.cookie',
]

/** @param level one of pino's, `silent` for tests */
export function createLogger(level: string): Log {
  return pino({ level, base: null, redact: secrets, timestamp: pino.stdTimeFunctions.isoTime })
}
