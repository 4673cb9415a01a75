import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type ErrorCode, errorStatus, type Problem } from '#contract/errors.ts'
import { sqlState } from '#server/platform/database.ts'
import { DomainError, type FieldProblem } from '#server/platform/errors.ts'
import { readerLanguage } from '#server/platform/reader-language.ts'
import { inSpanish } from './spanish-refusals.ts'

const titles: Partial<Record<number, string>> = {
  400: 'The request is not right',
  401: 'Please sign in',
  403: 'This is not allowed',
  404: 'Not found',
  409: 'This does not fit what is there',
  410: 'This has expired',
  413: 'This is too large',
  415: 'This kind of content is not read here',
  422: 'This cannot be done',
  429: 'Too many requests',
  503: 'Not available for a moment',
}

/** Answers every error as RFC 9457 problem details with the request's id. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (reply.raw.headersSent) {
      reply.raw.destroy()
      return reply
    }
    return sendProblem(reply, toProblem(error, request))
  })
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const retryAfter = (problem as { retry_after?: number }).retry_after
  if (retryAfter) reply.header('retry-after', retryAfter)
  return reply.code(problem.status).type('application/problem+json').send(problem)
}

/** What the outside is told of an error. An unexpected one says nothing but its request id. */
export function toProblem(error: unknown, request: FastifyRequest): Problem {
  const refusal = asRefusal(error)
  if (refusal) return problemOf(request, refusal.code, refusal.message, refusal.errors, refusal.extra)
  request.log.error({ err: error }, 'a request failed')
  return problemOf(
    request,
    'internal',
    'Something went wrong on our side. Try again; if it stays, send us the request id.',
  )
}

export function problemOf(
  request: FastifyRequest,
  code: ErrorCode,
  detail: string,
  errors?: FieldProblem[],
  extra?: Record<string, unknown>,
): Problem {
  const status = errorStatus[code]
  const say = readerLanguage(request) === 'es' ? inSpanish : (sentence: string) => sentence
  return {
    type: `/api/docs#errors-${code}`,
    title: titles[status] ?? 'Something went wrong',
    status,
    code,
    detail: say(detail),
    request_id: request.id,
    ...(errors?.length
      ? { errors: errors.map(({ path, message }) => ({ path, message: say(message) })) }
      : {}),
    ...extra,
  }
}

/** SQLSTATE of texts that are no id, no date, no number in range: a forged cursor gets that far. */
const unreadableValues = new Set(['22P02', '22007', '22008', '22003'])

function asRefusal(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error
  const { statusCode, code, message } = error as FastifyError
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || code === 'FST_REQ_FILE_TOO_LARGE')
    return new DomainError('payload_too_large', 'The request is larger than what is accepted here.')
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new DomainError(
      'unsupported_media_type',
      'Send JSON, with the header Content-Type: application/json.',
    )
  if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY')
    return new DomainError('invalid_request', 'The body is empty. Send JSON.')
  if (['22021', '22P05'].includes(sqlState(error) ?? ''))
    return new DomainError('invalid_request', 'A text holds a null character, which cannot be stored.')
  if (unreadableValues.has(sqlState(error) ?? ''))
    return new DomainError('invalid_request', 'A value of the request, such as the cursor, cannot be read.')
  if (isDatabaseDown(error))
    return new DomainError(
      'unavailable',
      'The database cannot be reached at the moment. Nothing was changed; please try again.',
    )
  if (statusCode && statusCode >= 400 && statusCode < 500)
    return new DomainError(statusCode === 404 ? 'not_found' : 'invalid_request', message)
  return null
}

/** Refused or cut connections, a server that starts or stops, and a pool that waited in vain. */
export function isDatabaseDown(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? ''
  const state = sqlState(error) ?? ''
  if (['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'].includes(code))
    return (error as { syscall?: string }).syscall !== 'open'
  if (state.startsWith('57P') || state.startsWith('08') || state === '53300') return true
  return /timeout exceeded when trying to connect|Connection terminated|is not queryable|Query read timeout/i.test(
    (error as Error).message ?? '',
  )
}
