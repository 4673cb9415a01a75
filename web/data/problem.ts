import type { Problem } from '#contract/errors.ts'

/** What the app knows when a request did not succeed: the server's problem details, or that it was not reached. */
export class ApiError extends Error {
  override name = 'ApiError'
  /** 0 when no answer came at all. */
  readonly status: number
  /** Stable and in snake_case; `unreachable` when no answer came. */
  readonly code: string
  readonly requestId: string | undefined
  readonly fields: { path: string; message: string }[]

  constructor(problem: Pick<Problem, 'status' | 'code' | 'detail'> & Partial<Problem>) {
    super(problem.detail)
    this.status = problem.status
    this.code = problem.code
    this.requestId = problem.request_id || undefined
    this.fields = problem.errors ?? []
  }
}

export function isApiError(error: unknown): error is ApiError {
  return error instanceof ApiError
}

/** Reads a refused answer. What is no problem document (a proxy's page, say) becomes one with its status. */
export async function readProblem(response: Response): Promise<ApiError> {
  const requestId = response.headers.get('x-request-id') ?? undefined
  const body: unknown = await response.json().catch(() => undefined)
  if (isProblem(body)) return new ApiError({ ...body, request_id: body.request_id ?? requestId })
  return new ApiError({
    status: response.status,
    code: response.status >= 500 ? 'unavailable' : 'unexpected_answer',
    detail: response.statusText,
    ...(requestId && { request_id: requestId }),
  })
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'detail' in body && 'status' in body
}

/** The messages of refused fields by their path, for a form: `hours.mon.0.open`. */
export function fieldMessages(error: unknown): Record<string, string> {
  if (!isApiError(error)) return {}
  return Object.fromEntries(error.fields.map(({ path, message }) => [path.replace(/^body\./, ''), message]))
}

/** A refusal that no field of a form shows; null when the fields say it all. */
export function unplacedRefusal(error: Error | null): Error | null {
  return isApiError(error) && error.fields.length > 0 ? null : error
}
