import type { ErrorCode } from '#contract/errors.ts'
import { DomainError } from './errors.ts'

export type OutboundReason =
  | 'unsafe_address'
  | 'invalid_url'
  | 'unknown_host'
  | 'unreachable'
  | 'tls'
  | 'timed_out'
  | 'too_large'
  | 'too_many_redirects'

const codeOf: Record<OutboundReason, ErrorCode> = {
  unsafe_address: 'unsafe_address',
  invalid_url: 'unprocessable',
  unknown_host: 'unprocessable',
  unreachable: 'unavailable',
  tls: 'unprocessable',
  timed_out: 'unavailable',
  too_large: 'payload_too_large',
  too_many_redirects: 'unprocessable',
}

/** Why a request could not be made; the message is a sentence for the owner. */
export class OutboundHttpError extends DomainError {
  readonly reason: OutboundReason

  constructor(reason: OutboundReason, sentence: string) {
    super(codeOf[reason], sentence)
    this.name = 'OutboundHttpError'
    this.reason = reason
  }
}

/** The refusal of a host that is, or resolves to, something inside. */
export function refusePrivate(hostname: string): OutboundHttpError {
  return new OutboundHttpError(
    'unsafe_address',
    `${hostname} is an address inside a private network, so it is not read.`,
  )
}

const timeoutCodes = new Set([
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'ETIMEDOUT',
])

/** Says in a sentence what a socket's error means for somebody who pasted an address. */
export function explainFailure(error: unknown, hostname: string): OutboundHttpError {
  const cause = error instanceof AggregateError ? error.errors[0] : error
  if (cause instanceof OutboundHttpError) return cause
  const { code = '', name = '', message = '' } = cause as { code?: string; name?: string; message?: string }
  if (timeoutCodes.has(code) || name === 'TimeoutError')
    return new OutboundHttpError('timed_out', `${hostname} took too long to answer.`)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new OutboundHttpError('unknown_host', `There is no website at ${hostname}. Check the spelling.`)
  if (/CERT|SSL|TLS|SELF_SIGNED/.test(code))
    return new OutboundHttpError('tls', `The security certificate of ${hostname} is not valid.`)
  return new OutboundHttpError('unreachable', `${hostname} could not be reached (${code || message}).`)
}
