import { type ErrorCode, errorStatus } from '#contract/errors.ts'

export interface FieldProblem {
  /** Path of the field in the request, such as `hours.mon.0.open`. */
  path: string
  message: string
}

/**
 * A refusal that a caller can understand and act on: it becomes an RFC 9457 answer with the status of its code,
 * and a sentence that the receptionist can say. Broken invariants throw ordinary errors and become a 500.
 */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly errors: FieldProblem[] | undefined
  /** What the caller could choose instead; part of the answer under its own name. */
  readonly extra: Record<string, unknown> | undefined

  /** @param sentence what happened and what to do, for a person */
  constructor(
    code: ErrorCode,
    sentence: string,
    more: { errors?: FieldProblem[]; extra?: Record<string, unknown> } = {},
  ) {
    super(sentence)
    this.name = 'DomainError'
    this.code = code
    this.errors = more.errors
    this.extra = more.extra
  }

  get status(): number {
    return errorStatus[this.code]
  }
}

/** The refusal of one field of a request. */
export function refuseField(path: string, message: string): DomainError {
  return new DomainError('invalid_request', message, { errors: [{ path, message }] })
}

/** The answer for an id that is unknown here, which includes ids of other organizations. */
export function notFound(what: string): DomainError {
  return new DomainError('not_found', `There is no ${what} with this id.`)
}
